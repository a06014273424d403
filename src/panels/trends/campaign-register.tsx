import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { areaWords } from '../../domain/text/filter-words.ts';
import { dateOfIso, list, plural } from '../../domain/text/format.ts';
import { THEME_NAMES, THEMES } from '../../domain/text/themes.ts';
import { CAMPAIGN_THEMES } from '../../domain/theme/campaign-theme.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { type Campaign, campaigns } from '../../workflow/campaigns/campaigns.ts';
import { areaOf } from './campaign-area.ts';
import { CampaignEffect, CampaignEffectCard } from './campaign-effect.tsx';
import { CampaignForm } from './campaign-form.tsx';

/** Campaigns as people's work: theme, place and dates, with the effect behind them. */
export function CampaignRegister(): ReactNode {
  const facts = useApp((s) => s.facts);
  const boundaries = useApp((s) => s.boundaries);
  const remove = useApp((s) => s.removeCampaign);
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const rows = campaigns(facts);
  const columns: readonly Column<Campaign>[] = [
    { key: 'theme', label: THEMES.columns.theme, cell: (row) => THEME_NAMES[row.theme], sort: (row) => row.theme },
    { key: 'title', label: THEMES.columns.title, cell: (row) => row.title, sort: (row) => row.title, isRowHeader: true },
    { key: 'area', label: THEMES.columns.area, cell: (row) => areaWords({ area: areaOf(row.area) }, boundaries) },
    {
      key: 'period',
      label: THEMES.columns.period,
      cell: (row) => (row.to === null ? THEMES.running(dateOfIso(row.from)) : `${dateOfIso(row.from)} – ${dateOfIso(row.to)}`),
      sort: (row) => row.from,
    },
    {
      key: 'effect',
      label: THEMES.columns.effect,
      cell: (row) => <CampaignEffect campaign={row} isShown={shown === row.id} onShow={(on) => setShown(on ? row.id : null)} />,
    },
    {
      key: 'remove',
      label: '',
      cell: (row) => (
        <Button size="s" tone="quiet" onPress={() => remove(row.id)}>
          {THEMES.remove(row.title)}
        </Button>
      ),
    },
  ];
  const perTheme = CAMPAIGN_THEMES.map((theme) => [theme, rows.filter((row) => row.theme === theme).length] as const).filter(
    ([, n]) => n > 0,
  );
  const chosen = rows.find(({ id }) => id === shown);
  return (
    <>
      <Card
        title={THEMES.register}
        note={THEMES.registerNote}
        actions={
          <Button icon={Plus} size="s" pressed={adding} onPress={() => setAdding(!adding)}>
            {THEMES.add}
          </Button>
        }
      >
        {adding && <CampaignForm onDone={() => setAdding(false)} />}
        {rows.length === 0 ? (
          <p className="t3">{THEMES.none}</p>
        ) : (
          <>
            <DataTable label={THEMES.register} columns={columns} rows={rows} rowKey={(row) => row.id} />
            <p className="foot">
              {THEMES.counted(
                list(perTheme.map(([theme, n]) => `${THEME_NAMES[theme].toLowerCase()} ${plural(n, 'campagne', 'campagnes')}`)),
              )}
            </p>
          </>
        )}
      </Card>
      {chosen && <CampaignEffectCard campaign={chosen} />}
    </>
  );
}
