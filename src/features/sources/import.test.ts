import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { createTestApp } from '#test/app.ts';
import type { Imported, SourceLine, SourceReview } from './contract.ts';

const article = `Tạo bước tiến trong công tác đối ngoại

Sáng nay 6/1, Bộ Ngoại giao tổ chức hội nghị trực tuyến tổng kết công tác năm 2024, triển khai nhiệm vụ năm 2025.
Lãnh đạo tỉnh dự hội nghị tại điểm cầu Bắc Ninh.`;

interface Refusal {
  code: string;
  detail: string;
  params?: Record<string, string>;
}

function formOf(...files: [name: string, content: string | Uint8Array<ArrayBuffer>][]): FormData {
  const form = new FormData();
  for (const [name, content] of files) form.append('file', new File([content], name));
  return form;
}

const app = await createTestApp({ now: '2026-11-22T02:05:00Z' });
afterAll(() => app[Symbol.asyncDispose]());
const secretary = await app.signInAs('secretary');

async function everythingKept() {
  const count = async (table: 'source' | 'proposal' | 'kept_file') =>
    (
      await app.db
        .selectFrom(table)
        .select((select) => select.fn.countAll<number>().as('n'))
        .executeTakeFirst()
    )?.n;
  return {
    sources: await count('source'),
    proposals: await count('proposal'),
    files: await count('kept_file'),
  };
}

async function refusalOf(name: string, content: string | Uint8Array<ArrayBuffer>) {
  const before = await everythingKept();
  const { status, body } = await secretary.upload<Refusal>('/api/sources', formOf([name, content]));
  expect(await everythingKept()).toEqual(before);
  return { status, code: body.code, detail: body.detail };
}

test('[S1] an uploaded file is kept byte for byte, read, and proposed at once', async () => {
  const { status, body } = await secretary.upload<Imported>('/api/sources', formOf(['bài.txt', article]));

  expect(status).toBe(200);
  const [kept] = body.kept;
  expect(kept).toMatchObject({ title: 'Tạo bước tiến trong công tác đối ngoại', decided: 0, outlet: null });
  const { body: review } = await secretary.get<SourceReview>(`/api/sources/${kept?.id}`);
  expect(review.text).toBe(article);
  expect(review.all.length).toBe(kept?.proposals);
  for (const { fromAt, toAt, quote } of review.all) expect(article.slice(fromAt, toAt)).toBe(quote);
  const original = await secretary.get<string>(`/api/sources/${kept?.id}/original`);
  expect(original.body).toBe(article);
});

test('[S1] proposals come in the order of working: publication, conference, then what hangs on it', async () => {
  const named = `${article}\n(Theo Báo Quảng Trị)`;
  const { body } = await secretary.upload<Imported>('/api/sources', formOf(['bài 2.txt', named]));
  const { body: review } = await secretary.get<SourceReview>(`/api/sources/${body.kept[0]?.id}`);
  const kinds = [...new Set(review.all.map(({ kind }) => kind))];
  expect(kinds.filter((kind) => kind !== 'publication').slice(0, 2)).toEqual(['conference', 'point']);
});

test('[S3] the same bytes again: who keeps them already, since when, and where', async () => {
  const text = `${article}\nlần đầu`;
  const first = await secretary.upload<Imported>('/api/sources', formOf(['a.txt', text]));
  const before = await everythingKept();
  const { status, body } = await secretary.upload<Refusal>('/api/sources', formOf(['tên khác.txt', text]));

  expect(await everythingKept()).toEqual(before);
  expect({ status, ...body }).toMatchObject({
    status: 409,
    code: 'file_already_kept',
    detail:
      'Tệp này đã được giữ từ 09:05 ngày 22/11/2026, do Người thử secretary đưa vào. Không lưu thêm bản nữa.',
    params: { sourceId: first.body.kept[0]?.id },
  });
});

test('[S3] two imports of the same bytes at once: one is kept, the other is told', async () => {
  const send = () => secretary.upload<Refusal>('/api/sources', formOf(['đôi.txt', `${article}\nhai lần`]));
  const before = await everythingKept();
  const answers = await Promise.all([send(), send(), send()]);

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect((await everythingKept()).sources).toBe(Number(before.sources) + 1);
});

test('[S4] an empty file is refused in words', async () => {
  expect(await refusalOf('rỗng.txt', '')).toMatchObject({ status: 422, code: 'file_empty' });
  expect(await refusalOf('trắng.txt', ' \n\n ')).toMatchObject({ status: 422, code: 'file_empty' });
});

test('[S4] a picture renamed .txt is refused in words', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4]);
  const refusal = await refusalOf('ảnh.txt', png);
  expect(refusal).toMatchObject({ status: 415, code: 'file_not_text' });
  expect(refusal.detail).toContain('không phải văn bản');
});

test('[S4] an article whose JSON spells no text is refused in words', async () => {
  for (const text of ['Hội nghị\0tổng kết', 'Hội nghị \ud800 tổng kết']) {
    const refusal = await refusalOf('bài.json', JSON.stringify({ text }));
    expect(refusal).toMatchObject({ status: 415, code: 'file_not_text' });
  }
});

test('a name that no file can have is kept as far as it can be shown', async () => {
  const name = `báo\0cáo\u0007 ${'x'.repeat(400)}.txt`;
  const { body } = await secretary.post<SourceLine>('/api/sources/paste', {
    text: `${article}\nbảy`,
    name: name.slice(0, 200),
  });
  expect(body.fileName).toMatch(/^báo cáo {2}x+$/);
});

test('[S4] a text in an unknown encoding is refused rather than falsified', async () => {
  // "Hội nghị" in windows-1258, as old office programs wrote it.
  const old = new Uint8Array([0x48, 0xf4, 0xf2, 0x69, 0x20, 0x6e, 0x67, 0x68, 0x69, 0xf2]);
  expect(await refusalOf('cũ.txt', old)).toMatchObject({ status: 415, code: 'file_encoding_unknown' });
});

test('[S4] a file of more than 5 MB is refused in words', async () => {
  const refusal = await refusalOf('lớn.txt', 'đối ngoại '.repeat(400_000));
  expect(refusal.status).toBe(413);
  expect(refusal.detail).toContain('5 MB');
});

test('others are answered while a long document is read', async () => {
  const long = `Hội nghị tổng kết công tác đối ngoại năm 2024 nêu 59 hoạt động.\n`.repeat(30_000);
  let ticks = 0;
  let longestWait = 0;
  let lastTick = performance.now();
  const clock = setInterval(() => {
    ticks += 1;
    longestWait = Math.max(longestWait, performance.now() - lastTick);
    lastTick = performance.now();
  }, 10);
  const began = performance.now();
  const { status } = await secretary.post('/api/sources/paste', { text: long });
  const took = performance.now() - began;
  clearInterval(clock);
  expect(status).toBe(200);
  expect(ticks).toBeGreaterThan(5);
  expect(longestWait).toBeLessThan(took / 2);
});

test('[S4] what streams in beyond the limit is cut off, not gathered in memory', async () => {
  let sent = 0;
  const piece = new TextEncoder().encode('x'.repeat(1_000_000));
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += piece.byteLength;
      if (sent > 200_000_000) controller.close();
      else controller.enqueue(piece);
    },
  });
  const response = await app.app.request('/api/sources', {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { host: '127.0.0.1', 'x-diemcau': '1', 'content-type': 'multipart/form-data; boundary=x' },
  } as RequestInit);

  expect(response.status).toBe(413);
  expect(sent).toBeLessThan(10_000_000);
});

test('[S2] a paper marked as a state secret leaves nothing behind, not even its name', async () => {
  for (const mark of ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']) {
    const paper = `BỘ THỬ NGHIỆM\n${mark}\nKế hoạch công tác`;
    const refusal = await refusalOf(`kế hoạch ${mark}.txt`, paper);
    expect(refusal).toMatchObject({ status: 415, code: 'file_marked_secret' });
    expect(refusal.detail).toContain(`có dấu ${mark}.`);
  }
  const lines = await app.db.selectFrom('record').selectAll().where('act', '=', 'source.refused').execute();
  expect(lines.map(({ subject_id, data }) => ({ subject_id, data }))).toEqual(
    Array(3).fill({ subject_id: null, data: { reason: 'marked secret' } }),
  );
});

test('[S2] a marking is found in every field of an article, and in the name of a file', async () => {
  const text = 'Hội nghị tổng kết công tác đối ngoại';
  const papers: [string, string][] = [
    ['bài.json', JSON.stringify({ text, title: 'TUYỆT MẬT' })],
    ['bài.json', JSON.stringify({ text, pages: [{ body: 'BỘ X\nMẬT\nBáo cáo' }] })],
    ['bài.json', JSON.stringify({ text, 'Độ mật': 'Tối mật' })],
    ['KH 12 - TỐI MẬT.txt', text],
    ['MẬT_KH_2025.txt', text],
  ];
  for (const [name, paper] of papers) {
    expect(await refusalOf(name, paper), name).toMatchObject({ status: 415, code: 'file_marked_secret' });
  }
  const { rows } = await sql<{ n: number }>`
    select count(*) n from kept_file where byte_size = ${new TextEncoder().encode(text).length}`.execute(
    app.db,
  );
  expect(rows).toEqual([{ n: 0 }]);
});

test('a name does not turn its letters round to be taken for another', async () => {
  const form = formOf(['báo \u202etxt.exe', `${article}\ntám`]);
  const { body } = await secretary.upload<Imported>('/api/sources', form);
  expect(body.kept[0]?.fileName).toBe('báo txt.exe');
});

test('of several files each is kept or refused by itself', async () => {
  const form = formOf(['tốt.txt', `${article}\nba`], ['rỗng.txt', ''], ['cũng tốt.txt', `${article}\nbốn`]);
  const { status, body } = await secretary.upload<Imported>('/api/sources', form);

  expect(status).toBe(200);
  expect(body.kept.map(({ fileName }) => fileName)).toEqual(['tốt.txt', 'cũng tốt.txt']);
  expect(body.refused).toMatchObject([{ fileName: 'rỗng.txt', code: 'file_empty' }]);
  expect(body.refused[0]?.detail).toBe('Tệp không có nội dung nên không được giữ lại.');
});

test('[S1] a pasted text is kept as it is, under the name that was given', async () => {
  const text = `${article}\ndán vào`;
  const { body } = await secretary.post<SourceLine>('/api/sources/paste', { text, name: 'Báo giấy' });
  expect(body).toMatchObject({ fileName: 'Báo giấy' });
  const { body: review } = await secretary.get<SourceReview>(`/api/sources/${body.id}`);
  expect(review.text).toBe(text);
  expect(await secretary.post('/api/sources/paste', { text: '' })).toMatchObject({ status: 422 });
});

test('the list names the latest first, and the review leads to its neighbours', async () => {
  const { body } = await secretary.get<{ sources: SourceLine[]; next: null }>('/api/sources');
  const ids = body.sources.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted().toReversed());
  const { body: review } = await secretary.get<SourceReview>(`/api/sources/${ids[1]}`);
  expect(review).toMatchObject({ previousId: ids[0], nextId: ids[2] });
});

test('everyone reads sources, only the secretary brings them in, nobody does so unsigned', async () => {
  const press = await app.signInAs('press', 'en');
  expect((await press.get('/api/sources')).status).toBe(200);
  const refusal = await press.upload<Refusal>('/api/sources', formOf(['x.txt', `${article}\nsáu`]));
  expect(refusal).toMatchObject({ status: 403, body: { detail: 'Only the secretary brings in sources.' } });
  expect((await app.anyone().get('/api/sources')).status).toBe(401);
});
