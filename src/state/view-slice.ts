import type { Analysis, FlaggedPlace } from '../domain/analysis.ts';
import type { Address, Route } from './address.ts';
import { emptyFilter } from './filter-slice.ts';
import type { Slice } from './slice.ts';

export interface ViewSlice {
  readonly route: Route;
  /** Id of the selected place. */
  readonly selected: string | null;
  /** What is open on a screen of work, and which part of a screen is shown; null for the first. */
  readonly open: string | null;
  readonly part: string | null;
  /** Another screen; what was open on the last one is left behind. */
  goTo(route: Route, open?: string | null, part?: string | null): void;
  /** Another part of the same screen. */
  showPart(part: string | null): void;
  /** Whether the list is ranked as if the person who reported most at each place had not. */
  readonly withoutTop: boolean;
  rankWithoutTop(on: boolean): void;
  select(id: string | null): void;
  /** Selects the next or previous place in the list. */
  step(by: 1 | -1): void;
  /** Takes over what the address bar says. */
  openAddress(address: Address): void;
  /** What the address bar should say. */
  address(): Address;
}

export const viewSlice: Slice<ViewSlice> = (set, get) => ({
  route: 'start',
  selected: null,
  open: null,
  part: null,
  goTo: (route, open = null, part = null) => set({ route, open, part }),
  showPart: (part) => set({ part }),
  withoutTop: false,
  rankWithoutTop: (withoutTop) => set({ withoutTop }),
  select: (id) => {
    set({ selected: id });
    if (id !== null) void get().describePlace(id).catch(console.error);
  },
  step: (by) => {
    const places = placesOf(get());
    if (places.length === 0) return;
    const at = places.findIndex((place) => place.id === get().selected);
    const next = at < 0 ? (by === 1 ? 0 : places.length - 1) : (at + by + places.length) % places.length;
    get().select(places[next]?.id ?? null);
  },
  openAddress: (address) => {
    const { filter, available } = get();
    set({ route: address.route, selected: address.selected, open: address.open, part: address.part });
    const { board } = address;
    const period = address.period ?? (available ? filter.period : null);
    if (!period) return set({ lens: address.lens, board, filter: { ...filter, ...address.filter, comparison: address.comparison } });
    const wanted = { ...emptyFilter(period), ...address.filter, comparison: address.comparison };
    if (available) get().adopt(wanted, address.lens, board);
    else set({ filter: wanted, lens: address.lens, board });
  },
  address: () => {
    const { route, lens, filter, board, selected, available, open, part } = get();
    const { period, comparison, ...rest } = filter;
    return { route, lens, period: available ? period : null, comparison, filter: rest, board, selected, open, part };
  },
});

/** Places in the order of the list, ended ones last. */
export const placesOf = ({ analysis }: { readonly analysis: Analysis | null }): FlaggedPlace[] =>
  analysis ? [...analysis.places, ...analysis.ended] : [];
