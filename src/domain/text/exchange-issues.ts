import type { Issue } from '../issue.ts';

/** What can go wrong with files between browsers, the shared folder and working live. */
export const EXCHANGE_ISSUES = {
  notOurs: {
    code: 'exchange.notOurs',
    what: 'Dit is geen teambestand van Brandpunt.',
    safe: 'Er is niets veranderd.',
    todo: 'Kies een bestand dat eindigt op .team, of vraag de afzender om het opnieuw te sturen.',
  },
  tooLarge: {
    code: 'exchange.tooLarge',
    what: 'Dit bestand is groter dan een teambestand mag zijn.',
    safe: 'Het is niet geopend en er is niets veranderd.',
    todo: 'Vraag de afzender om een nieuw bestand, bijvoorbeeld een pakket van één wijk.',
  },
  damaged: {
    code: 'exchange.damaged',
    what: 'Dit bestand is beschadigd: de inhoud past niet bij het controlegetal.',
    safe: 'Er is niets uit overgenomen en er is niets veranderd.',
    todo: 'Vraag de afzender om het bestand opnieuw te sturen.',
  },
  newerFile: {
    code: 'exchange.newerFile',
    what: 'Dit bestand is gemaakt met een nieuwere versie van Brandpunt. Tot je die versie hebt, kun je hier alleen kijken.',
    safe: 'Er is niets uit overgenomen en al het werk op deze computer staat er nog.',
    todo: 'Laad de pagina opnieuw om de nieuwe versie te krijgen. Blijft dit zo, vraag de beheerder dan om Brandpunt bij te werken.',
  },
  newerWork: {
    code: 'exchange.newerWork',
    what: 'Het werk op deze computer is met een nieuwere versie van Brandpunt bewaard. Met deze versie kun je alleen kijken.',
    safe: 'Al het werk staat er nog.',
    todo: 'Laad de pagina opnieuw om de nieuwe versie te krijgen.',
  },
  passphrase: {
    code: 'exchange.passphrase',
    what: 'Met deze wachtzin gaat het bestand niet open.',
    safe: 'Er is niets veranderd.',
    todo: 'Controleer de wachtzin: hoofdletters en spaties tellen mee. Klopt hij zeker, dan is het bestand veranderd: vraag het opnieuw.',
  },
  notSaved: {
    code: 'exchange.notSaved',
    what: 'Het bestand is gelezen, maar wat erin stond kon niet worden opgeslagen.',
    safe: 'Alles van daarvoor is opgeslagen. Het nieuwe staat nog wel op het scherm.',
    todo: 'Maak ruimte vrij op de schijf en open het bestand daarna opnieuw.',
  },
  noPlaces: {
    code: 'exchange.noPlaces',
    what: 'Er is nog geen kaart met alle potentiële hotspots van deze wijk om een pakket van te maken.',
    safe: 'Er is niets veranderd.',
    todo: 'Kies in het scherm Hotspots een maand, “Ongewoon” en de hele gemeente. Maak daarna het pakket.',
  },
  broken: {
    code: 'exchange.broken',
    what: 'Er ging iets mis in Brandpunt zelf. Het bestand is niet gemaakt of niet overgenomen.',
    safe: 'Wat bewaard was, is bewaard.',
    todo: 'Laad de pagina opnieuw en probeer het nog eens. Gebeurt het weer, meld dan wat je deed.',
  },
  folderGone: {
    code: 'exchange.folderGone',
    what: 'De gedeelde map is niet te bereiken.',
    safe: 'Al het werk staat op deze computer. Er is alleen niets uitgewisseld.',
    todo: 'Controleer de netwerkschijf en kies de map zo nodig opnieuw.',
  },
  folderFull: {
    code: 'exchange.folderFull',
    what: 'In de gedeelde map kon niet worden geschreven.',
    safe: 'Al het werk staat op deze computer. De anderen zien je laatste wijzigingen nog niet.',
    todo: 'Controleer of je in de map mag schrijven en of er nog ruimte is. Brandpunt probeert het vanzelf opnieuw.',
  },
  folderFile: {
    code: 'exchange.folderFile',
    what: 'Een bestand in de gedeelde map kon niet worden gelezen.',
    safe: 'Er is niets uit overgenomen; het werk op deze computer is niet veranderd.',
    todo: 'Vraag de collega van wie het bestand is om Brandpunt te openen: het wordt dan opnieuw geschreven. Gebruik je een wachtzin, controleer dan of die bij iedereen gelijk is.',
  },
} as const satisfies Record<string, Issue>;
