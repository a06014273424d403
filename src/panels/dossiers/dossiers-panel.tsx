import type { ReactNode } from 'react';
import { APP } from '../../domain/text/app.ts';

export function DossiersPanel(): ReactNode {
  return (
    <div className="page">
      <div className="page__head">
        <h1>{APP.screens.dossiers}</h1>
      </div>
    </div>
  );
}
