export const vi = {
  errors: {
    not_allowed_register: 'Bạn chỉ được ghi sổ của đơn vị mình. Việc này thuộc văn phòng.',
    register_not_for_you: 'Sổ hoạt động chỉ dành cho văn phòng, lãnh đạo và cán bộ đầu mối.',
    activity_not_found: 'Không có bản ghi này trong sổ; có thể bản ghi vừa được gỡ.',
    activity_in_use: 'Một nhiệm vụ lấy bản ghi này làm kết quả nên chưa gỡ được. Hãy gỡ ở nhiệm vụ trước.',
    activity_body_unknown: 'Chưa có đơn vị này trong danh bạ. Hãy chọn một đơn vị trong danh sách.',
    activity_not_ended: 'Sổ chỉ ghi hoạt động đã kết thúc. Ngày kết thúc đang sau hôm nay.',
    activity_outside_its_body: ({ body }: { body: string }) =>
      `Vào những ngày này, ${body} chưa thành lập hoặc không còn. Hãy chọn đơn vị đang có khi ấy.`,
    activity_ends_before_it_starts: 'Ngày kết thúc đứng trước ngày bắt đầu. Hãy sửa một trong hai ngày.',
  },
};
