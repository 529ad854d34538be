import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, settle, type Visit } from './house.ts';
import { choose, enter, follow, pressUntil, tabTo } from './keyboard.ts';

const seeds = resolve(import.meta.dirname, '../../../shared/seeds');
const documents = existsSync(seeds)
  ? readdirSync(seeds)
      .sort()
      .map((name) => join(seeds, name))
  : [];
if (documents.length === 0) console.warn(`skipped: the five source documents are not at ${seeds}`);

let house: House;
let secretary: Visit;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
  secretary = await house.visit();
  page = secretary.page;
});
afterAll(() => house[Symbol.asyncDispose]());

/** What a text leaves unsaid of its conference, a secretary who knows it adds. */
async function mendConference(): Promise<void> {
  const isEmpty = () =>
    page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value === '');
  await page.keyboard.press('e');
  await tabTo(page, /^Cơ quan tổ chức/);
  if (await isEmpty()) await page.keyboard.type('Bộ Ngoại giao');
  await tabTo(page, /^Hình thức/);
  if (await isEmpty()) await choose(page, /^trực tiếp$/);
  expect((await press('Control+Enter')).ok()).toBe(true);
}

/** Decides every proposal of the source on the screen: accepts what can be, mends its conference, rejects what is refused. */
async function decideAll(): Promise<{ accepted: number; refused: string[] }> {
  const counts = { accepted: 0, refused: [] as string[] };
  for (;;) {
    const left = await page.locator('.ticks-row').getAttribute('aria-label');
    const [decided = 0, all = 0] = (left ?? '').match(/\d+/g)?.map(Number) ?? [];
    if (all === 0 || decided >= all) return counts;
    const answer = await press('A');
    if (answer.ok()) {
      counts.accepted += 1;
      continue;
    }
    const { code } = (await answer.json()) as { code: string };
    if (code === 'fact_incomplete') {
      await mendConference();
    } else {
      counts.refused.push(code);
      expect((await press('X')).ok()).toBe(true);
    }
  }
}

/** A key that decides; the answer of the server to it. */
async function press(key: string) {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.keyboard.press(key),
  ]);
  await settle(page);
  return answer;
}

test.skipIf(documents.length === 0)(
  'by keyboard alone, from five press reports to the quotation and back',
  async () => {
    await secretary.go('/');
    await enter(page, /^Thư ký/);
    await page.waitForURL((url) => url.pathname === '/');
    await settle(page);

    // Bring in the five documents.
    await follow(page, /^Nguồn$/, /\/nguon$/);
    // Listened for well before it comes: the browser must know by then that no window should open.
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, /Chọn tệp/);
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(documents);
    await expect.poll(() => page.getByText(/đã đọc: \d+ đề xuất/).count(), { timeout: 30_000 }).toBe(5);

    // Read them, newest first, each to its end.
    const accepted: number[] = [];
    await page.reload();
    await settle(page);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    for (let i = 0; i < documents.length; i += 1) {
      await page.waitForURL(/\/nguon\/.+/);
      await settle(page);
      const counts = await decideAll();
      accepted.push(counts.accepted);
      expect(counts.refused, await page.title()).toEqual([]);
      if (i < documents.length - 1) {
        const before = page.url();
        await page.keyboard.press(']');
        await page.waitForURL((url) => url.href !== before);
      }
    }
    expect(Math.min(...accepted)).toBeGreaterThan(3);

    // One decision is taken back and taken again.
    expect((await press('U')).ok()).toBe(true);
    expect((await press('A')).ok()).toBe(true);

    // A directive of 2021 becomes a task.
    await follow(page, /^Kết luận$/, /\/ket-luan$/);
    await pressUntil(page, 'j', /Phối hợp chặt chẽ, hiệu quả hơn nữa giữa các lực lượng/);
    await enter(page, /^Giao nhiệm vụ/);
    await page.getByRole('dialog').waitFor();
    await settle(page);
    await page.keyboard.type('Quy chế phối hợp giữa các lực lượng đối ngoại');
    await tabTo(page, /Cơ quan chủ trì/);
    await choose(page, /Vụ Chính sách Đối ngoại/);
    await tabTo(page, /^Sản phẩm/);
    await page.keyboard.type('Quy chế');
    await tabTo(page, /^Ngày giao/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('20/01/2021');
    await tabTo(page, /^Thời hạn/);
    await page.keyboard.type('30/06/2021');
    await tabTo(page, /^Giao$/);
    const assigned = await press('Enter');
    expect(assigned.ok()).toBe(true);
    const { id: taskId, code } = (await assigned.json()) as { id: string; code: string };

    // It is done, and records of the register are its result.
    await secretary.go(`/nhiem-vu/${taskId}`);
    await enter(page, /^Ghi hoàn thành/);
    await page.getByRole('dialog').waitFor();
    await settle(page);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('15/06/2021');
    await tabTo(page, /^Kết quả/);
    await page.keyboard.type('Quy chế đã ban hành');
    await tabTo(page, /^Minh chứng/);
    await page.keyboard.type('Quyết định ban hành quy chế');
    expect((await press('Control+Enter')).ok()).toBe(true);
    await expect
      .poll(() => page.locator('main').innerText())
      .toMatch(/Hoàn thành, trước hạn \d+ ngày làm việc/);
    expect(await page.locator('main').innerText()).toContain(code);

    // The figure: counted from the register, claimed by two sources.
    await follow(page, /^Số liệu$/, /\/so-lieu$/);
    await enter(
      page,
      /Hoạt động đối ngoại của lãnh đạo chủ chốt.*2024|2024.*Hoạt động đối ngoại của lãnh đạo chủ chốt/,
    );
    await page.waitForURL(/\/so-lieu\/.+/);
    await settle(page);
    const figureAddress = new URL(page.url()).pathname;
    expect(await page.locator('main').innerText()).toMatch(/\b59\b/);
    await expect.poll(() => page.getByText('59 hoạt động đối ngoại').count()).toBeGreaterThan(1);

    // The report that prints it, as PDF.
    await follow(page, /^Báo cáo$/, /\/bao-cao$/);
    await follow(page, /năm 2024/, /\/bao-cao\/.+/);
    await tabTo(page, /Xuất PDF/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const pdf = await readFile(await download.path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.byteLength).toBeGreaterThan(10_000);

    // Stop, start again: nothing is lost, and the thread walks back to the words.
    await house.restart();
    await secretary.go(figureAddress);
    await page.keyboard.press('t');
    await page.waitForURL(/\/mach\/figure\/.+/);
    await settle(page);
    await pressUntil(page, 'ArrowLeft', /^Nguồn: .*/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('mark').allInnerTexts())
      .toContainEqual(expect.stringContaining('chủ động xây dựng và tổ chức thực hiện đồng bộ'));
    await pressUntil(page, 'ArrowRight', /^Công bố: /);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('mark').allInnerTexts())
      .toContainEqual(expect.stringContaining('59 hoạt động đối ngoại'));
    // What the texts left unsaid was refused and mended; nothing else went wrong.
    expect(secretary.errors.filter((error) => !error.includes('status of 422'))).toEqual([]);
  },
);

test('an English reader walks the same thread', async () => {
  const reader = await house.visit({ role: 'leader', language: 'en' });
  await reader.go('/so-lieu');
  await follow(reader.page, /^Foreign activities of key leaders, 2024/, /\/so-lieu\/.+/);
  await reader.page.keyboard.press('t');
  await reader.page.waitForURL(/\/mach\/figure\/.+/);
  await settle(reader.page);
  expect(await reader.page.locator('h1').innerText()).toContain('From one directive to the figure 59');
  await pressUntil(reader.page, 'n', /No minutes yet/);
  await pressUntil(reader.page, 'ArrowRight', /^Figure: 59/);
  expect(reader.errors).toEqual([]);
});
