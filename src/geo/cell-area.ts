import { cellArea, UNITS } from 'h3-js';
import type { CellId } from '../domain/cell.ts';

/** Area of a set of cells in hectares, on the sphere. */
export const hectaresOf = (ids: readonly CellId[]): number => ids.reduce((sum, id) => sum + cellArea(id, UNITS.m2), 0) / 10_000;
