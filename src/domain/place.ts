import type { Brand } from './brand.ts';

/** WGS84 `[longitude, latitude]` in degrees. */
export type LngLat = Brand<readonly [number, number], 'LngLat'>;

/** Rijksdriehoek (EPSG:28992) `[x, y]` in metres. */
export type RdPoint = Brand<readonly [number, number], 'RdPoint'>;

export const lngLat = (lng: number, lat: number): LngLat => [lng, lat] as unknown as LngLat;
export const rdPoint = (x: number, y: number): RdPoint => [x, y] as unknown as RdPoint;
