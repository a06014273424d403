import type { Boundaries } from '../../domain/area.ts';
import { hectaresOfShape } from '../../geo/shape-area.ts';
import { unitsOf } from './area-unit.ts';
import type { BuurtTraits } from './similar-buurten.ts';

/** Inhabitants and hectares of every buurt, water within its border included. */
export const buurtTraits = (boundaries: Pick<Boundaries, 'buurten' | 'wijken' | 'shapes'>): BuurtTraits[] =>
  unitsOf(boundaries, 'buurt').map((unit, i) => ({ unit, hectares: hectaresOfShape(boundaries.shapes[i]!) }));
