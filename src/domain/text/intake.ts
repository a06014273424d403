import type { Issue } from '../issue.ts';

const NOTHING_CHANGED = 'Er is niets veranderd: wat al geladen was, staat er nog.';

/** What can stand in the way of taking a file in, apart from the file itself. */
export const INTAKE_ISSUES = {
  follower: {
    code: 'intake.follower',
    what: 'Brandpunt is ook in een ander tabblad open, en dat tabblad bewaart de gegevens.',
    safe: NOTHING_CHANGED,
    todo: 'Laad het bestand in het andere tabblad, of sluit dat tabblad en probeer het hier opnieuw.',
  },
  ownData: {
    code: 'intake.ownData',
    what: 'Er staan eigen gegevens in Brandpunt. De demostad wordt daar niet mee gemengd.',
    safe: NOTHING_CHANGED,
    todo: 'Wis eerst je eigen gegevens als je de demostad wilt bekijken.',
  },
  demoMissing: {
    code: 'intake.demoMissing',
    what: 'De bestanden van de demostad zijn niet gevonden of beschadigd.',
    safe: NOTHING_CHANGED,
    todo: 'Laad de pagina opnieuw. Helpt dat niet, vraag dan de beheerder om de app opnieuw te plaatsen.',
  },
  broken: {
    code: 'intake.broken',
    what: 'Het lezen van het bestand is onverwacht gestopt.',
    safe: NOTHING_CHANGED,
    todo: 'Probeer het opnieuw. Gebeurt het weer, sla het bestand dan op als CSV en laad dat.',
  },
} as const satisfies Record<string, Issue>;
