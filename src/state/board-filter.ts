import { DOSSIER_KINDS, type DossierKind } from '../domain/work/dossier-facts.ts';

/** Which dossiers the board, the meeting and the sheets show. */
export interface BoardFilter {
  /** Code of a wijk or buurt; empty is the whole municipality. */
  readonly area: string;
  readonly kind: DossierKind | 'alle';
  readonly onlyLate: boolean;
}

export const WHOLE_BOARD: BoardFilter = { area: '', kind: 'alle', onlyLate: false };

const LATE = 'telaat';

/** One word for the address bar, null for the whole board. */
export function boardText({ area, kind, onlyLate }: BoardFilter): string | null {
  const words = [area, kind === 'alle' ? '' : kind, onlyLate ? LATE : ''].filter((word) => word !== '');
  return words.length === 0 ? null : words.join('~');
}

/** Reads any text; what it does not understand is no filter. */
export function readBoard(text: string | null): BoardFilter {
  const words = (text ?? '').split('~');
  return {
    area: words.find((word) => /^(BU\d{8}|WK\d{6})$/.test(word)) ?? '',
    kind: DOSSIER_KINDS.find((kind) => words.includes(kind)) ?? 'alle',
    onlyLate: words.includes(LATE),
  };
}
