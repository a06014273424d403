import { Play, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { DATA } from '../../domain/text/data.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { FileButton } from '../../views/kit/controls/file-button.tsx';
import { Logo } from '../../views/kit/shell/logo.tsx';
import { FILE_TYPES } from './file-types.ts';

/** First visit: what it does, two ways in, and what happens with the data. */
export function Welcome(): ReactNode {
  const openFile = useApp((s) => s.openFile);
  const loadDemo = useApp((s) => s.loadDemo);
  const goTo = useApp((s) => s.goTo);
  const { welcome } = DATA;
  const toDemo = async (): Promise<void> => {
    if (await loadDemo()) goTo('hotspots');
  };
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
        <Button tone="primary" icon={Play} onPress={() => void toDemo()}>
          {welcome.demo}
        </Button>
        <FileButton icon={Upload} accept={FILE_TYPES} onFiles={([file]) => file && void openFile({ name: file.name, blob: file })}>
          {welcome.own}
        </FileButton>
      </div>
      <p className="t2">{welcome.formats}</p>
      <p className="welcome__privacy">{welcome.privacy}</p>
    </section>
  );
}
