import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { foldLabel } from '../../../domain/fold-label.ts';
import { FILTER, KIT } from '../../../domain/text/kit.ts';
import { CheckRow } from './check-row.tsx';
import { FilterField } from './filter-field.tsx';
import { TreeBranch } from './tree-branch.tsx';

export interface TreeGroup {
  readonly key: string;
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}

export interface TreeFieldProps {
  readonly label: string;
  /** What the field says: `alle thema’s`, `zakkenrollerij`. */
  readonly value: string;
  readonly groups: readonly TreeGroup[];
  /** Keys of items; empty means all. */
  readonly selected: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
  /** Placeholder of the search box; without it there is no search box. */
  readonly search?: string;
}

/** Filter field with a choice of many: groups with items and counts (categories by theme; sources as one group). */
export function TreeField(props: TreeFieldProps): ReactNode {
  return (
    <FilterField label={props.label} value={props.value} set={props.selected.length > 0} onClear={() => props.onChange([])}>
      {() => <TreeChoice {...props} />}
    </FilterField>
  );
}

/** Groups left after the search; a group whose own name is found keeps all its items. */
function groupsFound(groups: readonly TreeGroup[], wanted: string): readonly TreeGroup[] {
  if (wanted === '') return groups;
  return groups
    .map((group) => {
      if (foldLabel(group.label).includes(wanted)) return group;
      return { ...group, items: group.items.filter((item) => foldLabel(item.label).includes(wanted)) };
    })
    .filter((group) => group.items.length > 0);
}

function TreeChoice({ label, groups, selected, onChange, search }: TreeFieldProps): ReactNode {
  const [text, setText] = useState('');
  const wanted = foldLabel(text);
  const shown = groupsFound(groups, wanted);
  const chosen = new Set(selected);
  const toggle = (keys: readonly string[], on: boolean): void => {
    const all = groups.flatMap((group) => group.items.map((item) => item.key));
    const touched = new Set(keys);
    const next = all.filter((key) => (touched.has(key) ? on : chosen.has(key)));
    onChange(next.length === all.length ? [] : next);
  };
  const single = groups.length === 1;
  return (
    <>
      {search && (
        <SearchField aria-label={search} className="search" autoFocus value={text} onChange={setText}>
          <Search className="ico" />
          <Input placeholder={search} />
        </SearchField>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll */}
      <div className="tree" role="group" aria-label={label}>
        {shown.map((group) =>
          single ? (
            group.items.map((item) => (
              <div className="tree__row" key={item.key}>
                <CheckRow label={item.label} count={item.count} checked={chosen.has(item.key)} onChange={(on) => toggle([item.key], on)} />
              </div>
            ))
          ) : (
            <TreeBranch key={group.key} group={group} chosen={chosen} unfolded={wanted !== ''} onToggle={toggle} />
          ),
        )}
        {shown.length === 0 && <p className="opts__empty">{KIT.nothingFound}</p>}
      </div>
      <div className="pop__foot">
        {FILTER.chosen(selected.length)}
        <Button className="btn btn--s btn--quiet" isDisabled={selected.length === 0} onPress={() => onChange([])}>
          {FILTER.chooseAll}
        </Button>
      </div>
    </>
  );
}
