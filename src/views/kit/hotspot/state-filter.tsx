import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { count } from '../../../domain/text/format.ts';
import { KIT } from '../../../domain/text/kit.ts';
import '../styles/hotspot.css';

const ORDER: readonly HotspotState[] = ['nieuw', 'groeiend', 'aanhoudend', 'krimpend', 'uitgedoofd'];

import type { ReactNode } from 'react';
import type { HotspotState } from '../../../domain/hotspot.ts';

export interface StateFilterProps {
  readonly counts: Readonly<Record<HotspotState, number>>;
  /** Empty means all. */
  readonly selected: readonly HotspotState[];
  readonly onChange: (states: readonly HotspotState[]) => void;
}

/** Row of counts per state above the list; each is a toggle. */
export function StateFilter({ counts, selected, onChange }: StateFilterProps): ReactNode {
  return (
    <ToggleButtonGroup
      className="statefilter"
      aria-label={KIT.showOnly}
      selectionMode="multiple"
      selectedKeys={selected}
      onSelectionChange={(keys) => onChange(ORDER.filter((state) => keys.has(state)))}
    >
      {ORDER.map((state) => (
        <ToggleButton key={state} id={state}>
          <b>{count(counts[state])}</b>
          {state}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
