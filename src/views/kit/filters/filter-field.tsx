import { ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { KIT } from '../../../domain/text/kit.ts';
import '../styles/filters.css';
import type { ReactNode } from 'react';

export interface FilterFieldProps {
  /** 11 px line above: `Gebied`. */
  readonly label: string;
  /** 13 px line: `heel Maastricht`. */
  readonly value: string;
  /** Away from its default: tinted, with a cross. */
  readonly set?: boolean;
  readonly onClear?: () => void;
  /** Content of the popover; `close` shuts it. */
  readonly children: (close: () => void) => ReactNode;
  readonly isDisabled?: boolean;
}

/** Field of the filter bar: label over value, opens a popover. */
export function FilterField({ label, value, set, onClear, children, isDisabled = false }: FilterFieldProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const clearable = set && onClear;
  return (
    <div className={set ? 'field field--set' : 'field'}>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button className="field__open" isDisabled={isDisabled} aria-label={`${label}: ${value}`}>
          <span className="field__words">
            <small>{label}</small>
            <span>{value}</span>
          </span>
          {!clearable && <ChevronDown className="ico" />}
        </Button>
        <Popover className="pop" placement="bottom start" offset={6}>
          <Dialog className="pop__body" aria-label={label}>
            {children(() => setOpen(false))}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {clearable && (
        <Button className="field__clear" aria-label={KIT.clear(label)} onPress={onClear}>
          <X className="ico" />
        </Button>
      )}
    </div>
  );
}
