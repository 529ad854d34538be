import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium: the one named by CHROMIUM, else a usual one, else Playwright's own download. On Ctrl-C and the like
 * Playwright closes it and ends our process at once, unless `answersSignals` says that the caller has more to end.
 */
export async function openBrowser({ answersSignals = false } = {}): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? usual.find((path) => existsSync(path));
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium refuses to sandbox itself as root, as in most build machines.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  try {
    return await chromium.launch({
      headless: true,
      args,
      handleSIGINT: !answersSignals,
      handleSIGTERM: !answersSignals,
      handleSIGHUP: !answersSignals,
      ...(executablePath ? { executablePath } : {}),
    });
  } catch (cause) {
    throw new Error(
      'No Chromium was found: install one (Debian: apt-get install chromium), name it in CHROMIUM, or run npx playwright-core install chromium',
      { cause },
    );
  }
}
