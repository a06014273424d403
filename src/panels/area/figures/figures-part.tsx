import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { FIGURES } from '../../../domain/text/area.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { FileButton } from '../../../views/kit/controls/file-button.tsx';
import { IssueNotice } from '../../../views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../../views/kit/feedback/progress-bar.tsx';
import { FocusListsCard } from './focus-lists-card.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { PlanCard } from './plan-card.tsx';

const ACCEPT = ['.csv', '.tsv', '.txt', '.xlsx', '.gz', '.zip', '.parquet'];

/** Tables of figures on their way in, what was taken in, and the focus lists. */
export function FiguresPart(): ReactNode {
  const intake = useApp((s) => s.figureIntake);
  const open = useApp((s) => s.openFigures);
  const close = useApp((s) => s.closeFigures);
  const button = (
    <FileButton icon={FileUp} tone="primary" accept={ACCEPT} onFiles={([file]) => file && void open({ name: file.name, blob: file })}>
      {FIGURES.open}
    </FileButton>
  );
  return (
    <>
      <div className="page__head">
        <h1>{FIGURES.title}</h1>
      </div>
      {intake.stage === 'idle' && (
        <div className="area__form">
          <p className="area__summary">{FIGURES.intro}</p>
          {button}
        </div>
      )}
      {intake.stage === 'reading' && <ProgressBar label={FIGURES.reading} done={0} total={0} />}
      {intake.stage === 'failed' && <IssueNotice issue={intake.issue} actions={<Button onPress={close}>{FIGURES.cancel}</Button>} />}
      {intake.stage === 'plan' && <PlanCard intake={intake} />}
      {intake.stage === 'done' && (
        <Card title={FIGURES.done(intake.reading.indicators.length, intake.file)}>
          <div>
            <Button onPress={close}>{FIGURES.again}</Button>
          </div>
        </Card>
      )}
      <IndicatorList />
      <FocusListsCard />
    </>
  );
}
