import { type IsoDate, yearOf } from '#base/dates.ts';

/**
 * [C3] Which year a conference reviews is said by its name, never by its date: the review of 2023 was held on
 * 19/12/2023, that of 2024 on 06/01/2025. Only what cannot be is refused.
 */
export function yearsFault(years: {
  heldOn: IsoDate;
  reviewsYear: number | null;
  plansYear: number | null;
}): 'reviews_a_year_to_come' | 'plans_before_it_reviews' | null {
  const { heldOn, reviewsYear, plansYear } = years;
  if (reviewsYear !== null && reviewsYear > yearOf(heldOn)) return 'reviews_a_year_to_come';
  if (reviewsYear !== null && plansYear !== null && plansYear <= reviewsYear)
    return 'plans_before_it_reviews';
  return null;
}
