import type { Qualifier } from '#features/sources/kinds.ts';
import type { Verdict } from '../claim.ts';

const hedge: Record<Qualifier, string> = {
  exact: '',
  about: 'khoảng ',
  more_than: 'hơn ',
  less_than: 'gần ',
};
const verdicts: Record<Verdict, string> = {
  agrees: 'Khớp sổ',
  consistent: 'Phù hợp sổ',
  disagrees: 'Vênh với sổ',
  other_period: 'Khác kỳ',
  not_counted: 'Chưa đối chiếu',
};

export const vi = {
  title: 'Số liệu',
  lede: 'Mỗi con số là một phép đếm trên sổ, đứng cạnh những gì các nguồn đã nêu. Chỗ vênh luôn được chỉ ra.',
  hedge,
  verdicts,
  /** "2024" is a year; another label is already said in words. */
  yearLabel: ({ label }: { label: string }) => (/^\d{4}$/.test(label) ? `Năm ${label}` : label),

  kinds: {
    visit_out: 'Chuyến thăm, dự hội nghị',
    delegation_in: 'Đón đoàn',
    other_activity: 'Hoạt động khác',
    agreement: 'Thỏa thuận',
  },
  levels: { key_leader: 'lãnh đạo chủ chốt', leader: 'lãnh đạo', other: 'cấp khác' },

  list: {
    none: 'Chưa có số liệu nào. Số liệu hiện ở đây khi thư ký lập chỉ tiêu và mở kỳ báo cáo.',
    caption: 'Số liệu theo kỳ, số đếm được cạnh số nguồn nêu',
    indicator: 'Chỉ tiêu',
    counted: 'Đếm theo sổ',
    claimed: 'Nguồn nêu',
    verdict: 'Đối chiếu',
    cutOff: 'Chốt',
    sources: ({ count }: { count: string }) => `${count} nguồn`,
    noSource: 'chưa nguồn nào nêu',
    differs: 'Vênh',
    open: 'chưa chốt',
  },
  unattached: {
    title: 'Số nguồn nêu, chưa gắn với số liệu nào',
    note: ({ count }: { count: string }) => `${count} số`,
    period: ({ period }: { period: string }) => `kỳ nguồn nêu: “${period}”`,
    noPeriod: 'nguồn không nêu kỳ',
    figure: 'Gắn với số liệu',
    choose: 'Chọn số liệu',
    attach: 'Gắn',
    attached: 'Đã gắn số của nguồn vào số liệu',
    seeSource: 'Xem nguồn',
  },

  page: {
    countedOf: ({ unit }: { unit: string }) => `${unit}, đếm theo sổ`,
    claimedOf: ({ unit }: { unit: string }) => `${unit}, theo nguồn nêu; sổ chưa có hồ sơ của kỳ này`,
    unsaid: 'Chưa nguồn nào nêu con số này. Giá trị là số đếm được trong sổ.',
    by: ({ outlet, day }: { outlet: string; day: string }) => `Theo ${outlet}${day ? `, ${day}` : ''}`,
    copy: 'Chép câu kèm nguồn',
    copied: 'Đã chép',
    openThread: 'Xem mạch',
    facts: {
      indicator: 'Chỉ tiêu',
      indicatorIs: 'số hồ sơ trong sổ, mỗi hoạt động đếm một lần',
      period: 'Kỳ',
      cutOff: 'Ngày chốt',
      rounding: 'Làm tròn',
      exact: 'không',
      partOf: 'Thuộc',
      state: 'Tình trạng',
      open: 'kỳ chưa đóng, số còn thay đổi',
    },
    odd: {
      title: 'Các nguồn ghi khác nhau.',
      text: ({
        counted,
        day,
        outlets,
        claimed,
      }: {
        counted: string;
        day: string;
        outlets: string;
        claimed: string;
      }) => `Sổ đếm được ${counted} đến ngày chốt ${day}; ${outlets} nêu ${claimed}.`,
      cause: ({ count }: { count: string }) =>
        `Tính cả ${count} hoạt động kết thúc sau ngày chốt thì hai số bằng nhau.`,
      differs: 'khác',
    },
    how: 'Cách đếm',
    recordCount: ({ count }: { count: string }) => `${count} hồ sơ`,
    formula: {
      count: 'Đếm ',
      records: 'hồ sơ hoạt động',
      ofKinds: ' trong Sổ hoạt động đối ngoại, loại ',
      anyKind: 'mọi loại',
      by: ', có ',
      taking: ' tham gia',
      anyLevel: 'bất kỳ cấp nào',
      ended: ', ngày kết thúc ',
      fromTo: ({ from, to }: { from: string; to: string }) => `từ ${from} đến ${to}`,
      end: '. Mỗi hoạt động đếm một lần.',
    },
    none: 'Sổ chưa có hồ sơ nào khớp với cách đếm này trong kỳ.',
    noPart: 'không thuộc phần nào',
    leftOut: ({ count }: { count: string }) => `${count} sau ngày chốt, không đếm`,
    squares: ({ count }: { count: string }) => `${count} hồ sơ được đếm, mỗi ô là một hồ sơ`,
    records: {
      caption: 'Hồ sơ được đếm',
      code: 'Hồ sơ',
      ended: 'Kết thúc',
      title: 'Nội dung',
      body: 'Đơn vị giữ hồ sơ',
      counted: 'Được đếm',
      yes: 'đếm',
      no: 'không đếm',
      after: 'sau ngày chốt',
      range: ({ from, to, total }: { from: string; to: string; total: string }) =>
        `Hồ sơ ${from} đến ${to} trong ${total}`,
      before: 'Trang trước',
      next: 'Trang sau',
    },
    claims: 'Ai nêu con số này',
    noClaims:
      'Chưa nguồn nào nêu. Khi một nguồn nêu con số này và đề xuất được nhận ở trang Nguồn, câu trích sẽ hiện ở đây.',
    differsBy: ({ by }: { by: string }) => `Vênh ${by} với sổ`,
    otherPeriod: ({ label }: { label: string }) => `kỳ ${label}: không so trực tiếp`,
    fits: ({ counted }: { counted: string }) => `Phù hợp với ${counted} trong sổ`,
    agrees: 'Khớp sổ',
    notCounted: 'Sổ chưa có hồ sơ của kỳ này để đối chiếu',
    register: 'Sổ là căn cứ; nguồn báo chí để đối chiếu. Không nguồn nào bị xóa khi vênh.',
    detach: 'Gỡ khỏi số liệu này',
    detached: 'Đã gỡ số của nguồn khỏi số liệu',
    years: 'So với các năm',
    yearsNote: 'chỉ gồm các năm đã có số liệu',
    year: 'Năm báo cáo',
    value: 'Số đếm được',
    change: 'Thêm, bớt',
    ratio: 'Thay đổi',
    basis: 'Nguồn',
    basisBoth: 'sổ, báo chí',
    basisRegister: 'sổ',
    closes: ({ day }: { day: string }) => `chốt ${day}`,
    rounding: 'Tỷ lệ thay đổi so với năm liền trước, làm tròn một chữ số thập phân.',
    ifOther: ({
      other,
      label,
      change,
      ratio,
    }: {
      other: string;
      label: string;
      change: string;
      ratio: string;
    }) => `Nếu lấy ${other} cho năm ${label}: ${change}, tức ${ratio}.`,
    foot: 'Câu trích là nguyên văn của nguồn. Phần ghi “minh họa” được dựng để trình bày, không phải hồ sơ thật.',
    keys: { records: 'hồ sơ được đếm', claims: 'nguồn', years: 'so với các năm', copy: 'chép câu kèm nguồn' },
  },

  knot: {
    differs: ({ counted, claimed }: { counted: string; claimed: string }) =>
      `sổ đếm ${counted}, nguồn nêu ${claimed}`,
    uncounted: 'theo nguồn nêu; sổ chưa có hồ sơ của kỳ này',
    unattached: 'chưa gắn với số liệu nào',
    noOutlet: 'chưa rõ nơi đăng',
  },
  sheet: {
    counted: 'Đếm theo sổ',
    claimed: 'Nguồn nêu',
    period: 'Kỳ',
    cutOff: 'Ngày chốt',
    records: ({ count }: { count: string }) => `${count} hồ sơ được đếm`,
    verdict: 'Đối chiếu',
    saidOf: 'Nói về',
    saidPeriod: 'Kỳ nguồn nêu',
    noPeriod: 'nguồn không nêu',
    figure: 'Số liệu',
  },

  errors: {
    figure_not_found: 'Không có số liệu này. Có thể địa chỉ đã bị gõ sai.',
    claim_not_found: 'Số do nguồn nêu này không còn nữa, có thể vừa được hoàn tác ở trang Nguồn.',
    indicator_not_found: ({ code }: { code: string }) => `Chưa có chỉ tiêu mang mã ${code}.`,
    indicator_known: ({ code }: { code: string }) => `Đã có chỉ tiêu mang mã ${code}. Hãy chọn mã khác.`,
    figure_known: ({ label }: { label: string }) => `Chỉ tiêu này đã có số liệu cho kỳ ${label}.`,
    period_ends_early: 'Ngày cuối kỳ đứng trước ngày đầu kỳ. Hãy xem lại hai ngày.',
    not_allowed_to_keep_figures: 'Chỉ thư ký được lập chỉ tiêu và gắn số của nguồn vào số liệu.',
  },
};
