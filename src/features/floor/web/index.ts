/** The screens' door: who spoke, for the page of a conference. */
export { ConferenceSpeeches } from './ConferenceSpeeches.tsx';
