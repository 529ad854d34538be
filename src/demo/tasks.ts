import { must } from '#base/errors.ts';
import { directivesOf } from '#features/conclusions/index.ts';
import { findBodyByName } from '#features/directory/index.ts';
import type { Activity, ActivityKind } from '#features/register/index.ts';
import { assignTask, completeTask } from '#features/tasks/index.ts';
import type { ActContext } from '#platform/http/context.ts';
import type { Units } from './office.ts';

/** An illustrative task: invented title, product and dates; only the directive it rests on is real. */
interface Given {
  /** Words by which its directive is found. */
  directive: string;
  title: string;
  lead: string;
  supports?: string[];
  product: string;
  assignedOn: string;
  dueOn?: string;
  /** Day of completion; left out while the work goes on. */
  doneOn?: string;
  result?: string;
  evidence?: string;
  /** Records of the register that are its result. */
  resultsIn?: ActivityKind;
}

const programmes = 'chương trình, kế hoạch cụ thể';
const partners = 'quan hệ với các đối tác quan trọng';
const resources = 'thu hút các nguồn lực mới';
const situations = 'tình huống đối ngoại phức tạp';
const research = 'nghiên cứu mang tính tổng thể';
const streamlining = 'tinh gọn tổ chức bộ máy';
const personnel = 'vừa hồng, vừa chuyên';

/** One directive of 2023, three tasks, three results that add up to 59. */
const of2024: Given[] = [
  {
    directive: programmes,
    title: 'Chương trình đoàn ra cấp cao năm 2024',
    lead: 'Cục Lễ tân Nhà nước',
    supports: ['Vụ Chính sách Đối ngoại', 'Văn phòng Bộ'],
    product: 'Chương trình và báo cáo từng chuyến',
    assignedOn: '2023-12-28',
    dueOn: '2024-12-14',
    doneOn: '2024-12-13',
    result: 'chuyến thăm, dự hội nghị',
    evidence: 'báo cáo sau từng chuyến thăm',
    resultsIn: 'visit_out',
  },
  {
    directive: programmes,
    title: 'Kế hoạch đón đoàn lãnh đạo các nước năm 2024',
    lead: 'Cục Lễ tân Nhà nước',
    supports: ['Văn phòng Bộ'],
    product: 'Kế hoạch và đề án từng đoàn',
    assignedOn: '2023-12-28',
    dueOn: '2024-12-14',
    doneOn: '2024-12-14',
    result: 'đoàn lãnh đạo thăm Việt Nam',
    evidence: 'đề án đón từng đoàn',
    resultsIn: 'delegation_in',
  },
  {
    directive: programmes,
    title: 'Các hoạt động đối ngoại cấp cao khác năm 2024',
    lead: 'Vụ Chính sách Đối ngoại',
    supports: ['Cục Lễ tân Nhà nước'],
    product: 'Tổng hợp hoạt động theo quý',
    assignedOn: '2023-12-28',
    dueOn: '2024-11-29',
    doneOn: '2024-12-05',
    result: 'điện đàm, gặp trực tuyến',
    evidence: 'biên bản làm việc',
    resultsIn: 'other_activity',
  },
];

const of2025: Given[] = [
  {
    directive: partners,
    title: 'Chương trình hoạt động đối ngoại cấp cao năm 2025',
    lead: 'Văn phòng Bộ',
    supports: ['Vụ Chính sách Đối ngoại'],
    product: 'Chương trình',
    assignedOn: '2025-01-10',
    dueOn: '2025-02-28',
    doneOn: '2025-02-26',
    result: 'Chương trình được phê duyệt',
    evidence: 'tờ trình và chương trình',
  },
  {
    directive: partners,
    title: 'Rà soát khuôn khổ quan hệ đã nâng cấp, việc còn phải làm',
    lead: 'Vụ Chính sách Đối ngoại',
    supports: ['Cục Lễ tân Nhà nước'],
    product: 'Báo cáo',
    assignedOn: '2025-01-10',
    dueOn: '2025-09-30',
    doneOn: '2025-09-23',
    result: 'Báo cáo rà soát',
    evidence: 'báo cáo đã gửi Văn phòng Bộ',
  },
  {
    directive: partners,
    title: 'Kế hoạch triển khai cam kết với các đối tác quan trọng',
    lead: 'Vụ Chính sách Đối ngoại',
    product: 'Kế hoạch',
    assignedOn: '2025-01-10',
    dueOn: '2025-06-30',
    doneOn: '2025-07-04',
    result: 'Kế hoạch được ban hành',
    evidence: 'quyết định ban hành',
  },
  {
    directive: resources,
    title: 'Rà soát thực hiện cam kết, thỏa thuận quốc tế năm 2025',
    lead: 'Vụ Tổng hợp Kinh tế',
    supports: ['Cục Ngoại vụ', 'Vụ Luật pháp và Điều ước quốc tế'],
    product: 'Báo cáo',
    assignedOn: '2025-01-13',
    dueOn: '2025-12-15',
    doneOn: '2025-12-12',
    result: 'Báo cáo rà soát',
    evidence: 'báo cáo và biểu số liệu',
  },
  {
    directive: resources,
    title: 'Danh mục nguồn lực mới từ các cam kết, thỏa thuận',
    lead: 'Vụ Tổng hợp Kinh tế',
    supports: ['Cục Ngoại vụ'],
    product: 'Danh mục',
    assignedOn: '2025-01-13',
    dueOn: '2025-07-31',
    doneOn: '2025-08-05',
    result: 'Danh mục',
    evidence: 'danh mục đã thẩm định',
  },
  {
    directive: resources,
    title: 'Kết nối địa phương, doanh nghiệp với đối tác năm 2025',
    lead: 'Cục Ngoại vụ',
    supports: ['Vụ Tổng hợp Kinh tế'],
    product: 'Kế hoạch',
    assignedOn: '2025-01-13',
    dueOn: '2025-03-31',
    doneOn: '2025-03-19',
    result: 'Kế hoạch kết nối',
    evidence: 'kế hoạch đã gửi địa phương',
  },
  {
    directive: resources,
    title: 'Báo cáo xúc tiến đầu tư tại nước ngoài',
    lead: 'tỉnh Bắc Ninh',
    supports: ['Cục Ngoại vụ'],
    product: 'Báo cáo',
    assignedOn: '2025-01-15',
    dueOn: '2025-10-15',
    doneOn: '2025-10-16',
    result: 'Báo cáo',
    evidence: 'báo cáo của tỉnh',
  },
  {
    directive: resources,
    title: 'Bàn giao hồ sơ thỏa thuận trước sáp nhập',
    lead: 'tỉnh Bắc Giang',
    product: 'Biên bản',
    assignedOn: '2025-01-15',
    dueOn: '2025-09-30',
    doneOn: '2025-09-30',
    result: 'Biên bản bàn giao',
    evidence: 'biên bản',
  },
  {
    directive: resources,
    title: 'Sổ đoàn ra, đoàn vào theo địa bàn mới',
    lead: 'tỉnh Bắc Giang',
    product: 'Sổ số liệu',
    assignedOn: '2025-02-03',
    dueOn: '2026-12-15',
  },
  {
    directive: situations,
    title: 'Quy trình xử lý tình huống đối ngoại phức tạp',
    lead: 'Văn phòng Bộ',
    supports: ['Vụ Chính sách Đối ngoại', 'Cục Lãnh sự'],
    product: 'Quy trình',
    assignedOn: '2025-01-14',
    dueOn: '2025-06-30',
    doneOn: '2025-06-27',
    result: 'Quy trình',
    evidence: 'quyết định ban hành',
  },
  {
    directive: situations,
    title: 'Quy trình phối hợp bảo hộ công dân khi khẩn cấp',
    lead: 'Cục Lãnh sự',
    supports: ['Văn phòng Bộ'],
    product: 'Quy trình',
    assignedOn: '2025-01-14',
    dueOn: '2025-06-30',
    doneOn: '2025-06-27',
    result: 'Quy trình',
    evidence: 'quyết định ban hành',
  },
  {
    directive: situations,
    title: 'Diễn tập xử lý tình huống năm 2026',
    lead: 'Cục Lãnh sự',
    supports: ['Học viện Ngoại giao'],
    product: 'Kế hoạch và báo cáo diễn tập',
    assignedOn: '2026-01-12',
    dueOn: '2026-11-27',
  },
  {
    directive: research,
    title: 'Báo cáo dự báo tình hình thế giới, khu vực năm 2026',
    lead: 'Vụ Chính sách Đối ngoại',
    supports: ['Học viện Ngoại giao'],
    product: 'Báo cáo',
    assignedOn: '2025-01-14',
    dueOn: '2025-12-10',
    doneOn: '2025-12-09',
    result: 'Báo cáo dự báo',
    evidence: 'báo cáo đã nghiệm thu',
  },
  {
    directive: research,
    title: 'Nghiên cứu tổng thể, dài hơi về đối ngoại',
    lead: 'Học viện Ngoại giao',
    supports: ['Vụ Chính sách Đối ngoại'],
    product: 'Đề án',
    assignedOn: '2025-01-14',
    dueOn: '2026-12-25',
  },
  {
    directive: research,
    title: 'Bổ sung, hoàn thiện chủ trương theo tình hình mới',
    lead: 'Vụ Chính sách Đối ngoại',
    supports: ['Vụ Luật pháp và Điều ước quốc tế'],
    product: 'Tờ trình',
    assignedOn: '2025-01-14',
  },
  {
    directive: streamlining,
    title: 'Báo cáo tổng kết Nghị quyết 18 trong ngành',
    lead: 'Vụ Tổ chức Cán bộ',
    supports: ['Văn phòng Bộ'],
    product: 'Báo cáo',
    assignedOn: '2025-01-09',
    dueOn: '2025-02-28',
    doneOn: '2025-02-28',
    result: 'Báo cáo tổng kết',
    evidence: 'báo cáo',
  },
  {
    directive: streamlining,
    title: 'Phương án sắp xếp bộ máy, bàn giao chức năng',
    lead: 'Vụ Tổ chức Cán bộ',
    supports: ['Văn phòng Bộ'],
    product: 'Phương án',
    assignedOn: '2025-01-09',
    dueOn: '2025-03-31',
    doneOn: '2025-03-28',
    result: 'Phương án',
    evidence: 'tờ trình và phương án',
  },
  {
    directive: streamlining,
    title: 'Đánh giá hoạt động của bộ máy sau một năm sắp xếp',
    lead: 'Vụ Tổ chức Cán bộ',
    supports: ['Văn phòng Bộ'],
    product: 'Báo cáo',
    assignedOn: '2026-03-02',
    dueOn: '2026-11-20',
  },
  {
    directive: personnel,
    title: 'Đề án đào tạo, bồi dưỡng đội ngũ cán bộ ngoại giao',
    lead: 'Vụ Tổ chức Cán bộ',
    supports: ['Học viện Ngoại giao', 'Văn phòng Bộ'],
    product: 'Đề án trình Bộ trưởng',
    assignedOn: '2025-01-09',
    dueOn: '2025-11-28',
  },
  {
    directive: personnel,
    title: 'Quy hoạch, luân chuyển cán bộ năm 2026',
    lead: 'Vụ Tổ chức Cán bộ',
    product: 'Tờ trình',
    assignedOn: '2025-01-09',
    dueOn: '2025-12-31',
    doneOn: '2025-12-26',
    result: 'Quy hoạch được phê duyệt',
    evidence: 'tờ trình và quyết định',
  },
  {
    directive: personnel,
    title: 'Chương trình bồi dưỡng ngoại ngữ cho cán bộ địa phương',
    lead: 'Học viện Ngoại giao',
    supports: ['Cục Ngoại vụ'],
    product: 'Chương trình',
    assignedOn: '2025-01-09',
    dueOn: '2025-08-29',
    doneOn: '2025-08-22',
    result: 'Chương trình',
    evidence: 'chương trình đã nghiệm thu',
  },
];

export interface TaskWorld {
  unit: Units;
  records: ReadonlyMap<ActivityKind, readonly Activity[]>;
  conferences: { of2023: string; of2025: string };
}

/** Assigns the illustrative tasks of both years and completes those that are done, through the office's own acts. */
export async function assignTasks(ctx: ActContext, world: TaskWorld): Promise<void> {
  for (const given of of2024) await assign(ctx, world, world.conferences.of2023, given);
  for (const given of of2025) await assign(ctx, world, world.conferences.of2025, given);
}

async function assign(ctx: ActContext, world: TaskWorld, conferenceId: string, given: Given): Promise<void> {
  const directives = await directivesOf(ctx.db, conferenceId);
  const directive = must(
    directives.find((one) => one.quote.includes(given.directive)),
    given.directive,
  );
  const bodyOf = (name: string) => findBody(ctx, world, name, given.assignedOn);
  const task = await assignTask(ctx, {
    directiveId: directive.id,
    title: given.title,
    leadBodyId: await bodyOf(given.lead),
    supportingBodyIds: await Promise.all((given.supports ?? []).map(bodyOf)),
    product: given.product,
    assignedOn: given.assignedOn,
    dueOn: given.dueOn ?? null,
    isIllustrative: true,
  });
  if (given.doneOn === undefined) return;
  const records = given.resultsIn ? (world.records.get(given.resultsIn) ?? []) : [];
  await completeTask(ctx, task.id, {
    completedOn: given.doneOn,
    result: given.result ?? given.product,
    evidence: given.evidence ?? given.product,
    activityIds: records.map((record) => record.id),
  });
}

async function findBody(ctx: ActContext, { unit }: TaskWorld, name: string, on: string): Promise<string> {
  if (!name.startsWith('tỉnh ')) return unit(name);
  return must(await findBodyByName(ctx.db, name, on), name).id;
}
