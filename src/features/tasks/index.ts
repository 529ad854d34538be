export { taskCode } from './code.ts';
export { doneOf, type StateCounts, totalOf } from './counts.ts';
export { isDone, type StateOn, stateOn, type TaskDates, type TaskState, taskStates } from './states.ts';
export {
  completionsOf,
  countStates,
  listTasks,
  type Task,
  type TaskFilter,
  tasksByIds,
  tasksOfDirectives,
  tasksResultingIn,
} from './store.ts';
