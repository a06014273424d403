import type { Period } from '../../domain/time/month.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';
import { GROUP_STEPS, type YouthFact } from '../../domain/work/youth-facts.ts';
import { monthOfDay } from '../month-of-day.ts';

type JointAction = Extract<WorkFact, { kind: 'youth.jointAction' }>;
type GroupCount = Extract<WorkFact, { kind: 'youth.groups' }>;

const of =
  <Kind extends YouthFact['kind']>(kind: Kind) =>
  (facts: readonly WorkFact[]): Extract<WorkFact, { kind: Kind }>[] =>
    facts.filter((fact): fact is Extract<WorkFact, { kind: Kind }> => fact.kind === kind);

const inPeriod = (day: string, { from, to }: Period): boolean => monthOfDay(day) >= from && monthOfDay(day) <= to;

/** Joint actions, latest first. */
export const jointActions = (facts: readonly WorkFact[]): JointAction[] =>
  of('youth.jointAction')(facts).sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.id < b.id ? -1 : 1));

/** Counts of groups, latest day first; of one day the last word stands first. */
export const groupCounts = (facts: readonly WorkFact[]): GroupCount[] =>
  of('youth.groups')(facts).sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.at > b.at ? -1 : 1));

/** Plan's monitor: `aantal gezamenlijke acties tijdens evenementen/op hotspots`. */
export const actionsIn = (facts: readonly WorkFact[], period: Period): JointAction[] =>
  jointActions(facts).filter(({ on }) => inPeriod(on, period));

/** One count per day: where a day was counted twice, the last word. */
const perDay = (facts: readonly WorkFact[]): GroupCount[] => groupCounts(facts).filter((count, i, all) => all[i - 1]?.on !== count.on);

export interface YouthNumbers {
  /** Groups per step, subjects and plans by the last count of the period. */
  readonly groups: readonly number[];
  readonly subjects: number;
  readonly plans: number;
  /** Sum over the counts of the period. */
  readonly scaledUp: number;
}

/** Plan's monitor: youth groups and unique subjects in view, plans of approach, cases scaled up; null without a count in the period. */
export function youthNumbers(facts: readonly WorkFact[], period: Period): YouthNumbers | null {
  const counts = perDay(facts).filter(({ on }) => inPeriod(on, period));
  const last = counts[0];
  if (!last) return null;
  const { groups, subjects, plans } = last;
  return { groups, subjects, plans, scaledUp: counts.reduce((sum, count) => sum + count.scaledUp, 0) };
}

export const totalGroups = (groups: readonly number[]): number => groups.slice(0, GROUP_STEPS).reduce((a, b) => a + b, 0);
