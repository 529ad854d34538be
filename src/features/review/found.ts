import { type Found, foundAsKnots, joinSearchable, type Searchable } from '#base/found.ts';
import type { Db } from '#platform/db/database.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { knots } from './knots.ts';
import { mayReadReviews } from './policy.ts';
import { reviewsByIds } from './store.ts';

const reviews: Searchable<Db> = {
  kinds: ['review'],
  audiences: { reviews: mayReadReviews },
  async present(db, refs, { language }) {
    const t = language === 'en' ? en : vi;
    const found = await reviewsByIds(
      db,
      refs.map(({ id }) => id),
    );
    return [...found.values()].map(
      ({ id, title, year, cutOff, isIllustrative }): Found => ({
        kind: 'review',
        id,
        title,
        isQuote: false,
        caption: t.knot.caption({ year: String(year) }),
        on: cutOff,
        state: null,
        isIllustrative,
        href: `/bao-cao/${id}`,
      }),
    );
  },
};

/** Reviews by their titles, paragraphs by their words. */
export const found: Searchable<Db> = joinSearchable([reviews, foundAsKnots(knots, ['review_paragraph'])]);
