/** Foreign states and international bodies, with the spellings met in Vietnamese and English texts. */
export interface PartnerEntry {
  readonly name: string;
  /** Spellings, case as written; the name itself is always one of them. */
  readonly also?: readonly string[];
  /** The name is also an everyday word or part of names ("Anh", "Đức"): a neighbour must say it is a country. */
  readonly common?: boolean;
}

// biome-ignore format: a list to be read in rows
export const countries: readonly PartnerEntry[] = [
  { name: 'Hoa Kỳ', also: ['United States', 'USA', 'U.S.', 'US', 'Hợp chúng quốc Hoa Kỳ'] }, { name: 'Mỹ', common: true },
  { name: 'Trung Quốc', also: ['China', 'CHND Trung Hoa', 'Cộng hòa Nhân dân Trung Hoa'] },
  { name: 'Nhật Bản', also: ['Japan'] }, { name: 'Hàn Quốc', also: ['South Korea', 'Republic of Korea', 'Đại Hàn Dân Quốc', 'RoK'] },
  { name: 'Triều Tiên', also: ['CHDCND Triều Tiên', 'North Korea'] }, { name: 'Liên bang Nga', also: ['Russia', 'Russian Federation', 'LB Nga'] },
  { name: 'Nga', common: true }, { name: 'Lào', also: ['CHDCND Lào', 'Laos', 'Lao PDR'] },
  { name: 'Campuchia', also: ['Cam-pu-chia', 'Căm-pu-chia', 'Cambodia', 'Vương quốc Campuchia'] }, { name: 'Thái Lan', also: ['Thailand'] },
  { name: 'Myanmar', also: ['Mi-an-ma', 'Miến Điện'] }, { name: 'Malaysia', also: ['Ma-lai-xi-a', 'Mã Lai'] },
  { name: 'Singapore', also: ['Xin-ga-po', 'Sing-ga-po', 'Xinh-ga-po'] }, { name: 'Indonesia', also: ['In-đô-nê-xi-a', 'In-đô-nê-xia'] },
  { name: 'Philippines', also: ['Phi-líp-pin', 'Phi-lip-pin', 'Philippine'] }, { name: 'Brunei', also: ['Bru-nây', 'Brunei Darussalam'] },
  { name: 'Timor-Leste', also: ['Đông Timor', 'Timor Leste', 'Ti-mo Lét-xtê'] },
  { name: 'Ấn Độ', also: ['India'] }, { name: 'Pakistan', also: ['Pa-ki-xtan'] }, { name: 'Bangladesh', also: ['Băng-la-đét'] },
  { name: 'Sri Lanka', also: ['Xri Lan-ca'] }, { name: 'Nepal', also: ['Nê-pan'] }, { name: 'Mông Cổ', also: ['Mongolia'] },
  { name: 'Kazakhstan', also: ['Ca-dắc-xtan'] }, { name: 'Uzbekistan', also: ['U-dơ-bê-ki-xtan'] }, { name: 'Turkmenistan' }, { name: 'Kyrgyzstan' },
  { name: 'Azerbaijan' }, { name: 'Armenia' }, { name: 'Georgia', also: ['Gru-di-a'] }, { name: 'Afghanistan' },
  { name: 'Australia', also: ['Ô-xtrây-li-a', 'Ốt-xtrây-li-a', 'Úc'] }, { name: 'New Zealand', also: ['Niu Di-lân', 'Niu Di-lân'] }, { name: 'Papua New Guinea' }, { name: 'Fiji' },
  { name: 'Cộng hòa Pháp', also: ['France'] }, { name: 'Pháp', common: true }, { name: 'Cộng hòa Liên bang Đức', also: ['CHLB Đức', 'Germany'] }, { name: 'Đức', common: true },
  { name: 'Vương quốc Anh', also: ['United Kingdom', 'UK', 'Liên hiệp Vương quốc Anh và Bắc Ai-len'] }, { name: 'Anh', common: true },
  { name: 'Italy', also: ['I-ta-li-a', 'Italia'] }, { name: 'Ý', common: true }, { name: 'Tây Ban Nha', also: ['Spain'] }, { name: 'Bồ Đào Nha', also: ['Portugal'] },
  { name: 'Hà Lan', also: ['Netherlands'] }, { name: 'Bỉ', common: true }, { name: 'Belgium' }, { name: 'Luxembourg', also: ['Lúc-xăm-bua'] },
  { name: 'Thụy Sĩ', also: ['Switzerland', 'Thụy Sỹ'] }, { name: 'Áo', common: true }, { name: 'Austria' }, { name: 'Thụy Điển', also: ['Sweden'] }, { name: 'Na Uy', also: ['Norway'] },
  { name: 'Đan Mạch', also: ['Denmark'] }, { name: 'Phần Lan', also: ['Finland'] }, { name: 'Iceland', also: ['Ai-xơ-len'] }, { name: 'Ireland', also: ['Ai-len'] },
  { name: 'Ba Lan', also: ['Poland'] }, { name: 'Séc', also: ['Cộng hòa Séc', 'CH Séc', 'Czech Republic', 'Czech'] }, { name: 'Slovakia', also: ['Xlô-va-ki-a'] },
  { name: 'Hungary', also: ['Hung-ga-ri'] }, { name: 'Romania', also: ['Ru-ma-ni', 'Rumani'] }, { name: 'Bulgaria', also: ['Bun-ga-ri'] }, { name: 'Hy Lạp', also: ['Greece'] },
  { name: 'Serbia', also: ['Xéc-bi-a'] }, { name: 'Croatia' }, { name: 'Slovenia' }, { name: 'Ukraine', also: ['Ukraina', 'U-crai-na'] }, { name: 'Belarus', also: ['Bê-la-rút'] },
  { name: 'Estonia' }, { name: 'Latvia' }, { name: 'Lithuania', also: ['Lít-va'] }, { name: 'Moldova' }, { name: 'Vatican', also: ['Va-ti-căng', 'Tòa thánh'] }, { name: 'Malta' }, { name: 'Cyprus', also: ['Síp'] },
  { name: 'Thổ Nhĩ Kỳ', also: ['Türkiye', 'Turkey'] }, { name: 'Israel', also: ['I-xra-en'] }, { name: 'Palestine', also: ['Pa-le-xtin'] }, { name: 'Iran', also: ['I-ran'] }, { name: 'Iraq', also: ['I-rắc'] }, { name: 'Syria', also: ['Xy-ri'] }, { name: 'Lebanon' },
  { name: 'Các Tiểu vương quốc Ả-rập Thống nhất', also: ['Các Tiểu vương quốc Ả Rập Thống nhất', 'UAE', 'United Arab Emirates'] },
  { name: 'Saudi Arabia', also: ['Ả-rập Xê-út', 'Ả Rập Xê Út', 'A-rập Xê-út', 'Ả rập Xê út'] }, { name: 'Qatar', also: ['Ca-ta'] }, { name: 'Kuwait', also: ['Cô-oét'] }, { name: 'Oman', also: ['Ô-man'] }, { name: 'Bahrain' }, { name: 'Jordan' },
  { name: 'Ai Cập', also: ['Egypt'] }, { name: 'Nam Phi', also: ['South Africa'] }, { name: 'Angola', also: ['Ăng-gô-la'] }, { name: 'Mozambique', also: ['Mô-dăm-bích'] }, { name: 'Algeria', also: ['An-giê-ri'] },
  { name: 'Maroc', also: ['Ma-rốc', 'Morocco'] }, { name: 'Nigeria' }, { name: 'Ethiopia' }, { name: 'Tanzania' }, { name: 'Kenya' }, { name: 'Senegal' }, { name: 'Ghana' }, { name: 'Rwanda' }, { name: 'Libya' }, { name: 'Tunisia' }, { name: 'Sudan' },
  { name: 'Cuba', also: ['Cu-ba', 'Cu Ba'] }, { name: 'Mexico', also: ['Mê-hi-cô', 'México'] }, { name: 'Brazil', also: ['Bra-xin', 'Brasil'] }, { name: 'Argentina', also: ['Ác-hen-ti-na'] }, { name: 'Chile', also: ['Chi-lê'] }, { name: 'Peru', also: ['Pê-ru'] },
  { name: 'Colombia', also: ['Cô-lôm-bi-a', 'Cô-lôm-bia'] }, { name: 'Venezuela', also: ['Vê-nê-xu-ê-la', 'Vê-nê-du-ê-la'] }, { name: 'Panama', also: ['Pa-na-ma'] }, { name: 'Dominica', also: ['Cộng hòa Dominicana', 'Dominican Republic'] }, { name: 'Uruguay' }, { name: 'Ecuador' }, { name: 'Nicaragua' }, { name: 'Bolivia' },
  { name: 'Canada', also: ['Ca-na-đa'] }, { name: 'Đài Loan', also: ['Taiwan'] }, { name: 'Hồng Công', also: ['Hong Kong', 'Hồng Kông'] },
];

// biome-ignore format: a list to be read in rows
export const organisations: readonly PartnerEntry[] = [
  { name: 'ASEAN' }, { name: 'Liên hợp quốc', also: ['Liên Hợp Quốc', 'Liên hiệp quốc', 'Liên Hiệp Quốc', 'LHQ', 'United Nations', 'UN'] },
  { name: 'Liên minh châu Âu', also: ['Liên minh Châu Âu', 'European Union'] }, { name: 'EU' }, { name: 'UNESCO' }, { name: 'UNICEF' }, { name: 'UNDP' }, { name: 'UNFPA' }, { name: 'UNIDO' },
  { name: 'WHO', also: ['Tổ chức Y tế thế giới', 'Tổ chức Y tế Thế giới', 'World Health Organization'] }, { name: 'WTO', also: ['Tổ chức Thương mại thế giới', 'Tổ chức Thương mại Thế giới'] },
  { name: 'Ngân hàng Thế giới', also: ['World Bank', 'Ngân hàng thế giới'] }, { name: 'WB' }, { name: 'ADB', also: ['Ngân hàng Phát triển châu Á', 'Ngân hàng Phát triển Châu Á', 'Asian Development Bank'] },
  { name: 'IMF', also: ['Quỹ Tiền tệ quốc tế', 'Quỹ Tiền tệ Quốc tế'] }, { name: 'APEC' }, { name: 'ASEM' }, { name: 'G7' }, { name: 'G20' }, { name: 'BRICS' }, { name: 'OECD' }, { name: 'NATO' }, { name: 'IPU' }, { name: 'AIPA' }, { name: 'FAO' }, { name: 'ILO' }, { name: 'IAEA' }, { name: 'IOM' }, { name: 'ICAO' }, { name: 'IMO' }, { name: 'INTERPOL', also: ['Interpol'] },
  { name: 'JICA' }, { name: 'KOICA' }, { name: 'USAID' }, { name: 'AFD' }, { name: 'WEF', also: ['Diễn đàn Kinh tế thế giới', 'Diễn đàn Kinh tế Thế giới', 'World Economic Forum'] }, { name: 'AIIB' }, { name: 'CABEI' }, { name: 'EAEU', also: ['Liên minh Kinh tế Á - Âu'] }, { name: 'Pháp ngữ', also: ['Cộng đồng Pháp ngữ', 'OIF'] }, { name: 'Phong trào Không liên kết' },
  { name: 'Ủy hội sông Mekong quốc tế', also: ['MRC'] },
];
