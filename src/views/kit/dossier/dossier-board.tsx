import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { count } from '../../../domain/text/format.ts';
import { DossierCard, type DossierCardProps } from './dossier-card.tsx';
import '../styles/dossier.css';

export interface BoardColumn {
  readonly key: string;
  readonly label: string;
  readonly cards: readonly (DossierCardProps & { readonly id: string; readonly href: string; readonly name: string })[];
}

export interface DossierBoardProps {
  readonly columns: readonly BoardColumn[];
  /** Said where a column has no cards. */
  readonly empty: string;
  /** Dossier that was open last: the focus returns to its card. */
  readonly leftFrom?: string | null;
}

const STEPS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Columns of cards; every card is a link, and the arrows move between cards. */
export function DossierBoard({ columns, empty, leftFrom = null }: DossierBoardProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const linksIn = (column: Element): HTMLElement[] => Array.from(column.querySelectorAll<HTMLElement>('a.board__card'));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const card = (event.target as HTMLElement).closest<HTMLElement>('a.board__card');
    if (!step || !card || !box.current || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const filled = Array.from(box.current.querySelectorAll('.board__col')).filter((column) => linksIn(column).length > 0);
    const at = filled.findIndex((column) => column.contains(card));
    const own = linksIn(filled[at]!);
    const row = own.indexOf(card);
    const [sideways, down] = step;
    const target =
      sideways === 0
        ? own[row + down]
        : linksIn(filled[at + sideways] ?? filled[at]!)[Math.min(row, linksIn(filled[at + sideways] ?? filled[at]!).length - 1)];
    target?.focus();
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows only move the focus between links that work without them
    <div className="board" ref={box} onKeyDown={onKeyDown}>
      {columns.map((column) => (
        <section key={column.key} className="board__col" aria-labelledby={`board-${column.key}`}>
          <h2 id={`board-${column.key}`}>
            {column.label} <span>{count(column.cards.length)}</span>
          </h2>
          {column.cards.length === 0 ? (
            <p className="board__empty">{empty}</p>
          ) : (
            <ul>
              {column.cards.map(({ id, href, name, ...card }) => (
                <li key={id}>
                  <a
                    className="board__card"
                    href={href}
                    aria-label={name}
                    ref={(link) => void (id === leftFrom && isLost() && link?.focus())}
                  >
                    <DossierCard {...card} />
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
