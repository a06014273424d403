import type { Issue } from '../issue.ts';
import { clockTime } from './clock-time.ts';
import { dateOfIso } from './format.ts';

/** The frame around every screen. */
export const APP = {
  screens: {
    start: 'Start',
    hotspots: 'Hotspots',
    hottimes: 'Hottimes',
    trends: 'Trends',
    gebied: 'Gebied',
    dossiers: 'Dossiers',
    controles: 'Controles',
    monitor: 'Monitor',
    signalen: 'Signalen',
    verantwoording: 'Verant\u00adwoording',
    controle: 'Installatie',
  },
  parts: {
    label: (screen: string): string => `Onderdelen van ${screen}`,
    dossiers: { board: 'Bord', screening: 'Screening', youth: 'Jeugd', experiments: 'Proeven', exchange: 'Samenwerken' },
    controles: { sites: 'Locaties', plans: 'Plannen', learn: 'Leren', lwo: 'Signalen LWO', weights: 'Gewichten' },
  },
  groups: {
    screens: 'Schermen',
    buurten: 'Wijken en buurten',
    categories: 'Soorten',
    hotspots: 'Hotspots',
    dossiers: 'Dossiers',
    actions: 'Doen',
  },
  drop: 'Laat los om het bestand te openen',
  networkOff: { label: 'Netwerk uit', hint: 'Er gaat niets over het netwerk; alles gebeurt op deze computer.' },
  networkMayOn: {
    label: 'Netwerk uit',
    hint: 'Er gaat niets over het netwerk; alles gebeurt op deze computer. Klik om de achtergrondkaart van PDOK te tonen: PDOK ziet dan welk stuk van de kaart je bekijkt.',
  },
  networkOn: {
    label: 'Netwerk PDOK',
    hint: 'De achtergrondkaart komt van PDOK. PDOK ziet welk stuk van de kaart je bekijkt; gegevens worden nooit verstuurd. Klik om uit te zetten.',
  },
  networkBusy: { label: 'Netwerk PDOK', hint: 'De grenzen worden bij PDOK opgehaald. Alleen de gemeentecode wordt verstuurd.' },
  networkFigures: { label: 'Netwerk open', hint: 'Open cijfers worden opgehaald. Alleen de gemeentecode wordt verstuurd.' },
  networkLive: {
    label: 'Netwerk samen',
    hint: 'Je werkt live samen: dossiers, actieplannen en indicatoren gaan naar de server van je organisatie. Meldingen gaan nooit mee.',
  },
  saved: {
    saved: { label: 'Bewaard', hint: 'Alles wat je hebt gedaan staat op deze computer.' },
    saving: { label: 'Bezig …', hint: 'Bezig met bewaren.' },
    failed: { label: 'Niet bewaard', hint: 'Bewaren is niet gelukt. Sluit dit venster nog niet.' },
  },
  /** `Bewaard om 9.41`; of an earlier day `Bewaard op 21-11`. Both ISO and in the time of this computer. */
  savedAt: (iso: string, now: Date): string =>
    new Date(iso).toDateString() === now.toDateString() ? `Bewaard om ${clockTime(iso)}` : `Bewaard op ${dateOfIso(iso).slice(0, 5)}`,
  loading: 'Brandpunt wordt geopend',
  reload: 'Laad de pagina opnieuw',
  crashed: {
    what: 'Dit scherm kon niet worden getekend.',
    safe: 'Je gegevens zijn veilig: wat bewaard was, is bewaard.',
    todo: 'Laad de pagina opnieuw. Gebeurt het weer, meld dan wat je deed.',
  },
  cannotOpen: {
    code: 'app.cannotOpen',
    what: 'Brandpunt kon niet worden geopend.',
    safe: 'Wat eerder bewaard was, is niet aangeraakt.',
    todo: 'Gebruik een actuele Edge of Chrome, niet in een privévenster, en laad de pagina opnieuw.',
  } satisfies Issue,
  openFile: 'Open een bestand',
  demo: 'Bekijk de demostad',
  undo: 'Maak de laatste stap ongedaan',
  redo: 'Doe de stap opnieuw',
  baseMapOn: 'Toon de achtergrondkaart van PDOK',
  baseMapOff: 'Verberg de achtergrondkaart van PDOK',
  baseMapAttribution: 'Kadaster / PDOK',
  shortcuts: [
    {
      label: 'Overal',
      shortcuts: [
        { keys: ['Ctrl', 'K'], does: 'Zoek een scherm, buurt, soort of hotspot' },
        { keys: ['Ctrl', 'Z'], does: 'Ongedaan maken' },
        { keys: ['Ctrl', 'Shift', 'Z'], does: 'Opnieuw doen' },
        { keys: ['?'], does: 'Deze hulp' },
      ],
    },
    {
      label: 'Kaart en lijst',
      shortcuts: [
        { keys: ['N'], does: 'Volgende hotspot' },
        { keys: ['P'], does: 'Vorige hotspot' },
        { keys: ['Esc'], does: 'Terug naar de lijst' },
        { keys: ['←', '→', '↑', '↓'], does: 'Schuif de kaart of loop door de lijst' },
      ],
    },
    {
      label: 'Dossiers',
      shortcuts: [
        { keys: ['←', '→', '↑', '↓'], does: 'Loop over het bord' },
        { keys: ['J'], does: 'Vergadering: volgende plek' },
        { keys: ['K'], does: 'Vergadering: vorige plek' },
        { keys: ['B'], does: 'Vergadering: bevestig (W wijs af, V blijf volgen)' },
        { keys: ['1'], does: 'Vergadering: eerste reden (2 en 3 de andere)' },
        { keys: ['Ctrl', 'Enter'], does: 'Leg vast wat in een formulier staat' },
      ],
    },
  ],
} as const;
