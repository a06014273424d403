import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import '../styles/controls.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  /** Read aloud and shown on hover. */
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  /** Set for a button that stays in. */
  readonly pressed?: boolean;
}

/** Button of 32 px with only an icon, for the tool bar. */
export function IconButton({ icon: Icon, label, onPress, isDisabled = false, pressed }: IconButtonProps): ReactNode {
  const shared = { 'aria-label': label, className: 'iconbtn', isDisabled, onPress };
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {pressed === undefined ? (
        <Button {...shared}>
          <Icon className="ico" />
        </Button>
      ) : (
        <ToggleButton {...shared} isSelected={pressed}>
          <Icon className="ico" />
        </ToggleButton>
      )}
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
