import type { ReactNode } from 'react';
import type { Conference } from '../contract.ts';

/**
 * What features below this one show of a conference on its page. They may not be imported here; `src/web/composed`
 * joins them.
 */
export interface ConferenceSections {
  /** Beside the legal date of the conclusion notice: whether it was issued, and in time. */
  noticeState?: (conference: Conference) => ReactNode;
  /** The right-hand column, above the evidence: what was concluded, who spoke. */
  said?: (conference: Conference) => ReactNode;
}
