export const vi = {
  signIn: {
    title: 'Vào Điểm Cầu',
    lede: 'Mỗi vai trò thấy phần việc của mình. Chọn một vai trò để vào; đổi vai trò lúc nào cũng được.',
    closed: 'Đăng nhập bằng tài khoản chưa mở trên máy chủ này. Hãy liên hệ quản trị.',
    entering: 'Đang vào',
  },
  comesFor: {
    secretary: 'Đưa nguồn vào, ghi kết luận, giao nhiệm vụ, lập báo cáo tổng kết',
    operator: 'Điểm cầu, kiểm tra kết nối, tín hiệu và thứ tự phát biểu',
    leader: 'Điều đã hứa năm trước, việc đang chậm, con số và bằng chứng',
    officer: 'Nhiệm vụ và thời hạn của đơn vị, sổ đoàn ra, đoàn vào, thỏa thuận',
    technician: 'Phòng họp, đường truyền và điểm danh của điểm cầu mình',
    press: 'Điều đã quyết định, con số đã công bố và nguồn của chúng',
  },
  errors: {
    demo_only:
      'Máy chủ này không chạy bản trình diễn nên không vào được bằng một lần bấm. Hãy liên hệ quản trị.',
    role_without_account: 'Chưa có tài khoản trình diễn cho vai trò này. Hãy chọn vai trò khác.',
  },
};
