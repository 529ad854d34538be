export const vi = {
  sign_in_first: 'Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.',
  invalid_request: 'Nội dung gửi lên chưa đúng. Hãy xem các ô được đánh dấu.',
  not_found: 'Không tìm thấy nội dung này.',
  too_large: ({ limit }: { limit: string }) =>
    `Nội dung gửi lên vượt quá ${limit}. Chưa có gì được lưu. Hãy chia nhỏ hoặc chọn tệp khác.`,
  foreign_origin: 'Yêu cầu không đến từ trang này nên đã bị từ chối.',
  foreign_host:
    'Bản trình diễn chỉ mở từ chính máy này. Muốn dùng qua mạng, hãy đặt PUBLIC_URL và cấu hình tài khoản thật.',
  our_fault: ({ requestId }: { requestId: string }) =>
    `Có lỗi phía phần mềm, thao tác chưa được lưu. Hãy thử lại; nếu vẫn lỗi, báo quản trị mã ${requestId}.`,
  body_not_json: 'Nội dung gửi lên không phải JSON hợp lệ.',
};
