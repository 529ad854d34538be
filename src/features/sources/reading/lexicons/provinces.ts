/**
 * Provinces and centrally run cities as they appear in texts of any year: the 63 before 1 July 2025 and the 34
 * since (Nghị quyết 202/2025/QH15). Every name of the 34 was a name before, so one list serves both.
 */
export interface ProvinceEntry {
  readonly name: string;
  /** Other spellings, as written. */
  readonly also?: readonly string[];
}

// biome-ignore format: a list to be read in rows
const plain = [
  'An Giang', 'Bạc Liêu', 'Bắc Giang', 'Bắc Ninh', 'Bến Tre', 'Bình Dương', 'Bình Định', 'Bình Phước',
  'Bình Thuận', 'Cà Mau', 'Cao Bằng', 'Cần Thơ', 'Đà Nẵng', 'Điện Biên', 'Đồng Nai', 'Đồng Tháp', 'Gia Lai',
  'Hà Giang', 'Hà Nam', 'Hà Nội', 'Hà Tĩnh', 'Hải Dương', 'Hải Phòng', 'Hậu Giang', 'Hòa Bình', 'Hưng Yên',
  'Khánh Hòa', 'Kiên Giang', 'Lai Châu', 'Lạng Sơn', 'Lào Cai', 'Lâm Đồng', 'Long An', 'Nam Định', 'Nghệ An',
  'Ninh Bình', 'Ninh Thuận', 'Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh',
  'Quảng Trị', 'Sóc Trăng', 'Sơn La', 'Tây Ninh', 'Thái Bình', 'Thái Nguyên', 'Thanh Hóa', 'Tiền Giang',
  'Trà Vinh', 'Tuyên Quang', 'Vĩnh Long', 'Vĩnh Phúc', 'Yên Bái',
] as const;

export const provinces: readonly ProvinceEntry[] = [
  ...plain.map((name) => ({ name })),
  { name: 'Bà Rịa - Vũng Tàu', also: ['Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'BR-VT', 'Vũng Tàu'] },
  { name: 'Bắc Kạn', also: ['Bắc Cạn'] },
  { name: 'Đắk Lắk', also: ['Đắc Lắc', 'Đăk Lăk', 'Đắc Lắk', 'Dak Lak'] },
  { name: 'Đắk Nông', also: ['Đắc Nông', 'Đăk Nông', 'Dak Nong'] },
  { name: 'Kon Tum', also: ['Kontum'] },
  { name: 'Thừa Thiên Huế', also: ['Thừa Thiên - Huế', 'Thừa Thiên-Huế', 'Thừa Thiên – Huế', 'TT-Huế'] },
  { name: 'Huế' },
  {
    name: 'Thành phố Hồ Chí Minh',
    also: [
      'TP Hồ Chí Minh',
      'TP. Hồ Chí Minh',
      'TP.Hồ Chí Minh',
      'TPHCM',
      'TP.HCM',
      'TP. HCM',
      'TP HCM',
      'Hồ Chí Minh',
    ],
  },
];
