import { Database } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../src/views/kit/controls/button.tsx';
import { Card } from '../../../src/views/kit/controls/card.tsx';
import { FileButton } from '../../../src/views/kit/controls/file-button.tsx';
import { ConfirmBar } from '../../../src/views/kit/feedback/confirm-bar.tsx';
import { EmptyState } from '../../../src/views/kit/feedback/empty-state.tsx';
import { IssueNotice } from '../../../src/views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../../src/views/kit/feedback/progress-bar.tsx';
import { StateBadge } from '../../../src/views/kit/hotspot/state-badge.tsx';
import { CommandPalette } from '../../../src/views/kit/shell/command-palette.tsx';
import { Dropzone } from '../../../src/views/kit/shell/dropzone.tsx';
import { ShortcutHelp } from '../../../src/views/kit/shell/shortcut-help.tsx';
import { DataTable } from '../../../src/views/kit/table/data-table.tsx';
import { ShellFrame } from './shell-frame.tsx';

const ROWS = Array.from({ length: 420 }, (_, at) => ({ id: `r${at}`, name: `Buurt ${at + 1}`, n: (at * 37) % 101 }));
const STATES = ['nieuw', 'groeiend', 'aanhoudend', 'krimpend', 'uitgedoofd'] as const;

export function PartsPage(): ReactNode {
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  const [asks, setAsks] = useState(true);
  return (
    <Dropzone onFiles={() => undefined} invitation="Laat los om het bestand te openen">
      <ShellFrame current="start" fields={null} result="geen gegevens" where="">
        <div className="page">
          <div className="cols">
            <div className="col">
              <Card title="Terugkoppeling">
                <div className="col">
                  <IssueNotice
                    issue={{
                      code: 'x',
                      what: 'Dit bestand heeft geen kolom met een datum.',
                      safe: 'Je andere gegevens zijn niet veranderd.',
                      todo: 'Kies zelf de kolom met de datum.',
                    }}
                    onClose={() => undefined}
                    actions={<Button size="s">Kies kolommen</Button>}
                  />
                  <ProgressBar label="Bestand lezen" done={62} total={100} startedAt={Date.now() - 20_000} onCancel={() => undefined} />
                  <ProgressBar label="Plaatsen zoeken" done={1200} total={0} />
                  {asks && (
                    <ConfirmBar confirm="Wis alles" danger onConfirm={() => setAsks(false)} onCancel={() => setAsks(false)}>
                      Alle bestanden, dossiers en instellingen gaan van deze computer af. Dat kan niet terug.
                    </ConfirmBar>
                  )}
                  <p>
                    {STATES.map((state) => (
                      <StateBadge key={state} state={state} />
                    ))}
                  </p>
                </div>
              </Card>
              <Card title="Leeg">
                <EmptyState
                  icon={Database}
                  title="Nog geen gegevens"
                  actions={
                    <>
                      <Button tone="primary" onPress={() => setOpen('palette')}>
                        Probeer met de demostad
                      </Button>
                      <FileButton accept={['.csv']} onFiles={() => undefined}>
                        Open je eigen bestand
                      </FileButton>
                      <Button onPress={() => setOpen('help')}>Hulp</Button>
                    </>
                  }
                >
                  Sleep een export van de melddesk of de politie hierheen. Er gaat niets van deze computer af.
                </EmptyState>
              </Card>
            </div>
            <div className="col">
              <Card title="Tabel">
                <DataTable
                  label="Buurten"
                  heading
                  note="n = 420"
                  rows={ROWS}
                  rowKey={(row) => row.id}
                  onCsv={() => undefined}
                  pageSize={12}
                  columns={[
                    { key: 'name', label: 'Buurt', cell: (row) => row.name, sort: (row) => row.name, isRowHeader: true },
                    { key: 'n', label: 'Meldingen', numeric: true, cell: (row) => row.n, sort: (row) => row.n },
                  ]}
                />
              </Card>
            </div>
          </div>
        </div>
      </ShellFrame>
      <CommandPalette
        isOpen={open === 'palette'}
        onClose={() => setOpen(null)}
        commands={[
          { key: 's1', group: 'Schermen', label: 'Hotspots', run: () => undefined },
          { key: 'b1', group: 'Buurten', label: 'Wyck', hint: 'Centrum', run: () => undefined },
          { key: 'b2', group: 'Buurten', label: 'Wyckerpoort', hint: 'Buitenwijk Oost', run: () => undefined },
        ]}
      />
      <ShortcutHelp
        isOpen={open === 'help'}
        onClose={() => setOpen(null)}
        groups={[
          {
            label: 'Overal',
            shortcuts: [
              { keys: ['Ctrl', 'K'], does: 'Zoek een buurt, categorie, hotspot of scherm' },
              { keys: ['?'], does: 'Hulp' },
            ],
          },
        ]}
      />
    </Dropzone>
  );
}
