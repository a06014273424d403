import { list } from './format.ts';

/** What a file turned out to be. */
interface Facts {
  readonly format: 'csv' | 'xlsx' | 'parquet' | 'geojson';
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly packed: 'gzip' | 'zip' | null;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
}

const FORMATS: Readonly<Record<Facts['format'], string>> = { csv: 'tekst (CSV)', xlsx: 'Excel', parquet: 'Parquet', geojson: 'GeoJSON' };
const DELIMITERS: Readonly<Record<string, string>> = {
  ';': 'een puntkomma',
  ',': 'een komma',
  '\t': 'een tab',
  '|': 'een streepje',
  ':': 'een dubbele punt',
};

/** How a file was read, and what of it was not: `Gelezen als tekst (CSV) in windows-1252, met een puntkomma tussen de kolommen.` */
export function fileFactsText({ format, encoding, delimiter, packed, sheet, sheets }: Facts): string {
  const parts = [
    FORMATS[format],
    ...(encoding ? [` in ${encoding}`] : []),
    ...(delimiter ? [`, met ${DELIMITERS[delimiter] ?? `“${delimiter}”`} tussen de kolommen`] : []),
    ...(packed ? [`, ingepakt met ${packed}`] : []),
  ];
  const others = sheets.filter((name) => name !== sheet);
  if (sheet === null || others.length === 0) return `Gelezen als ${parts.join('')}.`;
  const rest = others.length === 1 ? `Het blad ${list(others.map(quoted))} wordt` : `De bladen ${list(others.map(quoted))} worden`;
  return `Gelezen als ${parts.join('')}, het blad ${quoted(sheet)}. ${rest} niet gelezen: staan daar ook meldingen, sla zo’n blad dan op als eigen bestand.`;
}

const quoted = (name: string): string => `“${name}”`;
