import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { PARTNER_WORDS } from '../../domain/text/dossier-words.ts';
import { dateOfIso, list } from '../../domain/text/format.ts';
import { OCCASION_TEXT, YOUTH_TEXT } from '../../domain/text/youth.ts';
import { dossiersOf } from '../../state/dossiers.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { jointActions } from '../../workflow/youth/youth-counts.ts';
import { ActionForm } from './action-form.tsx';

type Action = ReturnType<typeof jointActions>[number];

/** Joint actions at hotspots and events, latest first. */
export function ActionsCard(): ReactNode {
  const facts = useApp((s) => s.facts);
  const say = useApp((s) => s.say);
  const [adding, setAdding] = useState(false);
  const actions = jointActions(facts);
  const titles = new Map(useApp(dossiersOf).map(({ id, title }) => [id, title]));
  const placeOf = ({ occasion, event, dossier }: Action): string =>
    occasion === 'evenement' ? event : ((dossier && titles.get(dossier)) ?? OCCASION_TEXT.hotspot);
  const columns: Column<Action>[] = [
    { key: 'on', label: YOUTH_TEXT.on, cell: ({ on }) => dateOfIso(on), sort: ({ on }) => on, isRowHeader: true },
    { key: 'occasion', label: YOUTH_TEXT.occasion, cell: ({ occasion }) => OCCASION_TEXT[occasion], sort: ({ occasion }) => occasion },
    { key: 'place', label: YOUTH_TEXT.place, cell: placeOf },
    { key: 'partners', label: YOUTH_TEXT.partners, cell: ({ partners }) => list(partners.map((partner) => PARTNER_WORDS[partner])) },
    {
      key: 'back',
      label: YOUTH_TEXT.takeBack,
      cell: (action) => (
        <Button
          size="s"
          tone="quiet"
          title={YOUTH_TEXT.takeBackLabel(`${dateOfIso(action.on)}, ${placeOf(action)}`)}
          onPress={() => void say([{ kind: 'work.withdrawn', about: action.about, of: [action.id] }])}
        >
          {YOUTH_TEXT.takeBack}
        </Button>
      ),
    },
  ];
  return (
    <Card
      title={YOUTH_TEXT.actions}
      actions={
        <Button size="s" icon={Plus} isDisabled={adding} onPress={() => setAdding(true)}>
          {YOUTH_TEXT.addAction}
        </Button>
      }
    >
      {adding && <ActionForm onClose={() => setAdding(false)} />}
      <DataTable label={YOUTH_TEXT.actions} columns={columns} rows={actions} rowKey={({ id }) => id} empty={YOUTH_TEXT.noActions} />
    </Card>
  );
}
