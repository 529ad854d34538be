#!/usr/bin/env node
// `npx diemcau <verb>`: makes the checkout ready, then runs src/main.ts under the pinned Node. Plain JavaScript,
// since the Node that starts it may be an older one that cannot read TypeScript.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pinnedNode, prepare } from '../scripts/prepare.js';

const args = process.argv.slice(2);
prepare({ bundle: args[0] === undefined || args[0] === 'serve' || args[0].startsWith('--') });

if (Number(process.versions.node.split('.')[0]) >= 26) {
  const { main } = await import('../src/main.ts');
  await main(args);
} else {
  runUnderPinnedNode();
}

function runUnderPinnedNode() {
  const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const child = spawn(pinnedNode, [program, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // `npx` stopped without us: see docs/decisions/0003. The program below watches us, and we never leave it alone.
  const parent = process.ppid;
  const isUnderNpm = process.env.npm_lifecycle_event !== undefined;
  const watch = setInterval(() => isUnderNpm && process.ppid !== parent && child.kill('SIGTERM'), 600);
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    process.exitCode = code ?? 1;
    if (!signal) return;
    // It died of a signal: so do we, and whoever started us sees the same end.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
