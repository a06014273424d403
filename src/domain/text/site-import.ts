import type { SiteAccount, SiteRejection, SiteRole } from '../inspection/site-reading.ts';
import type { Issue } from '../issue.ts';
import { count, plural } from './format.ts';

const safe = 'Er is niets uit dit bestand overgenomen. Wat al was opgeslagen, is niet veranderd.';

export const SITE_ISSUES = {
  tooManyRows: {
    code: 'sites.tooManyRows',
    what: 'Deze lijst heeft meer dan 20.000 regels.',
    safe,
    todo: 'Splits de lijst per gebied of per soort locatie.',
  },
  noRows: {
    code: 'sites.noRows',
    what: 'In dit bestand staan geen regels met locaties.',
    safe,
    todo: 'Kijk of het juiste tabblad of bestand is gekozen.',
  },
  noTerrains: {
    code: 'sites.noTerrains',
    what: 'In dit bestand staan geen terreinen met een naam.',
    safe: 'De locaties zijn niet veranderd.',
    todo: 'Gebruik GeoJSON of een shapefile in een zip, met vlakken en een kolom “naam”.',
  },
  place: {
    code: 'sites.noPlace',
    what: 'Brandpunt ziet niet welke kolommen zeggen waar een locatie ligt.',
    safe,
    todo: 'Kies de kolommen met X en Y (RD), of met lengtegraad en breedtegraad.',
  },
  dateOrder: {
    code: 'sites.dateOrder',
    what: 'De datums in deze lijst zijn op meer dan één manier te lezen.',
    safe,
    todo: 'Kies hieronder of de dag of de maand voorop staat.',
  },
} as const satisfies Record<string, Issue>;

export const SITE_ROLE_TEXT: Readonly<Record<SiteRole, string>> = {
  id: 'Nummer',
  kind: 'Soort',
  name: 'Naam van de plek',
  terrain: 'Terrein',
  units: 'Aantal eenheden',
  branch: 'Branche',
  x: 'X of lengtegraad',
  y: 'Y of breedtegraad',
  last: 'Laatste controle',
  municipality: 'Gemeente',
  note: 'Opmerking',
  ignore: 'Niet overnemen',
};

export const SITE_REJECTIONS: Readonly<Record<SiteRejection, string>> = {
  place: 'de plek is leeg of niet te lezen',
  far: 'de plek ligt buiten Nederland',
  units: 'het aantal eenheden is geen heel getal vanaf 1',
  date: 'de datum van de laatste controle is niet te lezen',
  twice: 'dit nummer staat twee keer in de lijst, met andere gegevens',
  personal: 'het nummer lijkt een persoonsgegeven',
  broken: 'de regel is kapot',
};

/** `343 regels: 342 overgenomen, 0 dubbel, 0 afgewezen, 1 geen gegevens.` */
export function siteAccountText({ records, accepted, duplicates, rejected, notData, joined, masked }: SiteAccount): string {
  const parts = [
    `${count(accepted)} overgenomen`,
    `${count(duplicates)} dubbel`,
    `${count(rejected)} afgewezen`,
    `${count(notData)} geen gegevens`,
  ];
  const extra = [
    ...(joined > 0
      ? [`${plural(joined, 'regel ligt', 'regels liggen')} op dezelfde plek als een andere: samen één stop met meer eenheden.`]
      : []),
    ...(masked > 0 ? [`${plural(masked, 'veld is', 'velden zijn')} leeg gelaten, omdat het op een persoon leek.`] : []),
  ];
  return [`${plural(records, 'regel', 'regels')}: ${parts.join(', ')}.`, ...extra].join(' ');
}
