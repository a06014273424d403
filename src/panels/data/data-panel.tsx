import type { ReactNode } from 'react';
import { DATA } from '../../domain/text/data.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { FileButton } from '../../views/kit/controls/file-button.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { BatchesCard } from './batches-card.tsx';
import { BoundariesCard } from './boundaries-card.tsx';
import { FILE_TYPES } from './file-types.ts';
import { IntakeCard } from './intake-card.tsx';
import { KeepCard } from './keep-card.tsx';
import { LogCard } from './log-card.tsx';
import { PostcodesCard } from './postcodes-card.tsx';
import { SourcesCard } from './sources-card.tsx';
import { StackedCard } from './stacked-card.tsx';
import { Welcome } from './welcome.tsx';
import './data.css';

/** What is loaded, how complete and fresh it is, what was refused and why; and the way in for a file. */
export function DataPanel(): ReactNode {
  const loaded = useApp((s) => s.batches.length > 0);
  // A team may work from a pack, without any data of its own: what it has can be erased here too.
  const hasWork = useApp((s) => s.facts.length > 0 || s.packs.length > 0);
  const stage = useApp((s) => s.intake.stage);
  const postcodes = useApp((s) => s.postcodes !== null);
  return (
    <div className="page data">
      <Notices />
      {loaded && <Head />}
      <IntakeCard />
      {!loaded && (stage === 'idle' || stage === 'failed') && <Welcome />}
      {!loaded && (hasWork || postcodes) && stage !== 'mapping' && (
        <div className="cols">
          <div className="col">
            {postcodes && <PostcodesCard />}
            <LogCard />
          </div>
          <div className="col">
            <KeepCard />
          </div>
        </div>
      )}
      {loaded && stage !== 'mapping' && (
        <div className="cols">
          <div className="col">
            <SourcesCard />
            <BatchesCard />
            <StackedCard />
          </div>
          <div className="col">
            <BoundariesCard />
            <PostcodesCard />
            <KeepCard />
            <LogCard />
          </div>
        </div>
      )}
    </div>
  );
}

function Notices(): ReactNode {
  const issue = useApp((s) => s.dataIssue);
  const dismiss = useApp((s) => s.dismissDataIssue);
  const status = useApp((s) => s.status);
  const accept = useApp((s) => s.acceptDamage);
  const proof = useApp((s) => s.eraseProof);
  return (
    <>
      {status.health.kind === 'damaged' && (
        <IssueNotice issue={status.health.issue} actions={<Button onPress={() => void accept()}>{DATA.keep.damaged}</Button>} />
      )}
      {status.issue && <IssueNotice issue={status.issue} />}
      {issue && <IssueNotice issue={issue} onClose={dismiss} />}
      {status.role === 'follower' && <p className="note">{DATA.keep.follower}</p>}
      {proof && (
        <p className="note" role="status">
          {proof.left.length === 0 ? DATA.keep.erased : DATA.keep.left(proof.left.join(', '))}
        </p>
      )}
    </>
  );
}

function Head(): ReactNode {
  const openFile = useApp((s) => s.openFile);
  const goTo = useApp((s) => s.goTo);
  const demo = useApp((s) => s.batches.some(({ batch }) => batch.demo));
  return (
    <div className="page__head">
      <h1>{DATA.title}</h1>
      <p>{DATA.intro}</p>
      {demo && <span className="demo">{DATA.demo}</span>}
      <span className="spacer" />
      <FileButton accept={FILE_TYPES} onFiles={([file]) => file && void openFile({ name: file.name, blob: file })}>
        {DATA.openFile}
      </FileButton>
      <Button tone="primary" onPress={() => goTo('hotspots')}>
        {DATA.toHotspots}
      </Button>
    </div>
  );
}
