import type { Qualifier, Verdict } from '../claim.ts';

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

  knot: {
    differs: ({ counted, claimed }: { counted: string; claimed: string }) =>
      `sổ đếm ${counted}, nguồn nêu ${claimed}`,
    uncounted: 'theo nguồn nêu; sổ chưa có bản ghi của kỳ này',
    unattached: 'chưa gắn với số liệu nào',
    noOutlet: 'nguồn chưa rõ nơi đăng',
  },
  sheet: {
    counted: 'Đếm theo sổ',
    claimed: 'Nguồn nêu',
    period: 'Kỳ',
    cutOff: 'Ngày chốt',
    records: ({ count }: { count: string }) => `${count} bản ghi được đếm`,
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
