import type { ReactNode } from 'react';
import { dateOfIso } from '../../domain/text/format.ts';
import { YOUTH_TEXT } from '../../domain/text/youth.ts';
import { month } from '../../domain/time/month.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { actionsIn, groupCounts, totalGroups } from '../../workflow/youth/youth-counts.ts';
import { ActionsCard } from './actions-card.tsx';
import { GroupsCard } from './groups-card.tsx';
import './youth.css';

/** Joint actions and youth groups, as numbers only. */
export function YouthPanel(): ReactNode {
  const facts = useApp((s) => s.facts);
  const now = useApp((s) => s.deps.now);
  const categories = useApp((s) => s.categories);
  const changeFilter = useApp((s) => s.changeFilter);
  const goTo = useApp((s) => s.goTo);
  const year = now().getFullYear();
  const actions = actionsIn(facts, { from: month(year, 1), to: month(year, 12) });
  const latest = groupCounts(facts)[0];
  const youth = categories.filter(({ theme }) => theme === 'jeugd').map(({ id }) => id);
  return (
    <div className="page">
      <div className="page__head">
        <h1>{YOUTH_TEXT.title}</h1>
        <p>
          {YOUTH_TEXT.sentence(year, actions.length, actions.filter(({ occasion }) => occasion === 'hotspot').length)}{' '}
          {latest ? YOUTH_TEXT.groupsSentence(totalGroups(latest.groups), latest.subjects, dateOfIso(latest.on)) : YOUTH_TEXT.noGroups}
        </p>
        <span className="spacer" />
        {youth.length > 0 && (
          <Button
            onPress={() => {
              changeFilter({ categories: youth });
              goTo('hotspots');
            }}
          >
            {YOUTH_TEXT.showMap}
          </Button>
        )}
      </div>
      <p className="t2">{YOUTH_TEXT.intro}</p>
      <div className="youth__cols">
        <ActionsCard />
        <GroupsCard />
      </div>
    </div>
  );
}
