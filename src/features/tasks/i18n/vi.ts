export const vi = {
  states: {
    done_in_time: 'Hoàn thành đúng hạn',
    done_late: 'Hoàn thành quá hạn',
    open_in_time: 'Chưa hoàn thành, trong hạn',
    open_overdue: 'Chưa hoàn thành, quá hạn',
    not_yet_assigned: 'Chưa giao',
  },
  knot: {
    result: 'kết quả',
    records: ({ count }: { count: number }) => `${count} hồ sơ trong sổ`,
    due: ({ date }: { date: string }) => `hạn ${date}`,
    noDue: 'không có thời hạn',
    lead: 'Chủ trì',
    supports: 'Phối hợp',
    noSupports: 'không có',
    product: 'Sản phẩm',
    assignedOn: 'Ngày giao',
    dueOn: 'Thời hạn',
    state: 'Trạng thái',
    completedOn: 'Hoàn thành ngày',
    resultText: 'Kết quả',
    evidence: 'Minh chứng',
    recordsLabel: 'Hồ sơ trong sổ',
    formerly: ({ name, date }: { name: string; date: string }) => `trước ${date}: ${name}`,
  },
  errors: {
    not_allowed_read_tasks:
      'Danh sách nhiệm vụ dành cho văn phòng, lãnh đạo và cán bộ đầu mối. Vai trò của bạn không xem được.',
    not_allowed_assign_task: 'Chỉ thư ký được giao nhiệm vụ. Chưa có gì được lưu.',
    not_allowed_complete_task:
      'Chỉ cán bộ của cơ quan chủ trì hoặc thư ký được ghi hoàn thành nhiệm vụ này. Chưa có gì được lưu.',
    task_not_found: 'Không tìm thấy nhiệm vụ này.',
    directive_not_found: 'Không tìm thấy chỉ đạo để giao nhiệm vụ.',
    due_before_assigned:
      'Thời hạn đứng trước ngày giao. Hãy chọn thời hạn từ ngày giao trở đi, hoặc để trống.',
    assigned_before_directed:
      'Ngày giao đứng trước ngày hội nghị có chỉ đạo này. Hãy kiểm tra lại ngày giao.',
    lead_supports_itself: 'Cơ quan chủ trì không đồng thời là cơ quan phối hợp. Hãy bỏ một trong hai.',
    supports_twice: 'Một cơ quan phối hợp được ghi hai lần. Hãy bỏ bớt một.',
    lead_not_valid_then:
      'Vào ngày giao, cơ quan chủ trì chưa thành lập hoặc không còn. Hãy chọn cơ quan kế thừa, hoặc sửa ngày giao.',
    support_not_valid_then:
      'Vào ngày giao, một cơ quan phối hợp chưa thành lập hoặc không còn. Hãy chọn cơ quan kế thừa, hoặc sửa ngày giao.',
    already_completed: 'Nhiệm vụ này đã được ghi hoàn thành. Mỗi nhiệm vụ chỉ hoàn thành một lần.',
    completed_before_assigned: 'Ngày hoàn thành đứng trước ngày giao. Hãy kiểm tra lại ngày.',
    completed_in_future: 'Ngày hoàn thành chưa đến. Chỉ ghi được việc đã xong.',
    result_record_not_found:
      'Có hồ sơ kết quả không còn trong sổ hoặc được chọn hai lần. Hãy chọn lại hồ sơ.',
  },
};
