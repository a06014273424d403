/** What a count shows to others than the team: itself, `<k`, or nothing because a small count could be worked out from it. */
export type GatedCell =
  | { readonly kind: 'shown'; readonly count: number }
  | { readonly kind: 'small'; readonly under: number }
  | { readonly kind: 'hidden' };

/** Whether the last two counts of a row are shown, so that what was compared of them may be too. */
export const isCompared = (cells: readonly (GatedCell | undefined)[]): boolean => cells.slice(-2).every((cell) => cell?.kind === 'shown');
