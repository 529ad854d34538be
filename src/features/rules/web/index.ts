/** The screens' door: deadlines in words, and the calendar that they are counted by. */
export { type Deadline, deadlineOn } from '../deadline.ts';
export { wordDeadline } from '../deadline-words.ts';
