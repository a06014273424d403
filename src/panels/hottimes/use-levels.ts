import { useRef } from 'react';
import type { AreaChoice, BuurtCode, WijkCode } from '../../domain/area.ts';
import { useApp } from '../../state/use-app.ts';
import { placesOf } from '../../state/view-slice.ts';

/** From the whole city down to one hotspot. */
export type Level = 'city' | 'wijk' | 'buurt' | 'hotspot';

export interface Levels {
  readonly level: Level;
  /** Levels that can be chosen now: a wijk and a buurt are known once an area or a hotspot was chosen. */
  readonly known: ReadonlySet<Level>;
  readonly choose: (level: Level) => void;
}

interface Inside {
  readonly wijk: WijkCode | null;
  readonly buurt: BuurtCode | null;
}

/** The wijk and buurt that the filter or the selected hotspot points at, remembered when the whole city is chosen again. */
function useInside(): Inside {
  const area = useApp((s) => s.filter.area);
  const buurten = useApp((s) => s.boundaries.buurten);
  const hotspotBuurt = useApp((s) => placesOf(s).find((place) => place.id === s.selected)?.buurt);
  const last = useRef<Inside>({ wijk: null, buurt: null });
  const inBuurt = (buurt = buurten.find((b) => (area.kind === 'buurt' ? b.code === area.code : b.name === hotspotBuurt))): Inside | null =>
    buurt ? { wijk: buurt.wijk, buurt: buurt.code } : null;
  const isInside = (code: WijkCode): boolean => last.current.wijk === code;
  if (area.kind === 'buurt') last.current = inBuurt() ?? last.current;
  else if (area.kind === 'wijk') last.current = isInside(area.code) ? last.current : { wijk: area.code, buurt: null };
  else if (last.current.wijk === null) last.current = inBuurt() ?? last.current;
  return last.current;
}

/** Stad, wijk, buurt, hotspot: the area of the filter, and the selected place within it. */
export function useLevels(): Levels {
  const area = useApp((s) => s.filter.area);
  const change = useApp((s) => s.changeFilter);
  const scope = useApp((s) => s.hottimeChoice.scope);
  const chooseScope = useApp((s) => s.chooseHottimes);
  const hasHotspot = useApp((s) => placesOf(s).some((place) => place.id === s.selected));
  const { wijk, buurt } = useInside();
  const areas: Record<Exclude<Level, 'hotspot'>, AreaChoice | null> = {
    city: { kind: 'gemeente' },
    wijk: wijk && { kind: 'wijk', code: wijk },
    buurt: buurt && { kind: 'buurt', code: buurt },
  };
  const levels = { gemeente: 'city', wijk: 'wijk', buurt: 'buurt' } as const;
  const known = new Set<Level>((Object.keys(areas) as (keyof typeof areas)[]).filter((level) => areas[level]));
  if (hasHotspot) known.add('hotspot');
  return {
    level: scope === 'hotspot' && hasHotspot ? 'hotspot' : levels[area.kind],
    known,
    choose: (level) => {
      if (level === 'hotspot') return chooseScope({ scope: 'hotspot' });
      if (scope === 'hotspot') chooseScope({ scope: 'area' });
      const wanted = areas[level];
      if (wanted) change({ area: wanted });
    },
  };
}
