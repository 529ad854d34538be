/*
 * Documents for measuring: reports of conferences as local outlets write them, of about 4 kB, every one different,
 * the same ones in every run. All of it is invented, and says so; the names are no one's.
 */

export interface Document {
  fileName: string;
  text: string;
}

/** `count` documents of a series; two series share none. */
export function inventDocuments(count: number, series: number): Document[] {
  return Array.from({ length: count }, (_, i) => inventDocument(series * 100_000 + i + 1));
}

const LENGTH = 4000;

function inventDocument(number: number): Document {
  const invent = inventions(number);
  const paragraphs = opening(invent);
  const closing = `(Văn bản số ${number} sinh ra để đo tốc độ; mọi tên người và số liệu đều không có thật)\nTheo Báo Thử nghiệm`;
  while (Buffer.byteLength(paragraphs.join('\n\n')) + Buffer.byteLength(closing) < LENGTH) {
    paragraphs.push(body[paragraphs.length % body.length]?.(invent) ?? '');
  }
  return { fileName: `${number}.txt`, text: [...paragraphs, closing].join('\n\n') };
}

type Paragraph = (invent: Inventions) => string;

function opening({ year, day, month, province, person, office, count }: Inventions): string[] {
  return [
    `Trang chủ >> Tin tức >> Đối ngoại (Lượt xem: ${count(9000)})`,
    `Tổng kết công tác ngành Ngoại giao năm ${year}, triển khai nhiệm vụ năm ${year + 1}`,
    `Sáng ${day}/${month}/${year + 1}, Bộ Ngoại giao tổ chức hội nghị trực tuyến tổng kết công tác ngành Ngoại giao năm ${year}, triển khai nhiệm vụ năm ${year + 1}. Tại điểm cầu ${province()}, ông ${person()} - ${office()} chủ trì hội nghị; cùng dự có bà ${person()} - ${office()} và ông ${person()} - ${office()}.`,
  ];
}

// Prose between the facts, as in real reports: some twenty proposals a document, not one a line.
const body: Paragraph[] = [
  ({ field, province }) =>
    `Theo báo cáo tại hội nghị, tình hình thế giới và khu vực tiếp tục biến động nhanh, phức tạp, đa chiều, song công tác đối ngoại đã được triển khai chủ động, đồng bộ, góp phần giữ vững môi trường hòa bình, ổn định và tranh thủ các điều kiện thuận lợi bên ngoài cho phát triển. Nổi bật là kết quả trong ${field()} và ${field()}, được các địa phương, trong đó có ${province()} và ${province()}, đánh giá cao.`,
  ({ province, count, partner, share }) =>
    `Trong năm, tỉnh ${province()} đã tổ chức ${count(60)} đoàn ra, đón ${count(200)} đoàn vào, ký kết hơn ${count(40)} thỏa thuận hợp tác với các đối tác ${partner()} và ${partner()}. Kim ngạch xuất khẩu tăng ${share()}% so với cùng kỳ; quan hệ hữu nghị tiếp tục được củng cố, mở rộng, đi vào chiều sâu và thực chất.`,
  ({ field }) =>
    `Các đại biểu cho rằng những kết quả đó có được nhờ sự phối hợp nhịp nhàng giữa các cấp, các ngành, sự ủng hộ của nhân dân và sự nỗ lực của đội ngũ cán bộ làm công tác đối ngoại. Bên cạnh đó vẫn còn những hạn chế: việc cụ thể hóa một số chủ trương còn chậm, nguồn lực dành cho ${field()} chưa tương xứng, công tác thông tin có lúc chưa kịp thời và chưa thật sự gắn với yêu cầu của từng địa bàn.`,
  ({ person, office, field, verb }) =>
    `Phát biểu kết luận hội nghị, ông ${person()} - ${office()} yêu cầu các đơn vị ${verb()} ${field()}; ${verb()} ${field()}; phối hợp chặt chẽ với các địa phương để ${verb()} ${field()}, bảo đảm đúng tiến độ; khẩn trương hoàn thành đề án về ${field()} trước ngày 30/6.`,
  ({ partner, field }) =>
    `Hội nghị cũng dành thời gian trao đổi về bối cảnh mới, về cơ hội và thách thức đan xen trong quan hệ với các đối tác, nhất là ${partner()}. Nhiều ý kiến thống nhất rằng đối ngoại của địa phương là một bộ phận không tách rời của đối ngoại đất nước, rằng ${field()} phải bắt đầu từ nhu cầu của người dân và doanh nghiệp, và rằng mỗi kết quả cần được ghi lại đầy đủ để năm sau còn tra cứu, so sánh, đối chiếu.`,
  ({ person, office, count, field }) =>
    `Thảo luận tại hội nghị, bà ${person()} - ${office()} cho biết đơn vị đã giải quyết ${count(900)} vụ việc, hoàn thành các nhiệm vụ được giao theo Nghị quyết số ${count(80)}-NQ/TW, và đề nghị tiếp tục tháo gỡ khó khăn trong ${field()}.`,
];

interface Inventions {
  year: number;
  day: number;
  month: number;
  province: () => string;
  person: () => string;
  office: () => string;
  partner: () => string;
  field: () => string;
  verb: () => string;
  /** From 2 to `most`. */
  count: (most: number) => number;
  share: () => string;
}

function inventions(number: number): Inventions {
  const chance = chanceFrom(number);
  const below = (limit: number) => Math.floor(chance() * limit);
  const oneOf = (words: readonly string[]) => () => words[below(words.length)] ?? '';
  const [family, middle, given] = [families, middles, givens].map(oneOf) as [Word, Word, Word];
  return {
    year: 2015 + below(10),
    day: 2 + below(26),
    month: 1 + below(2),
    province: oneOf(provinces),
    person: () => `${family()} ${middle()} ${given()}`,
    office: oneOf(offices),
    partner: oneOf(partners),
    field: oneOf(fields),
    verb: oneOf(verbs),
    count: (most) => 2 + below(most - 1),
    share: () => `${1 + below(30)},${below(10)}`,
  };
}

type Word = () => string;

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const middles = ['Ví', 'Mẫu', 'Thử', 'Giả', 'Tạm', 'Phỏng'];
const givens = ['Dụ', 'Mẫu', 'Định', 'Nghiệm', 'Đo', 'Tốc', 'Minh Họa', 'Ước'];
const offices = [
  'Giám đốc Sở Thử nghiệm',
  'Phó Giám đốc Sở Đo lường Tốc độ',
  'Vụ trưởng Vụ Ví dụ',
  'Phó Vụ trưởng Vụ Mẫu biểu',
  'Cục trưởng Cục Phỏng đoán',
  'Chánh Văn phòng Mô phỏng',
];
const provinces = [
  'Bắc Ninh',
  'Quảng Trị',
  'Sóc Trăng',
  'Bắc Kạn',
  'Lào Cai',
  'Nghệ An',
  'Cà Mau',
  'Khánh Hòa',
  'Đắk Lắk',
  'Tây Ninh',
];
const partners = [
  'Lào',
  'Campuchia',
  'Nhật Bản',
  'Hàn Quốc',
  'Trung Quốc',
  'Hoa Kỳ',
  'Ấn Độ',
  'Liên bang Nga',
];
const fields = [
  'công tác ngoại giao kinh tế',
  'công tác bảo hộ công dân',
  'công tác người Việt Nam ở nước ngoài',
  'công tác biên giới lãnh thổ',
  'ngoại giao văn hóa',
  'đối ngoại đa phương',
  'thông tin đối ngoại',
  'công tác lãnh sự',
];
const verbs = ['đẩy mạnh', 'nâng cao hiệu quả', 'chủ động triển khai', 'rà soát', 'đổi mới', 'tăng cường'];
