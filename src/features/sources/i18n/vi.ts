import { writtenDayOf, writtenTime } from '#base/written.ts';

const verdicts: Record<string, string> = { accepted: 'nhận', amended: 'nhận sau khi sửa', rejected: 'bỏ' };

export const vi = {
  title: 'Nguồn',
  lede: 'Bài báo, thông báo, báo cáo được giữ nguyên văn. Máy đọc và đề xuất, người xác nhận từng điều.',
  unknownOutlet: 'Chưa rõ nơi đăng',
  noDate: 'chưa rõ ngày',
  program: 'chương trình',

  list: {
    source: 'Nguồn',
    published: 'Ngày đăng',
    progress: 'Đã xem',
    untouched: 'chưa xem',
    done: 'xong',
    left: ({ count }: { count: number }) => `còn ${count}`,
    nothing: 'không có đề xuất',
    irrelevant: 'Không thấy hội nghị nào của ngành trong bài',
    more: 'Xem các nguồn trước đó',
    empty:
      'Mỗi bài báo hay văn bản đưa vào sẽ hiện ở đây, kèm số đề xuất đã xem. Hãy thả tệp văn bản vào khung phía trên, hoặc dán nội dung.',
    emptyReader: 'Thư ký chưa đưa nguồn nào vào. Nguồn sẽ hiện ở đây kèm số đề xuất đã xem.',
    importedAt: ({ at, by }: { at: string; by: string }) => `đưa vào ${at}, ${by}`,
  },

  import: {
    title: 'Đưa nguồn vào',
    drop: 'Thả tệp văn bản vào đây',
    dropNow: 'Thả ra để đưa vào',
    choose: 'Chọn tệp',
    paste: 'Dán văn bản',
    note: 'Tệp .txt, mỗi tệp tối đa 5 MB. Không đưa tài liệu có dấu MẬT, TỐI MẬT, TUYỆT MẬT: tệp như vậy bị từ chối và không lưu lại gì.',
    sending: ({ percent }: { percent: string }) => `đang gửi ${percent}`,
    reading: 'đã gửi, đang đọc',
    waiting: 'chờ đến lượt',
    kept: ({ count }: { count: number }) =>
      count === 0 ? 'đã giữ, không có đề xuất' : `đã đọc: ${count} đề xuất`,
    open: 'Xem đề xuất',
    openKept: 'Mở nguồn đã giữ',
    clear: 'Dọn danh sách',
    failed: 'Không gửi được tệp này. Chưa có gì được lưu. Hãy thử lại.',
    progressOf: ({ done, all }: { done: number; all: number }) => `Đã xong ${done} trong ${all} tệp`,
    pasteTitle: 'Dán văn bản',
    pasteText: 'Nội dung, giữ nguyên từng chữ',
    pasteName: 'Tên gọi',
    pasteNameHint: 'ví dụ: Báo Quảng Trị, 06/01/2025',
    pasteSend: 'Đưa vào và đọc',
    pasteEmpty: 'Chưa có nội dung để đưa vào.',
    pastedName: ({ at }: { at: string }) => `Văn bản dán lúc ${moment(at)}`,
  },

  review: {
    title: ({ name }: { name: string }) => `Đọc nguồn: ${name}`,
    original: 'Bản gốc',
    proposals: 'Đề xuất',
    seen: 'đề xuất đã xem',
    tally: (n: { accepted: number; amended: number; rejected: number; open: number }) =>
      `nhận ${n.accepted} · sửa ${n.amended} · bỏ ${n.rejected} · còn ${n.open}`,
    ticks: (n: { decided: number; all: number; at: number }) =>
      `${n.decided} trên ${n.all} đề xuất đã xem${n.at > 0 ? `; đang ở đề xuất ${n.at}` : ''}`,
    legend: 'Cách đánh dấu trong bản gốc',
    noise: 'Nhiễu',
    noiseNot: 'Không phải nhiễu',
    noiseYes: 'Coi là nhiễu',
    noiseKept: 'để mờ, vẫn giữ nguyên trong bản lưu',
    noiseOverruled: 'được tính là nội dung bài theo ý thư ký; máy chưa đọc lại đoạn này',
    paragraph: ({ number }: { number: number }) => `đoạn ${number}`,
    inGroup: (n: { all: number; left: number }) =>
      n.left === 0
        ? `${n.all} · xong`
        : n.left === n.all
          ? `${n.all} · chưa xem`
          : `${n.all} · còn ${n.left}`,
    now: 'đang xem',
    states: { open: 'chưa xem', accepted: 'đã nhận', amended: 'đã sửa', rejected: 'đã bỏ' },
    accept: 'Nhận',
    amend: 'Sửa',
    reject: 'Bỏ',
    undo: 'Hoàn tác',
    keyAccept: 'nhận',
    keyAmend: 'sửa',
    keyReject: 'bỏ',
    keyUndo: 'hoàn tác',
    keyMove: 'đề xuất sau, trước',
    keySources: 'nguồn trước, sau',
    thread: 'Xem mạch',
    save: 'Nhận với nội dung đã sửa',
    cancel: 'Thôi',
    unsure: 'Chưa chắc.',
    unsureShort: 'chưa chắc',
    fieldWrong: 'Ô này chưa đúng hoặc còn trống.',
    missing: ({ fields }: { fields: string }) => `Bài không nêu ${fields}. Bấm Sửa để bổ sung rồi nhận.`,
    byHand: 'thư ký đánh dấu',
    decidedBy: ({ by, at }: { by: string; at: string }) => `${by}, ${at}`,
    nextSource: 'Nguồn sau',
    previousSource: 'Nguồn trước',
    allDone: 'Đã xem hết đề xuất của nguồn này.',
    nothing:
      'Máy không tìm thấy điều gì để đề xuất trong nguồn này. Có thể bôi chọn chữ trong bản gốc để tự đề xuất.',
    download: 'Tải bản gốc',
    irrelevant: 'Máy không thấy hội nghị nào của ngành trong bài này.',
    readOnly: 'Chỉ thư ký nhận, sửa hoặc bỏ đề xuất.',
    none: {
      publication: 'bài không nêu nơi đăng và tác giả',
      conference: 'bài không nêu hội nghị',
      point: 'bài không nêu điểm cầu',
      person: 'bài không nêu người dự',
      figure: 'bài không nêu số kết quả',
      resolution: 'bài không nêu văn kiện',
      achievement: 'bài không nêu thỏa thuận, vai trò quốc tế',
      partner: 'bài không nêu đối tác',
      directive: 'bài không nêu chỉ đạo',
    },
    mark: {
      offer: 'Đề xuất từ chữ đã chọn',
      title: 'Đề xuất từ chữ đã chọn',
      kind: 'Đây là',
      send: 'Đề xuất và nhận',
      hint: 'Bôi chọn chữ trong bản gốc để tự đề xuất.',
    },
  },

  /** Groups of the review page. */
  groups: {
    publication: 'Nơi đăng',
    conference: 'Hội nghị',
    point: 'Điểm cầu',
    person: 'Người',
    figure: 'Số liệu',
    achievement: 'Thỏa thuận, vai trò',
    resolution: 'Văn kiện',
    partner: 'Đối tác',
    directive: 'Chỉ đạo',
  },
  kinds: {
    publication: 'Nơi đăng và tác giả',
    conference: 'Hội nghị',
    point: 'Điểm cầu',
    person: 'Người dự',
    figure: 'Số liệu',
    agreement: 'Thỏa thuận',
    role_held: 'Vai trò quốc tế',
    resolution: 'Văn kiện',
    partner: 'Đối tác',
    directive: 'Chỉ đạo',
  },
  fields: {
    outlet: 'Nơi đăng',
    authors: 'Tác giả',
    publishedOn: 'Ngày đăng',
    name: 'Tên',
    heldOn: 'Ngày họp',
    organiser: 'Cơ quan tổ chức',
    format: 'Hình thức',
    edition: 'Lần thứ',
    reviewsYear: 'Tổng kết năm',
    plansYear: 'Nhiệm vụ năm',
    place: 'Địa điểm',
    theme: 'Chủ đề',
    conferenceKind: 'Loại hội nghị',
    resolutionKind: 'Loại văn kiện',
    pointRole: 'Loại điểm cầu',
    titles: 'Chức vụ',
    personRole: 'Vai trò',
    point: 'Điểm cầu',
    value: 'Giá trị',
    qualifier: 'Mức độ',
    unit: 'Đơn vị',
    subject: 'Nội dung',
    period: 'Kỳ',
    text: 'Nguyên văn',
    speaker: 'Người nói',
    field: 'Lĩnh vực',
    basis: 'Căn cứ',
  },
  hints: {
    onePerLine: 'mỗi dòng một mục',
    verbatim: 'chép đúng từng chữ trong bản gốc',
  },
  unsaid: 'nguồn không nêu',
  conferenceKinds: {
    annual_review: 'tổng kết năm',
    diplomatic_conference: 'hội nghị Ngoại giao',
    locality: 'hội nghị ngoại vụ địa phương',
    thematic: 'chuyên đề',
  },
  formats: { online: 'trực tuyến', in_person: 'trực tiếp', hybrid: 'trực tiếp kết hợp trực tuyến' },
  pointRoles: { central: 'Trung ương', provincial: 'tỉnh, thành phố', mission: 'cơ quan đại diện' },
  participantRoles: {
    concludes: 'kết luận',
    directs: 'dự và chỉ đạo',
    chairs: 'chủ trì',
    reports: 'báo cáo',
    speaks: 'phát biểu',
    attends: 'dự',
  },
  qualifiers: { exact: 'đúng bằng', about: 'khoảng', more_than: 'hơn', less_than: 'gần' },
  resolutionKinds: {
    resolution: 'nghị quyết',
    directive: 'chỉ thị',
    conclusion: 'kết luận',
    plan: 'chương trình, kế hoạch',
  },
  directiveFields: {
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
  doubts: {
    year_supplied: ({ year }: { year: string | number }) =>
      `Bài chỉ nêu ngày và tháng; năm ${year} lấy từ chỗ khác trong bài.`,
    year_unknown: 'Bài chỉ nêu ngày và tháng, không có căn cứ cho năm.',
    relative_date: 'Bài viết “sáng nay”, “hôm qua”; ngày được tính từ ngày đăng.',
    date_range: 'Bài nêu nhiều ngày; đây là ngày đầu.',
    no_speaker: 'Câu không có người giao việc.',
    speaker_carried: ({ speaker }: { speaker: string | number }) =>
      `Người nói (${speaker}) lấy từ câu trước đó.`,
    period_supplied: 'Bài không ghi kỳ cạnh con số; kỳ lấy theo năm tổng kết.',
    point_from_context: 'Bài chỉ viết “điểm cầu tỉnh”; tên tỉnh lấy từ phần còn lại của bài.',
    role_unsaid: 'Bài không nói người này làm gì tại hội nghị.',
    page_clock: 'Ngày này đứng trên tiêu đề và cách xa sự kiện, có thể chỉ là ngày xem trang.',
    other: 'Máy chưa chắc về điều này.',
  },
  noiseReasons: {
    site_header: 'tên trang, phần đầu trang',
    page_clock: 'đồng hồ của trang',
    breadcrumb: 'đường dẫn mục',
    counter: 'lượt xem',
    share: 'nút chia sẻ',
    tags: 'thẻ từ khóa',
    related_news: 'tin liên quan',
    comments: 'bình luận',
    advertisement: 'quảng cáo',
    footer: 'chân trang',
    other: 'không thuộc nội dung bài',
  },

  knot: {
    waiting: 'chưa xác nhận nơi đăng',
    open: ({ count }: { count: number }) => `còn ${count} đề xuất chưa xem`,
    outlet: 'Nơi đăng',
    authors: 'Tác giả',
    publishedOn: 'Ngày đăng',
    kept: 'Bản gốc',
    keptNote: ({ at, by }: { at: string; by: string }) => `đưa vào ${at}, ${by}`,
    progress: 'Đề xuất',
    progressValue: ({ decided, all }: { decided: number; all: number }) => `${decided}/${all} đã xem`,
  },

  cli: {
    kept: ({ file, count }: { file: string; count: number }) => `${file}: đã giữ, ${count} đề xuất.`,
    refused: ({ file, reason }: { file: string; reason: string }) => `${file}: bị từ chối. ${reason}`,
    unreadable: 'Không mở được tệp này.',
    noFile: 'Hãy ghi ít nhất một tệp.',
    usage: 'npx diemcau read TỆP… [--json] [--out THƯ_MỤC]',
  },

  errors: {
    source_not_found: 'Không tìm thấy nguồn này.',
    may_not_import: 'Chỉ thư ký được đưa nguồn vào.',
    no_file_sent: 'Chưa chọn tệp nào để đưa vào.',
    file_empty: 'Tệp không có nội dung nên không được giữ lại.',
    file_not_text:
      'Tệp này không phải văn bản (có thể là ảnh, PDF hay tệp nén đổi đuôi). Không có gì được lưu. Hãy lưu nội dung thành tệp .txt rồi đưa vào lại.',
    file_encoding_unknown:
      'Không đọc được bảng mã chữ của tệp này nên không giữ lại, để khỏi làm sai chữ. Hãy lưu tệp với bảng mã UTF-8 rồi đưa vào lại.',
    file_too_large: 'Tệp lớn hơn 5 MB nên không được nhận. Không có gì được lưu. Hãy chia nhỏ tệp.',
    file_marked_secret: ({ mark }: { mark: string }) =>
      `Văn bản có dấu ${mark}. Phần mềm này không nhận tài liệu bí mật nhà nước: tệp đã bị từ chối và không có gì của nó được giữ lại.`,
    file_already_kept: ({ at, by }: { at: string; by: string }) =>
      `Tệp này đã được giữ từ ${moment(at)}, do ${by || 'chương trình'} đưa vào. Không lưu thêm bản nữa.`,
    proposal_not_found: 'Không tìm thấy đề xuất này.',
    may_not_decide: 'Chỉ thư ký được nhận, sửa, bỏ hoặc thêm đề xuất.',
    already_decided: ({ verdict, by, at }: { verdict: string; by: string; at: string }) =>
      `Đề xuất này đã được ${by || 'chương trình'} ${verdicts[verdict] ?? 'quyết định'} lúc ${moment(at)}. Muốn quyết định lại, hãy hoàn tác trước.`,
    not_decided: 'Đề xuất này chưa được quyết định nên không có gì để hoàn tác.',
    conference_first: 'Hãy quyết định về hội nghị của nguồn này trước: điều này gắn với hội nghị đó.',
    conference_still_needed: ({ count }: { count: number }) =>
      `Còn ${count} đề xuất đã nhận của nguồn này gắn với hội nghị. Hãy hoàn tác các đề xuất đó trước.`,
    kind_not_accepted: 'Phần mềm chưa ghi nhận được loại đề xuất này. Đề xuất vẫn giữ nguyên.',
    fact_incomplete: ({ fields }: { fields: string }) =>
      `Chưa đủ để ghi nhận: ${fieldNames(fields)}. Hãy bấm Sửa để bổ sung.`,
    words_not_in_source: 'Những chữ này không có nguyên văn trong bản gốc. Hãy chép đúng từng chữ.',
    block_not_noise: 'Đoạn này không phải đoạn máy coi là nhiễu.',
  },
};

function fieldNames(fields: string): string {
  const names: Record<string, string> = vi.fields;
  return fields
    .split(',')
    .map((field) => (names[field] ?? field).toLowerCase())
    .join(', ');
}

function moment(iso: string): string {
  return `${writtenTime(iso)} ngày ${writtenDayOf(iso)}`;
}
