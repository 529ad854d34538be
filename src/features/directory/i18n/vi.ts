export const vi = {
  errors: {
    body_not_found: 'Không có cơ quan, đơn vị này trong danh bạ.',
    body_name_overlaps: 'Trong khoảng thời gian này đơn vị đã có một tên khác. Hãy xem lại ngày đổi tên.',
    person_not_found: 'Không có người này trong danh bạ.',
    not_allowed_directory: 'Chỉ thư ký được sửa danh bạ. Hãy báo văn phòng nếu thấy có điều chưa đúng.',
    office_overlaps:
      'Người này đã giữ đúng chức vụ ấy trong khoảng thời gian này. Hãy xem lại ngày bắt đầu và ngày thôi giữ.',
    office_taken:
      'Trong khoảng thời gian này đã có người khác giữ chức vụ chỉ một người giữ. Hãy ghi ngày thôi giữ của người trước.',
    office_ends_before_it_starts: 'Ngày thôi giữ đứng trước ngày bắt đầu. Hãy sửa một trong hai ngày.',
    office_outside_its_body: ({ body }: { body: string }) =>
      `Khoảng thời gian giữ chức vụ vượt ra ngoài thời gian tồn tại của ${body}.`,
  },
};
