import type { ReactNode } from 'react';
import { APP } from '../../domain/text/app.ts';

export function YouthPanel(): ReactNode {
  return (
    <div className="page">
      <div className="page__head">
        <h1>{APP.parts.dossiers.youth}</h1>
      </div>
    </div>
  );
}
