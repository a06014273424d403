import type { CampaignTheme, PlaceTheme } from '../theme/campaign-theme.ts';
import type { ThemeFinding } from '../theme/theme-finding.ts';
import { month } from '../time/month.ts';
import { count, list, monthWord, periodName, plural, registraties } from './format.ts';

export const THEME_NAMES: Record<CampaignTheme, string> = {
  woninginbraak: 'Woninginbraak',
  voertuigcriminaliteit: 'Voertuigcriminaliteit',
  fietsendiefstal: 'Fietsendiefstal',
  zakkenrollerij: 'Zakkenrollerij',
  gedigitaliseerd: 'Gedigitaliseerde criminaliteit',
};

const WHAT: Record<PlaceTheme, string> = {
  woninginbraak: 'diefstal en inbraak in woningen',
  voertuigcriminaliteit: 'diefstal uit, vanaf en van voertuigen',
  fietsendiefstal: 'diefstal van fietsen, brom- en snorfietsen',
  zakkenrollerij: 'zakkenrollerij',
};

/** Themes of campaigns: where and when, and the campaigns themselves. */
export const THEMES = {
  title: 'Thema’s van campagnes',
  what: (theme: PlaceTheme): string => WHAT[theme],
  hotspots: (n: number): string => plural(n, 'hotspot', 'hotspots'),
  hottimes: (n: number): string => plural(n, 'hottime', 'hottimes'),
  /** The plan's indicator. */
  sentence: (hotspots: number, hottimes: number, themes: number): string =>
    `${plural(hotspots, 'hotspot', 'hotspots')} en ${plural(hottimes, 'hottime', 'hottimes')} geïdentificeerd in ${plural(themes, 'thema', 'thema’s')}.`,
  keep: 'Leg de telling vast',
  kept: 'De telling is vastgelegd voor de monitor.',
  keepHint: 'Wat je vastlegt, houdt de monitor aan, ook als de gegevens later veranderen.',
  basis: ({ count: n, period, year, years }: ThemeFinding): string =>
    `n = ${registraties(n)} in ${periodName(period)}. Hottimes uit ${periodName(year)}, maanden uit ${periodName(years)}.`,
  where: 'Waar',
  when: 'Wanneer',
  months: 'Maanden',
  events: 'Evenementen',
  noPlaces: 'geen plek met meer dan te verwachten was',
  tooShort: 'te weinig maanden vóór de periode om iets te verwachten',
  more: (n: number): string => `en nog ${count(n)}`,
  place: (n: number, expected: string): string => `${count(n)}, verwacht ${expected}`,
  noMonths: 'geen maand duidelijk drukker',
  busyMonths: (months: readonly number[]): string => list(months.map((one) => monthWord(month(2000, one)))),
  noEvents: 'geen evenement duidelijk drukker',
  open: 'Bekijk op de kaart',
  openTimes: 'Bekijk hottimes',
  busy: 'Bezig met zoeken per thema',
  failed: 'Het zoeken is gestopt. Je gegevens zijn veilig. Verander het filter of laad de pagina opnieuw.',
  note: 'Hotspots zijn plekken met meer dan te verwachten was, in de gekozen periode. Ze zijn nog niet beoordeeld. Bronnen en soorten in de balk tellen hier niet mee: een thema heeft zijn eigen soorten.',
  register: 'Campagnes',
  registerNote: 'uitgerold per thema; de monitor telt ze',
  none: 'Nog geen campagnes. Voeg er een toe: thema, naam, gebied en datums.',
  add: 'Nieuwe campagne',
  fields: { theme: 'Thema', title: 'Naam', area: 'Gebied', from: 'Van', to: 'Tot en met' },
  dateHint: 'dd-mm-jjjj',
  openEnded: 'leeg als ze nog loopt',
  save: 'Bewaar campagne',
  wrong: 'Geef een naam en een begindatum als dd-mm-jjjj. Een einddatum ligt niet voor het begin.',
  person: 'Noem geen personen of adressen in de naam.',
  close: 'Sluit',
  columns: { theme: 'Thema', title: 'Campagne', area: 'Gebied', period: 'Wanneer', effect: 'Effect' },
  running: (from: string): string => `sinds ${from}`,
  measure: (title: string): string => `Meet ${title}`,
  effectOf: (title: string): string => `Effect: ${title}`,
  measuring: 'wordt gemeten',
  wholeCity: 'hele stad: geen vergelijkbare plekken',
  noPlace: 'geen plekken bij dit thema',
  noData: 'geen gegevens',
  failedEffect: 'meten is niet gelukt',
  remove: (title: string): string => `Verwijder ${title}`,
  counted: (perTheme: string): string => `Nu geregistreerd: ${perTheme}.`,
} as const;
