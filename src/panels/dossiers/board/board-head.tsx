import { House, Presentation, Printer, Share } from 'lucide-react';
import { type ReactNode, useContext, useState } from 'react';
import { KIND_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIERS } from '../../../domain/text/dossiers.ts';
import type { BoardFilter } from '../../../state/board-filter.ts';
import { openHomeCase } from '../../../state/dossier-work.ts';
import { todayOf } from '../../../state/dossiers.ts';
import { AppStoreContext, useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { MenuButton } from '../../../views/kit/controls/menu-button.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { ToggleGroup } from '../../../views/kit/controls/toggle-group.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { overdueOf } from '../../../workflow/dossier/overdue.ts';
import { MEETING_OPEN, PAPER_OPEN } from '../open-words.ts';
import { useAreas } from '../use-areas.ts';
import { useDossierExport } from '../use-dossier-export.ts';

type View = 'bord' | 'tabel' | 'telaat';
const VIEWS: readonly View[] = ['bord', 'tabel', 'telaat'];

export interface BoardHeadProps {
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly all: readonly Dossier[];
  readonly shown: readonly Dossier[];
}

/** Title, what is shown and what can be done with it. */
export function BoardHead({ filter, onFilter, all, shown }: BoardHeadProps): ReactNode {
  const today = useApp(todayOf);
  const goTo = useApp((s) => s.goTo);
  const part = useApp((s) => s.part);
  const showPart = useApp((s) => s.showPart);
  const areas = useAreas();
  const [opening, setOpening] = useState(false);
  const late = all.reduce((sum, dossier) => sum + overdueOf(dossier, today).length, 0);
  const running = all.filter(({ state }) => state !== 'afgesloten').length;
  const change = (to: Partial<BoardFilter>): void => onFilter({ ...filter, ...to });
  const view = VIEWS.find((key) => key === part) ?? 'bord';
  return (
    <>
      <div className="page__head">
        <h1>{DOSSIERS.title}</h1>
        <p>{DOSSIERS.summary(running, late)}</p>
        <span className="spacer" />
        <Button icon={House} onPress={() => setOpening(!opening)}>
          {DOSSIERS.newHome}
        </Button>
        <Button icon={Presentation} tone="primary" onPress={() => goTo('dossiers', MEETING_OPEN)}>
          {DOSSIERS.meeting}
        </Button>
      </div>
      {opening && <NewHome onClose={() => setOpening(false)} />}
      {all.length > 0 && (
        <div className="dfilters">
          <ToggleGroup
            label={DOSSIERS.view}
            options={VIEWS.map((key) => ({ key, label: DOSSIERS.views[key] }))}
            value={view}
            onChange={(key) => showPart(key === 'bord' ? null : key)}
          />
          <Select label={DOSSIERS.area} options={areas} value={filter.area} onChange={(area) => change({ area })} />
          <Select
            label={DOSSIERS.kind}
            options={[
              { key: 'alle', label: DOSSIERS.allKinds },
              { key: 'openbaar', label: KIND_WORDS.openbaar },
              { key: 'woonoverlast', label: KIND_WORDS.woonoverlast },
            ]}
            value={filter.kind}
            onChange={(kind) => change({ kind })}
          />
          <Button pressed={filter.onlyLate} onPress={() => change({ onlyLate: !filter.onlyLate })}>
            {DOSSIERS.onlyLate}
          </Button>
          <span className="spacer" />
          <Button icon={Printer} onPress={() => goTo('dossiers', PAPER_OPEN)}>
            {DOSSIERS.print}
          </Button>
          <ExportMenu shown={shown} />
        </div>
      )}
    </>
  );
}

function ExportMenu({ shown }: { readonly shown: readonly Dossier[] }): ReactNode {
  const save = useDossierExport();
  return (
    <MenuButton
      label={DOSSIERS.export}
      icon={Share}
      items={[
        { key: 'csv', label: DOSSIERS.csv, onAction: () => void save(shown, 'csv', 'team') },
        { key: 'geojson', label: DOSSIERS.geojson, onAction: () => void save(shown, 'geojson', 'team') },
        { key: 'csvOutside', label: DOSSIERS.csvOutside, onAction: () => void save(shown, 'csv', 'outside') },
        { key: 'geojsonOutside', label: DOSSIERS.geojsonOutside, onAction: () => void save(shown, 'geojson', 'outside') },
      ]}
    />
  );
}

/** A case of woonoverlast has a buurt and nothing more. */
function NewHome({ onClose }: { readonly onClose: () => void }): ReactNode {
  const store = useContext(AppStoreContext)!;
  const goTo = useApp((s) => s.goTo);
  const buurten = useApp((s) => s.boundaries.buurten);
  const options = [...buurten]
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map(({ code, name }) => ({ key: code as string, label: name }));
  const [buurt, setBuurt] = useState(options[0]?.key ?? '');
  return (
    <form
      className="form"
      aria-label={DOSSIERS.newHome}
      onSubmit={(event) => {
        event.preventDefault();
        goTo('dossiers', openHomeCase(store.getState(), buurt));
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <p className="s12 t2">{DOSSIERS.newHomeHint}</p>
      <div className="form__acts">
        <Select label={DOSSIERS.table.buurt} options={options} value={buurt} onChange={setBuurt} />
        <Button type="submit" tone="primary">
          {DOSSIERS.newHomeOpen}
        </Button>
        <Button tone="quiet" onPress={onClose}>
          {DOSSIERS.cancel}
        </Button>
      </div>
    </form>
  );
}
