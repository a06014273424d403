import { type ReactNode, useEffect, useState } from 'react';
import { APP } from '../domain/text/app.ts';
import { WelcomeView } from '../panels/data/welcome.tsx';
import { readAddress } from '../state/address.ts';
import type { AppStore } from '../state/app-store.ts';
import { ProgressBar } from '../views/kit/feedback/progress-bar.tsx';
import { Dropzone } from '../views/kit/shell/dropzone.tsx';
import { Rail } from '../views/kit/shell/rail.tsx';
import { openAny } from './open-any.ts';
import { railItems } from './rail-items.ts';
import './shell.css';

/** What was asked before there was anything to ask it of. */
export type Wish = (store: AppStore) => void;

const wishForDemo: Wish = (store) => {
  const { loadDemo, goTo } = store.getState();
  void loadDemo().then((isLoaded) => isLoaded && goTo('hotspots'));
};

const wishForFile =
  (file: File): Wish =>
  (store) =>
    openAny(store.getState(), file);

/** The frame, drawn before anything is opened: on a first visit with the welcome, whose buttons already work. */
export function OpeningPage({ onWish }: { readonly onWish: (wish: Wish) => void }): ReactNode {
  const isFirst = useFirstVisit();
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    void import('../panels/data/data-panel.tsx');
  }, []);
  const wish = (wanted: Wish): void => {
    setWaiting(true);
    onWish(wanted);
  };
  return (
    <Dropzone invitation={APP.drop} onFiles={([file]) => file && wish(wishForFile(file))}>
      <div className="app app--plain">
        <Rail
          items={railItems((route) => `#/${route}`)}
          current={readAddress(window.location.hash).route}
          network={{ on: false, ...APP.networkOff }}
          saved={{ state: 'busy', ...APP.saved.saving }}
          onHelp={() => undefined}
        />
        <main id="main">
          <div className="page">
            {isFirst === false && <ProgressBar label={APP.loading} done={0} total={0} />}
            {isFirst && <WelcomeView onDemo={() => wish(wishForDemo)} onFile={(file) => wish(wishForFile(file))} isWaiting={isWaiting} />}
          </div>
        </main>
      </div>
    </Dropzone>
  );
}

/** Whether this browser holds nothing of the app yet; null until that is known, a moment later. */
function useFirstVisit(): boolean | null {
  const [isFirst, setFirst] = useState<boolean | null>(null);
  useEffect(() => {
    indexedDB.databases().then(
      (databases) => setFirst(databases.length === 0),
      () => setFirst(false),
    );
  }, []);
  return isFirst;
}
