import type { CategoryId } from '../../domain/category.ts';
import { categoryOf } from '../../domain/reference.ts';
import type { RunningSetup } from '../../domain/register/register-entry.ts';
import { DROP_TEXT } from '../../domain/text/import.ts';
import { SCORE_PART_TEXT } from '../../domain/text/inspection-words.ts';
import { SCREENING_TEXT } from '../../domain/text/screening.ts';
import { WATER } from '../../domain/text/water-barriers.ts';
import type { AppState } from '../../state/app-store.ts';
import { inspectionWork } from '../../state/inspections-slice.ts';
import { isDemo } from '../../state/is-demo.ts';
import { localDay } from '../../workflow/dossier/local-day.ts';
import { currentRules } from '../../workflow/screening/current-rules.ts';
import { leastCountSetting } from './least-count-setting.ts';
import { methodSettings } from './method-settings.ts';

const labelOf = (id: string): string => categoryOf(id as CategoryId)?.label ?? id;

/** How the app runs now, for the register and the annex. */
export function runningSetup(state: AppState): RunningSetup {
  const { batches, deps, facts, retentionMonths } = state;
  const method = methodSettings(state);
  const weights = inspectionWork(state).weights.at(-1)!;
  return {
    municipality: method.municipality,
    version: deps.version,
    day: localDay(deps.now().toISOString()),
    signal: {
      historyMonths: method.historyMonths,
      exceptions: method.exceptions,
      alphaPercent: method.alpha * 100,
      resolution: method.resolution,
      cells: method.run?.cells ?? null,
      tests: method.run?.tests ?? null,
      barriers: WATER.options[method.water?.which ?? 'maas'],
    },
    rules: currentRules(facts)
      .filter(({ on }) => on)
      .map((rule) => `${rule.label}: ${SCREENING_TEXT.conditions(rule, labelOf)}`),
    weights: {
      version: weights.version,
      parts: Object.entries(weights.points).map(([part, points]) => `${SCORE_PART_TEXT[part as keyof typeof SCORE_PART_TEXT]} ${points}`),
    },
    files: batches.map(({ batch: { file, account } }) => ({
      name: file,
      accepted: account.accepted,
      dropped: account.droppedColumns.map(({ header, reason }) => `${header} (${DROP_TEXT[reason].toLowerCase()})`),
    })),
    demo: isDemo(batches),
    retentionMonths,
    pdok: deps.baseMapOrigin !== null,
    openData: deps.openData !== null,
    live: deps.liveOrigin !== null,
    leastCount: leastCountSetting(state),
    textScreened: batches.reduce((sum, { batch }) => sum + (batch.account.notes['textScreened'] ?? 0), 0),
  };
}
