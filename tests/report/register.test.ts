import { describe, expect, test } from 'vitest';
import type { RunningSetup } from '../../src/domain/register/register-entry.ts';
import { registerJson, registerOf, registerText } from '../../src/report/register.ts';

const SETUP: RunningSetup = {
  municipality: 'Maastricht',
  version: '0.1.0',
  day: '2026-11-26',
  signal: {
    historyMonths: 36,
    exceptions: 'mrt 2020 t/m feb 2022',
    alphaPercent: 5,
    resolution: 10,
    cells: 4563,
    tests: 118_638,
    barriers: 'de Maas',
  },
  rules: ['Handel in drugs: Drugshandel op straat'],
  weights: { version: 3, parts: ['meldingen 10', 'drugs 20'] },
  files: [{ name: 'oktober.csv', accepted: 412, dropped: ['Naam (bevat namen)'] }],
  demo: false,
  retentionMonths: 24,
  pdok: false,
  openData: false,
  live: false,
  leastCount: { least: 5, set: null },
  textScreened: 0,
};
const jsonOf = (setup: RunningSetup) => JSON.parse(registerJson(registerOf(setup))) as Record<string, string | null>[];

describe('the register', () => {
  test('tells of the settings as they are, for every algorithm', () => {
    const entries = jsonOf(SETUP);
    expect(entries).toHaveLength(4);
    expect(entries.every((entry) => entry['organization'] === 'Gemeente Maastricht')).toBe(true);
    const [signal, screening, inspection] = entries;
    expect(signal!['methods_and_models']).toMatch(/4\.563 cellen[\s\S]*36 maanden[\s\S]*118\.638 toetsen[\s\S]*5%[\s\S]*de Maas/);
    expect(screening!['methods_and_models']).toBe('Handel in drugs: Drugshandel op straat');
    expect(inspection!['methods_and_models']).toContain('versie 3: meldingen 10 en drugs 20');
  });

  test('changes with the setup', () => {
    const other = jsonOf({ ...SETUP, rules: [], signal: { ...SETUP.signal, historyMonths: 24 } });
    expect(other[0]!['methods_and_models']).toContain('24 maanden');
    expect(other[1]!['methods_and_models']).toBe('Er staan geen regels aan.');
  });

  test('leaves open what only the municipality knows, and says what it asks', () => {
    const [signal] = jsonOf(SETUP);
    expect([signal!['lawful_basis'], signal!['contact_email'], signal!['status']]).toEqual([null, null, null]);
    expect(registerText(registerOf(SETUP))).toContain('[Door de gemeente in te vullen: Op welke wet of taak rust het gebruik?]');
  });
});

describe('the annex', () => {
  const lines = (setup: RunningSetup): string =>
    registerOf(setup)
      .annex.flatMap(({ lines: all }) => all)
      .join('\n');
  test('names files, what was not kept of them, and how long they stay', () => {
    expect(lines(SETUP)).toContain('oktober.csv: 412 rijen');
    expect(lines(SETUP)).toContain('Uit oktober.csv niet bewaard: Naam (bevat namen).');
    expect(lines(SETUP)).toContain('na 24 maanden gewist');
    expect(lines({ ...SETUP, retentionMonths: null })).toContain('geen bewaartermijn');
  });
  test('says what may go over the network, and whether text was looked at', () => {
    expect(lines(SETUP)).toContain('haalt alleen haar eigen bestanden op');
    expect(lines({ ...SETUP, pdok: true })).toContain('staat kaart en grenzen van PDOK toe');
    expect(lines({ ...SETUP, openData: true })).toContain('open cijfers van CBS en PDOK');
    expect(lines({ ...SETUP, openData: true })).not.toContain('alleen haar eigen bestanden');
    expect(lines(SETUP)).toContain('Er is geen server');
    expect(lines({ ...SETUP, live: true })).not.toContain('Er is geen server');
    expect(lines({ ...SETUP, live: true })).toContain('server van de organisatie');
    expect(lines(SETUP)).not.toContain('signaalwoorden');
    expect(lines({ ...SETUP, textScreened: 7 })).toContain('Van 7 rijen is vrije tekst bekeken');
  });
});
