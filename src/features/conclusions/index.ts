export type { BasisKind, Field } from './fields.ts';
export type { Directive } from './store.ts';
export { directivesByIds, directivesOf } from './store.ts';
export type { ConclusionNotice } from './store-notices.ts';
export { noticesOf } from './store-notices.ts';
