import { createReview, type NewReview } from '#features/review/index.ts';
import type { ActContext } from '#platform/http/context.ts';

type Draft = NonNullable<NewReview['paragraphs']>[number];

const heading = (text: string): Draft => ({ kind: 'heading', text });
const subheading = (text: string): Draft => ({ kind: 'subheading', text });
const text = (words: string): Draft => ({ kind: 'text', text: words });

/** Results of a year, written by us around live numbers; only the numbers and the directives are facts. */
function results(year: number): Draft[] {
  return [
    heading(`I. Kết quả nổi bật năm ${year}`),
    subheading('1. Đối ngoại cấp cao'),
    text(
      `Trong năm, lãnh đạo chủ chốt có [[hoat-dong-doi-ngoai-${year}]] hoạt động đối ngoại: ` +
        `[[chuyen-tham-${year}]] chuyến thăm và dự hội nghị đa phương, đón [[don-doan-${year}]] đoàn lãnh đạo các nước, ` +
        `cùng [[hoat-dong-khac-${year}]] hoạt động khác.`,
    ),
    subheading('2. Thỏa thuận, cam kết quốc tế'),
    text(`Các cơ quan, địa phương ký mới [[thoa-thuan-ky-moi-${year}]] thỏa thuận hợp tác.`),
  ];
}

function answers(heldOn: string): Draft[] {
  return [
    heading(`II. Thực hiện chỉ đạo tại hội nghị ngày ${heldOn}`),
    text(
      'Từ các chỉ đạo tại hội nghị, [[tasks-total]] nhiệm vụ đã được giao. Đã hoàn thành [[tasks-done]] nhiệm vụ, trong đó ' +
        '[[tasks-done-in-time]] đúng hạn, [[tasks-done-late]] quá hạn; [[tasks-open-in-time]] nhiệm vụ đang thực hiện ' +
        'trong hạn, [[tasks-open-overdue]] nhiệm vụ quá hạn.',
    ),
    { kind: 'directives', text: 'Kết quả thực hiện từng chỉ đạo' },
  ];
}

function limitsAndYearAhead(year: number): Draft[] {
  return [
    heading('III. Tồn tại, hạn chế và nguyên nhân'),
    text('Một số nhiệm vụ hoàn thành sau thời hạn, chủ yếu ở khâu tổng hợp số liệu từ nhiều cơ quan.'),
    heading(`IV. Phương hướng, nhiệm vụ năm ${year}`),
    text(
      'Tiếp tục các nhiệm vụ chưa hoàn thành; cập nhật sổ ngay khi hoạt động kết thúc để số liệu không phải gom lại cuối năm.',
    ),
  ];
}

export interface Reviewed {
  ministryId: string;
  conferences: { of2023: string; of2025: string };
}

export async function writeReviews(ctx: ActContext, { ministryId, conferences }: Reviewed): Promise<void> {
  await createReview(ctx, {
    year: 2024,
    title: 'Báo cáo tổng kết công tác ngành Ngoại giao năm 2024, phương hướng, nhiệm vụ năm 2025',
    bodyId: ministryId,
    conferenceId: conferences.of2023,
    isIllustrative: true,
    paragraphs: [...results(2024), ...answers('19/12/2023'), ...limitsAndYearAhead(2025)],
  });
  await createReview(ctx, {
    year: 2025,
    title: 'Báo cáo tổng kết công tác ngành Ngoại giao năm 2025, phương hướng, nhiệm vụ năm 2026',
    bodyId: ministryId,
    conferenceId: conferences.of2025,
    isIllustrative: true,
    paragraphs: [...results(2025), ...answers('06/01/2025'), ...limitsAndYearAhead(2026)],
  });
}
