/** News outlets whose names stand in source lines and datelines without the word "báo". */
export interface OutletEntry {
  readonly name: string;
  readonly also?: readonly string[];
}

// biome-ignore format: a list to be read in rows
export const knownOutlets: readonly OutletEntry[] = [
  { name: 'TTXVN', also: ['Thông tấn xã Việt Nam', 'TTXVN/Vietnam+', 'Vietnam+', 'VietnamPlus', 'Báo Tin tức'] },
  { name: 'VNA', also: ['Vietnam News Agency'] },
  { name: 'VGP', also: ['Chinhphu.vn', 'baochinhphu.vn', 'Báo điện tử Chính phủ', 'VGP News', 'Cổng TTĐT Chính phủ'] },
  { name: 'ĐCSVN', also: ['Báo điện tử Đảng Cộng sản Việt Nam', 'dangcongsan.vn', 'CPV'] },
  { name: 'VOV', also: ['VOV.VN', 'VOV1', 'VOV News'] }, { name: 'VTV', also: ['VTV.vn', 'VTV News'] },
  { name: 'Nhân Dân', also: ['nhandan.vn', 'NDO', 'Nhan Dan'] }, { name: 'QĐND', also: ['Quân đội nhân dân', 'qdnd.vn'] },
  { name: 'Tuổi Trẻ', also: ['TTO', 'tuoitre.vn'] }, { name: 'Thanh Niên', also: ['TNO', 'thanhnien.vn'] },
  { name: 'VnExpress' }, { name: 'VietNamNet', also: ['vietnamnet.vn'] }, { name: 'Dân trí', also: ['dantri.com.vn'] },
  { name: 'Thế giới và Việt Nam', also: ['TG&VN', 'baoquocte.vn', 'WVR'] }, { name: 'SGGP', also: ['SGGPO', 'Sài Gòn Giải Phóng'] },
  { name: 'GD&TĐ', also: ['Giáo dục và Thời đại'] }, { name: 'PLO', also: ['Pháp luật TP.HCM'] }, { name: 'Tiền Phong', also: ['TPO'] },
  { name: 'Lao Động' }, { name: 'Người Lao Động', also: ['NLĐO', 'NLĐ'] }, { name: 'Hà Nội Mới', also: ['HNMO', 'HNM'] }, { name: 'CAND' }, { name: 'Công Thương' },
  { name: 'Đại biểu Nhân dân' }, { name: 'Đại Đoàn Kết' }, { name: 'Kinh tế & Đô thị' }, { name: 'Zing' }, { name: 'mofa.gov.vn', also: ['MOFA'] },
];
