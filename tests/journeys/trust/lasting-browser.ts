import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, OFFLINE } from '../../../scripts/browser.ts';

/** A browser with a profile on the disk that can be killed and started again. */
export interface LastingBrowser {
  /** Starts it when it does not run, and opens a page. */
  open(): Promise<Page>;
  /** SIGKILL for the browser and all its processes: nothing is flushed, nobody says goodbye. */
  kill(): Promise<void>;
  /** Asks it to close, as a user does. */
  close(): Promise<void>;
  /** Kills it and removes the profile. */
  dispose(): Promise<void>;
}

interface Running {
  readonly child: ChildProcess;
  readonly browser: Browser;
}

const SWITCHES = [
  '--headless=new',
  '--window-size=1366,900',
  '--remote-debugging-port=0',
  '--disable-gpu',
  '--disable-breakpad',
  '--password-store=basic',
  '--lang=nl-NL',
];

export async function lastingBrowser(): Promise<LastingBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'brandpunt-profile-'));
  let running: Running | null = null;
  const ended = async (): Promise<void> => {
    if (!running) return;
    const { child, browser } = running;
    running = null;
    if (child.exitCode === null && child.signalCode === null) await new Promise((gone) => child.once('exit', gone));
    await browser.close().catch(() => undefined);
  };
  const kill = async (): Promise<void> => {
    if (running) process.kill(-running.child.pid!, 'SIGKILL');
    await ended();
  };
  return {
    async open() {
      running ??= await start(profile);
      const [context] = running.browser.contexts();
      return context!.newPage();
    },
    kill,
    async close() {
      const session = await running?.browser.newBrowserCDPSession();
      await session?.send('Browser.close').catch(() => undefined);
      await ended();
    },
    async dispose() {
      await kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Starts it as the head of a group of processes of its own, so that one signal reaches them all. */
async function start(profile: string): Promise<Running> {
  const path = findBrowser();
  if (!path) throw new Error('there is no browser');
  const child = spawn(path, [...BROWSER_ARGS, OFFLINE, ...SWITCHES, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await addressOf(child);
  return { child, browser: await chromium.connectOverCDP(address) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`the browser does not start: ${said}`)), 90_000);
    child.once('exit', () => reject(new Error(`the browser stopped: ${said}`)));
    child.stderr!.on('data', (bytes: Buffer) => {
      said = (said + bytes).slice(-10_000);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}
