import type { IsoDate } from '#base/dates.ts';
import type { ActivityKind, ActivityLevel } from './kinds.ts';

/** A line of the register while it is being typed; null is a date that is not there, or cannot be read yet. */
export interface Draft {
  kind: ActivityKind;
  level: ActivityLevel;
  title: string;
  partner: string;
  startedOn: IsoDate | null;
  endedOn: IsoDate | null;
  bodyId: string;
  basis: string;
}

export const emptyDraft: Draft = {
  kind: 'visit_out',
  level: 'other',
  title: '',
  partner: '',
  startedOn: null,
  endedOn: null,
  bodyId: '',
  basis: '',
};

/** What stays for the next line: lines of one kind, from one paper, are typed together. */
export function nextDraft(draft: Draft): Draft {
  return { ...draft, title: '', partner: '', startedOn: null, endedOn: null };
}

type Wrong = Partial<
  Record<'title' | 'startedOn' | 'endedOn' | 'bodyId' | 'basis', 'missing' | 'backwards' | 'future'>
>;

/** The activity that a draft says, or what is wrong with which field. A day alone is first and last at once. */
export function readDraft(draft: Draft, today: IsoDate) {
  const startedOn = draft.startedOn ?? draft.endedOn;
  const endedOn = draft.endedOn ?? draft.startedOn;
  const wrong: Wrong = {
    ...(draft.title.trim() === '' ? { title: 'missing' } : {}),
    ...(startedOn === null ? { startedOn: 'missing' } : {}),
    ...(endedOn !== null && endedOn > today ? { endedOn: 'future' } : {}),
    ...(startedOn !== null && endedOn !== null && endedOn < startedOn ? { endedOn: 'backwards' } : {}),
    ...(draft.bodyId === '' ? { bodyId: 'missing' } : {}),
    ...(draft.basis.trim() === '' ? { basis: 'missing' } : {}),
  };
  if (startedOn === null || endedOn === null || Object.keys(wrong).length > 0)
    return { command: null, wrong };
  const { kind, level, title, bodyId, basis } = draft;
  const partner = draft.partner.trim() || null;
  return { command: { kind, level, title, partner, startedOn, endedOn, bodyId, basis }, wrong };
}
