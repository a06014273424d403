import type { Boundaries } from '../../../domain/area.ts';
import type { BuurtCategoryMonths } from '../../../domain/area-rows.ts';
import type { Category, Theme } from '../../../domain/category.ts';
import { SOURCES, type Source } from '../../../domain/incident.ts';
import type { GatedCell } from '../../../domain/report/gated-cell.ts';
import type { Period } from '../../../domain/time/month.ts';
import { gatedPerBuurt, gatedPerWijk } from '../../../state/gated-counts.ts';
import { countsPerBuurt } from '../../../workflow/area/area-unit.ts';
import type { ChosenArea } from '../use-area.ts';

/** Cells of the page of one area for others, by source and theme (null is all of the source). */
export type GatedProfile = ReadonlyMap<string, GatedCell>;

interface GateQuestion {
  readonly rows: BuurtCategoryMonths;
  readonly categories: readonly Category[];
  readonly boundaries: Boundaries;
  readonly area: ChosenArea;
  readonly k: number;
}

/** Gates the whole table of areas and themes, so that the pages of all areas together give nothing away; then takes one area out of it. */
export function gateProfile({ rows, categories, boundaries, area, k }: GateQuestion, period: Period): GatedProfile {
  const cells = new Map<string, GatedCell>();
  for (const source of SOURCES) {
    const themes = [...new Set(categories.filter((category) => category.source === source).map(({ theme }) => theme))];
    const gated = gateSource({ rows, categories, boundaries, area, k }, source, themes, period);
    const at = area.units.indexOf(area.unit);
    themes.forEach((theme, t) => {
      cells.set(`${source}:${theme}`, gated.cells[at]![t]!);
    });
    if (themes.length > 0) cells.set(`${source}:`, gated.totals[at]!);
  }
  return cells;
}

function gateSource({ rows, categories, boundaries, area, k }: GateQuestion, source: Source, themes: readonly Theme[], period: Period) {
  const perTheme = themes.map((theme) => {
    const codes = new Set(categories.flatMap((one, code) => (one.source === source && one.theme === theme ? [code] : [])));
    return countsPerBuurt(rows, boundaries.buurten.length, period, codes);
  });
  const table = boundaries.buurten.map((_, b) => perTheme.map((counts) => counts[b]!));
  return area.level === 'buurt' ? gatedPerBuurt(table, k) : gatedPerWijk(boundaries, table, k);
}
