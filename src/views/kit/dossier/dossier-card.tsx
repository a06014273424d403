import { CalendarClock, House, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import '../styles/dossier.css';

export interface DossierCardProps {
  readonly number: string;
  readonly title: string;
  readonly buurt: string;
  readonly isHome: boolean;
  readonly category: string;
  /** `evaluatie 12-01-2027`; null when nothing is planned. */
  readonly next: string | null;
  /** `2 te laat`; null when nothing is. */
  readonly late: string | null;
  /** `in oktober 2026 weer gemarkeerd`. */
  readonly again: string | null;
  readonly conflict: string | null;
  /** `afgewezen`, `blijven volgen`; null when the column says enough. */
  readonly outcome: string | null;
}

/** One dossier on the board. Layout only: the board gives it its link and keyboard. */
export function DossierCard({ number, title, buurt, isHome, category, next, late, again, conflict, outcome }: DossierCardProps): ReactNode {
  return (
    <span className="dcard">
      <span className="dcard__top">
        {isHome && <House className="ico" />}
        <b>{title}</b>
      </span>
      <span className="dcard__line">{isHome ? buurt : title.startsWith(buurt) ? number : `${number} · ${buurt}`}</span>
      <span className="dcard__line">{outcome ? `${category} · ${outcome}` : category}</span>
      {next && (
        <span className="dcard__mark">
          <CalendarClock className="ico" />
          {next}
        </span>
      )}
      {late && (
        <span className="dcard__mark dcard__mark--late">
          <TriangleAlert className="ico" />
          {late}
        </span>
      )}
      {conflict && (
        <span className="dcard__mark dcard__mark--late">
          <TriangleAlert className="ico" />
          {conflict}
        </span>
      )}
      {again && (
        <span className="dcard__mark dcard__mark--again">
          <RefreshCw className="ico" />
          {again}
        </span>
      )}
    </span>
  );
}
