import type { ReactNode } from 'react';
import type { PartScore } from '../../../domain/inspection/site-score.ts';
import { dateOfIso, decimal } from '../../../domain/text/format.ts';
import { BRANCH_TEXT, SCORE_PART_TEXT, SITE_KIND_TEXT } from '../../../domain/text/inspection-words.ts';
import { INSPECTIONS, partWords } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { Card } from '../../../views/kit/controls/card.tsx';
import { siteName } from '../site-name.ts';
import { useInspections } from '../use-inspections.ts';

/** Why a site scores as it does, in bars and words. */
export function SiteDetail({ id }: { readonly id: string | null }): ReactNode {
  const { sites } = useInspections();
  const scored = useApp((s) => s.scored);
  const site = sites.find((one) => one.id === id);
  const score = site && scored?.scores.get(site.id);
  if (!site || !score)
    return (
      <Card title={INSPECTIONS.detail}>
        <p className="t2">{INSPECTIONS.choose}</p>
        <p className="t3 s12">{INSPECTIONS.noPersons}</p>
      </Card>
    );
  const last = site.lastInspected ? dateOfIso(site.lastInspected) : INSPECTIONS.columns.never;
  const facts = [
    SITE_KIND_TEXT[site.kind],
    INSPECTIONS.units(site.units),
    site.terrain,
    site.municipality && INSPECTIONS.municipality(site.municipality),
    site.note,
  ];
  return (
    <Card title={siteName(site)} note={INSPECTIONS.points(score.points, score.most)}>
      <p className="t2">{facts.filter(Boolean).join(' · ')}</p>
      <ul className="scoreparts" aria-label={INSPECTIONS.detail}>
        {[...score.parts]
          .sort((a, b) => b.points - a.points)
          .map((part) => (
            <Part key={part.part} part={part} words={partWords(part, last, BRANCH_TEXT[site.branch])} />
          ))}
      </ul>
      <p className="t3 s12">{INSPECTIONS.noPersons}</p>
    </Card>
  );
}

function Part({ part, words }: { readonly part: PartScore; readonly words: string }): ReactNode {
  const share = part.most > 0 ? part.points / part.most : 0;
  return (
    <li>
      <span className="scoreparts__name">{SCORE_PART_TEXT[part.part]}</span>
      <span className="scoreparts__points">{`${decimal(part.points, 1)} / ${decimal(part.most, 0)}`}</span>
      <span className="scoreparts__bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className="scoreparts__words">{words}</span>
    </li>
  );
}
