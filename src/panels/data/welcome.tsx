import { Play, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { APP } from '../../domain/text/app.ts';
import { DATA } from '../../domain/text/data.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { FileButton } from '../../views/kit/controls/file-button.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { Logo } from '../../views/kit/shell/logo.tsx';
import { FILE_TYPES } from './file-types.ts';
import './welcome.css';

/** First visit: what it does, two ways in, and what happens with the data. */
export function Welcome(): ReactNode {
  const openFile = useApp((s) => s.openFile);
  const loadDemo = useApp((s) => s.loadDemo);
  const goTo = useApp((s) => s.goTo);
  const toDemo = async (): Promise<void> => {
    if (await loadDemo()) goTo('hotspots');
  };
  return <WelcomeView onDemo={() => void toDemo()} onFile={(file) => void openFile({ name: file.name, blob: file })} />;
}

export interface WelcomeViewProps {
  readonly onDemo: () => void;
  readonly onFile: (file: File) => void;
  /** A choice was made, but the app is not open yet. */
  readonly isWaiting?: boolean;
}

/** The page itself, which can be drawn before there is any data to open. */
export function WelcomeView({ onDemo, onFile, isWaiting = false }: WelcomeViewProps): ReactNode {
  const { welcome } = DATA;
  return (
    <section className="welcome" aria-labelledby="welcome">
      <div className="welcome__title">
        <Logo size={40} />
        <h1 id="welcome">{welcome.title}</h1>
      </div>
      {welcome.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="welcome__acts">
        <Button tone="primary" icon={Play} isDisabled={isWaiting} onPress={onDemo}>
          {welcome.demo}
        </Button>
        <FileButton icon={Upload} accept={FILE_TYPES} isDisabled={isWaiting} onFiles={([file]) => file && onFile(file)}>
          {welcome.own}
        </FileButton>
      </div>
      {isWaiting && <ProgressBar label={APP.loading} done={0} total={0} />}
      <p className="t2">{welcome.formats}</p>
      <p className="welcome__privacy">{welcome.privacy}</p>
    </section>
  );
}
