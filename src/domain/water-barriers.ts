/** Which of the water in the boundaries people do not cross: none, what is named after the Maas, or all of it. */
export type WaterBarriers = 'none' | 'maas' | 'all';

export const WATER_BARRIERS: readonly WaterBarriers[] = ['maas', 'all', 'none'];
export const DEFAULT_BARRIERS: WaterBarriers = 'maas';

/** Whether water of this name counts. */
export const isBarrier = (name: string, which: WaterBarriers): boolean => which === 'all' || (which === 'maas' && /\bmaas\b/i.test(name));
