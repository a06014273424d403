import { expect, it } from 'vitest';
import { fileFactsText } from '../../../src/domain/text/file-facts.ts';

const CSV = { format: 'csv', encoding: 'windows-1252', delimiter: ';', packed: null, sheet: null, sheets: [] } as const;

it('says how a file was read', () => {
  expect(fileFactsText(CSV)).toBe('Gelezen als tekst (CSV) in windows-1252, met een puntkomma tussen de kolommen.');
  expect(fileFactsText({ ...CSV, encoding: 'utf-8', delimiter: '\t', packed: 'gzip' })).toBe(
    'Gelezen als tekst (CSV) in utf-8, met een tab tussen de kolommen, ingepakt met gzip.',
  );
});

it('says which sheets of a workbook are left', () => {
  const book = { format: 'xlsx', encoding: null, delimiter: null, packed: null, sheet: 'jan' } as const;
  expect(fileFactsText({ ...book, sheets: ['jan'] })).toBe('Gelezen als Excel.');
  expect(fileFactsText({ ...book, sheets: ['jan', 'feb', 'mrt'] })).toBe(
    'Gelezen als Excel, het blad “jan”. De bladen “feb” en “mrt” worden niet gelezen: staan daar ook meldingen, sla zo’n blad dan op als eigen bestand.',
  );
});
