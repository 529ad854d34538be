import { z } from 'zod';

/**
 * The legal parameters the program knows by name, and the shape of each value. The values themselves, their days and
 * their legal basis are rows: several changed in 2025 and will change again.
 */
export const parameters = {
  /** Working days before a conference by which the invitation has gone out. */
  invitation_working_days: z.int().positive(),
  /** Working days after a conference within which the conclusion notice goes out. */
  conclusion_notice_working_days: z.int().positive(),
  /** Last day of the reporting year: month 12, day 14. */
  reporting_year_closes: z.object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
  /** Day of the month by which a periodic report reaches the Government. */
  report_due_day: z.int().min(1).max(31),
} as const;

export type ParameterKey = keyof typeof parameters;
export type ParameterValue<K extends ParameterKey> = z.infer<(typeof parameters)[K]>;

export interface Parameter<K extends ParameterKey> {
  key: K;
  value: ParameterValue<K>;
  legalBasis: string;
  /** false: the original text was not read; shown as "to be confirmed". */
  isConfirmed: boolean;
}
