/** Trade agreements and conventions by the names they go under. */
// biome-ignore format: a list to be read in rows
export const agreementNames: readonly string[] = [
  'EVFTA', 'EVIPA', 'UKVFTA', 'CPTPP', 'RCEP', 'TPP', 'VKFTA', 'VJEPA', 'AJCEP', 'AKFTA', 'ACFTA', 'AANZFTA', 'AHKFTA', 'AIFTA', 'ATIGA', 'VCFTA',
  'VIFTA', 'VN-EAEU FTA', 'CEPA', 'EAEU FTA', 'FTAAP', 'Công ước Hà Nội', 'Hanoi Convention', 'Công ước Liên hợp quốc về chống tội phạm mạng',
  'Hiệp định Paris', 'Hiệp định Biển cả', 'Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương',
  'Hiệp định Đối tác kinh tế toàn diện khu vực', 'Hiệp định Đối tác xuyên Thái Bình Dương',
  'Comprehensive and Progressive Agreement for Trans-Pacific Partnership', 'Regional Comprehensive Economic Partnership',
];

/**
 * Offices that the country holds in international bodies, as patterns over lower-case folded text. The reader adds
 * the year, term or session that follows.
 */
export const rolesHeldPatterns: readonly string[] = [
  '(?:năm )?chủ tịch (?:luân phiên )?(?:của )?asean',
  '(?:chủ nhà|chủ tịch|đăng cai)(?: năm)? apec',
  '(?:ủy viên|thành viên) không thường trực (?:của )?(?:hội đồng bảo an|hđba)(?: (?:của )?(?:liên hợp quốc|liên hiệp quốc|lhq))?',
  '(?:ủy viên|thành viên)(?: của)? (?:hội đồng nhân quyền|hđnq)(?: (?:của )?(?:liên hợp quốc|liên hiệp quốc|lhq))?',
  '(?:phó )?chủ tịch đại hội đồng(?: (?:của )?(?:liên hợp quốc|liên hiệp quốc|lhq|unesco))?',
  '(?:ủy viên|thành viên) (?:ủy ban luật pháp quốc tế|ủy ban di sản thế giới|hội đồng chấp hành|hội đồng thống đốc|hội đồng kinh tế(?: -)? xã hội|ecosoc|ủy ban liên chính phủ)(?: (?:của )?(?:liên hợp quốc|lhq|unesco|iaea))?',
  'asean chair(?:manship|man)?',
  'chair(?:ing|man of|manship of| of)? asean',
  'non-permanent member of the (?:un|united nations) security council',
  '(?:un|united nations) security council(?: as a non-permanent member)',
  'member of the (?:un |united nations )?human rights council',
];
