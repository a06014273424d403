import { describe, expect, test } from 'vitest';
import { personalInText } from '../../../src/domain/personal/personal-in-text.ts';

const kinds = (text: string): string[] => personalInText(text).map(({ kind }) => kind);

describe('what points at a person is found in the middle of a sentence', () => {
  // 123456782 and 111222333 pass the eleven test; NL91ABNA0417164300 is the example of the Dutch banks
  const cases: readonly (readonly [string, string])[] = [
    ['bsn', 'Bekend onder 123456782 bij de wijkagent.'],
    ['bsn', 'nummer 111.222.333, twee keer gezien'],
    ['phone', 'Bel 06-12345678 als het weer gebeurt'],
    ['phone', 'bereikbaar op +31 6 1234 5678'],
    ['phone', 'vaste lijn 043 350 40 41.'],
    ['email', 'mail naar jan.jansen@voorbeeld.nl voor meer'],
    ['plate', 'Grijze auto, 12-AB-34, staat er elke avond'],
    ['plate', 'kenteken gx-123-b'],
    ['plate', 'busje GX123B bij de kade'],
    ['iban', 'betaald van NL91 ABNA 0417 1643 00 af'],
    ['iban', 'rekening NL91ABNA0417164300'],
    ['address', 'De groep komt bij Boschstraat 21 vandaan'],
    ['address', 'overlast uit Sint Maartenslaan 12b, elke nacht'],
  ];
  test.each(cases)('%s: %s', (kind, text) => expect(kinds(text)).toEqual([kind]));
});

describe('what partners write about a place is left alone', () => {
  const plain = [
    '11 aanhoudingen voor bezit in zes maanden. Handel gebeurt uit het zicht, onder de brug.',
    'Ronde van 21 uur komt te vroeg: de groep is er na 22 uur, 7 dagen per week.',
    'Op 23-11-2026 en op 20261123 was het druk; zie ook 2025/2026.',
    'Aan de Markt 12 meldingen, op de Boschstraat 3 keer vernieling.',
    'Buurt BU09350001, cel 8a1fa4926237fff, dossier D-2026-K7QF, artikel 2.1.1 APV.',
    'Bus 350, lijn 4; € 12.500 schade; 1.031 registraties; 50 % minder.',
    'Tussen 123456789 en 987654321 ligt geen nummer dat klopt.',
    'A2, N278 en de E25; fase 3B, MVV-supporters, U-vormig plein, 4x4.',
  ];
  test.each(plain)('%s', (text) => expect(personalInText(text)).toEqual([]));
});
