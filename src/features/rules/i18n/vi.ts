import { writtenDate } from '#base/written.ts';

const working = (days: number) => (days === 0 ? 'chưa đến 1 ngày làm việc' : `${days} ngày làm việc`);

export const vi = {
  deadline: {
    none: 'không có thời hạn',
    ahead: ({ days }: { days: number }) => `còn ${working(days)}`,
    today: 'hạn hôm nay',
    overdue: ({ days }: { days: number }) => `quá hạn ${working(days)}`,
    doneEarly: ({ days }: { days: number }) => `trước hạn ${working(days)}`,
    doneOnTime: 'đúng hạn',
    doneLate: ({ days }: { days: number }) => `chậm ${working(days)}`,
  },
  title: 'Quy định và lịch làm việc',
  lede: 'Các con số pháp lý mà phần mềm dùng để tính hạn, kèm ngày hiệu lực và căn cứ.',
  on: 'Hiệu lực vào ngày',
  today: 'hôm nay',
  days: 'Xem nhanh một ngày',
  toConfirm: 'cần xác nhận',
  confirmed: 'đã đối chiếu',
  noneInForce: 'Chưa ghi nhận quy định nào còn hiệu lực vào ngày này.',
  history: ({ count }: { count: number }) => `Các phiên bản (${count})`,
  since: ({ from }: { from: string }) => `từ ${from}`,
  span: ({ from, last }: { from: string; last: string }) => `${from} – ${last}`,
  add: 'Thêm phiên bản mới',
  addFor: ({ name }: { name: string }) => `Thêm phiên bản mới: ${name}`,
  fields: {
    meetings: 'Hội nghị, cuộc họp',
    tasks: 'Theo dõi nhiệm vụ',
    reporting: 'Chế độ báo cáo',
    conferences: 'Hội nghị, hội thảo quốc tế',
    agreements: 'Thỏa thuận quốc tế',
    working_time: 'Ngày nghỉ lễ, tết',
  },
  parameters: {
    invitation_working_days: {
      name: 'Gửi giấy mời',
      about: 'Giấy mời đến người dự trước ngày họp ít nhất chừng này ngày làm việc.',
    },
    papers_working_days: {
      name: 'Gửi tài liệu họp',
      about: 'Tài liệu đến người dự trước ngày họp ít nhất chừng này ngày làm việc.',
    },
    conclusion_notice_working_days: {
      name: 'Ban hành thông báo kết luận',
      about: 'Thông báo kết luận được gửi các nơi liên quan chậm nhất chừng này ngày làm việc sau cuộc họp.',
    },
    minutes_parts: {
      name: 'Các phần của biên bản',
      about: 'Biên bản cuộc họp có đủ các phần này, theo thứ tự.',
    },
    task_entry_urgent_working_days: {
      name: 'Cập nhật nhiệm vụ khẩn',
      about:
        'Nhiệm vụ khẩn được cập nhật trong chừng này ngày làm việc kể từ khi có văn bản; 0 là ngay trong ngày.',
    },
    task_entry_working_days: {
      name: 'Cập nhật nhiệm vụ',
      about: 'Nhiệm vụ được cập nhật chậm nhất chừng này ngày làm việc kể từ khi có văn bản.',
    },
    task_entry_many_working_days: {
      name: 'Cập nhật khi văn bản có nhiều nhiệm vụ',
      about: 'Văn bản giao nhiều nhiệm vụ được cập nhật hết chậm nhất trong chừng này ngày làm việc.',
    },
    reporting_month_closes: {
      name: 'Chốt số liệu tháng',
      about: 'Kỳ báo cáo tháng tính từ sau ngày này của tháng trước đến hết ngày này của tháng báo cáo.',
    },
    reporting_quarter_closes: {
      name: 'Chốt số liệu quý',
      about: 'Kỳ báo cáo quý tính đến hết ngày này của tháng cuối quý.',
    },
    reporting_first_half_closes: {
      name: 'Chốt số liệu 6 tháng đầu năm',
      about: 'Kỳ báo cáo tính từ sau ngày chốt năm trước đến hết ngày này.',
    },
    reporting_second_half_closes: {
      name: 'Chốt số liệu 6 tháng cuối năm',
      about: 'Kỳ báo cáo tính từ sau ngày chốt 6 tháng đầu năm đến hết ngày này.',
    },
    reporting_year_closes: {
      name: 'Chốt số liệu năm',
      about: 'Năm báo cáo tính từ sau ngày này của năm trước đến hết ngày này.',
    },
    report_due_day: {
      name: 'Hạn gửi báo cáo định kỳ',
      about: 'Báo cáo đến Chính phủ chậm nhất ngày này của tháng cuối kỳ.',
    },
    report_gap_working_days: {
      name: 'Từ ngày chốt đến hạn gửi',
      about: 'Giữa ngày chốt số liệu và hạn gửi báo cáo có ít nhất chừng này ngày làm việc.',
    },
    intl_conference_pm_dossier_days: {
      name: 'Hồ sơ trình Thủ tướng Chính phủ',
      about: 'Hồ sơ xin phép tổ chức gửi trước ngày hội nghị ít nhất chừng này ngày.',
    },
    intl_conference_dossier_days: {
      name: 'Hồ sơ trình người có thẩm quyền khác',
      about: 'Hồ sơ xin phép tổ chức gửi trước ngày hội nghị ít nhất chừng này ngày.',
    },
    intl_conference_consultation_days: {
      name: 'Trả lời lấy ý kiến về hội nghị',
      about: 'Cơ quan được lấy ý kiến trả lời chậm nhất trong chừng này ngày.',
    },
    agreement_consultation_working_days: {
      name: 'Trả lời lấy ý kiến về thỏa thuận',
      about: 'Cơ quan được lấy ý kiến trả lời chậm nhất trong chừng này ngày làm việc.',
    },
    public_holidays: {
      name: 'Ngày nghỉ hưởng nguyên lương',
      about: 'Dùng để tạm tính ngày nghỉ của năm chưa có thông báo nghỉ lễ, tết.',
    },
  },
  value: {
    working_days: ({ count }: { count: number }) => `${count} ngày làm việc`,
    days: ({ count }: { count: number }) => `${count} ngày`,
    day_of_month: ({ count }: { count: number }) => `ngày ${count}`,
    solar: ({ on }: { on: string }) => on,
    lunar: ({ on }: { on: string }) => `${on} âm lịch`,
    around: ({ before, after }: { before: number; after: number }) =>
      `${before} ngày trước, ${after} ngày sau`,
    adjacent: 'thêm 1 ngày liền kề',
  },
  version: {
    value: {
      working_days: 'Số ngày làm việc',
      days: 'Số ngày',
      day_of_month: 'Ngày trong tháng',
      day_of_year: 'Ngày và tháng',
      parts: 'Các phần',
      holidays: 'Các ngày nghỉ',
    },
    hint: {
      working_days: 'từ 0 đến 365',
      days: 'từ 0 đến 365',
      day_of_month: 'từ 1 đến 28',
      day_of_year: 'ví dụ: 14/12',
      parts: 'Mỗi dòng một phần: tên | tên tiếng Anh',
      holidays:
        'Mỗi dòng một dịp: ngày/tháng (thêm “âm” nếu âm lịch) | số ngày trước/số ngày sau, hoặc “kề” để thêm 1 ngày liền kề | tên | tên tiếng Anh',
    },
    unread: ({ line }: { line: number }) => `Chưa đọc được dòng ${line}. Hãy viết theo mẫu bên dưới.`,
    from: 'Hiệu lực từ ngày',
    fromHint: ({ date }: { date: string }) =>
      `Sau ${date}, ngày bắt đầu của phiên bản hiện có. Phiên bản ấy sẽ hết hiệu lực vào ngày liền trước.`,
    last: 'Ngày cuối còn hiệu lực',
    lastHint: 'bỏ trống nếu chưa có hạn',
    basis: 'Căn cứ',
    basisHint: 'ví dụ: Quyết định số …/20…/QĐ-TTg, Điều …',
    isConfirmed: 'Đã đối chiếu với văn bản gốc',
    save: 'Thêm phiên bản',
  },
  calendar: {
    title: 'Lịch nghỉ và làm bù',
    year: 'Năm',
    decided: 'theo thông báo của năm',
    provisional: 'tạm tính, chưa có thông báo của năm',
    unknown: 'chưa có quy định nào được ghi nhận cho năm này',
    basis: ({ basis }: { basis: string }) => `Căn cứ: ${basis}`,
    lunar: ({ tet, hungKings }: { tet: string; hungKings: string }) =>
      `Mùng 1 Tết: ${tet} · Giỗ Tổ Hùng Vương (10/3 âm lịch): ${hungKings}`,
    off: ({ count }: { count: number }) => `Ngày nghỉ trong tuần (${count})`,
    worked: ({ count }: { count: number }) => `Thứ Bảy, Chủ nhật làm bù (${count})`,
    noWorked: 'Không có ngày nào.',
    inLieu: ({ name }: { name: string }) => `Nghỉ bù ${name}`,
    offName: 'Nghỉ theo thông báo',
    workedName: 'Làm bù',
    enter: 'Nhập thông báo nghỉ',
    enterFor: ({ year }: { year: number }) => `Thông báo nghỉ lễ, tết năm ${year}`,
    offDays: 'Ngày nghỉ',
    offHint: 'Mỗi dòng một ngày hoặc một khoảng: 02/09/2027, 04/02/2027 – 10/02/2027',
    workedDays: 'Ngày làm bù',
    workedHint: 'Mỗi dòng một ngày thứ Bảy hoặc Chủ nhật',
    unread: ({ line }: { line: string }) => `Chưa đọc được “${line}”. Hãy viết ngày/tháng/năm.`,
    preview: 'Sẽ thay đổi',
    noChange: 'Không có ngày nào thay đổi so với lịch đang dùng.',
    becomesOff: ({ days }: { days: string }) => `Thành ngày nghỉ: ${days}`,
    becomesWorked: ({ days }: { days: string }) => `Thành ngày làm việc: ${days}`,
    save: 'Lưu thông báo',
  },
  cancel: 'Bỏ qua',
  errors: {
    parameter_not_in_force: ({ on }: { on: string }) =>
      `Chưa có quy định nào được ghi nhận còn hiệu lực vào ngày ${writtenDate(on)}.`,
    parameter_value_wrong: ({ unit }: { unit: string }) =>
      `Giá trị chưa đúng dạng: ${vi.version.hint[unit as keyof typeof vi.version.hint] ?? unit}.`,
    parameter_changed_meanwhile:
      'Có người vừa thêm một phiên bản khác của quy định này. Chưa có gì được lưu. Hãy xem lại rồi nhập tiếp nếu vẫn cần.',
    version_reversed: 'Ngày cuối còn hiệu lực đứng trước ngày bắt đầu. Hãy sửa một trong hai ngày.',
    version_before_present: ({ from }: { from: string }) =>
      `Phiên bản mới phải bắt đầu sau ${writtenDate(from)}, ngày bắt đầu của phiên bản hiện có.`,
    not_allowed_rules: 'Chỉ thư ký được sửa quy định và lịch. Nếu thấy chưa đúng, hãy báo thư ký.',
    calendar_span_backwards: 'Ngày cuối đứng trước ngày đầu. Hãy đổi lại hai ngày.',
    calendar_span_too_long: 'Mỗi lần chỉ xem được lịch của tối đa 10 năm.',
    calendar_day_outside_year: ({ on, year }: { on: string; year: number }) =>
      `Ngày ${writtenDate(on)} không thuộc năm ${year} và cũng không kề Tết Dương lịch của năm ấy.`,
    calendar_worked_weekday: ({ on }: { on: string }) =>
      `Ngày ${writtenDate(on)} vốn là ngày làm việc trong tuần, không phải ngày làm bù.`,
    calendar_day_twice: ({ on }: { on: string }) =>
      `Ngày ${writtenDate(on)} vừa là ngày nghỉ vừa là ngày làm bù. Hãy bỏ một trong hai.`,
    calendar_day_of_another_year:
      'Có ngày đã nằm trong thông báo của năm liền kề. Hãy bỏ ngày ấy ở một trong hai thông báo.',
    calendar_decision_empty: 'Thông báo chưa có ngày nghỉ nào trong tuần. Hãy nhập ít nhất một ngày.',
    calendar_changed_meanwhile: ({ year }: { year: number }) =>
      `Có người vừa nhập thông báo nghỉ năm ${year}. Chưa có gì được lưu. Hãy xem lại rồi nhập tiếp nếu vẫn cần.`,
  },
};
