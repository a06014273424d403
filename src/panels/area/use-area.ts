import { useMemo } from 'react';
import type { AreaChoice, Boundaries } from '../../domain/area.ts';
import { useApp } from '../../state/use-app.ts';
import type { AreaUnit } from '../../workflow/area/area-unit.ts';
import { unitsOf } from '../../workflow/area/area-unit.ts';
import { buurtTraits } from '../../workflow/area/buurt-traits.ts';

/** The chosen buurt or wijk with what is known of it. */
export interface ChosenArea {
  readonly level: 'buurt' | 'wijk';
  readonly unit: AreaUnit;
  readonly units: readonly AreaUnit[];
  readonly hectares: number;
  /** Name of the wijk that a buurt lies in. */
  readonly wijk: string | null;
}

/** Null when the whole municipality is chosen, or an area that the boundaries do not know. */
export function chosenArea(area: AreaChoice, boundaries: Boundaries): ChosenArea | null {
  if (area.kind === 'gemeente') return null;
  const units = unitsOf(boundaries, area.kind);
  const unit = units.find(({ code }) => code === area.code);
  if (!unit) return null;
  const traits = buurtTraits(boundaries);
  const wijkCode = boundaries.buurten[unit.buurten[0] ?? -1]?.wijk;
  const wijk = area.kind === 'buurt' ? (boundaries.wijken.find(({ code }) => code === wijkCode)?.name ?? null) : null;
  return { level: area.kind, unit, units, hectares: unit.buurten.reduce((sum, i) => sum + traits[i]!.hectares, 0), wijk };
}

export function useChosenArea(): ChosenArea | null {
  const area = useApp((s) => s.filter.area);
  const boundaries = useApp((s) => s.boundaries);
  return useMemo(() => chosenArea(area, boundaries), [area, boundaries]);
}
