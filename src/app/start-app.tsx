import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../views/kit/styles/base.css';
import '../views/kit/styles/print.css';
import { App } from './app.tsx';
import { boot } from './boot.ts';
import { ErrorBoundary } from './error-boundary.tsx';

/** Draws the first page at once and opens the data behind it. */
export function startApp(element: HTMLElement): void {
  const opening = boot();
  createRoot(element).render(
    <StrictMode>
      <ErrorBoundary>
        <App opening={opening} />
      </ErrorBoundary>
    </StrictMode>,
  );
}
