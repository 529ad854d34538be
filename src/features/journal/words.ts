import type { vi } from './i18n/vi.ts';

/** An act in words; its own name where a newer version recorded what this one does not know. */
export function wordAct(act: string, { acts }: Pick<typeof vi, 'acts'>): string {
  return (acts as Record<string, string>)[act] ?? act;
}

/** A kind of thing in words. */
export function wordKind(kind: string, { kinds }: Pick<typeof vi, 'kinds'>): string {
  return (kinds as Record<string, string>)[kind] ?? kind;
}
