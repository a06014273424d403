const HEADER = 'Meldnummer;Datum melding;Tijd melding;Hoofdcategorie;Subcategorie;Lengtegraad;Breedtegraad;Melder-id;Hoofdmelding';
const KINDS = [
  'Zorg en personen;Verward of onbegrepen gedrag',
  'Overlast van en door personen of groepen;Overlast door daklozen of bedelen',
] as const;

const two = (n: number): string => String(n).padStart(2, '0');
const place = (base: number, step: number): string => (base + step * 0.0001).toFixed(6).replace('.', ',');

/** One report; everything in it follows from its number, and `version` changes only its kind. */
export function reportLine(number: number, version = 0): string {
  const date = `${two(1 + (number % 28))}-${two(1 + (number % 12))}-${2021 + (number % 4)}`;
  const time = `${two(number % 24)}:${two((number * 7) % 60)}`;
  const kind = KINDS[(number + version) % KINDS.length]!;
  return `T${String(number).padStart(7, '0')};${date};${time};${kind};${place(5.66, number % 600)};${place(50.83, (number * 7) % 400)};;`;
}

/** A file of reports in the layout of the melddesk: numbers `from` to `to`, the last one not included. */
export function reports(from: number, to: number, version = 0): string {
  const lines = Array.from({ length: to - from }, (_, i) => reportLine(from + i, version));
  return `${[HEADER, ...lines].join('\r\n')}\r\n`;
}

/** A file from lines as they are. */
export const fileOf = (lines: readonly string[]): string => `${[HEADER, ...lines].join('\r\n')}\r\n`;
