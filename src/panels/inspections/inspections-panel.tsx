import type { ReactNode } from 'react';
import { useApp } from '../../state/use-app.ts';
import { PlanPage } from './plan/plan-page.tsx';
import { SitesView } from './sites/sites-view.tsx';
import './inspections.css';

/** Controles: the sites and why they score, or the plan that the address asks for. */
export function InspectionsPanel({ theme }: { readonly theme: 'light' | 'dark' }): ReactNode {
  const open = useApp((s) => s.open);
  return open === null ? <SitesView theme={theme} /> : <PlanPage id={open} theme={theme} />;
}
