import type { DirectiveField } from '../../kinds.ts';

/** Words that speak for a field of diplomacy, lower case. The field with the most of them in a task wins. */
// biome-ignore format: lists to be read in rows
export const fieldKeywords: Readonly<Record<Exclude<DirectiveField, 'other'>, readonly string[]>> = {
  border_sea: ['biển đông', 'chủ quyền biển', 'biển đảo', 'biên giới', 'lãnh thổ', 'trên biển', 'phân giới', 'cắm mốc', 'cửa khẩu', 'chủ quyền', 'east sea', 'border', 'sovereignty'],
  overseas_vietnamese: ['người việt nam ở nước ngoài', 'kiều bào', 'nvnonn', 'cộng đồng người việt', 'người việt ở nước ngoài', 'overseas vietnamese'],
  citizen_protection: ['bảo hộ công dân', 'bảo hộ ngư dân', 'lãnh sự', 'citizen protection', 'consular'],
  information: ['thông tin đối ngoại', 'tuyên truyền', 'truyền thông', 'báo chí', 'thông tin', 'quảng bá hình ảnh', 'communications', 'information'],
  cultural: ['ngoại giao văn hóa', 'văn hóa', 'unesco', 'di sản', 'cultural'],
  economic: ['ngoại giao kinh tế', 'kinh tế', 'đầu tư', 'thương mại', 'thị trường', 'doanh nghiệp', 'phục vụ phát triển', 'phát triển', 'xuất khẩu', 'nguồn lực', 'viện trợ', 'công nghệ', 'chuyển đổi số', 'chuyển đổi xanh', 'cam kết', 'hội nhập', 'fta', 'du lịch', 'economic', 'trade', 'investment'],
  multilateral: ['đa phương', 'liên hợp quốc', 'asean', 'diễn đàn', 'cơ chế', 'multilateral', 'united nations'],
  party_building: ['xây dựng đảng', 'đảng bộ', 'tổ chức đảng', 'đảng viên', 'chi bộ', 'kiểm tra, giám sát', 'chỉnh đốn', 'sức chiến đấu', 'tham nhũng', 'party building'],
  personnel: ['cán bộ', 'đội ngũ', 'đào tạo', 'bồi dưỡng', 'bổ nhiệm', 'luân chuyển', 'nhân lực', 'nguồn nhân lực', 'tuyển dụng', 'thi đua', 'khen thưởng', 'bản lĩnh', 'personnel', 'staff'],
  organisation: ['tổ chức bộ máy', 'bộ máy', 'tinh gọn', 'sắp xếp', 'kiện toàn', 'phối hợp', 'sáp nhập', 'cải cách hành chính', 'kỷ luật', 'kỷ cương', 'quy chế', 'thể chế', 'restructur', 'coordination'],
  forecasting: ['dự báo', 'nghiên cứu', 'nắm chắc tình hình', 'tham mưu', 'tham mưu chiến lược', 'theo dõi sát tình hình', 'nhạy bén', 'phân tích', 'research', 'forecast'],
  locality: ['địa phương', 'tỉnh', 'thành phố', 'sở ngoại vụ', 'đối ngoại nhân dân', 'hữu nghị', 'localities', 'provinces'],
  political: ['quan hệ', 'đường lối', 'đối ngoại cấp cao', 'môi trường hòa bình', 'hòa bình', 'vị thế', 'láng giềng', 'nước lớn', 'đối tác', 'chính trị', 'độc lập', 'đa dạng hóa', 'đối ngoại', 'lợi ích quốc gia', 'ngoại giao', 'tư duy', 'tiên phong', 'relations', 'foreign policy', 'ties'],
};
