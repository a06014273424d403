import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/views/kit/styles/base.css';
import { HotspotsPage } from './hotspots-page.tsx';
import { HottimesPage } from './hottimes-page.tsx';
import { PartsPage } from './parts-page.tsx';

// gallery.html?page=hotspots|hottimes|parts&theme=dark: every view with fixed data, to look at beside the design.
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dataset['theme'] = theme;
const pages = { hotspots: HotspotsPage, hottimes: HottimesPage, parts: PartsPage };
const Page = pages[(asked.get('page') ?? 'hotspots') as keyof typeof pages];
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Page theme={theme} list={asked.has('list')} />
  </StrictMode>,
);
