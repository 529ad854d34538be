/** Why the program was asked to stop. */
export type StopReason = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'parent gone';

/**
 * Watches for a wish to stop and resolves with the first one. A second signal ends the program at once.
 *
 * A SIGTERM to `npm start` reaches npm and the shell it runs scripts in, and not the program: the shell dies and
 * leaves it an orphan. `exec` in the script would cure that in POSIX shells, but cmd.exe has none; so the program
 * notices that its parent is gone. Only under npm: elsewhere (`nohup … &`, systemd) a parent may well leave.
 * See docs/decisions/0003.
 */
export function watchForStop(): Promise<StopReason> {
  const { promise, resolve } = Promise.withResolvers<StopReason>();
  let askedAt: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // One Ctrl-C may arrive twice: from the terminal, and passed on by the launcher.
      if (askedAt !== undefined && Date.now() - askedAt > 500) process.exit(130);
      askedAt ??= Date.now();
      resolve(signal);
    });
  }
  if (['start', 'npx'].includes(process.env.npm_lifecycle_event ?? ''))
    watchParent(() => resolve('parent gone'));
  return promise;
}

function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, 200);
  watch.unref();
}
