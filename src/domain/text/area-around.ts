/** A study area made from the data themselves. */
export const AREA_AROUND = {
  name: 'het gebied van de gegevens',
  part: (n: number): string => `Vak ${n}`,
  attribution: 'Gebied afgeleid van de gegevens, geen officiële grenzen',
} as const;
