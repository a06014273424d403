import { Button as Pressable, ToggleButton } from 'react-aria-components';
import '../styles/controls.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  /** `primary` at most once per panel. */
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'm' | 's';
  readonly isDisabled?: boolean;
  readonly wide?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
  /** Toggle state, for a button that switches something on and off (`Toon als tabel`). */
  readonly pressed?: boolean;
  readonly autoFocus?: boolean;
  readonly title?: string;
}

/** A verb, with an icon where it helps. */
export function Button({
  children,
  icon: Icon,
  tone = 'plain',
  size = 'm',
  wide,
  pressed,
  title,
  onPress,
  ...rest
}: ButtonProps): ReactNode {
  const className = ['btn', tone !== 'plain' && `btn--${tone}`, size === 's' && 'btn--s', wide && 'btn--wide'].filter(Boolean).join(' ');
  const content = (
    <>
      {Icon && <Icon className="ico" />}
      {children}
    </>
  );
  const press = { ...rest, ...(onPress && { onPress }), ...(title && { 'aria-description': title }) };
  if (pressed === undefined)
    return (
      <Pressable {...press} className={className}>
        {content}
      </Pressable>
    );
  return (
    <ToggleButton {...press} isSelected={pressed} className={className}>
      {content}
    </ToggleButton>
  );
}
