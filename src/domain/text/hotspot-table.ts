/** Column heads of the list of hotspots, on the screen and in the CSV. */
export const HOTSPOT_TABLE = {
  rank: 'Nr',
  place: 'Plek',
  buurt: 'Buurt',
  state: 'Toestand',
  ratio: 'Keer verwacht',
  category: 'Belangrijkste soort',
  peak: 'Piekmoment',
} as const;
