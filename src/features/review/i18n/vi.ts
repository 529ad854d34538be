import type { Checks } from '../checks.ts';
import type { Metric, Standing } from '../number.ts';
import type { ParagraphKind } from '../paragraph.ts';

const metrics: Record<Metric, string> = {
  total: 'được giao',
  done: 'đã hoàn thành',
  done_in_time: 'hoàn thành đúng hạn',
  done_late: 'hoàn thành quá hạn',
  open_in_time: 'đang thực hiện trong hạn',
  open_overdue: 'quá hạn',
};
const standings: Record<Standing, string> = {
  fresh: 'khớp',
  stale: 'Số cũ',
  contradicted: 'Vênh',
  kept: 'Đã giữ',
  lost: 'Mất căn cứ',
};
const paragraphKinds: Record<ParagraphKind, string> = {
  heading: 'Mục lớn',
  subheading: 'Mục nhỏ',
  text: 'Đoạn văn',
  directives: 'Bảng chỉ đạo',
};
const due: Record<Checks['due'][number]['kind'], string> = {
  stale: 'Số đã cũ',
  contradicted: 'Số còn vênh',
  lost: 'Số mất căn cứ',
  empty: 'Đoạn còn trống',
};
const passed: Record<Checks['passed'][number]['kind'], string> = {
  evidence: 'Mọi con số có căn cứ',
  fresh: 'Mọi con số khớp hồ sơ hiện tại',
  sums: 'Số chung bằng tổng các phần',
  answered: 'Chỉ đạo năm trước đều có kết quả',
  written: 'Mọi đoạn đã viết',
};

export const vi = {
  title: 'Báo cáo',
  lede: 'Báo cáo tổng kết với số liên kết: mỗi con số tự chỉ ra căn cứ, và báo khi hồ sơ đã đổi hoặc nguồn nêu khác.',
  none: 'Chưa có báo cáo nào. Báo cáo đầu tiên được lập từ đề cương, với số liệu của năm.',
  metrics,
  standings,
  paragraphKinds,

  list: {
    create: 'Lập báo cáo',
    year: 'Năm',
    titleColumn: 'Báo cáo',
    cutOff: 'Chốt số liệu',
    dueOn: 'Hạn gửi',
    state: 'Tình trạng',
    toDo: ({ count }: { count: string }) => `${count} mục phải xử lý`,
    clear: 'không còn mục phải xử lý',
    numbers: ({ count }: { count: string }) => `${count} số liên kết`,
    dialog: 'Lập báo cáo tổng kết',
    yearOf: 'Năm tổng kết',
    titleOf: 'Tên báo cáo',
    suggestedTitle: ({ year }: { year: string }) =>
      `Báo cáo tổng kết công tác năm ${year}, phương hướng, nhiệm vụ năm ${Number(year) + 1}`,
    conference: 'Trả lời chỉ đạo của hội nghị',
    noConference: 'không có',
    outlineHint:
      'Đề cương được dựng sẵn từ số liệu của năm và nhiệm vụ của hội nghị; phần còn trống chờ người viết.',
    begin: 'Lập báo cáo',
  },

  page: {
    evidence: 'Bằng chứng',
    linked: ({ count }: { count: string }) => `${count} số liên kết`,
    legend: {
      fresh: 'khớp hồ sơ',
      stale: 'cũ: hồ sơ đã đổi sau khi viết',
      contradicted: 'vênh: nguồn nêu khác',
    },
    checks: 'Kiểm tra trước khi gửi',
    latest: ({ day }: { day: string }) => `Gửi chậm nhất ${day}`,
    closing: ({ day, left }: { day: string; left: string }) => `chốt số liệu ${day}, ${left}`,
    closed: ({ day }: { day: string }) => `số liệu đã chốt ngày ${day}`,
    mustDo: 'Phải xử lý',
    toKnow: 'Cần biết',
    passed: 'Đạt',
    passedCount: ({ count }: { count: string }) => `${count} mục`,
    nothingDue: 'Không còn mục phải xử lý.',
    fix: 'Xem',
    pdf: 'Xuất PDF',
    pdfWhileDue: ({ count }: { count: string }) => `Bản in ghi là dự thảo: còn ${count} mục phải xử lý.`,
    edit: 'Sửa',
    save: 'Lưu',
    cancel: 'Thôi',
    add: 'Thêm đoạn',
    addHere: 'Thêm đoạn sau đoạn này',
    remove: 'Bỏ đoạn',
    removed: 'Đã bỏ một đoạn',
    up: 'Đưa lên',
    down: 'Đưa xuống',
    kind: 'Loại đoạn',
    words: 'Nội dung',
    insertNumber: 'Chèn số liên kết',
    findNumber: 'Tìm số liệu',
    noNumber: 'Không có số nào khớp với từ tìm.',
    liveHint: 'Số liên kết hiện thành [[tên]]; khi lưu, số được lấy từ hồ sơ.',
    empty: 'Chưa viết.',
    paragraphTools: 'Việc với đoạn này',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số:',
    report: 'BÁO CÁO',
    dated: ({ year }: { year: string }) => `Ngày       tháng       năm ${year}`,
    foot: 'Câu trích là nguyên văn của nguồn. Phần ghi “minh họa” được dựng để trình bày, không phải hồ sơ thật.',
    keys: { next: 'mục phải xử lý kế tiếp', take: 'lấy số mới' },
  },

  number: {
    staleTag: ({ value }: { value: string }) => `cũ, nay ${value}`,
    oddTag: ({ value }: { value: string }) => `≠ ${value}`,
    lostTag: 'mất căn cứ',
    stale: ({ day, value }: { day: string; value: string }) => `lấy ngày ${day}. Hồ sơ nay là ${value}.`,
    contradicted: ({ value }: { value: string }) => `nguồn khác nêu ${value}.`,
    lost: 'nguồn nêu số này đã được rút. Hãy sửa đoạn văn.',
    take: ({ value }: { value: string }) => `Lấy ${value}`,
    keep: ({ value }: { value: string }) => `Giữ ${value}`,
    reason: 'Vì sao giữ số này',
    keepIt: 'Giữ số này',
    kept: ({ value, others }: { value: string; others: string }) => `Giữ ${value}, dù có ${others}:`,
    counted: ({ label }: { label: string }) => `đếm theo sổ, ${label}`,
    claimed: ({ label }: { label: string }) => `theo nguồn nêu, ${label}`,
    ofTasks: 'nhiệm vụ',
    group: { figures: 'Số liệu', tasks: 'Nhiệm vụ từ hội nghị' },
    note: ({ number }: { number: string }) => `chú thích ${number}`,
  },

  note: {
    counted: ({ day }: { day: string }) => `đếm theo sổ đến ${day}`,
    records: 'hồ sơ',
    by: ({ outlet, day }: { outlet: string; day: string }) => (day ? `${outlet}, ${day}` : outlet),
    noOutlet: 'nguồn chưa rõ nơi đăng',
    agrees: ({ outlet }: { outlet: string }) => `${outlet} nêu khớp`,
    differs: ({ counted, outlet, claimed }: { counted: string; outlet: string; claimed: string }) =>
      `sổ đếm ${counted}, ${outlet} nêu ${claimed}`,
    register: ({ counted }: { counted: string }) => `Sổ đếm được ${counted}.`,
    tasks: ({ day }: { day: string }) => `nhiệm vụ, tính đến ${day}`,
    tasksLink: 'Nhiệm vụ',
    hedge: { exact: '', about: 'khoảng ', more_than: 'hơn ', less_than: 'gần ' },
  },

  directives: {
    directive: 'Chỉ đạo năm trước',
    assigned: 'Được giao',
    done: 'Hoàn thành',
    overdue: 'Quá hạn',
    total: 'Cộng',
    none: 'Hội nghị này chưa có chỉ đạo nào được ghi nhận.',
  },

  checks: {
    due,
    stale: ({ taken, current }: { taken: string; current: string }) =>
      `báo cáo ghi ${taken}; hồ sơ nay là ${current}`,
    contradicted: ({ taken, others }: { taken: string; others: string }) => `${taken} hay ${others}`,
    lost: ({ taken }: { taken: string }) => `${taken} không còn nguồn nào nêu`,
    empty: 'viết nội dung, hoặc bỏ đoạn',
    provisional: 'Năm báo cáo chưa đóng',
    provisionalWhy: ({ day }: { day: string }) => `số liệu tạm tính đến khi chốt ngày ${day}`,
    illustrative: 'Có số liệu minh họa',
    illustrativeWhy: 'một phần hồ sơ được dựng để trình bày',
    kept: ({ value }: { value: string }) => `Giữ ${value} dù có số khác`,
    unanswered: ({ count }: { count: string }) => `${count} chỉ đạo chưa có nhiệm vụ hoàn thành`,
    unsummed: ({ count }: { count: string }) => `${count} số chung khác tổng các phần`,
    passed,
  },

  knot: {
    caption: ({ year }: { year: string }) => `Báo cáo tổng kết năm ${year}`,
    stale: 'có số đã cũ',
    contradicted: 'có số còn vênh',
    lost: 'có số mất căn cứ',
  },
  sheet: { review: 'Báo cáo', number: 'Số liên kết', cutOff: 'Chốt số liệu' },

  errors: {
    review_not_found: 'Không có báo cáo này. Có thể địa chỉ đã bị gõ sai.',
    paragraph_not_found: 'Đoạn này không còn nữa, có thể vừa bị bỏ. Hãy tải lại trang.',
    number_not_found: 'Báo cáo không còn in số này. Hãy tải lại trang.',
    number_not_offered: ({ name }: { name: string }) =>
      `Không có số liên kết tên “${name}”. Hãy chọn trong danh sách, hoặc bỏ cặp ngoặc [[ ]].`,
    number_has_no_value: ({ name }: { name: string }) =>
      `Số “${name}” hiện không có nguồn nào nêu nên chưa lấy được.`,
    number_unquestioned: 'Không có số nào khác với số này, nên không cần ghi lý do giữ.',
    review_known: ({ year }: { year: number }) => `Đã có báo cáo tổng kết năm ${year} của cơ quan này.`,
    not_allowed_to_read_reviews: 'Báo cáo chưa công bố chỉ dành cho văn phòng, lãnh đạo và cán bộ đầu mối.',
    not_allowed_to_write_reviews: 'Chỉ thư ký được soạn báo cáo và quyết định về các con số.',
  },
};
