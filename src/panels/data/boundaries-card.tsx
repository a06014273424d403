import type { ReactNode } from 'react';
import { LINES, linesWords } from '../../domain/text/barrier-lines.ts';
import { DATA } from '../../domain/text/data.ts';
import { count } from '../../domain/text/format.ts';
import { WATER } from '../../domain/text/water-barriers.ts';
import { DEFAULT_BARRIERS, WATER_BARRIERS } from '../../domain/water-barriers.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { FileButton } from '../../views/kit/controls/file-button.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { OfficialFetch } from './official-fetch.tsx';
import { OpenFigures } from './open-figures.tsx';

const TYPES = ['.geojson', '.json', '.zip'];

/** Which borders are in use, and how to load others. */
export function BoundariesCard(): ReactNode {
  const { origin } = useApp((s) => s.boundaries);
  const openFile = useApp((s) => s.openFile);
  const use = useApp((s) => s.useBoundaries);
  const words = DATA.boundaries;
  return (
    <Card title={words.title}>
      <Elsewhere />
      <p>{origin.kind === 'official' ? words.official(origin.file) : words[origin.kind]}</p>
      <p className="foot">{origin.attribution}</p>
      <div className="data__acts">
        <FileButton accept={TYPES} onFiles={([file]) => file && void openFile({ name: file.name, blob: file })}>
          {words.load}
        </FileButton>
        {origin.kind !== 'schematic' && <Button onPress={() => void use(null)}>{words.reset}</Button>}
      </div>
      <Water />
      <Lines />
      <OfficialFetch />
      <OpenFigures />
    </Card>
  );
}

const WATERS = WATER_BARRIERS.map((key) => ({ key, label: WATER.options[key] }));

/** Which water hotspots do not cross; only where the borders hold any. */
function Water(): ReactNode {
  const any = useApp((s) => s.boundaries.water.length > 0);
  const water = useApp((s) => s.filter.water ?? DEFAULT_BARRIERS);
  const change = useApp((s) => s.changeFilter);
  if (!any) return null;
  return (
    <Select label={WATER.label} showLabel hint={WATER.hint} options={WATERS} value={water} onChange={(key) => change({ water: key })} />
  );
}

/** Lines of the user's own. */
function Lines(): ReactNode {
  const lines = useApp((s) => s.boundaries.lines);
  const use = useApp((s) => s.useLines);
  return (
    <div>
      {lines && <p>{linesWords(lines.map(({ name }) => name))}</p>}
      <p className="foot">{LINES.hint}</p>
      <div className="data__acts">
        <FileButton accept={TYPES} onFiles={([file]) => file && void use({ name: file.name, blob: file })}>
          {LINES.load}
        </FileButton>
        {lines && <Button onPress={() => void use(null)}>{LINES.remove}</Button>}
      </div>
    </div>
  );
}

/** More than this share outside: the boundaries are those of another place. */
const MOSTLY = 0.5;

function Elsewhere(): ReactNode {
  const freshness = useApp((s) => s.freshness);
  const municipality = useApp((s) => s.boundaries.municipality.name);
  const around = useApp((s) => s.useAreaOfData);
  const sum = (of: (row: (typeof freshness)[number]) => number): number => freshness.reduce((total, row) => total + of(row), 0);
  const [rows, outside] = [sum((row) => row.rows - row.withoutLocation), sum((row) => row.outside)];
  if (rows === 0 || outside <= MOSTLY * rows) return null;
  return (
    <div className="data__missing" role="status">
      <p>{DATA.boundaries.elsewhere(count(outside), count(rows), municipality)}</p>
      <div className="data__acts">
        <Button onPress={() => void around()}>{DATA.boundaries.around}</Button>
      </div>
    </div>
  );
}
