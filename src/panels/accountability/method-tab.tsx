import { Printer } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { cardSubject, METHOD_CARD, type MethodPart, methodCard } from '../../domain/text/method-card.ts';
import { AppStoreContext, useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { methodSettings } from './method-settings.ts';

/** What is calculated and what it does not say, with the settings of this moment; made to be printed. */
export function MethodTab(): ReactNode {
  const store = useContext(AppStoreContext)!;
  // Drawn again when the map is, and when what follows the map is there.
  useApp((s) => s.analysis);
  useApp((s) => s.batches);
  useApp((s) => s.stability);
  useApp((s) => s.history);
  useApp((s) => s.ownDates);
  useApp((s) => s.filter.water);
  const settings = methodSettings(store.getState());
  return (
    <article className="card method">
      <div className="card__head">
        <h2>{METHOD_CARD.title}</h2>
        <span className="card__note">{cardSubject(settings)}</span>
        <div className="card__acts">
          <Button icon={Printer} onPress={() => window.print()}>
            {METHOD_CARD.print}
          </Button>
        </div>
      </div>
      <p className="method__intro">{METHOD_CARD.intro}</p>
      {methodCard(settings).map((part) => (
        <Part key={part.key} part={part} />
      ))}
    </article>
  );
}

function Part({ part }: { readonly part: MethodPart }): ReactNode {
  return (
    <section className="method__part" aria-labelledby={`method-${part.key}`}>
      <h3 id={`method-${part.key}`}>{part.title}</h3>
      <dl className="method__facts">
        <Fact term={METHOD_CARD.answers} lines={[part.answers]} />
        <Fact term={METHOD_CARD.not} lines={[part.not]} />
        <Fact term={METHOD_CARD.how} lines={part.how} />
        <Fact term={METHOD_CARD.assumes} lines={part.assumes} />
        <Fact term={METHOD_CARD.now} lines={part.now} now />
      </dl>
    </section>
  );
}

function Fact({
  term,
  lines,
  now = false,
}: {
  readonly term: string;
  readonly lines: readonly string[];
  readonly now?: boolean;
}): ReactNode {
  if (lines.length === 0) return null;
  return (
    <div className={now ? 'method__now' : undefined}>
      <dt>{term}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}
