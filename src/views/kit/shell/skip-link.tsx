import type { ReactNode } from 'react';
import { KIT } from '../../../domain/text/kit.ts';
import '../styles/shell.css';

/** First stop of Tab: moves the focus past rail and filters. A button, so that the address bar stays as it is. */
export function SkipLink({ to }: { readonly to: string }): ReactNode {
  return (
    <button type="button" className="skip" onClick={() => document.getElementById(to)?.focus()}>
      {KIT.skip}
    </button>
  );
}
