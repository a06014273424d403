import { describe, expect, it } from 'vitest';
import type { SignalChoice, SignalReading } from '../../../src/domain/inspection/signal-reading.ts';
import { readSignalFile } from '../../../src/ingest/signals/read-signals.ts';
import { CONTEXT } from '../fixtures/context.ts';

const read = async (text: string, stored: SignalReading['signals'] = [], chosen?: SignalChoice): Promise<SignalReading> => {
  const outcome = await readSignalFile(new Blob([text]), 'lwo.csv', CONTEXT.buurten, stored, chosen);
  if (!outcome.ok) throw new Error(outcome.issue.code);
  const { records, accepted, duplicates, rejected, notData } = outcome.value.account;
  expect(accepted + duplicates + rejected + notData).toBe(records);
  return outcome.value;
};

const HEAD = 'Zaaknummer;Soort signaal;Datum;X;Y;Buurt;Verrijkt door;Doorgezet naar;Datum doorgezet';

describe('a register of signals', () => {
  it('is read as the working group keeps it', async () => {
    const { signals, missing, account } = await read(
      `${HEAD}\n` +
        '24-001;Hennepkwekerij;13-03-2024;176000;318000;;Politie en RIEC;Handhaving Wabo;02-04-2024\n' +
        '24-002;Vermoeden van drugshandel;14-03-2024;;;Binnenstad;;ATOM;\n' +
        '24-003;Illegaal gokken;15-03-2024;176000;318000;;;;\n',
    );
    expect(missing).toEqual([]);
    expect(signals.map(({ id, kind, date, enriched, outcome, passedOn }) => [id, kind, date, enriched, outcome, passedOn])).toEqual([
      ['24-001', 'hennep', '2024-03-13', ['politie', 'riec'], 'handhaving-wabo', '2024-04-02'],
      ['24-002', 'drugs', '2024-03-14', [], 'atom', '2024-03-14'],
      ['24-003', 'anders', '2024-03-15', [], 'open', '2024-03-15'],
    ]);
    // RD 176000, 318000 is 5.6854 E, 50.8515 N; the buurt is put at its middle
    expect(signals[0]!.lat).toBeCloseTo(50.85, 2);
    expect([signals[1]!.lng, signals[1]!.lat]).toEqual([5.69, 50.85]);
    expect(account).toMatchObject({ records: 4, accepted: 3, notData: 1, otherKind: 1 });
  });

  it('rejects what it cannot read, each with its reason', async () => {
    const { account } = await read(
      `${HEAD}\n` +
        '1;drugs;13-03-2024;;;;;;\n' +
        '2;drugs;13-03-2024;;;Nergenshuizen;;;\n' +
        '3;drugs;31-02-2024;176000;318000;;;;\n' +
        '4;drugs;13-03-2024;176000;318000;;;De kabouters;\n' +
        '5;drugs;13-03-2024;176000;318000;;;Politie;gisteren\n' +
        '6;drugs;13-03-2024;176000;318000;;;;\n' +
        '6;hennep;13-03-2024;176000;318000;;;;\n' +
        '7;drugs;13-03-2024;999999999;1;;;;\n',
    );
    expect(account.rejectedRows.map(({ line, why }) => [line, why])).toEqual([
      [2, 'place'],
      [3, 'buurt'],
      [4, 'date'],
      [5, 'outcome'],
      [6, 'passedOn'],
      [8, 'twice'],
      [9, 'place'],
    ]);
    expect(account).toMatchObject({ accepted: 1, rejected: 7 });
  });

  it('takes nothing in about persons, whatever the plan says', async () => {
    const file = 'Nummer;Soort;Datum;Buurt;Betrokkene;BSN;Toelichting\n1;drugs;13-03-2024;Binnenstad;P. Janssen;123456782;hij dealt\n';
    const guessed = await read(file);
    expect(guessed.refused).toEqual(expect.arrayContaining(['Betrokkene', 'BSN', 'Toelichting']));
    const forced = await read(file, [], { ...guessed.plan, roles: ['ignore', 'kind', 'date', 'buurt', 'id', 'id', 'id'] });
    expect(JSON.stringify([forced.signals, forced.samples, forced.account])).not.toMatch(/Janssen|123456782|dealt/);
  });

  it('adds nothing the second time, also without numbers, and says what changed', async () => {
    const bare = 'soort;datum;lon;lat\ndrugs;2024-03-13;5.7;50.85\ndrugs;2024-03-13;5.7;50.85\nhennep;2024-03-13;5.7;50.85\n';
    const first = await read(bare);
    expect(new Set(first.signals.map(({ id }) => id)).size).toBe(3);
    expect((await read(bare, first.signals)).account).toMatchObject({ accepted: 0, duplicates: 3 });
    const row = (outcome: string) => `nummer;soort;datum;buurt;uitkomst\n1;drugs;13-03-2024;Binnenstad;${outcome}\n`;
    const open = await read(row(''));
    const passed = await read(row('Politie'), open.signals);
    expect(passed.account).toMatchObject({ accepted: 1, changed: 1 });
    // an older export, in which the case was still open, takes nothing back
    expect((await read(row('lopend'), passed.signals)).account).toMatchObject({ accepted: 0, duplicates: 1 });
  });

  it('asks for the order of day and month where no row proves it, and reads nothing before', async () => {
    const file = 'nummer;soort;datum;buurt\n1;drugs;05-03-2024;Binnenstad\n';
    const asked = await read(file);
    expect(asked).toMatchObject({ missing: ['dateOrder'], signals: [], account: { accepted: 0 } });
    const { roles, kind } = asked.plan;
    expect((await read(file, [], { roles, kind, dateOrder: 'mdy' })).signals[0]).toMatchObject({ date: '2024-05-03' });
    expect((await read(file, [], { roles, kind, dateOrder: 'dmy' })).signals[0]).toMatchObject({ date: '2024-03-05' });
  });

  it('says what is missing', async () => {
    expect((await read('nummer;soort\n1;drugs\n')).missing).toEqual(['place', 'date']);
  });
});
