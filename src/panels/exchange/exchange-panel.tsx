import type { ReactNode } from 'react';
import { BACKUP_NOTICE } from '../../domain/text/backup-notice.ts';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { useApp } from '../../state/use-app.ts';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { FigureCards } from './figures-card.tsx';
import { FolderCard } from './folder-card.tsx';
import { LiveCard } from './live-card.tsx';
import { BackupCard, PackCard, TeamCard } from './make-cards.tsx';
import { OpenCard } from './open-card.tsx';
import { PeopleCard } from './people-card.tsx';
import './exchange.css';

/** Work goes to other browsers and comes back: files, the shared folder, backups. */
export function ExchangePanel({ theme }: { readonly theme: 'light' | 'dark' }): ReactNode {
  const readOnly = useApp((s) => s.readOnly);
  const { due, changes } = useApp((s) => s.backup);
  return (
    <div className="page">
      <div className="page__head">
        <h1>{EXCHANGE.title}</h1>
        <p>{EXCHANGE.intro}</p>
      </div>
      {readOnly && <IssueNotice issue={readOnly} />}
      {due && (
        <p className="note" role="status">
          {BACKUP_NOTICE.due(changes)}
        </p>
      )}
      <div className="cols">
        <div className="col">
          <OpenCard />
          <FigureCards theme={theme} />
          <PeopleCard />
        </div>
        <div className="col">
          <PackCard />
          <TeamCard />
          <FolderCard />
          <LiveCard />
          <BackupCard />
          <p className="t2">{EXCHANGE.confidential}</p>
        </div>
      </div>
    </div>
  );
}
