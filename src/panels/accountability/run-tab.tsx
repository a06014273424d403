import { Download, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { filterWords } from '../../domain/text/filter-words.ts';
import { periodName } from '../../domain/text/format.ts';
import { baselineWords, CERTAINTY } from '../../domain/text/hotspots.ts';
import { leastCountWords } from '../../domain/text/register.ts';
import { RUN } from '../../domain/text/run.ts';
import { HOTTIME_SEED } from '../../state/place-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { FileButton } from '../../views/kit/controls/file-button.tsx';
import { leastCountSetting } from './least-count-setting.ts';
import { RunVerdict } from './run-verdict.tsx';

const TYPES = ['.json'];

/** Saving a run and repeating one. */
export function RunTab(): ReactNode {
  const ready = useApp((s) => s.analysisState === 'ready');
  const busy = useApp((s) => s.runCheck.kind === 'busy');
  const loaded = useApp((s) => s.available !== null);
  const save = useApp((s) => s.saveManifest);
  const rerun = useApp((s) => s.rerunManifest);
  return (
    <>
      <RunVerdict />
      <Card
        title={RUN.title}
        actions={
          <>
            <FileButton
              accept={TYPES}
              icon={RotateCw}
              isDisabled={!loaded || busy}
              onFiles={([file]) => file && void rerun({ name: file.name, blob: file })}
            >
              {RUN.rerun}
            </FileButton>
            <Button tone="primary" icon={Download} isDisabled={!ready || busy} onPress={() => void save()}>
              {RUN.save}
            </Button>
          </>
        }
      >
        <p className="account__text">{RUN.intro}</p>
        <p className="account__text t2">{RUN.rerunHint}</p>
      </Card>
      <Card title={RUN.now}>{ready ? <RunNow /> : <p>{RUN.nothing}</p>}</Card>
    </>
  );
}

/** What a manifest would hold now. */
function RunNow(): ReactNode {
  const analysis = useApp((s) => s.analysis);
  const { filter, lens, boundaries, batches, categories, deps, facts } = useApp((s) => s);
  if (!analysis) return null;
  const { request } = analysis;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [RUN.facts.files, batches.map(({ batch }) => RUN.file(batch.file, batch.account.accepted, batch.sha256))],
    [RUN.facts.boundaries, [boundaries.origin.kind === 'official' ? boundaries.origin.file : boundaries.origin.attribution]],
    [RUN.facts.filter, [periodName(request.period), filterWords(filter, lens, boundaries, categories)]],
    [RUN.facts.method, [CERTAINTY.method[analysis.method]]],
    [RUN.facts.history, [baselineWords(filter.comparison, request.history.length)]],
    [RUN.facts.seed, [String(HOTTIME_SEED)]],
    [RUN.facts.leastCount, [leastCountWords(leastCountSetting({ facts }))]],
    [RUN.facts.versions, [RUN.versions(deps.version, deps.libraries)]],
  ];
  return (
    <dl className="account__facts">
      {rows.map(([term, values]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {values.map((value) => (
              <div key={value}>{value}</div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
