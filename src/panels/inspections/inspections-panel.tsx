import type { ReactNode } from 'react';
import { APP } from '../../domain/text/app.ts';

export function InspectionsPanel(): ReactNode {
  return (
    <div className="page">
      <div className="page__head">
        <h1>{APP.screens.controles}</h1>
      </div>
    </div>
  );
}
