import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('with nothing set: this machine alone, port 8080, the embedded database, the demonstration', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    dataDir: expect.stringMatching(/^\/var\/lib\/diemcau$|\.data$/),
    databaseUrl: undefined,
    publicUrl: undefined,
    isDemo: true,
    logLevel: 'info',
  });
});

test('an empty value is the same as none', () => {
  expect(readConfig({ HOST: '', PORT: ' ', DATABASE_URL: '', DEMO: '' })).toEqual(readConfig({}));
});

describe('the demonstration', () => {
  const elsewhere = [
    { HOST: '0.0.0.0' },
    { HOST: '10.0.0.5' },
    { DATABASE_URL: 'postgres://db/diemcau' },
    { PUBLIC_URL: 'https://diemcau.example' },
  ];
  test.each(elsewhere)('is off by itself with %o, and refused when asked for', (environment) => {
    expect(readConfig(environment).isDemo).toBe(false);
    expect(() => readConfig({ ...environment, DEMO: '1' })).toThrow(/Bản trình diễn[\s\S]*The demonstration/);
  });
  test.each(['127.0.0.1', '127.9.8.7', 'localhost', '::1'])('is on by itself on %s', (HOST) => {
    expect(readConfig({ HOST }).isDemo).toBe(true);
  });
  test('can be turned off', () => {
    expect(readConfig({ DEMO: '0' }).isDemo).toBe(false);
  });
});

test.each([
  { PORT: '80a' },
  { PORT: '70000' },
  { PORT: '-1' },
  { LOG_LEVEL: 'loud' },
  { DEMO: 'maybe' },
  { DATABASE_URL: 'mysql://db' },
  { PUBLIC_URL: 'diemcau.example' },
])('%o is refused by name', (environment) => {
  const [name = ''] = Object.keys(environment);
  expect(() => readConfig(environment)).toThrow(expect.objectContaining({ name: 'StartError' }));
  expect(() => readConfig(environment)).toThrow(name);
});

test('an address that cannot be meant is not repeated: it may carry a password', () => {
  const refusal = () => readConfig({ DATABASE_URL: 'mysql://root:hunter2@db' });
  expect(refusal).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') }));
});
