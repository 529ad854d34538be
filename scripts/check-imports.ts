/**
 * Checks the import rules (`.dependency-cruiser.cjs`). Without @swc/core the tool would read no TypeScript, cruise
 * nothing and report success; so the number of modules is checked too.
 *
 *     node scripts/check-imports.ts [folder …]
 */
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
const { summary } = answer.output as ICruiseResult;

for (const violation of summary.violations) {
  console.error(`${violation.rule.name}: ${violation.from} → ${violation.to}`);
}
if (summary.totalCruised < LEAST_MODULES) {
  console.error(`only ${summary.totalCruised} modules were read: is @swc/core installed?`);
  process.exitCode = 1;
} else if (summary.violations.length > 0) {
  console.error(`${summary.violations.length} imports break the rules of ARCHITECTURE.md`);
  process.exitCode = 1;
} else {
  console.log(`import rules hold in ${summary.totalCruised} modules`);
}
