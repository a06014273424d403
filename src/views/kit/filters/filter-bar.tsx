import { Redo2, Search, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { KIT } from '../../../domain/text/kit.ts';
import { IconButton } from '../controls/icon-button.tsx';
import '../styles/filters.css';
import type { ReactNode } from 'react';

export interface FilterBarProps {
  /** Filter fields. */
  readonly children: ReactNode;
  /** First line of the result: `<b>412</b> meldingen en <b>1.031</b> registraties`. */
  readonly result: ReactNode;
  /** Second line: `in heel Maastricht, oktober 2026`. */
  readonly where: string;
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  readonly onSearch: () => void;
}

/** The bar on top: filter fields, the result in words, undo, redo, search. */
export function FilterBar({ children, result, where, onUndo, onRedo, onSearch }: FilterBarProps): ReactNode {
  return (
    <search className="bar" aria-label={KIT.filters}>
      {children}
      <p className="bar__result" role="status">
        <span>{result}</span>
        <small>{where}</small>
      </p>
      <span className="bar__rule" />
      <div className="bar__steps">
        <IconButton icon={Undo2} label={KIT.undo} isDisabled={onUndo === null} onPress={() => onUndo?.()} />
        <IconButton icon={Redo2} label={KIT.redo} isDisabled={onRedo === null} onPress={() => onRedo?.()} />
      </div>
      <Button className="bar__search" aria-label={KIT.search} onPress={onSearch}>
        <Search className="ico" />
        <kbd>{KIT.searchKey}</kbd>
      </Button>
    </search>
  );
}
