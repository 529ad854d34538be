import type { Same } from '#base/language.ts';
import type { Qualifier, Verdict } from '../claim.ts';
import type { vi } from './vi.ts';

const hedge: Record<Qualifier, string> = {
  exact: '',
  about: 'about ',
  more_than: 'more than ',
  less_than: 'nearly ',
};
const verdicts: Record<Verdict, string> = {
  agrees: 'Agrees',
  consistent: 'Consistent',
  disagrees: 'Disagrees',
  other_period: 'Other period',
  not_counted: 'Not compared',
};

export const en: Same<typeof vi> = {
  title: 'Figures',
  lede: 'Each number is a count over the register, beside what sources have stated. Where they differ, it shows.',
  hedge,
  verdicts,
  yearLabel: ({ label }) => (/^\d{4}$/.test(label) ? `Year ${label}` : label),

  knot: {
    differs: ({ counted, claimed }) => `register ${counted}, source ${claimed}`,
    uncounted: 'as sources state; the register has no record of this period',
    unattached: 'not yet tied to a figure',
    noOutlet: 'outlet not known',
  },
  sheet: {
    counted: 'Counted',
    claimed: 'Claimed',
    period: 'Period',
    cutOff: 'Cut-off',
    records: ({ count }) => `${count} records counted`,
    verdict: 'Verdict',
    saidOf: 'Said of',
    saidPeriod: 'Period as stated',
    noPeriod: 'none stated',
    figure: 'Figure',
  },

  errors: {
    figure_not_found: 'There is no such figure. The address may be mistyped.',
    claim_not_found: 'This stated number is gone; it may just have been undone on the Sources page.',
    indicator_not_found: ({ code }) => `There is no indicator with the code ${code}.`,
    indicator_known: ({ code }) => `An indicator already has the code ${code}. Choose another.`,
    figure_known: ({ label }) => `This indicator already has a figure for ${label}.`,
    period_ends_early: 'The last day stands before the first. Check both days.',
    not_allowed_to_keep_figures: 'Only the secretary sets up indicators and ties stated numbers to figures.',
  },
};
