import type { Found, Searchable } from '#base/found.ts';
import type { Db } from '#platform/db/database.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { mayReadRegister } from './policy.ts';
import { activitiesByIds } from './store.ts';

/** Records of the register, found by code, title, partner and basis. */
export const found: Searchable<Db> = {
  kinds: ['activity'],
  audiences: { register: mayReadRegister },
  async present(db, refs, { language }) {
    const t = language === 'en' ? en : vi;
    const records = await activitiesByIds(
      db,
      refs.map(({ id }) => id),
    );
    return records.map(
      ({ id, code, kind, title, partner, endedOn, isIllustrative }): Found => ({
        kind: 'activity',
        id,
        title,
        isQuote: false,
        caption: [code, t.kinds[kind], partner].filter(Boolean).join(' · '),
        on: endedOn,
        state: null,
        isIllustrative,
        // The list narrowed to this one record, and the record open beside it.
        href: `/so?tim=${encodeURIComponent(code)}&mo=${id}`,
      }),
    );
  },
};
