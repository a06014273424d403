import { useEffect, useState } from 'react';
import { APP } from '../domain/text/app.ts';
import { PDOK_HOSTS } from '../domain/trust/security-headers.ts';

const PDOK_TILES = `${PDOK_HOSTS[0]}/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png`;

export interface BaseMap {
  readonly tiles: string;
  readonly attribution: string;
}

/** Whether the host allows PDOK, read from the headers that the host sends, and whether the user switched it on. */
export function usePdok(): { readonly allowed: boolean; readonly baseMap: BaseMap | null; readonly toggle: () => void } {
  const [allowed, setAllowed] = useState(false);
  const [on, setOn] = useState(false);
  useEffect(() => {
    void fetch('./', { method: 'HEAD' }).then((answer) =>
      setAllowed((answer.headers.get('content-security-policy') ?? '').includes(PDOK_HOSTS[0])),
    );
  }, []);
  const baseMap = allowed && on ? { tiles: PDOK_TILES, attribution: APP.baseMapAttribution } : null;
  return { allowed, baseMap, toggle: () => setOn((was) => !was) };
}
