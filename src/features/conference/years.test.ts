import { expect, test } from 'vitest';
import { yearsFault } from './years.ts';

test('[C3] a review in its own December and one in the January after are both right', () => {
  expect(yearsFault({ heldOn: '2023-12-19', reviewsYear: 2023, plansYear: 2024 })).toBeNull();
  expect(yearsFault({ heldOn: '2025-01-06', reviewsYear: 2024, plansYear: 2025 })).toBeNull();
});

test('[C3] a year that has not come cannot be reviewed', () => {
  expect(yearsFault({ heldOn: '2025-01-06', reviewsYear: 2026, plansYear: null })).toBe(
    'reviews_a_year_to_come',
  );
});

test('[C3] the planned year follows the reviewed one', () => {
  expect(yearsFault({ heldOn: '2025-01-06', reviewsYear: 2024, plansYear: 2024 })).toBe(
    'plans_before_it_reviews',
  );
});
