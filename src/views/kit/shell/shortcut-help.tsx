import { X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { KIT } from '../../../domain/text/kit.ts';
import { IconButton } from '../controls/icon-button.tsx';
import '../styles/filters.css';
import '../styles/shell.css';
import type { ReactNode } from 'react';

export interface ShortcutHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly groups: readonly {
    readonly label: string;
    readonly shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[];
  }[];
  /** Anything below the list: how to begin, where the method card is. */
  readonly children?: ReactNode;
}

/** `?`: the keys, in a panel. */
export function ShortcutHelp({ isOpen, onClose, groups, children }: ShortcutHelpProps): ReactNode {
  return (
    <ModalOverlay className="veil" isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet__dialog">
          <div className="sheet__head">
            <Heading slot="title" level={2}>
              {KIT.help}
            </Heading>
            <IconButton icon={X} label={KIT.close} onPress={onClose} />
          </div>
          <div className="sheet__body">
            {groups.map((group) => (
              <section key={group.label}>
                <h3 className="s12 t3">{group.label}</h3>
                <dl className="keys">
                  {group.shortcuts.map((shortcut) => (
                    <div key={shortcut.does}>
                      <dt>{shortcut.does}</dt>
                      <dd>
                        {shortcut.keys.map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
