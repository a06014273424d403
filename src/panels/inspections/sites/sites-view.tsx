import { FileUp, Warehouse } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { SITE_KINDS, type SiteKind } from '../../../domain/inspection/site.ts';
import { SITE_KIND_TEXT } from '../../../domain/text/inspection-words.ts';
import { INSPECTIONS } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { FileButton } from '../../../views/kit/controls/file-button.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { ToggleGroup } from '../../../views/kit/controls/toggle-group.tsx';
import { EmptyState } from '../../../views/kit/feedback/empty-state.tsx';
import { IssueNotice } from '../../../views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../../views/kit/feedback/progress-bar.tsx';
import { RefusedNotice } from '../refused-notice.tsx';
import { useInspections, useScores } from '../use-inspections.ts';
import { SiteDetail } from './site-detail.tsx';
import { SiteImport } from './site-import.tsx';
import { SiteTable } from './site-table.tsx';
import { SitesMap } from './sites-map.tsx';

const FILES = ['.csv', '.tsv', '.txt', '.xlsx', '.parquet', '.geojson', '.json', '.gz', '.zip'];
const VIEWS = [
  { key: 'list', label: INSPECTIONS.list },
  { key: 'map', label: INSPECTIONS.map },
] as const;

/** All sites with their scores, as a list or on the map, and the reasons of the one that is chosen. */
export function SitesView({ theme }: { readonly theme: 'light' | 'dark' }): ReactNode {
  const { sites } = useInspections();
  useScores();
  const [view, setView] = useState<'list' | 'map'>('list');
  const [kind, setKind] = useState<SiteKind | 'all'>('all');
  const [chosen, setChosen] = useState<string | null>(null);
  const planning = useApp((s) => s.planning);
  const shown = useMemo(() => (kind === 'all' ? sites : sites.filter((site) => site.kind === kind)), [sites, kind]);
  const kinds = [{ key: 'all', label: INSPECTIONS.allKinds } as const, ...SITE_KINDS.map((key) => ({ key, label: SITE_KIND_TEXT[key] }))];
  const units = shown.reduce((sum, site) => sum + site.units, 0);
  return (
    <div className="page">
      <div className="page__head insp__head">
        <h1>{INSPECTIONS.title}</h1>
        {sites.length > 0 && <p>{INSPECTIONS.sitesSummary(shown.length, units)}</p>}
        <span className="spacer" />
        {sites.length > 0 && (
          <>
            <Select label={INSPECTIONS.kindLabel} options={kinds} value={kind} onChange={setKind} />
            <ToggleGroup label={INSPECTIONS.view} options={VIEWS} value={view} onChange={setView} />
          </>
        )}
        {sites.length > 0 && <ReadTerrains />}
        <ReadList />
      </div>
      <RefusedNotice />
      {planning === 'failed' && <IssueNotice issue={INSPECTIONS.failed} />}
      <SiteImport />
      {sites.length === 0 ? (
        <EmptyState icon={Warehouse} title={INSPECTIONS.noSites.title} actions={<ReadList />}>
          <p>{INSPECTIONS.noSites.text}</p>
        </EmptyState>
      ) : (
        <div className="insp__cols">
          <div className="insp__main">
            {planning === 'scoring' && <ProgressBar label={INSPECTIONS.scoring} done={0} total={0} />}
            {view === 'list' ? (
              <SiteTable sites={shown} selected={chosen} onSelect={setChosen} />
            ) : (
              <SitesMap sites={shown} theme={theme} selected={chosen} onSelect={setChosen} />
            )}
          </div>
          <SiteDetail id={chosen} />
        </div>
      )}
    </div>
  );
}

function ReadTerrains(): ReactNode {
  const openTerrains = useApp((s) => s.openTerrains);
  const read = useApp((s) => s.terrainsRead);
  return (
    <>
      {read && (
        <span role="status" className="s12 t2">
          {INSPECTIONS.terrainsRead(read.terrains, read.changed)}
        </span>
      )}
      <FileButton
        tone="quiet"
        accept={['.geojson', '.json', '.zip', '.gz']}
        onFiles={([file]) => {
          if (file) void openTerrains({ name: file.name, blob: file });
        }}
      >
        {INSPECTIONS.readTerrains}
      </FileButton>
    </>
  );
}

function ReadList(): ReactNode {
  const openSites = useApp((s) => s.openSites);
  return (
    <FileButton
      icon={FileUp}
      accept={FILES}
      onFiles={([file]) => {
        if (file) void openSites({ name: file.name, blob: file });
      }}
    >
      {INSPECTIONS.readList}
    </FileButton>
  );
}
