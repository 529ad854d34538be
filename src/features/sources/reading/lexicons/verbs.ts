/** The verbs by which a speaker asks. Lower case, folded. */
export interface AskingVerbs {
  /** What follows is a task. */
  readonly hard: readonly string[];
  /** What follows may be a task or an opinion: it counts when it starts as tasks do, or says "cần", "phải". */
  readonly soft: readonly string[];
}

export interface TaskVerbs {
  /** How a task may begin. */
  readonly starting: readonly string[];
  /** After a comma these begin another task; the rest carry the same one on. */
  readonly splitting: readonly string[];
}

export const askingVerbs: AskingVerbs = {
  hard: [
    'mong muốn',
    'mong',
    'yêu cầu',
    'đề nghị',
    'chỉ đạo',
    'giao nhiệm vụ',
    'giao',
    'lưu ý',
    'kêu gọi',
    'nhắc nhở',
    'chỉ thị',
  ],
  soft: [
    'gợi ý',
    'nhấn mạnh',
    'chỉ rõ',
    'nêu rõ',
    'khẳng định',
    'cho rằng',
    'cho biết',
    'phát biểu',
    'nói',
    'tin tưởng',
    'đề cập',
    'định hướng',
    'xác định',
    'chia sẻ',
    'bày tỏ',
    'kết luận',
  ],
};

// biome-ignore format: a list to be read in rows
export const taskVerbs: TaskVerbs = {
  starting: [
    'tiếp tục', 'đẩy mạnh', 'tăng cường', 'nâng cao', 'nâng tầm', 'chủ trì, phối hợp', 'chủ trì phối hợp', 'phát huy', 'thúc đẩy', 'triển khai', 'thực hiện', 'xây dựng', 'chủ động',
    'tích cực', 'chú trọng', 'đặc biệt chú trọng', 'tập trung', 'đổi mới', 'phối hợp', 'tổ chức', 'quán triệt', 'bám sát', 'hoàn thiện', 'tham mưu',
    'củng cố', 'giữ vững', 'giữ', 'bảo vệ', 'theo dõi', 'xử lý', 'tranh thủ', 'mở rộng', 'kết hợp', 'làm tốt', 'làm', 'khắc phục', 'không ngừng', 'bảo đảm',
    'đảm bảo', 'nắm chắc', 'nắm bắt', 'nắm vững', 'quan tâm', 'ưu tiên', 'huy động', 'thu hút', 'vận động', 'kêu gọi', 'đào tạo', 'rà soát', 'sắp xếp', 'chuẩn bị',
    'nghiên cứu', 'dự báo', 'theo sát', 'quảng bá', 'tuyên truyền', 'đưa', 'lấy', 'coi', 'tạo', 'tận dụng', 'khai thác', 'phát triển', 'cụ thể hóa', 'thể chế hóa',
    'hỗ trợ', 'tháo gỡ', 'kịp thời', 'cùng', 'mở', 'phấn đấu', 'nỗ lực', 'quyết liệt', 'hoàn thành', 'góp phần', 'duy trì', 'kiên trì', 'kiên quyết', 'đấu tranh',
    'thống nhất', 'siết chặt', 'kiểm tra', 'đôn đốc', 'sớm', 'khẩn trương', 'tham gia', 'vận dụng', 'gắn', 'hướng', 'đa dạng hóa', 'chăm lo', 'bồi dưỡng', 'rèn luyện',
    'kiện toàn', 'tinh gọn', 'thường xuyên', 'nhanh chóng', 'thực sự', 'không tự mãn', 'không để', 'không', 'hợp tác', 'liên kết', 'kết nối', 'đồng hành', 'lan tỏa', 'tuyển dụng',
    'nhận diện', 'nhận thức', 'xác định', 'đề xuất', 'ban hành', 'bố trí', 'quản lý', 'giải quyết', 'cải cách', 'ứng dụng', 'chuyển đổi', 'tuân thủ', 'chấp hành',
    'tuyệt đối', 'thật sự', 'ra sức', 'đoàn kết', 'nêu cao', 'tăng tốc', 'xúc tiến', 'đóng góp', 'tìm', 'tiên phong', 'đi đầu', 'đi trước', 'vươn lên', 'định hướng', 'đột phá', 'đánh giá',
    'linh hoạt', 'sáng tạo', 'sẵn sàng', 'cảnh giác', 'hết sức', 'phòng ngừa', 'ngăn chặn', 'phản ứng', 'khơi dậy', 'thích ứng', 'tăng', 'giảm', 'đảm nhiệm', 'hội nhập', 'bám', 'chuyển', 'nhân rộng',
  ],
  splitting: [
    'tiếp tục', 'đẩy mạnh', 'tăng cường', 'triển khai', 'thúc đẩy', 'phối hợp', 'mở rộng', 'đặc biệt chú trọng', 'chú trọng', 'tổ chức', 'thực hiện',
    'hoàn thiện', 'giữ vững', 'đổi mới', 'xây dựng', 'rà soát', 'quan tâm', 'khắc phục', 'kiện toàn', 'làm tốt', 'không ngừng',
    'nâng cao chất lượng', 'nâng cao hiệu quả', 'nâng cao năng lực',
  ],
};

/** How a body that is asked begins: "đề nghị [ngành Ngoại giao] tập trung …". */
// biome-ignore format: a list to be read in rows
export const bodyHeads: readonly string[] = [
  'toàn ngành', 'ngành', 'bộ', 'sở', 'các', 'ubnd', 'ủy ban', 'đơn vị', 'cơ quan', 'mỗi', 'từng', 'cán bộ', 'lãnh đạo', 'liên hiệp', 'văn phòng',
  'trong', 'năm', 'thời gian', 'tỉnh', 'thành phố', 'địa phương', 'cấp ủy', 'ban', 'công tác', 'đội ngũ', 'toàn thể', 'hội nghị', 'tập thể', 'cả', 'ngoại giao', 'đối ngoại', 'chúng ta', 'đảng bộ', 'hội', 'những', 'tất cả',
  'toàn', 'thủ trưởng', 'trưởng', 'người đứng đầu', 'cục', 'vụ', 'phòng', 'công an', 'quân đội', 'mặt trận', 'đại biểu', 'đại sứ', 'cộng đồng', 'doanh nghiệp', 'nhà ngoại giao', 'thời gian tới',
];
