import type { ReactNode } from 'react';
import { useContext } from 'react';
import { dateTime, list } from '../../../domain/text/format.ts';
import { REPORT } from '../../../domain/text/report.ts';
import { isDemo } from '../../../state/is-demo.ts';
import { AppStoreContext, useApp } from '../../../state/use-app.ts';

/** What every sheet says about itself: for whom, from what, when and with which version. */
export function PaperFoot({ number }: { readonly number: string }): ReactNode {
  const { deps } = useContext(AppStoreContext)!.getState();
  const demo = useApp((s) => isDemo(s.batches));
  const batches = useApp((s) => s.batches);
  const made = dateTime(Math.floor(deps.now().getTime() / 60_000));
  return (
    <footer className="paper__foot">
      <p>
        <b>{REPORT.confidential}</b>
      </p>
      <p>
        {[
          number,
          demo ? REPORT.synthetic : '',
          batches.length > 0 ? `Bron: ${list(batches.map(({ batch }) => batch.file))}` : '',
          `${made}, Brandpunt ${deps.version}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </footer>
  );
}
