/** The screens' door: the page of conclusions, and its parts on the page of a conference. */
export { ConclusionsPage } from './ConclusionsPage.tsx';
export { ConferenceConclusions, NoticeState } from './ConferenceConclusions.tsx';
