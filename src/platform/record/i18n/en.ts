import type { Same } from '#base/language.ts';
import type { vi } from './vi.ts';

export const en: Same<typeof vi> = {
  usage: 'Usage: npx diemcau verify [--json] [--head NUMBER:HEAD]',
  whole: ({ rows, seals }) => `The record is whole: ${rows} rows under ${seals} seals.`,
  broken: ({ faults, rows, seals }) =>
    `The record is NOT whole: ${faults} faults in ${rows} rows under ${seals} seals.`,
  faults: {
    edited: 'a row was edited',
    removed: 'a row was removed',
    inserted: 'a row was put in',
    seal: 'a seal does not fit',
    kept: 'the seal is not the one that was kept',
  },
  position: ({ position }) => `position ${position}`,
  seq: ({ seq }) => `entry ${seq}`,
  seal: ({ seal }) => `seal ${seal}`,
  more: ({ count }) => `  … and ${count} more`,
  head: ({ head }) => `The head, to be kept elsewhere: ${head}`,
  noHead: 'Nothing was sealed yet.',
  tail: ({ count, position }) => `Not sealed yet: ${count} rows after position ${position}.`,
};
