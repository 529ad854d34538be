import { must } from '#base/errors.ts';
import {
  addProgrammeItem,
  generatePoints,
  listConferences,
  participantsOf,
} from '#features/conference/index.ts';
import { peopleByIds } from '#features/directory/index.ts';
import type { ActContext } from '#platform/http/context.ts';

/** An illustrative running order: the order is usual, the times and lengths are invented. */
const runningOrder: [title: string, startsAt: string, minutes: number, speaker?: string][] = [
  ['Điểm danh các điểm cầu', '07:45', 15],
  ['Khai mạc, giới thiệu đại biểu', '08:00', 10],
  ['Báo cáo tổng kết năm 2024, nhiệm vụ năm 2025', '08:10', 25],
  ['Phim tư liệu về kết quả năm 2024', '08:35', 8],
  ['Tham luận của địa phương và đơn vị', '08:45', 60],
  ['Phát biểu chỉ đạo và kết luận', '09:50', 45, 'Phạm Minh Chính'],
  ['Bế mạc', '10:35', 5],
];

export interface Held {
  of2023: string;
  of2025: string;
}

/** Fills in what the sources do not tell: every province's point as of the day, and an illustrative running order. */
export async function furnishConferences(ctx: ActContext): Promise<Held> {
  const conferences = await listConferences(ctx.db);
  const heldOn = (day: string) =>
    must(
      conferences.find((one) => one.heldOn === day),
      `the conference of ${day}`,
    ).id;
  const held = { of2023: heldOn('2023-12-19'), of2025: heldOn('2025-01-06') };
  for (const conferenceId of [held.of2023, held.of2025]) await generatePoints(ctx, { conferenceId });
  const participants = await participantsOf(ctx.db, held.of2025);
  const people = await peopleByIds(
    ctx.db,
    participants.map((participant) => participant.personId),
  );
  for (const [title, startsAt, minutes, speaker] of runningOrder) {
    const participantId = participants.find((one) => people.get(one.personId)?.name === speaker)?.id ?? null;
    await addProgrammeItem(ctx, {
      conferenceId: held.of2025,
      title,
      startsAt,
      minutes,
      participantId,
      isIllustrative: true,
    });
  }
  return held;
}
