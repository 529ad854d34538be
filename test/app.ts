import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Actor, type Role, roles } from '#base/actor.ts';
import { must } from '#base/errors.ts';
import type { Language } from '#base/language.ts';
import type { Db } from '#platform/db/database.ts';
import { openFiles } from '#platform/files/files.ts';
import type { ActContext, App, Deps } from '#platform/http/context.ts';
import { createApp } from '../src/app.ts';
import { createTestDatabase } from './database.ts';

/** The body for which every role of a test acts, save the officer, who acts for `province`. */
export const MINISTRY = '00000000-0000-7000-8000-000000000001';
export const PROVINCE = '00000000-0000-7000-8000-000000000002';

export interface Answer<T = never> {
  status: number;
  headers: Headers;
  // A test states the shape it expects; the contract is what is under test.
  body: T;
}

export interface Client {
  get<T>(path: string): Promise<Answer<T>>;
  post<T>(path: string, json?: unknown): Promise<Answer<T>>;
  send<T>(method: string, path: string, json?: unknown): Promise<Answer<T>>;
  upload<T>(path: string, form: FormData): Promise<Answer<T>>;
}

export interface TestApp extends AsyncDisposable {
  app: App;
  db: Db;
  deps: Deps;
  /** An act context without HTTP: for acts, factories and the like. */
  acting(role: Role): ActContext;
  anyone(language?: Language): Client;
  signInAs(role: Role, language?: Language): Promise<Client>;
}

interface TestAppOptions {
  /** The moment that the clock stands at; the real clock when absent. */
  now?: string;
  /** Nobody and nothing in it: for what sets a database up. */
  isEmpty?: boolean;
}

/**
 * The whole product over its own database, asked in process through its real routes:
 *
 *     await using app = await createTestApp({ now: '2025-12-08T03:00:00Z' });
 *     const secretary = await app.signInAs('secretary');
 *     const answer = await secretary.get('/api/tasks?on=2025-12-08');
 */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'diemcau-files-'));
  const moment = options.now ? new Date(options.now) : undefined;
  const deps: Deps = { db: database.db, files: openFiles(folder), now: () => moment ?? new Date() };
  const app = createApp(deps, { isDemo: true, webFolder: join(folder, 'no-bundle'), version: 'test' });
  const actors = options.isEmpty ? undefined : await establishOffice(database.db);

  return {
    app,
    db: database.db,
    deps,
    acting: (role) => ({ ...deps, actor: must(actors, 'an office that was set up')[role] }),
    anyone: (language = 'vi') => clientOf(app, language),
    async signInAs(role, language = 'vi') {
      const answer = await clientOf(app, language).post('/api/sign-in', { role });
      if (answer.status !== 200) throw new Error(`sign-in as ${role} answered ${answer.status}`);
      const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
      return clientOf(app, language, cookie.join('; '));
    },
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

/** A ministry, a province, and one account for each role. */
async function establishOffice(db: Db): Promise<Record<Role, Actor>> {
  await sql`
    insert into body (id, kind, valid) values (${MINISTRY}, 'ministry', '[1945-08-28,)'), (${PROVINCE}, 'province', '[1997-01-01,)')
  `.execute(db);
  await sql`
    insert into body_name (body_id, valid, name, name_en) values
      (${MINISTRY}, '[1945-08-28,)', 'Bộ Thử nghiệm', 'Ministry of Trials'),
      (${PROVINCE}, '[1997-01-01,)', 'Tỉnh Thử nghiệm', 'Trial Province')
  `.execute(db);
  const actors: Partial<Record<Role, Actor>> = {};
  for (const role of roles) {
    const bodyId = role === 'officer' ? PROVINCE : MINISTRY;
    const { rows } = await sql<{ id: string }>`
      insert into account (name, role, body_id, is_demonstration) values (${`Người thử ${role}`}, ${role}, ${bodyId}, true) returning id
    `.execute(db);
    actors[role] = { id: rows[0]?.id ?? '', name: `Người thử ${role}`, role, bodyId };
  }
  return actors as Record<Role, Actor>;
}

function clientOf(app: App, language: Language, cookie?: string): Client {
  const ask = async <T>(path: string, init: RequestInit): Promise<Answer<T>> => {
    const headers = new Headers({ host: '127.0.0.1', 'accept-language': language, 'x-diemcau': '1' });
    if (cookie) headers.set('cookie', cookie);
    if (typeof init.body === 'string') headers.set('content-type', 'application/json');
    const response = await app.request(path, { ...init, headers });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as T,
    };
  };
  const send = <T>(method: string, path: string, json: unknown = {}) =>
    ask<T>(path, { method, body: JSON.stringify(json) });
  return {
    get: (path) => ask(path, { method: 'GET' }),
    post: (path, json) => send('POST', path, json),
    send,
    upload: (path, form) => ask(path, { method: 'POST', body: form }),
  };
}
