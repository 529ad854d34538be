import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '#platform/start-error.ts';

/** The system user the database runs as when we are root, since PostgreSQL refuses to run as root. */
export interface DatabaseUser {
  name: string;
  ids: { uid: number; gid: number };
}

/**
 * Undefined when we are not root: then the database runs as ourselves. An existing cluster keeps the user it
 * belongs to, whoever was chosen when it was made.
 */
export async function findDatabaseUser(cluster: string): Promise<DatabaseUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await stat(cluster).catch(() => undefined);
  if (existing && existing.uid !== 0) {
    return { name: String(existing.uid), ids: { uid: existing.uid, gid: existing.gid } };
  }
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [askId('-u', name), askId('-g', name)];
    if (uid !== undefined && gid !== undefined) return { name, ids: { uid, gid } };
  }
  throw new StartError(
    'PostgreSQL không chạy dưới quyền root, và máy này không có người dùng «postgres» hay «nobody». Hãy chạy bằng một người dùng thường.',
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody". Run as an ordinary user.',
  );
}

/** `id` rather than /etc/passwd: users may come from a directory service. */
function askId(flag: '-u' | '-g', name: string): number | undefined {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout) : undefined;
}

/** The nearest folder on the way to `path` that `user` may not pass through, if there is one. */
export async function findClosedFolder(path: string, user: DatabaseUser): Promise<string | undefined> {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const shift = uid === user.ids.uid ? 6 : gid === user.ids.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
