import { Map as MapIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FlaggedPlace } from '../../domain/analysis.ts';
import { COURSE } from '../../domain/text/course.ts';
import { count, expectedCount, rangeInWords, timesExpected } from '../../domain/text/format.ts';
import { HOTSPOT_TABLE } from '../../domain/text/hotspot-table.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { useApp } from '../../state/use-app.ts';
import { placesOf } from '../../state/view-slice.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { StateBadge } from '../../views/kit/hotspot/state-badge.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { labelOf, peakWords } from './place-words.ts';

/** Table twin of the map: the same hotspots, the same numbers. */
export function HotspotTable({ onMap, onCsv }: { readonly onMap: () => void; readonly onCsv: () => void }): ReactNode {
  const analysis = useApp((s) => s.analysis);
  const categories = useApp((s) => s.categories);
  const stories = useApp((s) => s.stories);
  const selected = useApp((s) => s.selected);
  const select = useApp((s) => s.select);
  const columns: readonly Column<FlaggedPlace>[] = [
    { key: 'rank', label: HOTSPOT_TABLE.rank, cell: (row) => row.rank, sort: (row) => row.rank, numeric: true },
    { key: 'place', label: HOTSPOT_TABLE.place, cell: (row) => row.place, sort: (row) => row.place, isRowHeader: true },
    { key: 'state', label: HOTSPOT_TABLE.state, cell: (row) => <StateBadge state={row.state} />, sort: (row) => row.state },
    { key: 'count', label: COURSE.counted, cell: (row) => count(row.count), sort: (row) => row.count, numeric: true },
    { key: 'expected', label: COURSE.expected, cell: (row) => expectedCount(row.expected), sort: (row) => row.expected, numeric: true },
    { key: 'band', label: COURSE.band, cell: (row) => rangeInWords(...row.band), numeric: true },
    {
      key: 'ratio',
      label: HOTSPOT_TABLE.ratio,
      cell: (row) => timesExpected(row.count, row.expected),
      sort: (row) => row.count / Math.max(row.expected, 0.01),
      numeric: true,
    },
    { key: 'category', label: HOTSPOT_TABLE.category, cell: (row) => labelOf(row.categories[0], categories) },
    { key: 'peak', label: HOTSPOT_TABLE.peak, cell: (row) => peakWords(stories[row.id]) },
  ];
  return (
    <div className="page page--flat">
      <DataTable
        label={HOTSPOTS.list}
        heading
        columns={columns}
        rows={placesOf({ analysis })}
        rowKey={(row) => row.id}
        selected={selected}
        onSelect={select}
        onCsv={onCsv}
        actions={
          <Button icon={MapIcon} size="s" onPress={onMap}>
            {HOTSPOTS.asMap}
          </Button>
        }
        empty={HOTSPOTS.empty.none}
      />
    </div>
  );
}
