import { addDays, type IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import { type ParameterKey, parameters } from './kinds.ts';
import { shapeOf } from './parameters.ts';
import { mayKeepRules } from './policy.ts';
import { closeVersion, insertVersion, listVersions, lockParameter } from './store.ts';

export interface AddVersion {
  key: ParameterKey;
  value: unknown;
  from: IsoDate;
  /** The last day on which it holds; null: until further notice. */
  last: IsoDate | null;
  legalBasis: string;
  isConfirmed: boolean;
  /** First day of the version that the writer saw as the newest. */
  after: IsoDate | null;
}

/**
 * [Q8] Adds the next version of a parameter; the one before it then ends the day before. Throws
 * `parameter_value_wrong`, `version_reversed`, `version_before_present`, and `parameter_changed_meanwhile` when
 * somebody else has added one since.
 */
export async function addVersion(ctx: ActContext, command: AddVersion): Promise<void> {
  if (!mayKeepRules(ctx.actor)) throw new AppError('forbidden', 'not_allowed_rules');
  const { key, from, last, legalBasis, isConfirmed, after } = command;
  const value = shapeOf(key).safeParse(command.value);
  if (!value.success) throw new AppError('invalid', 'parameter_value_wrong', { unit: parameters[key].unit });
  if (last !== null && last < from) throw new AppError('invalid', 'version_reversed');
  const until = last && addDays(last, 1);
  await inTransaction(ctx.db, async (tx) => {
    await lockParameter(tx, key);
    const [present] = await listVersions(tx, key);
    if ((present?.from ?? null) !== after) throw new AppError('conflict', 'parameter_changed_meanwhile');
    if (present && from <= present.from) {
      throw new AppError('invalid', 'version_before_present', { from: present.from });
    }
    if (present && (present.until === null || present.until > from)) {
      await closeVersion(tx, key, { from: present.from, until: from });
    }
    await insertVersion(tx, key, { value: value.data, from, until, legalBasis, isConfirmed });
    await record(tx, ctx.actor, {
      act: 'rules.version_added',
      subject: null,
      data: { key, value: value.data, from, last, legalBasis, isConfirmed, before: present?.value ?? null },
    });
  });
}
