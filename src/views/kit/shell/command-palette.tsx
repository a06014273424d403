import { Search } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { foldLabel } from '../../../domain/fold-label.ts';
import { KIT } from '../../../domain/text/kit.ts';
import '../styles/filters.css';
import '../styles/shell.css';

const MOST = 40;

import type { ReactNode } from 'react';

export interface Command {
  readonly key: string;
  /** Heading it stands under: Schermen, Buurten, Categorieën, Hotspots. */
  readonly group: string;
  readonly label: string;
  /** Grey words behind the label: the wijk of a buurt. */
  readonly hint?: string;
  readonly run: () => void;
}

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly commands: readonly Command[];
}

/** Ctrl+K: finds any screen, buurt, category or hotspot as you type. Mount it always; it listens to no keys itself. */
export function CommandPalette({ isOpen, onClose, commands }: CommandPaletteProps): ReactNode {
  return (
    <ModalOverlay className="veil" isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet__dialog" aria-label={KIT.search}>
          <Finder commands={commands} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Best first: the label begins with the words, a word in it does, they stand anywhere. At most 40. */
export function findCommands(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = foldLabel(text);
  const ranked = commands.map((command) => {
    const label = foldLabel(command.label);
    const all = foldLabel(`${command.label} ${command.hint ?? ''} ${command.group}`);
    const rank = label.startsWith(wanted) ? 0 : ` ${label}`.includes(` ${wanted}`) ? 1 : all.includes(wanted) ? 2 : 3;
    return { command, rank };
  });
  return ranked
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ command }) => command);
}

function Finder({ commands, onClose }: Omit<CommandPaletteProps, 'isOpen'>): ReactNode {
  const [text, setText] = useState('');
  const found = findCommands(commands, text);
  const groups = [...new Set(found.map((command) => command.group))];
  const run = (key: string): void => {
    onClose();
    commands.find((command) => command.key === key)?.run();
  };
  return (
    <div className="palette">
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField
          aria-label={KIT.search}
          className="search"
          autoFocus
          onKeyDown={(event) => (event.key === 'Escape' ? onClose() : event.continuePropagation())}
        >
          <Search className="ico" />
          <Input placeholder={KIT.search} role="combobox" aria-expanded />
        </SearchField>
        <ListBox
          aria-label={KIT.search}
          className="opts"
          onAction={(key) => run(String(key))}
          renderEmptyState={() => <p className="opts__empty">{KIT.nothingFound}</p>}
        >
          {groups.map((group) => (
            <ListBoxSection key={group} id={`group:${group}`}>
              <Header className="opts__head">{group}</Header>
              {found
                .filter((command) => command.group === group)
                .map((command) => (
                  <ListBoxItem key={command.key} id={command.key} className="opt" textValue={command.label}>
                    {command.label}
                    {command.hint && <span className="opt__hint">{command.hint}</span>}
                  </ListBoxItem>
                ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
    </div>
  );
}
