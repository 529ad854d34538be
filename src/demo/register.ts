import { addDays, daysBetween, type IsoDate } from '#base/dates.ts';
import {
  type Activity,
  type ActivityKind,
  insertActivities,
  type NewActivity,
} from '#features/register/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { Units } from './office.ts';

/**
 * Illustrative records that count to what the sources claim: every title is invented and numbered, no country is named,
 * and every row says that it is illustrative.
 */
interface Batch {
  kind: ActivityKind;
  level: 'key_leader' | 'other';
  count: number;
  title: string;
  unit: string;
  basis: string;
  /** The records end on days spread evenly from the first to the last of these. */
  between: [IsoDate, IsoDate];
}

const visitOut = {
  kind: 'visit_out',
  level: 'key_leader',
  unit: 'Cục Lễ tân Nhà nước',
  basis: 'báo cáo sau chuyến thăm',
} as const;
const received = {
  kind: 'delegation_in',
  level: 'key_leader',
  unit: 'Cục Lễ tân Nhà nước',
  basis: 'đề án đón đoàn',
} as const;
const other = {
  kind: 'other_activity',
  level: 'key_leader',
  unit: 'Vụ Chính sách Đối ngoại',
  basis: 'biên bản làm việc',
} as const;
const agreement = {
  kind: 'agreement',
  level: 'other',
  unit: 'Vụ Luật pháp và Điều ước quốc tế',
  basis: 'bản ký lưu',
} as const;

/** From after the national conference on foreign affairs (14/12/2021) to the 32nd Diplomatic Conference: 45 and 48. */
const halfTerm: Batch[] = [
  { ...visitOut, count: 45, title: 'Chuyến thăm cấp cao', between: ['2022-01-10', '2023-12-10'] },
  { ...received, count: 48, title: 'Đón đoàn lãnh đạo nước đối tác', between: ['2022-01-15', '2023-12-13'] },
];

/** Reporting year 2024 (15/12/2023 to 14/12/2024): 21 + 25 + 13 = 59, and 174 agreements ("more than 170"). */
const year2024: Batch[] = [
  {
    ...visitOut,
    count: 21,
    title: 'Chuyến thăm, dự hội nghị cấp cao',
    between: ['2024-01-08', '2024-12-12'],
  },
  { ...received, count: 25, title: 'Đón đoàn lãnh đạo nước đối tác', between: ['2024-01-17', '2024-12-13'] },
  { ...other, count: 13, title: 'Điện đàm, gặp trực tuyến cấp cao', between: ['2024-02-06', '2024-11-28'] },
  { ...agreement, count: 174, title: 'Thỏa thuận hợp tác', between: ['2023-12-18', '2024-12-13'] },
];

/** After the cut-off of 14/12/2024: counts for 2025, so a count to the calendar year's end would say 60. */
const afterCutOff: Batch[] = [
  { ...received, count: 1, title: 'Đón đoàn lãnh đạo nước đối tác', between: ['2024-12-16', '2024-12-16'] },
];

const year2025: Batch[] = [
  {
    ...visitOut,
    count: 24,
    title: 'Chuyến thăm, dự hội nghị cấp cao',
    between: ['2025-01-12', '2025-12-11'],
  },
  { ...received, count: 25, title: 'Đón đoàn lãnh đạo nước đối tác', between: ['2025-01-20', '2025-12-12'] },
  { ...other, count: 13, title: 'Điện đàm, gặp trực tuyến cấp cao', between: ['2025-02-03', '2025-11-27'] },
  { ...agreement, count: 178, title: 'Thỏa thuận hợp tác', between: ['2024-12-19', '2025-12-05'] },
];

/** Agreements entered after the draft review of 2025 was written. */
export function signedSinceTheDraft(unit: Units): NewActivity[] {
  return rowsOf(
    [{ ...agreement, count: 4, title: 'Thỏa thuận hợp tác bổ sung', between: ['2025-12-08', '2025-12-12'] }],
    unit,
  );
}

/** Writes the register; the records of 2024 come back by kind, since tasks of that year resulted in them. */
export async function fillRegister(db: Db, unit: Units): Promise<Map<ActivityKind, Activity[]>> {
  await insertActivities(db, rowsOf(halfTerm, unit));
  const counted = await insertActivities(db, rowsOf(year2024, unit));
  await insertActivities(db, rowsOf(afterCutOff, unit));
  await insertActivities(db, rowsOf(year2025, unit));
  return Map.groupBy(counted, (activity) => activity.kind);
}

function rowsOf(batches: readonly Batch[], unit: Units): NewActivity[] {
  return batches.flatMap((batch) => records(batch, unit)).sort((a, b) => a.endedOn.localeCompare(b.endedOn));
}

function records({ count, title, between, unit: name, ...batch }: Batch, unit: Units): NewActivity[] {
  const [first, last] = between;
  const span = daysBetween(first, last);
  return Array.from({ length: count }, (_, i) => {
    const endedOn = addDays(first, count === 1 ? 0 : Math.round((span * i) / (count - 1)));
    const days = batch.kind === 'agreement' || batch.kind === 'other_activity' ? 0 : i % 3;
    return {
      ...batch,
      title: `${title} ${String(i + 1).padStart(2, '0')}`,
      partner: `đối tác ${String(((i * 7) % 40) + 1).padStart(2, '0')}`,
      startedOn: addDays(endedOn, -days),
      endedOn,
      bodyId: unit(name),
      isIllustrative: true,
    };
  });
}
