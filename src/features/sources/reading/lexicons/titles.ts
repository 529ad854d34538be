/**
 * How an office begins, lower case. What follows up to a comma, a dash or a name belongs to it ("phó chủ tịch" →
 * "Phó Chủ tịch UBND tỉnh"). Prefixes such as "nguyên" or "quyền" are added by the reader.
 */
// biome-ignore format: a list to be read in rows
export const titleHeads: readonly string[] = [
  'tổng bí thư', 'chủ tịch nước', 'chủ tịch quốc hội', 'thủ tướng', 'phó thủ tướng', 'bộ trưởng', 'thứ trưởng',
  'trợ lý bộ trưởng', 'chủ tịch', 'phó chủ tịch', 'bí thư', 'phó bí thư', 'ủy viên', 'thường trực ban bí thư',
  'thường trực tỉnh ủy', 'thường trực thành ủy', 'giám đốc', 'phó giám đốc', 'trưởng ban', 'phó trưởng ban', 'phó ban',
  'vụ trưởng', 'phó vụ trưởng', 'cục trưởng', 'phó cục trưởng', 'chánh văn phòng', 'phó chánh văn phòng', 'chánh thanh tra',
  'phó chánh thanh tra', 'đại sứ', 'tổng lãnh sự', 'phó tổng lãnh sự', 'đại biện', 'tham tán', 'trưởng phái đoàn',
  'trưởng phòng', 'phó trưởng phòng', 'phó phòng', 'trưởng đoàn', 'phó trưởng đoàn', 'tổng giám đốc', 'phó tổng giám đốc',
  'tổng thư ký', 'phó tổng thư ký', 'chủ nhiệm', 'phó chủ nhiệm', 'trợ lý', 'người phát ngôn', 'đại tướng', 'thượng tướng',
  'trung tướng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'chuẩn đô đốc', 'phó đô đốc', 'đô đốc', 'chỉ huy trưởng',
  'phó chỉ huy trưởng', 'chính ủy', 'phó chính ủy', 'tư lệnh', 'phó tư lệnh', 'viện trưởng', 'phó viện trưởng', 'hiệu trưởng',
  'đại biểu quốc hội', 'thống đốc', 'phó thống đốc', 'tổng thanh tra', 'phó tổng thanh tra', 'tổng biên tập', 'chánh án',
  'tổng cục trưởng', 'phó tổng cục trưởng', 'tổng kiểm toán', 'trưởng cơ quan', 'quyền giám đốc', 'phụ trách', 'trưởng bộ phận',
  'trưởng ty', 'trưởng điểm cầu', 'trưởng tiểu ban', 'phó trưởng tiểu ban', 'giáo sư', 'phó giáo sư', 'tiến sĩ',
  // English
  'party general secretary', 'general secretary', 'state president', 'president', 'vice state president', 'vice president',
  'permanent deputy prime minister', 'deputy prime minister', 'prime minister', 'permanent deputy foreign minister',
  'deputy foreign minister', 'deputy minister of foreign affairs', 'foreign minister', 'minister of foreign affairs',
  'deputy minister', 'permanent deputy minister', 'minister', 'national assembly chairman', 'national assembly chairwoman',
  'chairman', 'chairwoman', 'chairperson', 'vice chairman', 'vice chairwoman', 'vice chairperson', 'politburo member',
  'member of the politburo', 'permanent member', 'member of', 'secretary', 'deputy secretary', 'standing deputy secretary',
  'director', 'deputy director', 'director general', 'deputy director general', 'director-general', 'ambassador',
  'consul general', 'head of', 'deputy head of', 'spokesperson', 'standing member', 'acting minister', 'general', 'pm', 'deputy pm', 'fm',
];
