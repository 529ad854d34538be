import { expect, test } from 'vitest';
import { read, toContract } from './read.ts';

const REPORT = `Thứ Ba, 10/01/2023 09:12

Tổng kết công tác ngoại vụ của tỉnh

(ABC) - Sáng 9/1, Sở Ngoại vụ tỉnh Hà Tĩnh tổ chức hội nghị trực tuyến tổng kết công tác ngoại vụ năm 2022, triển khai nhiệm vụ năm 2023. Đồng chí Lò Văn Páo - Phó Chủ tịch UBND tỉnh dự và chỉ đạo hội nghị.

Năm 2022, tỉnh đón 47 đoàn khách từ Hàn Quốc và Lào.

Thu An
Theo TTXVN
Tin liên quan
Lúa mùa được giá`;

test('a report is read whole', () => {
  const reading = toContract(read({ id: '1', text: REPORT }), REPORT);
  expect(reading).toMatchObject({
    id: '1',
    event_id: 'review-ha-tinh-2022',
    is_relevant: true,
    published: '2023-01-10',
    outlet: 'ABC',
    syndicated_from: 'TTXVN',
    authors: ['Thu An'],
    event: {
      name: 'hội nghị trực tuyến tổng kết công tác ngoại vụ năm 2022, triển khai nhiệm vụ năm 2023',
      date: '2023-01-09',
      organiser: 'Sở Ngoại vụ tỉnh Hà Tĩnh',
      format: 'online',
      reviews_year: 2022,
      plans_year: 2023,
    },
    people: [{ name: 'Lò Văn Páo', titles: ['Phó Chủ tịch UBND tỉnh'], role: 'directs' }],
    figures: [{ value: 47, unit: 'đoàn', period: '2022' }],
    partners: [{ name: 'Hàn Quốc' }, { name: 'Lào' }],
  });
  expect(reading.boilerplate.map((block) => block.reason)).toEqual(['related_news']);
});

test('a clock far from the event is not the publication, and becomes noise', () => {
  const reading = read({ id: '1', text: REPORT.replace('10/01/2023', '25/09/2024') });
  expect(reading.published).toBeUndefined();
  expect(reading.boilerplate[0]).toMatchObject({ reason: 'page_clock' });
  expect(reading.event?.date).toMatchObject({
    value: '2023-01-09',
    doubt: { code: 'year_supplied', basis: 'reviewed' },
  });
});

test('reports of one conference share a label across outlets, days and languages', () => {
  const labels = [
    'Sáng 19/12, Bộ Ngoại giao tổ chức Hội nghị Ngoại giao lần thứ 32 tại Hà Nội.',
    'Ngày 20/12/2023, Hội nghị Ngoại giao 32 bước sang ngày làm việc thứ hai, các đại biểu phát biểu.',
    'The 32nd Diplomatic Conference opened in Hanoi on December 19.',
  ].map((text, i) => read({ id: String(i), text }).eventId);
  expect(new Set(labels)).toEqual(new Set(['diplomatic-32']));
});

test.each([
  [
    'Sáng 20/12, Bộ Tư pháp tổ chức Hội nghị trực tuyến toàn quốc tổng kết công tác tư pháp năm 2023. Công tác đối ngoại của ngành được chú trọng.',
    'other_sector',
  ],
  ['Sáng 5/6, Sở Ngoại vụ tổ chức lớp tập huấn về đối ngoại cho hơn 200 cán bộ.', 'no_conference'],
  [
    'Cây tre gắn với làng quê đã bao đời. Năm 2016, hình ảnh ấy được nhắc đến ở Hội nghị Ngoại giao lần thứ 29. Tre cho bóng mát, tre làm nhà.',
    'only_mentioned',
  ],
] as const)('not about a conference of the sector: %s', (text, reason) => {
  expect(read({ id: '1', text })).toMatchObject({ isRelevant: false, relevance: reason });
});

test('"sáng nay" gives a day only when the publication is known', () => {
  const text = 'Sáng nay, Sở Ngoại vụ tỉnh tổ chức hội nghị tổng kết công tác ngoại vụ.';
  expect(read({ id: '1', text }).event?.date).toBeUndefined();
  expect(read({ id: '1', text, publishedOn: '2024-01-10' }).event?.date).toMatchObject({
    value: '2024-01-10',
    doubt: { code: 'relative_date' },
  });
});

test('a date without a year says so', () => {
  const text = 'Sáng 14/12, Bộ Ngoại giao tổ chức Hội nghị Ngoại giao lần thứ 40.';
  expect(read({ id: '1', text }).event?.date).toMatchObject({
    value: '--12-14',
    doubt: { code: 'year_unknown' },
  });
});

test('both in person and online is hybrid, and the theme is quoted', () => {
  const text =
    'Bộ Ngoại giao tổ chức Hội nghị Ngoại giao lần thứ 40 theo hình thức trực tiếp kết hợp trực tuyến, với chủ đề “Vững bước tiên phong”.';
  expect(read({ id: '1', text }).event).toMatchObject({
    format: { value: 'hybrid' },
    theme: { value: 'Vững bước tiên phong' },
  });
});

test('the contract counts characters, not code units', () => {
  const text = '😀😀 Sáng 6/1, tỉnh đón 47 đoàn khách.';
  const reading = read({ id: '1', text });
  const [figure] = toContract(reading, text).figures;
  expect([...text].slice(figure?.from, figure?.to).join('')).toBe(figure?.quote);
  expect(reading.figures[0]?.from).toBe((figure?.from ?? 0) + 2);
});
