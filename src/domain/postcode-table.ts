/** Centres of postcodes that the user loaded, for rows without coordinates. */
export interface PostcodeTable {
  /** Name of the file they come from. */
  readonly file: string;
  /** Rows of that file that gave no place. */
  readonly skipped: number;
  /** `6211AL`; entry i of the three belongs together. */
  readonly codes: readonly string[];
  /** Degrees, six decimals. */
  readonly lng: readonly number[];
  readonly lat: readonly number[];
}

/** What is said of a table without reading it. */
export interface PostcodeSource {
  readonly file: string;
  readonly count: number;
  readonly skipped: number;
}

export const postcodeSource = ({ file, skipped, codes }: PostcodeTable): PostcodeSource => ({ file, skipped, count: codes.length });

export const postcodePlaces = ({ codes, lng, lat }: PostcodeTable): ReadonlyMap<string, readonly [lng: number, lat: number]> =>
  new Map(codes.map((code, i) => [code, [lng[i]!, lat[i]!]]));
