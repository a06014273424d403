import type { AreaChoice, BuurtCode, WijkCode } from '../../domain/area.ts';

/** The area of a CBS code. */
export const areaOf = (code: string): AreaChoice =>
  code.startsWith('BU')
    ? { kind: 'buurt', code: code as BuurtCode }
    : code.startsWith('WK')
      ? { kind: 'wijk', code: code as WijkCode }
      : { kind: 'gemeente' };
