/** The door of the thread: links between knots, walking, the desk. Nothing below it but the composition roots. */
export { showThread } from './acts.ts';
export { joinKnots } from './knots.ts';
export { threadRoutes } from './routes.ts';
