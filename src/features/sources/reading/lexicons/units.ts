/**
 * What results and attendance are counted in, lower case. Units of time, order and rank ("năm", "lần", "khóa") are
 * left out on purpose: a number with one of those is not a figure of a review.
 */
// biome-ignore format: a list to be read in rows
export const units: readonly string[] = [
  'hoạt động', 'chuyến thăm', 'chuyến công tác', 'chuyến đi', 'chuyến', 'cuộc hội đàm', 'cuộc điện đàm', 'cuộc gặp', 'cuộc tiếp xúc',
  'cuộc họp', 'cuộc làm việc', 'cuộc', 'buổi làm việc', 'buổi', 'đoàn ra', 'đoàn vào', 'đoàn', 'lượt người', 'lượt khách', 'lượt cán bộ',
  'lượt công dân', 'lượt đoàn', 'lượt', 'người', 'đại biểu', 'thành viên', 'thỏa thuận', 'văn kiện', 'hiệp định', 'bản ghi nhớ', 'biên bản ghi nhớ',
  'hợp đồng', 'dự án', 'chương trình', 'khoản viện trợ', 'khoản', 'quốc gia, vùng lãnh thổ', 'quốc gia và vùng lãnh thổ',
  'nước và vùng lãnh thổ', 'nước, vùng lãnh thổ', 'quốc gia', 'nước', 'vùng lãnh thổ', 'thị trường', 'đối tác', 'địa phương nước ngoài', 'điểm cầu',
  'tỷ đồng', 'triệu đồng', 'đồng', 'usd', 'đô la mỹ', 'đô la', 'đô-la', 'euro', 'eur', 'yên', 'won', '%', 'phần trăm', 'điểm phần trăm',
  'văn bản', 'báo cáo', 'hội nghị', 'hội thảo', 'tọa đàm', 'sự kiện', 'lễ', 'tổ chức phi chính phủ', 'tổ chức', 'cơ quan đại diện',
  'công dân', 'ngư dân', 'lao động', 'kiều bào', 'trường hợp', 'vụ việc', 'vụ', 'doanh nghiệp', 'nhà đầu tư', 'danh hiệu', 'di sản',
  'bài viết', 'tin, bài', 'tin bài', 'tin', 'bài', 'ấn phẩm', 'phóng viên', 'phóng sự', 'tác phẩm', 'hộ chiếu', 'thị thực', 'hồ sơ',
  'giấy phép', 'thẻ', 'thẻ abtc', 'tập thể', 'cá nhân', 'bằng khen', 'giấy khen', 'huân chương', 'cán bộ', 'công chức', 'học sinh',
  'sinh viên', 'lưu học sinh', 'suất học bổng', 'học bổng', 'tình nguyện viên', 'chuyên gia', 'khách du lịch', 'khách quốc tế',
  'khách', 'tấn', 'km', 'héc-ta', 'ha', 'mét', 'mốc giới', 'cột mốc', 'ý kiến', 'tham luận', 'lớp tập huấn', 'lớp', 'khóa đào tạo', 'cặp quan hệ',
  'cặp', 'địa phương', 'tỉnh, thành phố', 'tỉnh, thành', 'xã', 'cửa khẩu', 'nghị sĩ', 'nghị quyết', 'kiến nghị', 'đề án', 'cam kết', 'đơn vị',
  'container', 'liều vắc-xin', 'liều vaccine', 'liều vắc xin', 'liều', 'fta', 'diễn đàn', 'sáng kiến', 'tổ chức quốc tế', 'bộ trưởng',
  // English
  'delegates', 'participants', 'members', 'guests', 'visitors', 'officials', 'people', 'visits', 'activities', 'delegations', 'agreements', 'cooperation agreements',
  'documents', 'countries', 'countries and territories', 'nations', 'projects', 'partners', 'provinces', 'provinces and cities', 'localities',
  'missions', 'representative missions', 'representative agencies', 'us dollars', 'dollars', 'vnd', 'dong', 'percent', 'per cent', 'events',
  'conferences', 'meetings', 'citizens', 'fishermen', 'enterprises', 'businesses', 'organisations', 'organizations', 'venues', 'markets',
  'titles', 'ambassadors', 'trips', 'phone talks', 'connecting points', 'locations', 'vietnamese citizens', 'free trade agreements',
];
