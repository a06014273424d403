import { expect, test } from 'vitest';
import { readMunicipalityCode } from '../../src/domain/municipality-code.ts';

test.each([
  ['GM0935', 'GM0935'],
  [' gm0935 ', 'GM0935'],
  ['GM 935', 'GM0935'],
  ['0917', 'GM0917'],
  ['1980', 'GM1980'],
])('%j is the code %s', (text, code) => {
  expect(readMunicipalityCode(text)).toBe(code);
});

test.each(['', 'GM', 'GM0000', '0', 'BU0935', 'GM09351', 'Maastricht', '09 35', '-935', 'GM0935&f=html'])('%j is no code', (text) => {
  expect(readMunicipalityCode(text)).toBeNull();
});
