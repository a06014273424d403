import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { APP } from '../domain/text/app.ts';
import type { AppStore } from '../state/app-store.ts';
import { AppStoreContext } from '../state/use-app.ts';
import { Button } from '../views/kit/controls/button.tsx';
import { IssueNotice } from '../views/kit/feedback/issue-notice.tsx';
import { followAddress } from './follow-address.ts';
import { keepFocus } from './keep-focus.ts';
import { OpeningPage, type Wish } from './opening-page.tsx';
import { watchPress } from './watch-press.ts';

/** What comes after the first page: the memory of the session and the frame around its screens. */
export interface Opened {
  readonly store: AppStore;
  readonly Shell: ComponentType;
}

type Opening = { readonly kind: 'busy' } | ({ readonly kind: 'open' } & Opened) | { readonly kind: 'failed'; readonly cause: unknown };

/** The app while it opens, when it is open, and when it cannot be. */
export function App({ opening }: { readonly opening: Promise<Opened> }): ReactNode {
  const [state, setState] = useState<Opening>({ kind: 'busy' });
  const wish = useRef<Wish | null>(null);
  const opened = useRef<AppStore | null>(null);
  useEffect(() => {
    let stop = (): void => {};
    const pointer = watchPress();
    opening.then(
      async ({ store, Shell }) => {
        await pointer.over();
        pointer.stop();
        stop = followAddress(store);
        opened.current = store;
        // At once: between a press and its release nothing may be drawn anew.
        keepFocus(() => flushSync(() => setState({ kind: 'open', store, Shell })));
        wish.current?.(store);
        wish.current = null;
        store
          .getState()
          .start()
          .catch((cause: unknown) => setState({ kind: 'failed', cause }));
      },
      (cause: unknown) => setState({ kind: 'failed', cause }),
    );
    return () => {
      pointer.stop();
      stop();
    };
  }, [opening]);
  if (state.kind === 'busy') {
    return (
      <OpeningPage
        onWish={(wanted) => {
          // A file chooser that was opened here may answer long after the app is open.
          if (opened.current) wanted(opened.current);
          else wish.current = wanted;
        }}
      />
    );
  }
  if (state.kind === 'failed') {
    console.error(state.cause);
    return (
      <main className="page">
        <IssueNotice issue={APP.cannotOpen} actions={<Button onPress={() => window.location.reload()}>{APP.reload}</Button>} />
      </main>
    );
  }
  const { store, Shell } = state;
  return (
    <AppStoreContext value={store}>
      <Shell />
    </AppStoreContext>
  );
}
