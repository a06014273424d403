import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { add, readReport, settle, type Tally, tallyPlaywright, tallyVitest, totalLine } from './tally.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.cache/reports');
const LONG = process.argv.includes('--long');
const TOOLS = join(ROOT, 'node_modules');

interface Step {
  /** What `npm test -- <name>` calls it. */
  readonly name: string;
  readonly says: string;
  /** Script of the tool and its arguments, run by this same Node. */
  readonly command: readonly string[];
  readonly needsBrowser?: true;
  /** Makes `dist`; an older one is removed first, so that nothing is tested that was not just built. */
  readonly builds?: true;
  /** Looks at `dist`; without a build that worked it is not run and counts as failed. */
  readonly needsBuild?: true;
  /** How its own tests are counted; a step without a report is one test. */
  readonly count?: (report: string) => Promise<Tally | null>;
}

const counted =
  <R>(tally: (report: R) => Tally) =>
  async (path: string): Promise<Tally | null> => {
    const report = await readReport<R>(path);
    return report && tally(report);
  };

const reportOf = (name: string) => join(REPORTS, `${name}.json`);
const vitest = (project: string, name: string) => [
  join(TOOLS, 'vitest/vitest.mjs'),
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportOf(name)}`,
];

const STEPS: readonly Step[] = [
  { name: 'lint', says: 'format and lint', command: [join(TOOLS, '@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'types', says: 'types', command: [join(TOOLS, '@typescript/native/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'unused', says: 'unused files, exports and packages', command: [join(TOOLS, 'knip/bin/knip.js'), '--no-progress'] },
  { name: 'unit', says: 'import rules and unit tests', command: vitest('node', 'unit'), count: counted(tallyVitest) },
  {
    name: 'browser',
    says: 'component and database tests in a real browser',
    command: vitest('browser', 'browser'),
    needsBrowser: true,
    count: counted(tallyVitest),
  },
  { name: 'build', says: 'build', command: [join(TOOLS, 'vite/bin/vite.js'), 'build', '--logLevel', 'warn'], builds: true },
  { name: 'size', says: 'size of the lazy parts', command: [join(TOOLS, 'size-limit/bin.js')], needsBuild: true },
  { name: 'initial', says: 'size of the first load', command: [join(ROOT, 'scripts/initial-size.ts')], needsBuild: true },
  {
    name: 'journeys',
    says: 'journeys on the built app',
    command: [join(TOOLS, '@playwright/test/cli.js'), 'test'],
    needsBrowser: true,
    needsBuild: true,
    count: counted(tallyPlaywright),
  },
];

/** Longest a step may take before it is stopped and counted as failed, in milliseconds. */
const LIMIT = (LONG ? 240 : 50) * 60_000;

function run(step: Step, environment: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, step.command, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: environment });
    const late = setTimeout(() => child.kill(), LIMIT);
    child.on('error', () => done(1));
    child.on('close', (code) => {
      clearTimeout(late);
      done(code ?? 1);
    });
  });
}

async function perform(step: Step, browser: () => string | null): Promise<Tally> {
  if (step.needsBuild && !existsSync(join(ROOT, 'dist/index.html'))) {
    console.log('not run: there is no build');
    return settle(null, 1);
  }
  const found = step.needsBrowser ? browser() : '';
  if (found === null) return settle(null, 1);
  if (step.builds) await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  const report = reportOf(step.name);
  await rm(report, { force: true });
  const exitCode = await run(step, {
    ...process.env,
    ...(found && { BRANDPUNT_CHROMIUM: found }),
    ...(LONG && { BRANDPUNT_LONG: '1' }),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  if (step.count) return settle(await step.count(report), exitCode);
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

const wished = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const chosen = STEPS.filter((step) => wished.length === 0 || wished.includes(step.name));
let browser: string | null | undefined;
let total: Tally = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
await mkdir(REPORTS, { recursive: true });
for (const step of chosen) {
  console.log(`\n== ${step.says}`);
  const began = performance.now();
  const tally = await perform(step, () => {
    if (browser === undefined) browser = ensureBrowser();
    return browser;
  });
  summary.push(`${step.name.padEnd(9)} ${Math.round((performance.now() - began) / 1000)} s: ${totalLine(tally)}`);
  total = add(total, tally);
}
console.log(`\n${summary.join('\n')}\n\n${totalLine(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
