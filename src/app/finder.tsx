import { type ReactNode, useMemo } from 'react';
import { HOME, readMunicipalityCode } from '../domain/municipality-code.ts';
import { APP } from '../domain/text/app.ts';
import { DOSSIER_STATE_WORDS } from '../domain/text/dossiers.ts';
import { OFFICIAL } from '../domain/text/official.ts';
import { ROUTES, type Route } from '../state/address.ts';
import { dossiersOf } from '../state/dossiers.ts';
import { useApp } from '../state/use-app.ts';
import { placesOf } from '../state/view-slice.ts';
import { type Command, CommandPalette } from '../views/kit/shell/command-palette.tsx';
import type { Pdok } from './hosting.ts';
import { foundParts } from './parts.tsx';

export interface FinderProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly pdok: Pdok;
}

/** Ctrl+K: any screen, buurt, category, hotspot or action. */
export function Finder({ isOpen, onClose, pdok }: FinderProps): ReactNode {
  const commands = [
    ...useActions(pdok),
    ...useOfficial(),
    ...useScreens(),
    ...usePlaces(),
    ...useDossiers(),
    ...useAreas(),
    ...useCategories(),
  ];
  return <CommandPalette isOpen={isOpen} onClose={onClose} commands={isOpen ? commands : []} />;
}

/** Only where there is a card that shows how far it is. */
function useOfficial(): Command[] {
  const offered = useApp((s) => s.deps.official !== null && s.batches.length > 0);
  const code = useApp((s) => readMunicipalityCode(s.boundaries.municipality.code) ?? HOME);
  const fetchOfficial = useApp((s) => s.fetchOfficial);
  const goTo = useApp((s) => s.goTo);
  const run = (): void => {
    goTo('start');
    void fetchOfficial(code);
  };
  return offered ? [{ key: 'official', group: APP.groups.actions, label: OFFICIAL.fetch, hint: OFFICIAL.sends(code), run }] : [];
}

function useActions({ allowed, baseMap, toggle }: Pdok): Command[] {
  const undo = useApp((s) => s.undo);
  const redo = useApp((s) => s.redo);
  const group = APP.groups.actions;
  const base = { key: 'pdok', group, label: baseMap ? APP.baseMapOff : APP.baseMapOn, run: toggle };
  return [
    { key: 'undo', group, label: APP.undo, run: undo },
    { key: 'redo', group, label: APP.redo, run: redo },
    ...(allowed ? [base] : []),
  ];
}

function useScreens(): Command[] {
  const goTo = useApp((s) => s.goTo);
  const nameOf = (route: Route): string => APP.screens[route].replace('\u00ad', '');
  const screens = ROUTES.map((route) => ({
    key: `screen:${route}`,
    group: APP.groups.screens,
    label: nameOf(route),
    run: () => goTo(route),
  }));
  const parts = foundParts().map(({ route, key, label }) => ({
    key: `screen:${route}:${key}`,
    group: APP.groups.screens,
    label,
    hint: nameOf(route),
    run: () => goTo(route, null, key),
  }));
  return [...screens, ...parts];
}

function usePlaces(): Command[] {
  const analysis = useApp((s) => s.analysis);
  const select = useApp((s) => s.select);
  const goTo = useApp((s) => s.goTo);
  return placesOf({ analysis }).map((place) => ({
    key: `place:${place.id}`,
    group: APP.groups.hotspots,
    label: `${place.rank}. ${place.place}`,
    hint: place.state,
    run: () => {
      goTo('hotspots');
      select(place.id);
    },
  }));
}

function useDossiers(): Command[] {
  const facts = useApp((s) => s.facts);
  const goTo = useApp((s) => s.goTo);
  return dossiersOf({ facts }).map(({ id, title, number, state }) => ({
    key: `dossier:${id}`,
    group: APP.groups.dossiers,
    label: title === number ? number : `${title} (${number})`,
    hint: DOSSIER_STATE_WORDS[state],
    run: () => goTo('dossiers', id),
  }));
}

function useAreas(): Command[] {
  const boundaries = useApp((s) => s.boundaries);
  const change = useApp((s) => s.changeFilter);
  return useMemo(() => {
    const wijkName = new Map(boundaries.wijken.map((wijk) => [wijk.code, wijk.name]));
    const wijken = boundaries.wijken.map((wijk) => ({
      key: wijk.code,
      group: APP.groups.buurten,
      label: wijk.name,
      run: () => change({ area: { kind: 'wijk', code: wijk.code } }),
    }));
    const buurten = boundaries.buurten.map((buurt) => ({
      key: buurt.code,
      group: APP.groups.buurten,
      label: buurt.name,
      hint: wijkName.get(buurt.wijk) ?? '',
      run: () => change({ area: { kind: 'buurt', code: buurt.code } }),
    }));
    return [...wijken, ...buurten];
  }, [boundaries, change]);
}

function useCategories(): Command[] {
  const categories = useApp((s) => s.categories);
  const change = useApp((s) => s.changeFilter);
  return useMemo(
    () =>
      categories.map((category) => ({
        key: category.id,
        group: APP.groups.categories,
        label: category.label,
        run: () => change({ categories: [category.id] }),
      })),
    [categories, change],
  );
}
