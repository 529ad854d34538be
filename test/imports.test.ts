import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');
const houses: string[] = [];

afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true });
});

/** A small house with these files beside enough innocent ones that the count of modules is believed. */
function check(files: Record<string, string>): { code: number | null; said: string } {
  const house = mkdtempSync(join(tmpdir(), 'diemcau-imports-'));
  houses.push(house);
  const innocent = Array.from({ length: 25 }, (_, i) => [
    `src/base/innocent-${i}.ts`,
    'export const one = 1;\n',
  ]);
  for (const [path, text] of [...innocent, ...Object.entries(files)] as [string, string][]) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  for (const name of ['tsconfig.json', 'package.json']) cpSync(join(project, name), join(house, name));
  symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'));
  const run = spawnSync(process.execPath, [join(project, 'scripts/check-imports.ts')], { cwd: house });
  return { code: run.status, said: `${run.stdout}${run.stderr}` };
}

const something = 'export const something = 1;\n';
const importing = (from: string) => `import { something } from '${from}';\nexport const again = something;\n`;

test('a house without faults passes', () => {
  const { code, said } = check({ 'src/features/tasks/states.ts': something });
  expect(said).toContain('import rules hold');
  expect(code).toBe(0);
});

const faults: [rule: string, file: string, imported: string, specifier: string][] = [
  ['base-stands-alone', 'src/base/bad.ts', 'src/platform/ground.ts', '#platform/ground.ts'],
  [
    'platform-knows-no-feature',
    'src/platform/bad.ts',
    'src/features/tasks/index.ts',
    '#features/tasks/index.ts',
  ],
  [
    'tasks-knows-nothing-below',
    'src/features/tasks/acts.ts',
    'src/features/review/index.ts',
    '#features/review/index.ts',
  ],
  [
    'features-meet-at-the-door',
    'src/features/tasks/acts.ts',
    'src/features/directory/store.ts',
    '#features/directory/store.ts',
  ],
  [
    'domain-is-pure',
    'src/features/tasks/states.ts',
    'src/platform/db/database.ts',
    '#platform/db/database.ts',
  ],
  [
    'browser-reaches-the-server-through-contracts',
    'src/features/tasks/web/Page.tsx',
    'src/features/tasks/acts.ts',
    '../acts.ts',
  ],
  [
    'server-knows-no-screen',
    'src/features/tasks/acts.ts',
    'src/features/tasks/web/index.ts',
    './web/index.ts',
  ],
  ['only-the-root-composes', 'src/features/tasks/acts.ts', 'src/app.ts', '../../app.ts'],
];

test.each(faults)('a planted fault is found: %s', (rule, file, imported, specifier) => {
  const { code, said } = check({ [file]: importing(specifier), [imported]: something });
  expect(said).toContain(`${rule}: ${file}`);
  expect(code).toBe(1);
});

test('a type may cross where what runs may not: the browser takes the types of a contract, never the contract', () => {
  const page = 'src/features/tasks/web/Page.tsx';
  const contract = {
    'src/features/tasks/contract.ts': 'export interface Task {}\nexport const something = 1;\n',
  };
  const typed = "import type { Task } from '../contract.ts';\nexport const tasks: Task[] = [];\n";
  expect(check({ ...contract, [page]: typed }).code).toBe(0);
  expect(check({ ...contract, [page]: importing('../contract.ts') }).said).toContain(
    `browser-reaches-the-server-through-contracts: ${page}`,
  );
});

test('a cycle is found', () => {
  const { code, said } = check({
    'src/base/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
    'src/base/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
  });
  expect(said).toContain('no-cycles: src/base/a.ts');
  expect(code).toBe(1);
});

test('reading no module at all is a failure, not a success', () => {
  const house = mkdtempSync(join(tmpdir(), 'diemcau-imports-'));
  houses.push(house);
  mkdirSync(join(house, 'src'));
  cpSync(join(project, 'tsconfig.json'), join(house, 'tsconfig.json'));
  const run = spawnSync(process.execPath, [join(project, 'scripts/check-imports.ts')], { cwd: house });
  expect(String(run.stderr)).toContain('only 0 modules were read');
  expect(run.status).toBe(1);
});
