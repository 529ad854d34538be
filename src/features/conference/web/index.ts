/** The screens' door: the page of a conference, with places for what later features show of it. */
export { ConferencePage } from './ConferencePage.tsx';
