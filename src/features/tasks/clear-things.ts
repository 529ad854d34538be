/**
 * The five clear things (5 rõ) that every assigned task should have: clear work, lead, co-leads, deadline, product.
 * Computed from what is filled; a task may be legal without a deadline and yet not be clear.
 */
export const clearThings = ['work', 'lead', 'supports', 'deadline', 'product'] as const;
export type ClearThing = (typeof clearThings)[number];

export interface Described {
  title: string;
  lead: unknown;
  supports: readonly unknown[];
  dueOn: string | null;
  product: string;
}

export function clearThingsOf(task: Described): Record<ClearThing, boolean> {
  return {
    work: task.title.trim() !== '',
    lead: task.lead !== null && task.lead !== undefined,
    supports: task.supports.length > 0,
    deadline: task.dueOn !== null,
    product: task.product.trim() !== '',
  };
}
