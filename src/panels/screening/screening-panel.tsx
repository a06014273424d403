import type { ReactNode } from 'react';
import { APP } from '../../domain/text/app.ts';

export function ScreeningPanel(): ReactNode {
  return (
    <div className="page">
      <div className="page__head">
        <h1>{APP.parts.dossiers.screening}</h1>
      </div>
    </div>
  );
}
