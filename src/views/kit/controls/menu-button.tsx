import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import '../styles/filters.css';

export interface MenuButtonProps {
  /** A verb: `Exporteer`. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly items: readonly { readonly key: string; readonly label: string; readonly isDisabled?: boolean; readonly onAction: () => void }[];
}

/** Button that opens a short list of actions. */
export function MenuButton({ label, icon, items }: MenuButtonProps): ReactNode {
  return (
    <MenuTrigger>
      <Button icon={icon}>{label}</Button>
      <Popover className="pop" placement="top end" offset={6}>
        <Menu
          aria-label={label}
          className="opts opts--menu"
          disabledKeys={items.filter((item) => item.isDisabled).map((item) => item.key)}
          onAction={(key) => items.find((item) => item.key === key)?.onAction()}
        >
          {items.map((item) => (
            <MenuItem key={item.key} id={item.key} className="opt">
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
