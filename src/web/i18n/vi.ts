export const vi = {
  product: 'Điểm Cầu',
  tagline: 'Giữ trọn mạch, từ\u00a0một\u00a0câu\u00a0nói đến báo\u00a0cáo năm\u00a0sau',
  skip: 'Tới nội dung chính',
  loading: 'Đang tải',
  finish: 'xong, lưu lại',
  close: 'Đóng',
  retry: 'Thử lại',
  reload: 'Tải lại trang',
  undo: 'Hoàn tác',
  optional: 'không bắt buộc',
  sample: 'minh họa',
  sampleWhy: 'Dữ liệu dựng để trình bày, không phải hồ sơ thật',

  nav: {
    label: 'Theo mạch',
    menu: 'Mục lục',
    open: 'Mở mục lục',
    desk: 'Bàn làm việc',
    conferences: 'Hội nghị',
    sources: 'Nguồn',
    conclusions: 'Kết luận',
    tasks: 'Nhiệm vụ',
    register: 'Sổ',
    figures: 'Số liệu',
    reviews: 'Báo cáo',
    directory: 'Danh bạ',
  },
  crumbs: 'Vị trí trang',

  me: {
    open: 'lựa chọn và đăng xuất',
    language: 'Ngôn ngữ',
    theme: 'Giao diện',
    light: 'Sáng',
    dark: 'Tối',
    system: 'Theo máy',
    letterKeys: 'Phím tắt một chữ cái',
    letterKeysHint: 'Tắt nếu bộ gõ hoặc phần mềm đọc màn hình dùng các phím này.',
    signOut: 'Đăng xuất',
  },
  roles: {
    secretary: 'Thư ký',
    operator: 'Kỹ thuật trung tâm',
    leader: 'Lãnh đạo',
    officer: 'Cán bộ đầu mối',
    technician: 'Kỹ thuật viên điểm cầu',
    press: 'Báo chí',
  },

  demo: {
    title: 'Bản trình diễn.',
    text: 'Chỉ mở trên máy này, ai cũng vào được. Sự kiện lấy từ báo chí công khai; phần ghi “minh họa” là dữ liệu dựng.',
  },
  offline:
    'Mất kết nối mạng. Nội dung đã tải vẫn đọc được; thay đổi chưa gửi được cho đến khi có mạng trở lại.',

  keys: {
    title: 'Phím tắt',
    all: 'mọi phím tắt',
    off: 'Phím tắt một chữ cái đang tắt.',
    turnOn: 'Bật lại',
    none: 'Trang này không có phím tắt riêng.',
    note: 'Phím nhận theo vị trí trên bàn phím, nghỉ khi đang gõ chữ. Mỗi phím đều có nút tương ứng.',
    enter: 'Enter',
    escape: 'Esc',
    space: 'Cách',
    thread: 'xem mạch',
    undo: 'hoàn tác',
    move: 'dòng sau, dòng trước',
    openRow: 'mở',
  },

  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể bị gõ sai, hoặc trang đã được chuyển đi.',
    home: 'Về bàn làm việc',
  },
  failed: {
    title: 'Trang này gặp lỗi',
    text: 'Phần mềm có lỗi khi hiển thị trang. Dữ liệu đã lưu không bị ảnh hưởng. Hãy tải lại trang; nếu vẫn lỗi, báo quản trị kèm địa chỉ trang này.',
    stale:
      'Phần mềm vừa được cập nhật hoặc mạng bị gián đoạn, nên một phần trang chưa tải được. Hãy tải lại trang.',
  },
  problem: {
    noConnection: 'Không kết nối được tới máy chủ. Chưa có gì được lưu. Hãy kiểm tra mạng rồi thử lại.',
    unreadable:
      'Máy chủ trả lời không đúng cách. Chưa rõ thao tác đã được lưu hay chưa; hãy tải lại trang để xem.',
    requestId: ({ id }: { id: string }) => `Mã yêu cầu ${id}`,
  },

  knotStates: {
    complete: 'đủ',
    waiting: 'chờ xác nhận',
    missing: 'còn thiếu',
    contradicted: 'có chỗ vênh',
  },
  stages: {
    source: 'Nguồn',
    speech: 'Phát biểu',
    minutes: 'Biên bản',
    conclusion: 'Kết luận',
    task: 'Nhiệm vụ',
    result: 'Kết quả',
    figure: 'Số liệu',
    review: 'Báo cáo',
    publication: 'Công bố',
  },
  here: 'đang xem',
  thread: 'Mạch',

  dateField: {
    hint: 'ngày/tháng/năm, ví dụ 06/01/2025',
    pick: 'Chọn trên lịch',
    unclear: 'Chưa đọc được ngày này. Viết ngày/tháng/năm, ví dụ 06/01/2025.',
    noSuchDay: 'Không có ngày này trong lịch.',
  },
  weekdays: ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
};
