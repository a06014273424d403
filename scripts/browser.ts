import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

/** Where Chromium, Chrome and Edge live when they were installed in the usual way. */
const USUAL: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) => [
    `/Applications/${name}.app/Contents/MacOS/${name}`,
    `${process.env['HOME']}/Applications/${name}.app/Contents/MacOS/${name}`,
  ]),
  win32: windowsRoots.flatMap((root) =>
    ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (path) => join(root, path),
    ),
  ),
};

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const onPath = (): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .concat('/usr/bin', '/usr/local/bin', '/snap/bin')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium that can be driven: `BRANDPUNT_CHROMIUM`, else one of the system, else Playwright's own; null when there is none. */
export function findBrowser(): string | null {
  const wished = process.env['BRANDPUNT_CHROMIUM'];
  if (wished) return isExecutable(wished) ? wished : null;
  const usual = process.platform === 'linux' ? onPath() : (USUAL[process.platform] ?? []);
  return [...usual, chromium.executablePath()].find((path) => existsSync(path) && isExecutable(path)) ?? null;
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Ways to get a browser, in the order they are tried. */
const INSTALLERS = [
  {
    name: 'Playwright',
    possible: () => true,
    install: () => run(process.execPath, [join(import.meta.dirname, '../node_modules/playwright-core/cli.js'), 'install', 'chromium']),
  },
  {
    name: 'apt-get',
    possible: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    install: () => run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']),
  },
];

/** Finds a browser or installs one; null, after a sentence that says what to install, when neither works. */
export function ensureBrowser(): string | null {
  const found = findBrowser();
  if (found) return found;
  for (const { name, possible, install } of INSTALLERS) {
    if (!possible()) continue;
    console.log(`No Chromium found; trying ${name}.`);
    install();
    const browser = findBrowser();
    if (browser) return browser;
  }
  console.error(
    'De tests hebben een browser nodig. Installeer Chromium, Google Chrome of Microsoft Edge, of zet BRANDPUNT_CHROMIUM op het pad ervan.\n' +
      'The tests need a browser. Install Chromium, Google Chrome or Microsoft Edge, or set BRANDPUNT_CHROMIUM to its path.',
  );
  return null;
}

/** Every host but this computer is unknown to the browser, so that nothing can leave by accident. */
export const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

/** Switches for every automated run: no housekeeping traffic, and no sandbox where the user is root. */
export const BROWSER_ARGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  '--no-first-run',
  '--no-default-browser-check',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
