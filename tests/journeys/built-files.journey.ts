import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDOK_HOSTS } from '../../src/domain/trust/security-headers.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** Hosts that built files may name, and why; naming is not reaching, the journeys see to that. */
const NAMED: readonly { readonly host: RegExp; readonly because: string }[] = [
  { host: new RegExp(`^(${PDOK_HOSTS.map((host) => new URL(host).host).join('|')})$`), because: 'the opt-in PDOK layers' },
  { host: /^dataderden\.cbs\.nl$/, because: 'the opt-in open figures of CBS and the police' },
  { host: /^(www\.w3\.org|schemas\.(openxmlformats\.org|microsoft\.com))$/, because: 'names of XML vocabularies, never fetched' },
  { host: /^(react\.dev|github\.com|maplibre\.org|wiki\.openstreetmap\.org)$/, because: 'help texts in errors of React, Yjs and MapLibre' },
  { host: /\.invalid$/, because: 'a name that cannot exist' },
  { host: /^(localhost|127\.0\.0\.1|x|example\.(com|org))$/, because: 'bases to parse a path against' },
];

/** Libraries whose own code names places that our headers keep shut; the engine is sealed as SECURITY.md tells. */
const SEALED = /duckdb|maplibre-gl-worker|files-worker/;

const READ = /\.(js|mjs|css|html|json|webmanifest|svg)$/;

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** Foreign hosts that a text names in an absolute address. */
const hostsNamed = (text: string): string[] =>
  [...text.matchAll(/\b(?:https?|wss?):\/\/([a-z0-9.-]+)/gi)].map((match) => match[1]!.toLowerCase());

test('the built files name no foreign host that is not accounted for', () => {
  const files = filesOf(DIST).filter((path) => READ.test(path) && !SEALED.test(path));
  expect(files).toContain('index.html');
  const unknown = files.flatMap((path) =>
    hostsNamed(readFileSync(join(DIST, path), 'utf8'))
      .filter((host) => !NAMED.some((named) => named.host.test(host)))
      .map((host) => `${path}: ${host}`),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

test('a foreign host that was planted is found', () => {
  expect(hostsNamed('a{b:url(https://Fonts.Example.net/x.woff2)} fetch("wss://t.example")')).toEqual(['fonts.example.net', 't.example']);
});

test('the page carries no script or style of its own, so that the policy needs no exception', () => {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  expect(
    [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
      ([, attributes, body]) => body?.trim() || !attributes?.includes('src='),
    ),
  ).toEqual([]);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
});
