/**
 * Checks the import rules (`.dependency-cruiser.cjs`). Without @swc/core the tool would read no TypeScript, cruise
 * nothing and report success; so the number of modules is checked too.
 *
 *     node scripts/check-imports.ts [folder …]
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const LEAST_MODULES = 20;
const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['src'];

const answer = await cruise(
  folders,
  { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { summary, modules } = answer.output as ICruiseResult;

/** Rules about what runs: a type is gone before anything does, so `import type` may cross them. */
const aboutWhatRuns = new Set([
  'no-cycles',
  'domain-is-pure',
  'browser-reaches-the-server-through-contracts',
]);
const violations = summary.violations.filter(
  ({ rule, from, to }) => !(aboutWhatRuns.has(rule.name) && isOfTypesOnly(from, to)),
);
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
if (summary.totalCruised < LEAST_MODULES) {
  console.error(`only ${summary.totalCruised} modules were read: is @swc/core installed?`);
  process.exitCode = 1;
} else if (violations.length > 0) {
  console.error(`${violations.length} imports break the rules of ARCHITECTURE.md`);
  process.exitCode = 1;
} else {
  console.log(`import rules hold in ${summary.totalCruised} modules`);
}

/** The tool's parser does not tell `import type` from `import`, so the statement itself is read. */
function isOfTypesOnly(from: string, to: string): boolean {
  const dependencies = modules.find((module) => module.source === from)?.dependencies ?? [];
  const specifiers = new Set(
    dependencies.filter(({ resolved }) => resolved === to).map(({ module }) => module),
  );
  const statements = readFileSync(from, 'utf8').match(/^(?:import|export)\b[^;]*?\bfrom '[^']+'/gm) ?? [];
  const relevant = statements.filter((statement) =>
    specifiers.has(/from '([^']+)'$/.exec(statement)?.[1] ?? ''),
  );
  return relevant.length > 0 && relevant.every((statement) => /^(?:import|export) type\b/.test(statement));
}
