import type { Analysis, AreaDrawing, FlaggedPlace } from '../domain/analysis.ts';
import type { Category } from '../domain/category.ts';
import type { CellId } from '../domain/cell.ts';
import { dossiersOfPlace, isKnownFlag } from '../workflow/dossier/belongs.ts';
import type { Dossier } from '../workflow/dossier/dossier.ts';
import type { AppState } from './app-store.ts';
import { dossiersOf } from './dossiers.ts';
import { placesOf } from './view-slice.ts';

/** Which dossiers the places on view belong to, both ways. */
export interface DossierLinks {
  /** By id of the place: its dossiers, best first. */
  readonly ofPlace: ReadonlyMap<string, readonly Dossier[]>;
  /** By id of the dossier: the place that is flagged in the period on view. */
  readonly ofDossier: ReadonlyMap<string, FlaggedPlace>;
}

type Seen = Pick<AppState, 'analysis' | 'drawing' | 'facts' | 'categories'>;

export const categoryIds = (codes: readonly number[], categories: readonly Category[]): string[] =>
  codes.flatMap((code) => categories[code]?.id ?? []);

let last: { readonly of: Seen; readonly links: DossierLinks } | null = null;

/** Worked out once for what is on view. */
export function dossierLinks(state: Seen): DossierLinks {
  const { analysis, drawing, facts, categories } = state;
  const isSame =
    last?.of.analysis === analysis && last.of.drawing === drawing && last.of.facts === facts && last.of.categories === categories;
  if (!last || !isSame) last = { of: { analysis, drawing, facts, categories }, links: link(state) };
  return last.links;
}

function weightsOf(analysis: Analysis, drawing: AreaDrawing): (id: CellId) => number {
  const at = new Map(drawing.ids.map((id, i) => [id, i]));
  return (id) => analysis.count[at.get(id) ?? -1] ?? 0;
}

function link({ analysis, drawing, facts, categories }: Seen): DossierLinks {
  const ofPlace = new Map<string, readonly Dossier[]>();
  const ofDossier = new Map<string, FlaggedPlace>();
  const dossiers = dossiersOf({ facts });
  if (!analysis || !drawing || dossiers.length === 0) return { ofPlace, ofDossier };
  const weights = { resolution: analysis.request.resolution, weight: weightsOf(analysis, drawing) };
  for (const place of placesOf({ analysis })) {
    const found = dossiersOfPlace({ ids: place.ids, categories: categoryIds(place.categories, categories) }, dossiers, weights);
    if (found.length === 0) continue;
    ofPlace.set(place.id, found);
    for (const dossier of found) if (!ofDossier.has(dossier.id)) ofDossier.set(dossier.id, place);
  }
  return { ofPlace, ofDossier };
}

/** Dossiers that the places on view flag again, in months that are not in them yet. */
export function flaggedAgain(state: Seen): { readonly dossier: Dossier; readonly place: FlaggedPlace }[] {
  const { analysis } = state;
  if (analysis?.request.lens !== 'ongewoon') return [];
  const { to } = analysis.request.period;
  return [...dossierLinks(state).ofDossier].flatMap(([id, place]) => {
    const dossier = dossiersOf(state).find((other) => other.id === id);
    return dossier && place.state !== 'uitgedoofd' && !isKnownFlag(dossier, to) ? [{ dossier, place }] : [];
  });
}
