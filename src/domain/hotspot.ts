/** Against the previous period: new or gone = no linked hotspot then or now; growing or shrinking = change beyond chance (p < 0.05). */
export type HotspotState = 'nieuw' | 'groeiend' | 'aanhoudend' | 'krimpend' | 'uitgedoofd';
