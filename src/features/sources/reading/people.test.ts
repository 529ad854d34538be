import { expect, test } from 'vitest';
import { layOut } from './layout.ts';
import { findMentions } from './mentions.ts';
import { mergePeople } from './people.ts';

const people = (text: string) =>
  mergePeople(findMentions(layOut(text))).map(({ name, titles, role, point }) => ({
    name,
    titles,
    role,
    ...(point ? { point } : {}),
  }));

test('offices before a name are split at commas', () => {
  expect(
    people(
      'Tại Hội nghị, Ủy viên Bộ Chính trị, Phó Thủ tướng, Bộ trưởng Ngoại giao Trần Văn Khoan phát biểu kết luận hội nghị.',
    ),
  ).toEqual([
    {
      name: 'Trần Văn Khoan',
      titles: ['Ủy viên Bộ Chính trị', 'Phó Thủ tướng', 'Bộ trưởng Ngoại giao'],
      role: 'concludes',
    },
  ]);
});

test('offices after a name, behind a comma or a dash', () => {
  expect(
    people('Đồng chí Lò Thị Mỷ - Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.'),
  ).toEqual([
    {
      name: 'Lò Thị Mỷ',
      titles: ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Phó Chủ tịch UBND tỉnh'],
      role: 'chairs',
    },
  ]);
});

test('a province between office and name belongs to the office', () => {
  expect(people('Chủ tịch UBND tỉnh Hà Giang Nguyễn Văn Sỡn dự hội nghị.')).toMatchObject([
    { name: 'Nguyễn Văn Sỡn', titles: ['Chủ tịch UBND tỉnh Hà Giang'], role: 'attends' },
  ]);
});

test('an office said once for several goes to each', () => {
  expect(
    people('Dự hội nghị có các Thứ trưởng Ngoại giao Nguyễn Thị Bình, Đỗ Hùng Cường và Phạm Thu Lan.'),
  ).toEqual(
    ['Nguyễn Thị Bình', 'Đỗ Hùng Cường', 'Phạm Thu Lan'].map((name) => ({
      name,
      titles: ['Thứ trưởng Ngoại giao'],
      role: 'attends',
    })),
  );
});

test('those who sit at a point get it, the whole list of them', () => {
  const found = people(
    'Tại điểm cầu tỉnh Yên Bái có các đồng chí: Lường Văn Páo - Phó Chủ tịch UBND tỉnh; Hoàng Thị Vĩnh - Giám đốc Sở Ngoại vụ.',
  );
  expect(found.map(({ name, point }) => [name, point])).toEqual([
    ['Lường Văn Páo', 'Yên Bái'],
    ['Hoàng Thị Vĩnh', 'Yên Bái'],
  ]);
});

test('a minority name with an honorific is a name', () => {
  expect(people("Dự hội nghị có bà H'Lan Kđoh, Phó Chủ tịch HĐND tỉnh.")).toEqual([
    { name: "H'Lan Kđoh", titles: ['Phó Chủ tịch HĐND tỉnh'], role: 'attends' },
  ]);
});

test('one entry a person: the strongest role and the fullest offices', () => {
  const text =
    'Bộ trưởng Trần Văn Khoan dự hội nghị. Phát biểu chỉ đạo, Bộ trưởng Ngoại giao Trần Văn Khoan đề nghị ngành nỗ lực hơn.';
  expect(people(text)).toEqual([
    { name: 'Trần Văn Khoan', titles: ['Bộ trưởng Ngoại giao'], role: 'directs' },
  ]);
});

test('the photographer and a leader merely mentioned take no part', () => {
  expect(people('Quang cảnh hội nghị. Ảnh: Nguyễn Văn Hải')).toEqual([]);
  expect(people('Kết quả đó có được nhờ sự quan tâm của Thủ tướng Trần Quốc Khởi.')).toEqual([]);
});

test('English offices joined by "and" are two', () => {
  expect(
    people(
      'Deputy Prime Minister and Foreign Minister Tran Van Khoan chaired the conference in the capital.',
    ),
  ).toEqual([
    { name: 'Tran Van Khoan', titles: ['Deputy Prime Minister', 'Foreign Minister'], role: 'chairs' },
  ]);
});
