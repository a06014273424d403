import { isSamePoint, type SnapPoint } from '../domain/snap-point.ts';
import { decimal } from '../domain/text/format.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface SnapSlice {
  /** Points whose rows count as without a location. */
  readonly snapPoints: readonly SnapPoint[];
  /** Leaves the rows of a point off the map; they stay in the trends. */
  setAside(point: SnapPoint, rows: number): Promise<void>;
  putBack(point: SnapPoint): Promise<void>;
}

export const pointWords = ({ lng, lat }: SnapPoint): string => `${decimal(lat, 5)} · ${decimal(lng, 5)}`;

export function snapSlice({ db, journal }: Deps): Slice<SnapSlice> {
  return (set, get) => {
    const change = async (snapPoints: readonly SnapPoint[]): Promise<void> => {
      journal.changeSettings({ snapPoints });
      set({ snapPoints });
      await db.relocate();
      await get().reload();
    };
    const others = (point: SnapPoint): SnapPoint[] => get().snapPoints.filter((one) => !isSamePoint(one, point));
    return {
      snapPoints: journal.settings().snapPoints,
      setAside: async ({ lng, lat }, rows) => {
        journal.record('snapPoint', pointWords({ lng, lat }), rows);
        await change([...others({ lng, lat }), { lng, lat }]);
      },
      putBack: async (point) => {
        journal.record('snapPointBack', pointWords(point));
        await change(others(point));
      },
    };
  };
}
