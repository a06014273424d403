import limburg from '../../data/limburg-municipalities.json' with { type: 'json' };

/** CBS code and name of the municipalities of the region, for tables that name them and for lists that show them. */
export const REGION: ReadonlyMap<string, string> = new Map(limburg as unknown as readonly (readonly [code: string, name: string])[]);

/** The name of a municipality, its code where the region does not know it. */
export const municipalityName = (code: string): string => REGION.get(code) ?? code;
