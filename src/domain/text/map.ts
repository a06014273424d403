/** Words of the map. */
export const MAP = {
  loading: 'De kaart komt eraan.',
  legend: 'Legenda',
  hatched: (what: string): string => `gearceerd: ${what}`,
  zoomIn: 'Dichterbij',
  zoomOut: 'Verder weg',
  fit: 'Hele stad',
  lasso: 'Selecteer met een lasso',
  lassoHint: 'Teken een lijn om cellen heen, of klik ze één voor één aan. Met Shift teken je een rechthoek. Esc stopt.',
  metres: (count: string): string => `${count} m`,
  kilometres: (count: string): string => `${count} km`,
  noTiles: 'achtergrondkaart niet te bereiken',
  unavailable: 'De kaart kan hier niet worden getekend, omdat deze browser geen WebGL 2 heeft. De tabel toont dezelfde cijfers.',
} as const;
