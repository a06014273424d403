import { type ReactNode, useMemo } from 'react';
import { AREA } from '../../../domain/text/area.ts';
import { useApp } from '../../../state/use-app.ts';
import { Card } from '../../../views/kit/controls/card.tsx';
import { focusLists } from '../../../workflow/area/focus-lists.ts';
import type { ChosenArea } from '../use-area.ts';

/** The focus lists that the area, or a buurt of the wijk, is on. */
export function FocusCard({ area }: { readonly area: ChosenArea }): ReactNode {
  const facts = useApp((s) => s.facts);
  const { municipality, buurten } = useApp((s) => s.boundaries);
  const lines = useMemo(() => {
    const own = area.unit.buurten.map((i) => buurten[i]!);
    return focusLists(facts, municipality.code).flatMap(({ id, label, source, buurten: listed }) => {
      const names = own.filter(({ code }) => listed.includes(code)).map(({ name }) => name);
      if (names.length === 0) return [];
      return [{ id, words: area.level === 'buurt' ? AREA.focusLine(label, source, listed.length) : AREA.focusWijk(label, names) }];
    });
  }, [facts, municipality, buurten, area]);
  return (
    <Card title={AREA.focus}>
      {lines.length === 0 ? (
        <p>{AREA.noFocus}</p>
      ) : (
        <ul className="area__lines">
          {lines.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
