import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '#test/browser.ts';
import { startServer } from '#test/server.ts';
import { type Figures, medianOf, repeat, timed } from './measure.ts';
import { SLOW_LINE, type Traffic, type Wire, watchWire } from './wire.ts';
import type { Workshop } from './workshop.ts';

/** One reader's first visit, with an empty cache: to a usable sign-in, then to the desk. */
interface Visit {
  signIn: Traffic & { ms: number };
  desk: Traffic & { ms: number };
  encodings: string[];
}

/** What the first screens cost on the wire, and how long a reader on a slow line waits for them. */
export async function measureFirstScreen(workshop: Workshop, dataDir: string): Promise<Figures> {
  await using server = await workshop.keep(startServer(dataDir));
  await using browser = await workshop.keep(openBrowser({ answersSignals: true }));
  workshop.say('first screen');
  const fast = await visit(browser, server.url);
  const slow = await repeat(3, async (run) => {
    workshop.say(`first screen on a slow line ${run}/3`);
    return visit(browser, server.url, SLOW_LINE);
  });
  const compression = fast.encodings.join(', ') || 'uncompressed';
  return {
    signInBytes: {
      what: 'first screen, signing in',
      value: fast.signIn.bytes,
      unit: 'bytes',
      note: `${fast.signIn.requests} requests, empty cache, faces included; served as ${compression}`,
    },
    deskBytes: {
      what: 'the desk after it',
      value: fast.desk.bytes,
      unit: 'bytes',
      note: `${fast.desk.requests} requests`,
    },
    signInOnSlowLine: medianOf(
      slow.map(({ signIn }) => signIn.ms),
      {
        what: 'first screen on a slow line',
        unit: 'ms',
        note: '512 kbit/s, 300 ms away; until a role can be clicked',
      },
    ),
    deskOnSlowLine: medianOf(
      slow.map(({ desk }) => desk.ms),
      { what: 'the desk on a slow line', unit: 'ms', note: 'from the click until its answers are drawn' },
    ),
  };
}

async function visit(browser: Browser, url: string, line?: typeof SLOW_LINE): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wire = await watchWire(page, line);
  const roles = page.locator('.sign-in-roles button');
  const signIn = await whatCame(wire, async () => {
    await page.goto(url, { waitUntil: 'commit' });
    await roles.first().click({ trial: true });
  });
  const encodings = wire.encodings();
  const desk = await whatCame(wire, async () => {
    await roles.first().click();
    await untilDrawn(page);
  });
  await context.close();
  return { signIn, desk, encodings };
}

/** The time is until the work is done; the traffic, until nothing more comes. */
async function whatCame(wire: Wire, work: () => Promise<void>): Promise<Traffic & { ms: number }> {
  const before = wire.traffic();
  const ms = await timed(work);
  await wire.quiet();
  const after = wire.traffic();
  return { ms, requests: after.requests - before.requests, bytes: after.bytes - before.bytes };
}

/** Signed in, its heading there, and no part of it still loading. */
async function untilDrawn(page: Page): Promise<void> {
  await page.locator('.sign-in-roles').waitFor({ state: 'detached' });
  await page.locator('#main h1').waitFor();
  await page.locator('.loading, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}
