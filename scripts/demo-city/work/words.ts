import type { Theme } from '../../../src/domain/category.ts';
import type { Instrument, Partner } from '../../../src/domain/work/dossier-facts.ts';

/** What partners know about a kind of nuisance. All of it is made up. */
export interface Story {
  readonly knows: readonly (readonly [partner: Partner, text: string])[];
  readonly causes: readonly string[];
  readonly actions: readonly (readonly [instrument: Instrument, owner: Partner, what: string])[];
}

const DRUGS: Story = {
  knows: [
    ['politie', 'Handel gebeurt uit het zicht, vooral in de avond. In een half jaar zijn er meer aanhoudingen voor bezit dan ervoor.'],
    ['thor', 'Ronde in de vroege avond komt te vroeg: de groep is er pas later.'],
    ['woningcorporatie', 'Bewoners melden dat de portieken open staan en als schuilplek worden gebruikt.'],
    ['welzijn', 'Enkele vaste gebruikers zijn in beeld bij het straatteam. Het gaat om een wisselende groep.'],
  ],
  causes: ['donkere plek', 'weinig toezicht in de avond', 'openstaande portieken'],
  actions: [
    ['toezicht', 'thor', 'Ronde in de late avond, donderdag tot en met zaterdag'],
    ['fysieke-ruimte', 'anders', 'Verlichting vernieuwen en struiken snoeien'],
    ['gezamenlijke-actie', 'politie', 'Gezamenlijke actie van politie en handhaving'],
  ],
};

const JEUGD: Story = {
  knows: [
    ['jongerenwerk', 'Een groep van ongeveer twaalf jongeren komt hier na school en in het weekend bij elkaar.'],
    ['politie', 'Meldingen gaan over lawaai, vuur en rommel. Geen ernstige strafbare feiten bekend.'],
    ['gebiedsteam', 'Bewoners voelen zich onveilig in de avond en mijden de plek.'],
  ],
  causes: ['geen eigen plek in de buurt', 'beschutte hoek zonder zicht'],
  actions: [
    ['preventief-gesprek', 'jongerenwerk', 'Gesprekken met de jongeren en hun ouders'],
    ['fysieke-ruimte', 'anders', 'Bankjes verplaatsen en de hoek openmaken'],
    ['toezicht', 'thor', 'Toezicht op vrijdag- en zaterdagavond'],
  ],
};

const OVERLAST: Story = {
  knows: [
    ['thor', 'Bij rondes is het vooral in de middag en de avond onrustig. Aanspreken helpt kort.'],
    ['politie', 'De wijkagent kent de plek. Het gaat om een wisselende groep.'],
    ['bewoners', 'Ondernemers en bewoners klagen over rommel, lawaai en lastigvallen.'],
  ],
  causes: ['beschutte zitplek', 'drank te koop dichtbij'],
  actions: [
    ['toezicht', 'thor', 'Extra rondes in de middag en de avond'],
    ['gedragsaanwijzing', 'oov', 'Gedragsaanwijzing bij herhaling'],
    ['gezamenlijke-actie', 'welzijn', 'Straatteam en handhaving gaan samen langs'],
  ],
};

const ZORG: Story = {
  knows: [
    ['zvh', 'Er loopt zorg. Opschalen is niet nodig.'],
    ['politie', 'Meldingen gaan over verward gedrag op straat. Geen geweld bekend.'],
    ['welzijn', 'Het sociaal team houdt contact en komt elke week langs.'],
  ],
  causes: ['zorg sluit niet aan'],
  actions: [
    ['eigen', 'zvh', 'Afspraken over wie belt bij onrust'],
    ['toezicht', 'politie', 'Wijkagent loopt vaker langs'],
  ],
};

/** By theme of the main category. */
export const STORIES: Readonly<Partial<Record<Theme, Story>>> = { drugs: DRUGS, jeugd: JEUGD, overlast: OVERLAST, zorg: ZORG };
export const OTHER_STORY = OVERLAST;

export const REASONS = {
  bevestigd: 'Herhaalde overlast volgens meerdere partners, en de meldingen blijven komen.',
  afgewezen: 'Eenmalig: na deze maand is er niets meer gemeld en partners kennen de plek niet.',
  volgen: 'Nog niet duidelijk of het blijft. We kijken over een maand opnieuw.',
} as const;

/** Woonoverlast: the story is about a home, so that it says as little as it can. */
export const HOME_STORY: Story = {
  knows: [
    ['woningcorporatie', 'Herhaalde klachten over lawaai in de nacht. Twee gesprekken hadden geen blijvend resultaat.'],
    ['politie', 'Meerdere meldingen van geluid in een half jaar, steeds op hetzelfde adres.'],
    ['gebiedsteam', 'Buren houden een logboek bij.'],
  ],
  causes: ['conflict tussen buren', 'geluid in de nacht'],
  actions: [
    ['buurtbemiddeling', 'welzijn', 'Buurtbemiddeling aanbieden'],
    ['preventief-gesprek', 'woningcorporatie', 'Gesprek met waarschuwing'],
    ['gedragsaanwijzing', 'oov', 'Gedragsaanwijzing als het doorgaat'],
  ],
};
