import { Component, type ReactNode } from 'react';
import { APP } from '../domain/text/app.ts';
import { Button } from '../views/kit/controls/button.tsx';
import { IssueNotice } from '../views/kit/feedback/issue-notice.tsx';

interface State {
  readonly error: Error | null;
}

/** Says what is safe when drawing fails, instead of an empty page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return (
      <main className="page">
        <IssueNotice
          issue={{
            code: 'app.crashed',
            what: `${APP.crashed.what} (${this.state.error.message})`,
            safe: APP.crashed.safe,
            todo: APP.crashed.todo,
          }}
          actions={<Button onPress={() => window.location.reload()}>{APP.reload}</Button>}
        />
      </main>
    );
  }
}
