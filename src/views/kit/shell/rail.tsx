import { CircleAlert, CircleCheck, CircleQuestionMark, LoaderCircle, Wifi, WifiOff } from 'lucide-react';
import { KIT } from '../../../domain/text/kit.ts';
import { Logo } from './logo.tsx';
import '../styles/shell.css';

const SAVED: Readonly<Record<RailProps['saved']['state'], LucideIcon>> = { saved: CircleCheck, busy: LoaderCircle, failed: CircleAlert };

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface RailItem {
  readonly key: string;
  /** May hold a soft hyphen. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly href: string;
}

export interface RailProps {
  readonly items: readonly RailItem[];
  readonly current: string;
  /** Network badge: `Netwerk uit` or `Netwerk PDOK`. */
  readonly network: { readonly on: boolean; readonly label: string; readonly hint: string };
  /** Save state: `Bewaard 9.41`, `Bezig …`, `Niet bewaard`. */
  readonly saved: { readonly state: 'saved' | 'busy' | 'failed'; readonly label: string; readonly hint: string };
  readonly onHelp: () => void;
  readonly onNetwork?: () => void;
}

/** Navigation of 64 px on the left. Plain links: the app listens to the address bar. */
export function Rail({ items, current, network, saved, onHelp, onNetwork }: RailProps): ReactNode {
  const Saved = SAVED[saved.state];
  const Network = network.on ? Wifi : WifiOff;
  const networkClass = network.on ? 'rail__item rail__item--small rail__item--open' : 'rail__item rail__item--small';
  const networkBody = (
    <>
      <Network className="ico" />
      <span>{network.label}</span>
    </>
  );
  return (
    <nav className="rail" aria-label={KIT.screens}>
      <div className="rail__mark">
        <Logo />
      </div>
      {items.map(({ key, label, href, icon: Icon }) => (
        <a key={key} href={href} className="rail__item" aria-current={key === current ? 'page' : undefined}>
          <Icon className="ico" />
          <span>{label}</span>
        </a>
      ))}
      <span className="rail__spacer" />
      {onNetwork ? (
        <button type="button" className={networkClass} title={network.hint} onClick={onNetwork}>
          {networkBody}
        </button>
      ) : (
        <span className={networkClass} title={network.hint}>
          {networkBody}
        </span>
      )}
      <span
        className={saved.state === 'failed' ? 'rail__item rail__item--small rail__item--bad' : 'rail__item rail__item--small'}
        title={saved.hint}
        role="status"
      >
        <Saved className="ico" />
        <span>{saved.label}</span>
      </span>
      <button type="button" className="rail__item rail__item--small" onClick={onHelp}>
        <CircleQuestionMark className="ico" />
        <span>
          {KIT.help}&nbsp;&nbsp;{KIT.helpKey}
        </span>
      </button>
    </nav>
  );
}
