/** The screens' door: deadlines in words. */
export type { Deadline } from '../deadline.ts';
export { wordDeadline } from '../deadline-words.ts';
