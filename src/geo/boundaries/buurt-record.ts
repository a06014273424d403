/** What the properties of a feature say about a buurt; '' where they say nothing. */
export interface BuurtRecord {
  /** `BU` and eight digits. */
  readonly code: string;
  readonly name: string;
  readonly wijk: string;
  readonly wijkName: string;
  readonly municipality: string;
  readonly municipalityName: string;
  readonly inhabitants: number | null;
  readonly isWater: boolean;
}

type Field = Exclude<keyof BuurtRecord, 'isWater'> | 'water';

/** Property names of CBS and PDOK through the years, without case and signs; the first that is there is taken. */
const SPELLINGS: Record<Field, readonly string[]> = {
  code: ['buurtcode', 'bucode', 'statcode', 'code'],
  name: ['buurtnaam', 'bunaam', 'statnaam', 'naam', 'name'],
  wijk: ['wijkcode', 'wkcode'],
  wijkName: ['wijknaam', 'wknaam'],
  municipality: ['gemeentecode', 'gmcode'],
  municipalityName: ['gemeentenaam', 'gmnaam'],
  inhabitants: ['inwoners', 'aantalinwoners', 'aantinw'],
  water: ['water', 'h2o'],
};

const fold = (key: string) => key.toLowerCase().replace(/[^a-z0-9]/g, '');

/** CBS writes -99997 and lower for a secret or missing figure. */
function inhabitantsOf(text: string): number | null {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) || value < 0 ? null : value;
}

/** Reads the properties of a feature; null when they do not describe a buurt. */
export function readBuurtRecord(properties: unknown): BuurtRecord | null {
  if (typeof properties !== 'object' || properties === null) return null;
  const values = new Map(Object.entries(properties).map(([key, value]) => [fold(key), value == null ? '' : String(value).trim()]));
  const read = (field: Field) => {
    const spelling = SPELLINGS[field].find((key) => values.has(key));
    return spelling === undefined ? '' : values.get(spelling)!;
  };
  const code = read('code').toUpperCase();
  if (!/^BU\d{8}$/.test(code)) return null;
  const water = read('water').toUpperCase();
  return {
    code,
    name: read('name') || code,
    wijk: read('wijk').toUpperCase() || `WK${code.slice(2, 8)}`,
    wijkName: read('wijkName'),
    municipality: read('municipality').toUpperCase() || `GM${code.slice(2, 6)}`,
    municipalityName: read('municipalityName'),
    inhabitants: inhabitantsOf(read('inhabitants')),
    isWater: water === 'JA' || water === 'B',
  };
}
