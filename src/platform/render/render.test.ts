import { extractText, getMeta } from 'unpdf';
import { expect, test } from 'vitest';
import { sha256 } from '#base/ids.ts';
import { renderPdf } from './render.ts';

const main = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, date: auto)
#set text(font: "Tinos", lang: "vi", fallback: false)
#data.title
`;
const madeAt = new Date('2025-01-06T03:00:00Z');

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

test('Vietnamese letters can be read back out of the PDF', async () => {
  const title = 'Ủy viên, hội nghị, Đắk Lắk, tổng kết nhiệm vụ: ẵ ặ ễ ộ ữ ỵ';
  const pdf = await renderPdf({ main, data: { title }, madeAt });
  expect(await textOf(pdf)).toBe(title);
});

test('what is printed never becomes Typst code', async () => {
  const title = String.raw`#panic("x") $x^2$ \ ] [ "nháy" _gạch_ *sao* @ref <nhãn> // hết #sys.inputs`;
  const pdf = await renderPdf({ main, data: { title }, madeAt });
  expect(await textOf(pdf)).toBe(title);
});

test('the same input and moment give the same bytes', async () => {
  const print = () => renderPdf({ main, data: { title: 'Một' }, madeAt });
  expect(sha256(await print())).toBe(sha256(await print()));
});

test('the file is PDF/A-3b, made at the moment given, set in Tinos alone', async () => {
  const pdf = await renderPdf({ main, data: { title: 'Một' }, madeAt });
  const { info } = await getMeta(new Uint8Array(pdf));
  expect(info.CreationDate).toContain('20250106');
  const bytes = Buffer.from(pdf).toString('latin1');
  expect(bytes).toMatch(/pdfaid:part>3</);
  expect(bytes).toMatch(/pdfaid:conformance>B</);
  expect([...bytes.matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map((match) => match[1])).toEqual([
    'Tinos-Regular',
  ]);
});

test('a template that does not compile says why, and the next document is printed', async () => {
  await expect(renderPdf({ main: '#unknown-name', data: {}, madeAt })).rejects.toThrow(/unknown variable/);
  expect(await textOf(await renderPdf({ main, data: { title: 'Sau' }, madeAt }))).toBe('Sau');
});

test('a template reads no file of the machine', async () => {
  await expect(renderPdf({ main: '#read("/etc/hostname")', data: {}, madeAt })).rejects.toThrow(
    /not found|access/,
  );
});

test('documents asked for together each come back as themselves', async () => {
  const titles = ['Một', 'Hai', 'Ba', 'Bốn'];
  const pdfs = await Promise.all(titles.map((title) => renderPdf({ main, data: { title }, madeAt })));
  expect(await Promise.all(pdfs.map(textOf))).toEqual(titles);
});

test('the event loop runs on while a long document is set', async () => {
  const long = `#set text(font: "Tinos", fallback: false)\n#for n in range(400) [#lorem(300) #pagebreak()]`;
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 1);
  await renderPdf({ main: long, data: {}, madeAt });
  clearInterval(clock);
  expect(ticks).toBeGreaterThan(0);
});
