import type { IsoDate } from '#base/dates.ts';
import { stripDiacritics } from '#base/vietnamese.ts';

/*
 * The provinces and cities under the central government: 63 from 1 August 2008 (Nghị quyết 15/2008/QH12), 34 from
 * 1 July 2025 (Nghị quyết 202/2025/QH15). Codes are those of the statistics office, old and new; a new province
 * often carries the code of one of those it came from. Names are as the press prints them, without the form of
 * government: see `formalProvinceName`.
 */

/** Where the list of 63 begins; what came before is not in this directory. */
export const provincesSince: IsoDate = '2008-08-01';
/** The day from which 34 provinces stand in place of 63. */
export const provincesMergedOn: IsoDate = '2025-07-01';
export const mergerBasis = 'Nghị quyết 202/2025/QH15';
/** Thừa Thiên Huế became the sixth city under the central government, by Nghị quyết 175/2024/QH15. */
export const hueCitySince: IsoDate = '2025-01-01';

export interface LastingProvince {
  code: string;
  name: string;
  /** The name until `hueCitySince`; only Huế has one. */
  renamedFrom?: string;
}

export interface MergedProvince {
  code: string;
  name: string;
  /** Those it came from, with the codes they had. The one that gave its name is among them: a different body. */
  mergedFrom: readonly (readonly [code: string, name: string])[];
}

/** The eleven that the merger left as they were. */
export const lastingProvinces: readonly LastingProvince[] = [
  { code: '01', name: 'Hà Nội' },
  { code: '04', name: 'Cao Bằng' },
  { code: '11', name: 'Điện Biên' },
  { code: '12', name: 'Lai Châu' },
  { code: '14', name: 'Sơn La' },
  { code: '20', name: 'Lạng Sơn' },
  { code: '22', name: 'Quảng Ninh' },
  { code: '38', name: 'Thanh Hóa' },
  { code: '40', name: 'Nghệ An' },
  { code: '42', name: 'Hà Tĩnh' },
  { code: '46', name: 'Huế', renamedFrom: 'Thừa Thiên Huế' },
];

/** The twenty-three that were made of fifty-two. */
export const mergedProvinces: readonly MergedProvince[] = [
  {
    code: '08',
    name: 'Tuyên Quang',
    mergedFrom: [
      ['02', 'Hà Giang'],
      ['08', 'Tuyên Quang'],
    ],
  },
  {
    code: '15',
    name: 'Lào Cai',
    mergedFrom: [
      ['10', 'Lào Cai'],
      ['15', 'Yên Bái'],
    ],
  },
  {
    code: '19',
    name: 'Thái Nguyên',
    mergedFrom: [
      ['06', 'Bắc Kạn'],
      ['19', 'Thái Nguyên'],
    ],
  },
  {
    code: '24',
    name: 'Bắc Ninh',
    mergedFrom: [
      ['24', 'Bắc Giang'],
      ['27', 'Bắc Ninh'],
    ],
  },
  {
    code: '25',
    name: 'Phú Thọ',
    mergedFrom: [
      ['17', 'Hòa Bình'],
      ['25', 'Phú Thọ'],
      ['26', 'Vĩnh Phúc'],
    ],
  },
  {
    code: '31',
    name: 'Hải Phòng',
    mergedFrom: [
      ['30', 'Hải Dương'],
      ['31', 'Hải Phòng'],
    ],
  },
  {
    code: '33',
    name: 'Hưng Yên',
    mergedFrom: [
      ['33', 'Hưng Yên'],
      ['34', 'Thái Bình'],
    ],
  },
  {
    code: '37',
    name: 'Ninh Bình',
    mergedFrom: [
      ['35', 'Hà Nam'],
      ['36', 'Nam Định'],
      ['37', 'Ninh Bình'],
    ],
  },
  {
    code: '44',
    name: 'Quảng Trị',
    mergedFrom: [
      ['44', 'Quảng Bình'],
      ['45', 'Quảng Trị'],
    ],
  },
  {
    code: '48',
    name: 'Đà Nẵng',
    mergedFrom: [
      ['48', 'Đà Nẵng'],
      ['49', 'Quảng Nam'],
    ],
  },
  {
    code: '51',
    name: 'Quảng Ngãi',
    mergedFrom: [
      ['51', 'Quảng Ngãi'],
      ['62', 'Kon Tum'],
    ],
  },
  {
    code: '52',
    name: 'Gia Lai',
    mergedFrom: [
      ['52', 'Bình Định'],
      ['64', 'Gia Lai'],
    ],
  },
  {
    code: '56',
    name: 'Khánh Hòa',
    mergedFrom: [
      ['56', 'Khánh Hòa'],
      ['58', 'Ninh Thuận'],
    ],
  },
  {
    code: '66',
    name: 'Đắk Lắk',
    mergedFrom: [
      ['54', 'Phú Yên'],
      ['66', 'Đắk Lắk'],
    ],
  },
  {
    code: '68',
    name: 'Lâm Đồng',
    mergedFrom: [
      ['60', 'Bình Thuận'],
      ['67', 'Đắk Nông'],
      ['68', 'Lâm Đồng'],
    ],
  },
  {
    code: '75',
    name: 'Đồng Nai',
    mergedFrom: [
      ['70', 'Bình Phước'],
      ['75', 'Đồng Nai'],
    ],
  },
  {
    code: '79',
    name: 'TP Hồ Chí Minh',
    mergedFrom: [
      ['74', 'Bình Dương'],
      ['77', 'Bà Rịa - Vũng Tàu'],
      ['79', 'TP Hồ Chí Minh'],
    ],
  },
  {
    code: '80',
    name: 'Tây Ninh',
    mergedFrom: [
      ['72', 'Tây Ninh'],
      ['80', 'Long An'],
    ],
  },
  {
    code: '82',
    name: 'Đồng Tháp',
    mergedFrom: [
      ['82', 'Tiền Giang'],
      ['87', 'Đồng Tháp'],
    ],
  },
  {
    code: '86',
    name: 'Vĩnh Long',
    mergedFrom: [
      ['83', 'Bến Tre'],
      ['84', 'Trà Vinh'],
      ['86', 'Vĩnh Long'],
    ],
  },
  {
    code: '91',
    name: 'An Giang',
    mergedFrom: [
      ['89', 'An Giang'],
      ['91', 'Kiên Giang'],
    ],
  },
  {
    code: '92',
    name: 'Cần Thơ',
    mergedFrom: [
      ['92', 'Cần Thơ'],
      ['93', 'Hậu Giang'],
      ['94', 'Sóc Trăng'],
    ],
  },
  {
    code: '96',
    name: 'Cà Mau',
    mergedFrom: [
      ['95', 'Bạc Liêu'],
      ['96', 'Cà Mau'],
    ],
  },
];

const cities = new Set(['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'TP Hồ Chí Minh', 'Cần Thơ']);

/**
 * With its form of government: "tỉnh Bắc Ninh", "thành phố Hải Phòng". The name alone decides: Huế was a province
 * only under its former name.
 */
export function formalProvinceName(name: string): string {
  const bare = name.replace(/^TP /u, '');
  return isCentralCity(name) ? `thành phố ${bare}` : `tỉnh ${bare}`;
}

/** Whether a province of that name is a city under the central government (thành phố trực thuộc Trung ương). */
export function isCentralCity(name: string): boolean {
  return cities.has(name);
}

/** As English papers print it: "Bac Ninh", "Ho Chi Minh City". */
export function englishProvinceName(name: string): string {
  const bare = stripDiacritics(name);
  return bare.startsWith('TP ') ? `${bare.slice(3)} City` : bare;
}
