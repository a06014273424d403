import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../../scripts/browser.ts';
import { serveStatic } from '../../../scripts/serve.ts';
import { securityHeaders } from '../../../src/domain/trust/security-headers.ts';
import { placesIn } from '../net-log.ts';
import { listenForLeaks } from './listener.ts';

/** Long enough for the slowest channel (WebRTC, prefetch) to get out when nothing holds it, in milliseconds. */
const PATIENCE = 1500;
/** How long is waited for a channel that must be open: a slow machine is no closed door. */
const MOST_PATIENCE = 6000;

/** Switches that shut a channel by themselves; here only the headers may do that. */
const SHUTTERS = ['--disable-quic', '--disable-background-networking', '--disable-domain-reliability'];

const AT_ONCE = 6;
const STEP = 250;

declare global {
  interface Window {
    channelNames: string[];
    leakBy(name: string, to: string, ports: object, host: string): Promise<string>;
  }
}

/** The channels that got a word out of a page served with these headers, each tried in a page of its own for so long or until it is heard. */
async function leaks(headers: ReadonlyMap<string, string>, patience: number): Promise<{ tried: string[]; heard: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'brandpunt-exits-'));
  copyFileSync(join(import.meta.dirname, 'channels.js'), join(root, 'channels.js'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>exits</title><body><script src="channels.js"></script></body>');
  const netLog = join(root, 'net.json');
  const [server, listener] = [await serveStatic({ root, headers, port: 0 }), await listenForLeaks()];
  const executablePath = findBrowser();
  const args = BROWSER_ARGS.filter((flag) => !SHUTTERS.includes(flag));
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...args, `--log-net-log=${netLog}`],
    ignoreDefaultArgs: SHUTTERS,
  });
  const dnsName = 'leak.invalid';
  const tryOne = async (channel: string) => {
    const page = await open(browser, server.url);
    await page.evaluate(([name, to, ports, host]) => void window.leakBy(name, to, ports, host), [
      channel,
      listener.addressOf(channel),
      listener.ports,
      dnsName,
    ] as const);
    for (let waited = 0; waited < patience && !listener.heard.has(channel); waited += STEP) await page.waitForTimeout(STEP);
    await page.context().close();
  };
  const first = await open(browser, server.url);
  const tried = await first.evaluate(() => window.channelNames);
  for (let at = 0; at < tried.length; at += AT_ONCE) await Promise.all(tried.slice(at, at + AT_ONCE).map(tryOne));
  await browser.close();
  const heard = new Set(listener.heard);
  if (placesIn(netLog).has(dnsName)) heard.add('dns prefetch');
  listener.close();
  await server.close();
  rmSync(root, { recursive: true });
  return { tried, heard: tried.filter((channel) => heard.has(channel)) };
}

async function open(browser: Browser, url: string) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  return page;
}

test('hostile code in the page gets out by none of 27 channels', async () => {
  const { tried, heard } = await leaks(securityHeaders({ pdok: false }), PATIENCE);
  expect(tried).toHaveLength(27);
  expect(heard).toEqual([]);
});

test('without the headers the same channels are open, so the test above can fail', async () => {
  const { tried, heard } = await leaks(new Map(), MOST_PATIENCE);
  console.log(
    `${heard.length} of ${tried.length} channels open without headers; shut: ${tried.filter((name) => !heard.includes(name)).join(', ') || 'none'}`,
  );
  expect(heard.length).toBeGreaterThanOrEqual(20);
});
