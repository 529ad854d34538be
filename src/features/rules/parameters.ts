import { z } from 'zod';
import { isRealDay } from '#base/dates.ts';
import { type Holiday, type ParameterKey, type ParameterUnit, parameters } from './kinds.ts';

const A_COMMON_YEAR = 2025;
const Name = z.string().trim().min(1).max(200);
const Days = z.int().min(0).max(365);
const DayOfYear = z
  .object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
  .refine(({ month, day }) => isRealDay(A_COMMON_YEAR, month, day));

const Feast: z.ZodType<Holiday> = z
  .object({
    name: Name,
    nameEn: Name,
    calendar: z.enum(['solar', 'lunar']),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    before: z.int().min(0).max(14),
    after: z.int().min(0).max(14),
    isAdjacentAdded: z.boolean(),
  })
  // Every lunar month has 29 days; not every one has 30.
  .refine(({ calendar, month, day }) =>
    calendar === 'lunar' ? day <= 29 : isRealDay(A_COMMON_YEAR, month, day),
  );

/** The shape of a value, by its unit. A day of the month is one that every month has. */
const shapes = {
  working_days: Days,
  days: Days,
  day_of_month: z.int().min(1).max(28),
  day_of_year: DayOfYear,
  parts: z
    .array(z.object({ name: Name, nameEn: Name }))
    .min(1)
    .max(20),
  holidays: z.array(Feast).min(1).max(30),
} satisfies Record<ParameterUnit, z.ZodType>;

type UnitOf<K extends ParameterKey> = (typeof parameters)[K]['unit'];
export type ParameterValue<K extends ParameterKey> = z.infer<(typeof shapes)[UnitOf<K>]>;
export type AnyValue = ParameterValue<ParameterKey>;

/** The shape that a parameter's value has. */
export function shapeOf(key: ParameterKey): z.ZodType<AnyValue> {
  return shapes[parameters[key].unit];
}

export interface Parameter<K extends ParameterKey> {
  key: K;
  value: ParameterValue<K>;
  legalBasis: string;
  /** false: the original text was not read; shown as "to be confirmed". */
  isConfirmed: boolean;
}
