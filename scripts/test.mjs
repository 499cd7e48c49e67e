// `npm test`: installs what is missing, then checks everything, from format and types to journeys in a real browser.
// The first step that fails ends the run. The last line counts the tests.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser, installNodeModules, run } from './install-missing.mjs';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

const npx = (...args) => run('npx', ['--no-install', ...args]);
const steps = [
  ['Packages', installNodeModules],
  ['Browser and fonts', installBrowser],
  ['Format and lint', () => npx('biome', 'ci', '--error-on-warnings', '.')],
  ['Types', () => run('npm', ['run', '--silent', 'types'])],
  ['Dead code', () => npx('knip')],
  [
    'Unit and property tests',
    () => npx('vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile=test-results/unit.json'),
  ],
  ['Command line', async () => (await import('./build-cli.mjs')).buildCommandLine()],
  ['Build', () => npx('vite', 'build', '--logLevel', 'warn')],
  ['Size of the first screen', () => run('node', ['scripts/check-size.mjs'])],
  ['Journeys', () => npx('playwright', 'test')],
];

const report = (name) => {
  const file = join(results, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

/** Passed, failed and skipped tests of the unit tests and the journeys, as their reports count them. */
function count() {
  const unit = report('unit.json');
  const journeys = report('journeys.json').stats ?? {};
  return {
    passed: (unit.numPassedTests ?? 0) + (journeys.expected ?? 0),
    failed: (unit.numFailedTests ?? 0) + (journeys.unexpected ?? 0) + (journeys.flaky ?? 0),
    skipped: (unit.numPendingTests ?? 0) + (journeys.skipped ?? 0),
  };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let broken = null;
for (const [name, step] of steps) {
  console.log(`\n— ${name}`);
  const begun = Date.now();
  try {
    await step();
    console.log(`  ${name}: done in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(`  ${name} failed: ${error.message}`);
    broken = name;
    break;
  }
}
const { passed, failed, skipped } = count();
console.log(broken ? `\nEnded at: ${broken}` : '\nEverything holds.');
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = broken ? 1 : 0;
