import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/** What came over the wire for a page. */
export interface Traffic {
  requests: number;
  /** As sent: compressed, heads included. */
  bytes: number;
}

/** The wire between a page and its server, as the browser itself counts it. */
export interface Wire {
  /** What has come so far. */
  traffic(): Traffic;
  /** How answers were compressed, for example `br`; sorted. */
  encodings(): string[];
  /** Until nothing has been under way for half a second. */
  quiet(): Promise<void>;
}

/** A slow line: 512 kbit/s in both directions, 300 ms until an answer begins. */
export const SLOW_LINE = { downloadThroughput: 64_000, uploadThroughput: 64_000, latency: 300 };

export async function watchWire(page: Page, line?: typeof SLOW_LINE): Promise<Wire> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (line) await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  return listen(session);
}

function listen(session: CDPSession): Wire {
  const came: Traffic = { requests: 0, bytes: 0 };
  const encodings = new Set<string>();
  const underWay = new Set<string>();
  let changedAt = performance.now();
  const ended = (requestId: string) => {
    underWay.delete(requestId);
    changedAt = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) return;
    came.requests += 1;
    underWay.add(requestId);
  });
  session.on('Network.responseReceived', ({ response: { headers } }) => {
    const encoding = headers['content-encoding'] ?? headers['Content-Encoding'];
    if (encoding) encodings.add(encoding);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    came.bytes += encodedDataLength;
    ended(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => ended(requestId));
  return {
    traffic: () => ({ ...came }),
    encodings: () => [...encodings].sort(),
    async quiet() {
      while (underWay.size > 0 || performance.now() - changedAt < 500) await pause(50);
    },
  };
}
