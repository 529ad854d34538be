import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Role } from '#base/actor.ts';
import type { Language } from '#base/language.ts';
import { openBrowser } from '../browser.ts';
import { createDataDir, type RunningServer, startServer } from '../server.ts';

/** The real program on a data folder of its own, and a real browser: what every story happens in. */
export interface House extends AsyncDisposable {
  url(): string;
  browser: Browser;
  /** Stops the program and starts it again on the same data. */
  restart(): Promise<void>;
  /** A tab of its own; `errors` fills with what the page itself said went wrong. */
  visit(reader?: Reader): Promise<Visit>;
}

export interface Reader {
  /** Signed in already, not by hand. */
  role?: Role;
  language?: Language;
  theme?: 'light' | 'dark';
  width?: number;
}

export interface Visit {
  page: Page;
  errors: string[];
  /** Opens an address of the program and waits until nothing is under way. */
  go(path: string): Promise<void>;
}

export async function openHouse(): Promise<House> {
  await using stack = new AsyncDisposableStack();
  const data = stack.use(await createDataDir());
  let server: RunningServer = await startServer(data.path);
  stack.defer(() => server[Symbol.asyncDispose]());
  const browser = await openBrowser();
  stack.defer(() => browser.close());
  const all = stack.move();
  return {
    url: () => server.url,
    browser,
    async restart() {
      await server[Symbol.asyncDispose]();
      server = await startServer(data.path, Number(new URL(server.url).port));
    },
    visit: (reader = {}) => visit(browser, server.url, reader),
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}

async function visit(browser: Browser, url: string, reader: Reader): Promise<Visit> {
  const width = reader.width ?? 1440;
  const context = await browser.newContext({
    viewport: { width, height: width < 800 ? 844 : 900 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    ([language, theme]) => {
      localStorage.setItem('language', language);
      localStorage.setItem('theme', theme);
    },
    [reader.language ?? 'vi', reader.theme ?? 'light'] as const,
  );
  if (reader.role) await signIn(context, url, reader.role);
  const page = await context.newPage();
  watchRequests(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    page,
    errors,
    async go(path) {
      await page.goto(`${url}${path}`);
      await settle(page);
    },
  };
}

const QUIET_MS = 150;

/** What each page is still waiting for. The browser's own "network idle" holds for a whole document, not for one move in it. */
const underWay = new WeakMap<Page, { requests: number; lastChange: number }>();

function watchRequests(page: Page): void {
  const state = { requests: 0, lastChange: performance.now() };
  underWay.set(page, state);
  const count = (by: 1 | -1) => () => {
    state.requests += by;
    state.lastChange = performance.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
}

/** Until the page has its answers and its lazy parts: nothing asked for, for a moment. */
export async function settle(page: Page): Promise<void> {
  const state = underWay.get(page);
  for (;;) {
    await page.waitForTimeout(50);
    const isQuiet = !state || (state.requests <= 0 && performance.now() - state.lastChange > QUIET_MS);
    // Between a page's code and its question nothing is under way, and its place is still held.
    if (isQuiet && (await page.locator('.loading, main[aria-busy="true"]').count()) === 0) break;
  }
  await page.locator('h1').first().waitFor();
}

async function signIn(context: BrowserContext, url: string, role: Role): Promise<void> {
  const answer = await context.request.post(`${url}/api/sign-in`, {
    data: { role },
    headers: { 'x-diemcau': '1' },
  });
  if (!answer.ok()) throw new Error(`sign-in as ${role} answered ${answer.status()}`);
}

/** What axe finds on the page as it stands, one line each; empty when nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // Evaluated, not added as a script: the content security policy allows no foreign script, and should not.
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Whether a reader would have to scroll sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
