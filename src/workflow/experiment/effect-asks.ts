import type { BuurtCode, Wijk } from '../../domain/area.ts';
import type { CategoryId } from '../../domain/category.ts';
import { type CellId, DEFAULT_RESOLUTION, RESOLUTIONS, type Resolution } from '../../domain/cell.ts';
import type { EffectAsk } from '../../domain/effect/effect-ask.ts';
import { EFFECT_MONTHS, EFFECT_RING, type EffectArea, type EffectComparison } from '../../domain/effect/effect-request.ts';
import type { PilotRecord } from '../../domain/pilot/pilot-record.ts';
import { lngLat } from '../../domain/place.ts';
import type { Experiment } from './fold-experiments.ts';

const resolutionOf = (stored: number): Resolution => RESOLUTIONS.find((r) => r === stored) ?? DEFAULT_RESOLUTION;

const codesOf = (codes: readonly string[]): EffectArea => ({ kind: 'buurten', codes: codes as readonly BuurtCode[] });

function placeOf({ points, metres, buurten, cells }: Experiment): EffectArea {
  if (points.length > 0) return { kind: 'points', points: points.map(({ lng, lat }) => lngLat(lng, lat)), metres };
  return buurten.length > 0 ? codesOf(buurten) : { kind: 'cells', cells: cells as readonly CellId[] };
}

/** What is to be measured of an experiment. No month caused it, so that none is left out. */
export function askOfExperiment(experiment: Experiment): EffectAsk {
  const { compared, categories, on, resolution } = experiment;
  const comparison: EffectComparison =
    compared && compared.buurten.length > 0
      ? { kind: 'area', area: codesOf(compared.buurten) }
      : { kind: 'matched', without: (compared?.without ?? []) as readonly CellId[] };
  return {
    resolution: resolutionOf(resolution),
    categories: categories as readonly CategoryId[],
    target: placeOf(experiment),
    on,
    flagged: [],
    before: EFFECT_MONTHS,
    after: EFFECT_MONTHS,
    ring: compared?.ring ?? EFFECT_RING,
    comparison,
    except: [],
  };
}

interface Areas {
  readonly wijken: readonly Pick<Wijk, 'code'>[];
  readonly buurten: readonly { readonly code: BuurtCode; readonly wijk: string }[];
}

/** What is to be measured of the pilot: registrations of one kind in one area, from one date on. */
export function askOfPilot({ area, on, category }: PilotRecord, areas: Areas): EffectAsk {
  const codes = areas.buurten.filter(({ code, wijk }) => code === area || wijk === area).map(({ code }) => code);
  return {
    resolution: DEFAULT_RESOLUTION,
    categories: [category],
    target: { kind: 'buurten', codes },
    on,
    flagged: [],
    before: EFFECT_MONTHS,
    after: EFFECT_MONTHS,
    ring: EFFECT_RING,
    comparison: { kind: 'matched', without: [] },
    except: [],
  };
}
