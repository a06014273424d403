import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { loggedLaunch, NET_LOGS, netLogName } from './journey.ts';
import { placeOf, placesIn } from './net-log.ts';

/** What a browser looks up by itself on an empty page, with the same switches. */
async function baseline(): Promise<Set<string>> {
  const browser = await chromium.launch(loggedLaunch('baseline.json'));
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.waitForTimeout(3000);
  await browser.close();
  return placesIn(join(NET_LOGS, 'baseline.json'));
}

/**
 * Chromium looks these up by itself at moments of its own choosing, so a short baseline may miss them.
 * A page that asks for them still fails its journey: the watch on every page forgives no host.
 */
const HOUSEKEEPING = /(^|\.)(google|googleapis|gvt1)\.com$/;

const isOwn = (place: string, port: string) => place === `127.0.0.1:${port}`;

test('no journey spoke to any other place than its own origin', async () => {
  const usual = await baseline();
  const logs = readdirSync(NET_LOGS).filter((name) => name.startsWith('journey-'));
  expect(logs.length).toBeGreaterThan(0);
  for (const name of logs) {
    const port = /-(\d+)\.json$/.exec(name)![1]!;
    const places = [...placesIn(join(NET_LOGS, name))];
    expect(
      places.some((place) => isOwn(place, port)),
      `${name} saw the app`,
    ).toBe(true);
    expect(
      places.filter((place) => !isOwn(place, port) && !usual.has(place) && !HOUSEKEEPING.test(place)),
      name,
    ).toEqual([]);
  }
});

test('a leak that was planted is seen', async () => {
  const usual = await baseline();
  const name = netLogName(999, 'http://127.0.0.1:1/').replace('journey', 'planted');
  const browser = await chromium.launch(loggedLaunch(name));
  const page = await browser.newPage();
  await page.setContent('<img src="https://leak.example/a.png"><link rel="stylesheet" href="http://127.0.0.1:9/b.css">');
  await page.waitForTimeout(500);
  await browser.close();
  const places = [...placesIn(join(NET_LOGS, name))].filter((place) => !usual.has(place) && !HOUSEKEEPING.test(place));
  expect(places.sort()).toEqual(['127.0.0.1:9', 'leak.example']);
});

test('an address is read in every spelling', () => {
  const spellings = [
    'https://leak.example/x?y',
    'leak.example',
    'leak.example:443',
    'wss://leak.example:1/z',
    'http://127.0.0.1:80',
    '[2001:db8::1]:443',
    'blob:http://a/1',
    '127.0.0.1',
  ];
  expect(spellings.map(placeOf)).toEqual([
    'leak.example',
    'leak.example',
    'leak.example',
    'leak.example',
    '127.0.0.1:80',
    '[2001:db8::1]',
    '',
    '',
  ]);
});
