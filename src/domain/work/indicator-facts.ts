import { INDICATOR_KINDS, type IndicatorKind, isIndicatorPeriod, levelOf, MOST_VALUES } from '../indicator.ts';
import { amount, type Check, day, type FieldChecks, flag, listOf, oneOf, orNull, record, text } from './shape.ts';

/** Imported figures and the lists of buurten to watch; `about` is the id of the indicator or of the list. */
export type IndicatorFact =
  | {
      /** One indicator of one file. Facts of the same indicator add up; for the same area and period the latest holds. */
      readonly kind: 'indicator.imported';
      readonly label: string;
      readonly unit: string;
      readonly type: IndicatorKind;
      readonly origin: {
        readonly source: string;
        readonly licence: string;
        readonly day: string;
        readonly file: string;
        readonly synthetic: boolean;
      };
      readonly areas: readonly string[];
      readonly periods: readonly string[];
      readonly values: readonly (number | null)[];
    }
  /** The buurten of a focus list as they are from now on. */
  | {
      readonly kind: 'focus.listed';
      readonly label: string;
      readonly buurten: readonly string[];
      /** `Veiligheidsmonitor 2025`. */
      readonly source: string;
    };

const code: Check = (value) => typeof value === 'string' && levelOf(value) !== null;
const period: Check = (value) => typeof value === 'string' && isIndicatorPeriod(value);
const buurt: Check = (value) => typeof value === 'string' && levelOf(value) === 'buurt';

export const INDICATOR_CHECKS: Readonly<Record<IndicatorFact['kind'], FieldChecks>> = {
  'indicator.imported': {
    label: text(160),
    unit: text(60),
    type: oneOf(INDICATOR_KINDS),
    origin: record({ source: text(200), licence: text(120), day, file: text(260), synthetic: flag }),
    areas: listOf(code, 20_000),
    periods: listOf(period, 600),
    values: listOf(orNull(amount(-1e12, 1e12)), MOST_VALUES),
  },
  'focus.listed': { label: text(160), buurten: listOf(buurt, 500), source: text(200) },
};
