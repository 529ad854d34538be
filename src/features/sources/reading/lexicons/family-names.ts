/**
 * First syllables of Vietnamese names, lower case, Kinh and minority. Written without marks they also serve texts
 * in English ("Pham Van An").
 */
// biome-ignore format: a list to be read in rows
export const familyNames: readonly string[] = [
  'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương',
  'lý', 'lí', 'đinh', 'đoàn', 'trịnh', 'trương', 'lâm', 'mai', 'đào', 'hà', 'cao', 'lương', 'lưu', 'tạ', 'tô', 'châu',
  'chu', 'thái', 'tăng', 'vương', 'quách', 'kiều', 'từ', 'hứa', 'nghiêm', 'doãn', 'đàm', 'đậu', 'thân', 'tống', 'phùng',
  'triệu', 'nông', 'hầu', 'giàng', 'vàng', 'thào', 'sùng', 'lò', 'lù', 'vi', 'quàng', 'cầm', 'hoàn', 'bế', 'ma', 'mã',
  'cứ', 'mùa', 'lầu', 'hạng', 'chẩu', 'điểu', 'thạch', 'danh', 'kim', 'la', 'lại', 'khuất', 'khổng', 'cù',
  'văn', 'tôn', 'mạc', 'ninh', 'âu', 'uông', 'thiều', 'bạch', 'diệp', 'đổng', 'giáp', 'hàn',
  'hán', 'kha', 'khúc', 'lục', 'mạnh', 'nhữ', 'ong', 'tiêu', 'trang', 'ung', 'vưu', 'y', "h'yim", 'a', 'ksor', 'siu',
  'rah', 'rơ', 'rmah', 'niê', 'hà', 'đồng', 'tòng', 'lường', 'bàn', 'phàn', 'tẩn', 'chảo', 'lừu', 'thèn', 'hoà',
  'tòa', 'trà', 'chế', 'quảng', 'phù', 'mông', 'đới', 'nhâm', 'tưởng', 'biện', 'ngụy', 'cấn', 'chử', 'cung', 'mẫn',
];
