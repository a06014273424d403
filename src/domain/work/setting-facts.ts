import { LOWEST_COUNT } from '../report/least-count.ts';
import { type FieldChecks, whole } from './shape.ts';

/** What the team agreed on about the app itself. `about` names the setting; the last word counts. */
export type SettingFact = {
  /** Counts under `least` are small: others than the team do not see them. */
  readonly kind: 'setting.leastCount';
  readonly least: number;
};

export const LEAST_COUNT_SETTING = 'instelling:ondergrens';

export const SETTING_CHECKS: Readonly<Record<SettingFact['kind'], FieldChecks>> = {
  'setting.leastCount': { least: whole(LOWEST_COUNT, 100) },
};
