import type { SignalScore } from '../hot-history.ts';
import { count, decimal, percent, plural } from './format.ts';

/** The page that says how good the signals were. */
export const SIGNALS = {
  title: 'Hoe goed waren de signalen?',
  noneTitle: 'Nog niets te zeggen',
  intro: (months: number): string =>
    `Voor ${plural(months, 'maand', 'maanden')} is nagegaan: van de cellen die aan het eind van de ene maand opvielen, hoeveel incidenten lagen er in de maand erna?`,
  sentence: ({ hitRate }: SignalScore, busiest: SignalScore, chance: number): string =>
    `De cellen die opvielen, bevatten ${percent(hitRate, 1)} van de incidenten van de maand erna. Evenveel willekeurige cellen zouden ${percent(chance, 2)} bevatten, en evenveel drukste cellen ${percent(busiest.hitRate, 1)}.`,
  meaning:
    'De drukste cellen vangen altijd veel incidenten: daar is het nu eenmaal druk. Een signaal zegt iets anders: hier is het meer dan hier te verwachten was. Daarom staan beide naast elkaar.',
  figures: {
    hitRate: 'Aandeel gevonden',
    pai: 'Keer toeval (PAI)',
    pei: 'Deel van het best haalbare (PEI)',
    precision: 'Cellen met een incident erna',
  },
  methods: { flags: 'Signalen', busiest: 'Evenveel drukste cellen' },
  method: 'Methode',
  value: (score: SignalScore): readonly string[] => [
    `${percent(score.hitRate, 1)} (${count(score.hits)} van ${count(score.total)})`,
    `×${decimal(score.pai)}`,
    percent(score.pei, 0),
    percent(score.precision, 0),
  ],
  silent: (n: number): string => (n === 0 ? '' : ` In ${plural(n, 'maand', 'maanden')} viel nergens iets op.`),
  perMonth: 'Per maand',
  month: 'Maand erna',
  cells: 'Cellen die opvielen',
  hits: 'Incidenten daarin',
  total: 'Incidenten in de stad',
  pai: 'Keer toeval',
  busiestPai: 'Drukste cellen',
  judged: {
    title: 'Wat mensen ervan vonden',
    none: 'Nog geen signaal is beoordeeld. Open een dossier bij een hotspot en leg het oordeel vast; dan staat hier hoeveel signalen zijn bevestigd.',
    sentence: (judged: number, flagged: number): string =>
      `Van ${plural(flagged, 'signaal', 'signalen')} met een dossier ${judged === 1 ? 'is er 1' : `zijn er ${count(judged)}`} beoordeeld.`,
    result: 'Oordeel',
    number: 'Aantal',
    confirmed: 'bevestigd',
    rejected: 'afgewezen',
    watched: 'blijven volgen',
    open: 'nog niet beoordeeld',
    share: (confirmed: number, decided: number, [low, high]: readonly [number, number]): string =>
      `Bevestigd: ${count(confirmed)} van de ${count(decided)} waarover is beslist. Bij zo weinig gevallen kan het aandeel op den duur tussen ${percent(low)} en ${percent(high)} liggen (95 van 100).`,
    note: 'Mensen beoordelen wat zij te zien krijgen en wat ernstig lijkt. Dit is daarom niet het aandeel van alle signalen. Oordelen die elkaar tegenspreken, tellen pas mee als dat is opgelost.',
  },
  busy: 'Bezig met terugkijken over twee jaar',
  none: 'Er zijn te weinig maanden, of er viel nergens iets op. Bekijk de hotspots in de stand Ongewoon.',
} as const;
