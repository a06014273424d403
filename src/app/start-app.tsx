import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../views/kit/styles/base.css';
import '../views/kit/styles/print.css';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

/** Draws the first page at once and opens the data behind it. */
export function startApp(element: HTMLElement): void {
  const opening = Promise.all([import('./boot.ts').then(({ boot }) => boot()), import('./shell.tsx')]).then(
    async ([store, { Shell, startReady }]) => {
      await startReady;
      return { store, Shell };
    },
  );
  createRoot(element).render(
    <StrictMode>
      <ErrorBoundary>
        <App opening={opening} />
      </ErrorBoundary>
    </StrictMode>,
  );
}
