export const vi = {
  conferences: 'Hội nghị',
  kinds: {
    annual_review: 'Tổng kết năm',
    diplomatic_conference: 'Hội nghị Ngoại giao',
    locality: 'Hội nghị ngoại vụ địa phương',
    thematic: 'Chuyên đề',
  },
  formats: { online: 'trực tuyến', in_person: 'trực tiếp', hybrid: 'trực tiếp kết hợp trực tuyến' },
  roles: {
    concludes: 'Kết luận',
    directs: 'Chỉ đạo',
    chairs: 'Chủ trì',
    reports: 'Báo cáo',
    speaks: 'Phát biểu',
    attends: 'Dự',
  },
  tiers: { central: 'Điểm cầu Trung ương', member: 'Điểm cầu thành viên', following: 'Điểm cầu theo dõi' },
  edition: ({ edition }: { edition: number }) => `lần thứ ${edition}`,

  list: {
    lede: 'Hội nghị sắp tới đứng đầu, sau đó lùi dần theo năm.',
    next: 'Sắp tới',
    today: 'Hôm nay',
    points: ({ count }: { count: number }) => `${count} điểm cầu`,
    noPoints: 'chưa có điểm cầu',
    reviews: ({ year }: { year: number }) => `tổng kết năm ${year}`,
    plans: ({ year }: { year: number }) => `nhiệm vụ năm ${year}`,
    empty:
      'Chưa có hội nghị nào. Hội nghị xuất hiện ở đây khi lập hồ sơ, hoặc khi nhận đề xuất đọc được từ một bài báo.',
    emptyAct: 'Đưa nguồn vào',
    add: 'Lập hồ sơ hội nghị',
    older: 'Xem các năm trước',
  },

  head: {
    theme: 'Chủ đề',
    figures: ({ year }: { year: number }) => `Số liệu năm ${year}`,
    mend: 'Sửa thông tin',
  },

  clocks: {
    heading: 'Mốc theo quy định',
    invitation: 'Gửi giấy mời, tài liệu',
    invitationRule: ({ days, by }: { days: number; by: string }) =>
      `phải gửi trước ít nhất ${days} ngày làm việc, chậm nhất ${by}`,
    conference: 'Họp',
    notice: 'Thông báo kết luận',
    noticeRule: ({ days, by }: { days: number; by: string }) =>
      `phải ban hành trong ${days} ngày làm việc, chậm nhất ${by}`,
    passed: 'hạn đã qua',
    today: 'hôm nay',
    inDays: ({ days }: { days: number }) => `còn ${days} ngày làm việc`,
    held: 'đã họp',
    noRule: 'chưa ghi nhận quy định nào có hiệu lực vào ngày này',
  },

  points: {
    heading: 'Điểm cầu',
    generate: ({ count }: { count: number }) =>
      `Thêm điểm cầu Trung ương và ${count} tỉnh, thành phố theo ngày họp`,
    generated: ({ added }: { added: number }) =>
      added === 0 ? 'Các điểm cầu này đã có đủ từ trước.' : `Đã thêm ${added} điểm cầu.`,
    add: 'Thêm một điểm cầu',
    body: 'Cơ quan, địa phương',
    bodyHint: 'Theo tên đang dùng vào ngày họp',
    tier: 'Loại điểm cầu',
    nowPartOf: ({ names }: { names: string }) => `nay thuộc ${names}`,
    keptName: ({ name }: { name: string }) => `đã sáp nhập, giữ tên ${name}`,
    removing: 'Gỡ bớt',
    removingDone: 'Xong',
    remove: ({ name }: { name: string }) => `Gỡ điểm cầu ${name}`,
    removed: ({ name }: { name: string }) => `Đã gỡ điểm cầu ${name}.`,
    find: 'Tìm điểm cầu',
    findHint: 'Tìm điểm cầu, tên cũ hay mới',
    merged: ({ merged, now }: { merged: number; now: number }) =>
      `${merged} địa phương sau này đã sáp nhập, nay thuộc ${now} tỉnh, thành phố`,
    people: ({ count }: { count: number }) => `${count} người`,
    headCount: ({ count }: { count: number }) => `quân số ${count}`,
    empty: 'Chưa có điểm cầu nào. Thêm cả các tỉnh, thành phố trong một lần, hoặc từng điểm một.',
    none: 'Không có điểm cầu nào khớp.',
  },

  people: {
    heading: 'Người dự, chức vụ vào ngày họp',
    add: 'Thêm người dự',
    name: 'Họ và tên',
    titles: 'Chức vụ vào ngày họp',
    titlesHint: 'Mỗi dòng một chức vụ, ghi đúng như văn bản',
    role: 'Vai trò',
    point: 'Điểm cầu',
    unknownPoint: 'chưa rõ điểm cầu',
    atPoint: ({ name }: { name: string }) => `điểm cầu ${name}`,
    atCentral: 'điểm cầu Trung ương',
    remove: ({ name }: { name: string }) => `Gỡ ${name}`,
    removed: ({ name }: { name: string }) => `Đã gỡ ${name}.`,
    empty: 'Chưa có ai. Người dự xuất hiện khi nhận đề xuất từ nguồn, hoặc thêm từng người.',
  },

  programme: {
    heading: 'Chương trình',
    add: 'Thêm mục',
    title: 'Nội dung',
    startsAt: 'Bắt đầu',
    timeHint: 'như 08:30',
    timeFault: 'Không có giờ này. Hãy ghi giờ và phút, như 08:30.',
    minutes: 'Số phút',
    minutesFault: 'Hãy ghi số phút bằng chữ số, lớn hơn 0.',
    minutesShort: ({ minutes }: { minutes: number }) => `${minutes} phút`,
    person: 'Người thực hiện',
    nobody: 'không ghi riêng ai',
    up: ({ title }: { title: string }) => `Đưa lên: ${title}`,
    down: ({ title }: { title: string }) => `Đưa xuống: ${title}`,
    remove: ({ title }: { title: string }) => `Bỏ mục: ${title}`,
    removed: ({ title }: { title: string }) => `Đã bỏ mục “${title}”.`,
    keyUp: 'đưa lên',
    keyDown: 'đưa xuống',
    empty: 'Chưa có chương trình. Thêm từng mục theo thứ tự sẽ diễn ra.',
    total: ({ items, minutes }: { items: number; minutes: number }) =>
      minutes > 0 ? `${items} mục, ${minutes} phút` : `${items} mục`,
  },

  evidence: {
    heading: 'Nguồn dẫn chứng',
    empty: 'Chưa có nguồn nào. Khi nhận đề xuất từ một bài báo, bài ấy và câu trích hiện ở đây.',
    unnamed: 'chưa rõ nơi đăng',
    undated: 'chưa rõ ngày đăng',
    points: ({ count }: { count: number }) => `${count} điểm cầu`,
    people: ({ count }: { count: number }) => `${count} người`,
    proves: ({ what }: { what: string }) => `dẫn chứng cho ${what}`,
    open: 'Xem bản gốc',
  },

  form: {
    addTitle: 'Lập hồ sơ hội nghị',
    mendTitle: 'Sửa thông tin hội nghị',
    name: 'Tên hội nghị',
    nameHint: 'Ghi đủ như trong giấy mời, kể cả năm tổng kết',
    kind: 'Loại',
    kindByName: ({ kind }: { kind: string }) => `theo tên: ${kind}`,
    heldOn: 'Ngày họp',
    notUnderstood: 'Nội dung ô này chưa hợp lệ. Hãy xem lại.',
    organiser: 'Cơ quan tổ chức',
    format: 'Hình thức',
    edition: 'Lần thứ',
    theme: 'Chủ đề',
    place: 'Địa điểm',
    reviewsYear: 'Tổng kết năm',
    plansYear: 'Nhiệm vụ năm',
    yearsHint: 'Ghi theo tên hội nghị, không suy từ ngày họp. Để trống nếu không tổng kết năm nào.',
    save: 'Lưu',
    add: 'Lập hồ sơ',
    remove: 'Xóa hồ sơ',
    removeSure: 'Xóa hồ sơ này cùng các điểm cầu, người dự và chương trình trong hồ sơ?',
    chooseBody: 'Chọn cơ quan',
  },

  errors: {
    conference_not_found: 'Không tìm thấy hội nghị này.',
    conference_exists:
      'Cơ quan này đã có một hội nghị cùng loại vào ngày ấy. Hãy mở hội nghị đã có, hoặc xem lại ngày và loại.',
    conference_in_use:
      'Đã có điểm cầu, người dự, phát biểu, thông báo hoặc báo cáo dựa vào hội nghị này nên chưa gỡ được. Hãy gỡ những phần ấy trước.',
    organiser_not_then: ({ name }: { name: string }) =>
      `Vào ngày họp, ${name} chưa thành lập hoặc không còn. Hãy xem lại ngày họp hoặc chọn cơ quan khác.`,
    reviews_a_year_to_come:
      'Hội nghị không thể tổng kết một năm chưa đến vào ngày họp. Hãy xem lại năm tổng kết hoặc ngày họp.',
    plans_before_it_reviews: 'Năm giao nhiệm vụ phải sau năm tổng kết. Hãy xem lại hai năm này.',
    not_allowed_conference: 'Chỉ thư ký mới được sửa hồ sơ hội nghị và người dự.',
    not_allowed_preparing: 'Chỉ thư ký và kỹ thuật trung tâm mới được sửa điểm cầu và chương trình.',
    point_not_found: 'Không tìm thấy điểm cầu này. Có thể người khác vừa gỡ.',
    point_exists: 'Cơ quan này đã có điểm cầu ở hội nghị.',
    point_in_use: 'Đang có người ngồi ở điểm cầu này nên chưa gỡ được. Hãy gỡ hoặc chuyển họ trước.',
    central_point_exists: 'Hội nghị đã có điểm cầu Trung ương. Mỗi hội nghị chỉ có một.',
    body_not_then: ({ name }: { name: string }) =>
      `Vào ngày họp, ${name} chưa thành lập hoặc không còn. Hãy chọn cơ quan đang có vào ngày ấy.`,
    unknown_body: ({ name }: { name: string }) =>
      `Danh bạ không có cơ quan nào tên “${name}” vào ngày họp. Hãy sửa lại tên rồi nhận lại.`,
    accept_conference_first:
      'Hãy nhận đề xuất về hội nghị của nguồn này trước: phần này cần biết thuộc hội nghị nào.',
    participant_not_found: 'Không tìm thấy người dự này. Có thể người khác vừa gỡ.',
    participant_exists: 'Người này đã có trong danh sách dự hội nghị.',
    participant_in_use:
      'Người này đã phát biểu tại hội nghị nên chưa gỡ được. Hãy gỡ các chỉ đạo của họ trước.',
    point_of_another_conference: 'Điểm cầu này thuộc một hội nghị khác. Hãy chọn điểm cầu của hội nghị này.',
    person_of_another_conference:
      'Người này không có trong danh sách dự hội nghị. Hãy thêm vào danh sách trước.',
    programme_item_not_found: 'Không tìm thấy mục này. Có thể người khác vừa bỏ.',
    programme_full: 'Chương trình đã có 200 mục nên không thêm được nữa. Hãy gộp hoặc bỏ bớt mục.',
  },
};
