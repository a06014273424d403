import { describe, expect, test } from 'vitest';
import { severityOf, TEXT_SEEN, wordBits } from '../../src/domain/screening.ts';
import { importFile } from '../../src/ingest/import-file.ts';
import { parseSeverity, screenText } from '../../src/ingest/values/screen-text.ts';
import { CONTEXT, inspected } from './fixtures/context.ts';

const found = (text: string): number => screenText(text) & ~TEXT_SEEN;

describe('free text', () => {
  test('is known by whole words, whatever the case, accents and signs', () => {
    expect(found('Er wordt weer geDEALD, achter de kerk')).toBe(wordBits(['handel']));
    expect(found('Dealers bij het Vrijthof!')).toBe(wordBits(['handel']));
    expect(found('Vannacht is iemand met een MES bedréigd.')).toBe(wordBits(['wapen', 'dreiging']));
  });
  test('is not known by parts of words', () => {
    expect(found('De messing deurknop en het ideaal')).toBe(0);
  });
  test('may hold words of more than one piece', () => {
    expect(found('Elke   avond herrie')).toBe(wordBits(['herhaling']));
  });
  test('that is empty was not looked at', () => {
    expect(screenText('   ')).toBe(0);
    expect(screenText('Niets bijzonders')).toBe(TEXT_SEEN);
  });
});

test.each([
  ['Hoog', 3],
  ['SPOED', 3],
  ['Normaal', 1],
  ['zeer laag', 1],
  ['Midden', 2],
  ['1', 0],
  ['', 0],
  ['onbekend', 0],
])('urgency %s is %i', (text, level) => {
  expect(parseSeverity(text)).toBe(level);
});

const FILE = `nummer;datum;categorie;x;y;toelichting;urgentie
1;13-07-2024 22:00;Jeugd;176428;317671;Er wordt gedeald bij de school, mevrouw Janssen zag het;Hoog
2;14-07-2024 22:00;Jeugd;176428;317671;Hard geluid van een brommer in de straat, elke avond weer;Laag
3;32-07-2024 22:00;Jeugd;176428;317671;Jan de Vries woont daar en bedreigt iedereen die langs loopt;Laag
`;

describe('a file with free text', () => {
  test('is not screened until somebody asks for it', async () => {
    const { mapping, columns } = await inspected(FILE);
    expect(columns[5]).toMatchObject({ role: 'ignore', dropped: 'freetext' });
    expect(columns[6]).toMatchObject({ role: 'severity' });
    const answer = await importFile(new Blob([FILE]), 'a.csv', mapping, CONTEXT);
    expect(answer.ok && Array.from(answer.value.columns.marks, (marks) => marks & TEXT_SEEN)).toEqual([0, 0]);
  });

  test('leaves only the outcome behind, in the rows and in the account', async () => {
    const { mapping } = await inspected(FILE);
    const asked = { ...mapping, columns: mapping.columns.map((c) => (c.index === 5 ? { ...c, role: 'screenText' as const } : c)) };
    const answer = await importFile(new Blob([FILE]), 'a.csv', asked, CONTEXT);
    if (!answer.ok) throw new Error(answer.issue.what);
    const { columns, account } = answer.value;
    expect(Array.from(columns.marks, (marks) => marks & ~96)).toEqual([
      TEXT_SEEN | wordBits(['handel']),
      TEXT_SEEN | wordBits(['herhaling']),
    ]);
    expect(Array.from(columns.marks, severityOf)).toEqual([3, 1]);
    expect(account).toMatchObject({ accepted: 2, rejected: 1, notes: { textScreened: 2 } });
    expect(account.droppedColumns).toContainEqual({ header: 'toelichting', reason: 'text-screened' });
    expect(JSON.stringify(account)).not.toMatch(/Janssen|Vries|gedeald/);
  });
});
