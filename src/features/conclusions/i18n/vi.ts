export const vi = {
  title: 'Kết luận',
  lede: 'Chỉ đạo của từng hội nghị, trích nguyên văn, kèm người nói, căn cứ và nguồn.',
  heading: 'Kết luận và chỉ đạo',
  fields: {
    economic: 'Ngoại giao kinh tế',
    political: 'Ngoại giao chính trị',
    cultural: 'Ngoại giao văn hóa',
    multilateral: 'Đối ngoại đa phương',
    border_sea: 'Biên giới, biển đảo',
    overseas_vietnamese: 'Người Việt Nam ở nước ngoài',
    citizen_protection: 'Bảo hộ công dân',
    information: 'Thông tin đối ngoại',
    party_building: 'Xây dựng Đảng',
    organisation: 'Tổ chức bộ máy',
    personnel: 'Cán bộ',
    locality: 'Đối ngoại địa phương',
    forecasting: 'Nghiên cứu, dự báo',
    other: 'Lĩnh vực khác',
  },
  speech: {
    concluding: 'kết luận hội nghị',
    directing: 'chỉ đạo hội nghị',
    reporting: 'báo cáo tại hội nghị',
    contributing: 'tham luận tại hội nghị',
  },
  directives: ({ count }: { count: number }) => `${count} chỉ đạo`,
  basis: ({ name }: { name: string }) => `căn cứ: ${name}`,
  unnamed: 'chưa rõ nơi đăng',
  noSource: 'chưa có nguồn trích',
  thread: 'Xem mạch',
  threadOf: ({ code }: { code: string }) => `Xem mạch của ${code}`,
  openPage: 'Xem từng chỉ đạo',
  openConference: 'Mở hội nghị',
  older: 'Xem các hội nghị trước',
  filterField: 'Lĩnh vực',
  allFields: 'Mọi lĩnh vực',
  find: 'Tìm trong các câu chỉ đạo',
  noneFound: 'Không có chỉ đạo nào khớp.',
  empty:
    'Chưa có chỉ đạo nào. Chỉ đạo xuất hiện ở đây khi nhận đề xuất đọc được từ một nguồn, nguyên văn và kèm người nói.',
  emptyHere: 'Hội nghị này chưa có chỉ đạo nào được trích.',
  emptyAct: 'Mở các nguồn',

  notice: {
    heading: 'Thông báo kết luận',
    number: ({ number }: { number: string }) => `Thông báo số ${number}`,
    issued: ({ date }: { date: string }) => `ban hành ${date}`,
    rule: ({ days, by }: { days: number; by: string }) =>
      `trong ${days} ngày làm việc sau hội nghị: chậm nhất ${by}`,
    basis: ({ basis }: { basis: string }) => `theo ${basis}`,
    toConfirm: 'văn bản gốc chưa được đối chiếu',
    none: 'Chưa ghi nhận thông báo kết luận',
    heldBy: 'Mạch đang nối tạm bằng câu trích trên báo.',
    noRule: 'Chưa ghi nhận quy định nào về thời hạn vào ngày này.',
    // `days` is written already, by the reader's number format; null: less than one working day.
    longPast: ({ date }: { date: string }) => `hạn đã qua từ ${date}`,
    states: {
      not_yet_held: () => 'hội nghị chưa họp',
      waiting: ({ days }: { days: string | null }) =>
        days === null ? 'hạn hôm nay' : `còn ${days} ngày làm việc`,
      overdue: ({ days }: { days: string | null }) =>
        days === null ? 'hạn vừa qua' : `hạn đã qua ${days} ngày làm việc`,
      in_time: ({ days }: { days: string | null }) =>
        days === null ? 'đúng hạn' : `đúng hạn, sớm ${days} ngày làm việc`,
      late: ({ days }: { days: string | null }) =>
        days === null ? 'chậm chưa đến 1 ngày làm việc' : `chậm ${days} ngày làm việc`,
    },
    note: 'Ghi thông báo đã ban hành',
    mend: 'Sửa số, ngày thông báo',
    source: 'Xem văn bản',
    form: {
      number: 'Số, ký hiệu',
      numberHint: 'như 12/TB-BNG',
      issuedOn: 'Ngày ban hành',
      source: 'Văn bản trong kho nguồn',
      noSource: 'chưa đưa văn bản vào, chỉ ghi số và ngày',
      save: 'Ghi',
    },
  },

  knot: {
    noNotice: 'Chưa có thông báo kết luận',
    notice: ({ number }: { number: string }) => `Thông báo ${number}`,
    due: ({ date }: { date: string }) => `hạn ${date}`,
  },
  sheet: {
    who: 'Ai nói',
    where: 'Ở đâu',
    on: ({ date }: { date: string }) => `ngày ${date}`,
    field: 'Lĩnh vực',
    basis: 'Căn cứ nêu trong câu',
    noBasis: 'không nêu',
    notice: 'Thông báo kết luận',
    noticeOf: ({ number, date }: { number: string; date: string }) => `số ${number}, ${date}`,
    leadsTo: 'Câu này dẫn tới',
    directive: ({ code }: { code: string }) => `Chỉ đạo ${code} và các nhiệm vụ`,
  },

  errors: {
    directive_needs_speaker:
      'Chỉ đạo phải có người nói. Hãy sửa đề xuất, ghi tên người hoặc cơ quan, rồi nhận lại.',
    directive_needs_conference:
      'Hãy nhận đề xuất về hội nghị của nguồn này trước: chỉ đạo cần biết thuộc hội nghị nào.',
    directive_in_use: 'Đã có nhiệm vụ giao từ chỉ đạo này nên không gỡ được. Chỉ đạo vẫn giữ nguyên.',
    legal_basis_in_use: 'Đã có chỉ đạo dựa vào văn bản này nên chưa gỡ được. Hãy gỡ các chỉ đạo ấy trước.',
    notice_number_malformed:
      'Số thông báo chưa đúng thể thức. Hãy ghi số, gạch chéo, TB và tên viết tắt của cơ quan, như 12/TB-BNG.',
    notice_before_conference: 'Thông báo kết luận không thể ban hành trước ngày họp. Hãy xem lại ngày.',
    notice_in_the_future: 'Ngày ban hành chưa đến. Chỉ ghi thông báo kết luận sau khi đã ban hành.',
    notice_source_not_found:
      'Không tìm thấy văn bản này trong kho nguồn. Hãy chọn lại, hoặc chỉ ghi số và ngày.',
    not_allowed_notice: 'Chỉ thư ký mới được ghi thông báo kết luận.',
  },
};
