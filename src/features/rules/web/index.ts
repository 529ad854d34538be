/** The screens' door: deadlines in words, a legal basis that leads to its rule. */
export type { Deadline } from '../deadline.ts';
export { wordDeadline } from '../deadline-words.ts';
export { BasisLink } from './BasisLink.tsx';
