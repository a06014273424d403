import { useState } from 'react';
import { APP } from '../domain/text/app.ts';
import { type ExternalOrigins, externalOrigins, NO_ORIGINS } from '../domain/trust/external-origins.ts';
import { useApp } from '../state/use-app.ts';

const TILES = '/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png';

/** What the host of the app allows, read from the headers that it sends with its own page. Nothing when it cannot be read. */
export async function readHosting(): Promise<ExternalOrigins> {
  const answer = await fetch('./', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  return answer?.ok ? externalOrigins((name) => answer.headers.get(name)) : NO_ORIGINS;
}

export interface BaseMap {
  readonly tiles: string;
  readonly attribution: string;
}

export interface Pdok {
  /** Whether the host of the app lets the base map through. */
  readonly allowed: boolean;
  /** Null unless the user switched it on; it is off at every start. */
  readonly baseMap: BaseMap | null;
  readonly toggle: () => void;
}

/** The base map of PDOK: the host allows it, the user switches it on. */
export function usePdok(): Pdok {
  const origin = useApp((s) => s.deps.baseMapOrigin);
  const [baseMap, setBaseMap] = useState<BaseMap | null>(null);
  const toggle = (): void =>
    setBaseMap((was) => (was || !origin ? null : { tiles: `${origin}${TILES}`, attribution: APP.baseMapAttribution }));
  return { allowed: origin !== null, baseMap, toggle };
}
