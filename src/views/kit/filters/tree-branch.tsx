import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { FILTER } from '../../../domain/text/kit.ts';
import { CheckRow } from './check-row.tsx';
import type { TreeGroup } from './tree-field.tsx';

export interface TreeBranchProps {
  readonly group: TreeGroup;
  readonly chosen: ReadonlySet<string>;
  /** Open regardless of the fold, while searching. */
  readonly unfolded: boolean;
  readonly onToggle: (keys: readonly string[], on: boolean) => void;
}

/** One theme with its categories; its own box chooses them all. */
export function TreeBranch({ group, chosen, unfolded, onToggle }: TreeBranchProps): ReactNode {
  const keys = group.items.map((item) => item.key);
  const on = keys.filter((key) => chosen.has(key)).length;
  const [isOpen, setOpen] = useState(on > 0 && on < keys.length);
  const id = useId();
  const open = isOpen || unfolded;
  const total = group.items.reduce((sum, item) => sum + item.count, 0);
  return (
    <div>
      <div className="tree__row">
        <Button
          className="tree__fold"
          aria-label={FILTER.unfold(group.label)}
          aria-expanded={open}
          aria-controls={id}
          onPress={() => setOpen(!open)}
        >
          <ChevronDown className="ico" />
        </Button>
        <CheckRow
          label={group.label}
          count={total}
          checked={on === keys.length}
          partly={on > 0 && on < keys.length}
          onChange={() => onToggle(keys, on < keys.length)}
        />
      </div>
      {open && (
        <div id={id} className="tree__items">
          {group.items.map((item) => (
            <div className="tree__row" key={item.key}>
              <CheckRow
                label={item.label}
                count={item.count}
                checked={chosen.has(item.key)}
                onChange={(checked) => onToggle([item.key], checked)}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
