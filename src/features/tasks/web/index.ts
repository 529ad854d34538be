/** The screens' door: what follows a directive, for the page of conclusions. */
export { TasksOfDirective } from './TasksOfDirective.tsx';
