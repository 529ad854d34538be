import { expect, test } from 'vitest';
import { findDirectives } from './directives.ts';
import { layOut } from './layout.ts';
import { findMentions } from './mentions.ts';

function directives(text: string): [string | undefined, string][] {
  const page = layOut(`Tin hội nghị.\n${text}`);
  return findDirectives(page, findMentions(page)).map(({ speaker, from, to }) => [
    speaker,
    page.clean.text.slice(from, to),
  ]);
}

test('tasks are split at semicolons, past the body that is asked', () => {
  expect(
    directives(
      'Đồng chí Lò Văn Páo yêu cầu Sở Ngoại vụ năm 2019 tham mưu tốt hơn về biên giới; đổi mới cách vận động viện trợ.',
    ),
  ).toEqual([
    ['Lò Văn Páo', 'tham mưu tốt hơn về biên giới'],
    ['Lò Văn Páo', 'đổi mới cách vận động viện trợ.'],
  ]);
});

test('a comma splits where the next clause has its own verb of work, not before a purpose', () => {
  const text =
    'Bộ trưởng Trần Văn Khoan đề nghị ngành tiếp tục đưa quan hệ với các nước láng giềng vào chiều sâu, triển khai tốt ngoại giao kinh tế tại các địa bàn, bảo đảm hiệu quả thiết thực.';
  expect(directives(text).map(([, task]) => task)).toEqual([
    'tiếp tục đưa quan hệ với các nước láng giềng vào chiều sâu',
    'triển khai tốt ngoại giao kinh tế tại các địa bàn, bảo đảm hiệu quả thiết thực.',
  ]);
});

test('a list carries on through sentences that begin with a verb of work or an ordinal, and ends with a telling one', () => {
  const text = [
    'Bộ trưởng Trần Văn Khoan yêu cầu tập trung vào: Thứ nhất, nghiên cứu, dự báo sát tình hình. Thứ hai, chăm lo đời sống cán bộ.',
    'Xây dựng đội ngũ đủ phẩm chất và năng lực.',
    'Hội nghị đã nghe nhiều tham luận của các đơn vị.',
    'Tiếp tục chương trình, các đại biểu đã thảo luận.',
  ].join('\n');
  expect(directives(text)).toEqual([
    ['Trần Văn Khoan', 'nghiên cứu, dự báo sát tình hình.'],
    ['Trần Văn Khoan', 'chăm lo đời sống cán bộ.'],
    ['Trần Văn Khoan', 'Xây dựng đội ngũ đủ phẩm chất và năng lực.'],
  ]);
});

test('an overarching task stays whole', () => {
  const text =
    'Bộ trưởng Trần Văn Khoan nhấn mạnh: Nhiệm vụ bao trùm của ngành là giữ vững môi trường hòa bình, tiếp tục nâng cao vị thế của đất nước trên thế giới.';
  expect(directives(text)).toHaveLength(1);
});

test('an office alone means the one who holds it', () => {
  const text =
    'Bộ trưởng Ngoại giao Trần Văn Khoan dự hội nghị. Phó Chủ tịch UBND tỉnh Lò Thị Mỷ phát biểu. Bộ trưởng đề nghị các địa phương chủ động hội nhập.';
  expect(directives(text)).toEqual([['Trần Văn Khoan', 'chủ động hội nhập.']]);
});

test('what must be done, said by a speaker, is a task', () => {
  expect(
    directives(
      'Bộ trưởng Trần Văn Khoan phát biểu tại hội nghị. Công tác đối ngoại phải đi trước một bước, Bộ trưởng nhấn mạnh.',
    ),
  ).toEqual([['Trần Văn Khoan', 'Công tác đối ngoại phải đi trước một bước']]);
});

test('English asking', () => {
  expect(
    directives(
      'Minister Tran Van Khoan attended the conference. He urged localities to promote trade with partners.',
    ),
  ).toEqual([['Tran Van Khoan', 'promote trade with partners.']]);
});

test.each([
  'Bộ trưởng Trần Văn Khoan ghi nhận, biểu dương nỗ lực của ngành.',
  'Công tác bảo hộ công dân đáp ứng yêu cầu của tình hình mới.',
  'Bộ trưởng Trần Văn Khoan dự và chỉ đạo hội nghị.',
  'Bộ trưởng Trần Văn Khoan nhấn mạnh kết quả của ngành đã góp phần vào thành tựu chung.',
  'Ngành Ngoại giao đã triển khai nhiều hoạt động.',
])('no task: %s', (text) => {
  expect(directives(text)).toEqual([]);
});

test('tasks that nobody in particular asks for say so', () => {
  const page = layOut(
    'Tin hội nghị.\nNhiệm vụ trọng tâm năm tới được đề ra gồm: mở rộng hợp tác với các nước; vận động viện trợ từ bên ngoài.',
  );
  expect(findDirectives(page, []).map((task) => task.doubt?.code)).toEqual(['no_speaker', 'no_speaker']);
});

test('a quoted task ends where its quotation does, and two quotations are two tasks', () => {
  const text =
    'Bộ trưởng Trần Văn Khoan yêu cầu “quan tâm giữ gìn sự đoàn kết trong ngành”, và “làm tốt hơn nữa công tác xây dựng đội ngũ cán bộ “vừa giỏi, vừa tận tụy””.';
  expect(directives(text).map(([, task]) => task)).toEqual([
    'quan tâm giữ gìn sự đoàn kết trong ngành',
    'làm tốt hơn nữa công tác xây dựng đội ngũ cán bộ “vừa giỏi, vừa tận tụy”',
  ]);
});
