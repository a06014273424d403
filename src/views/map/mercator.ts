/**
 * Web Mercator as MapLibre uses it: the world is a square from 0 to 1, x to the east, y to the south.
 * At zoom z that square is 512 * 2^z px wide.
 */
export const mercatorX = (lng: number): number => (180 + lng) / 360;
export const mercatorY = (lat: number): number => (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360;
export const lngOf = (x: number): number => x * 360 - 180;
export const latOf = (y: number): number => (360 / Math.PI) * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180)) - 90;

const EARTH = 40_075_016.686;
/** Metres on the ground per Mercator unit at a latitude. */
export const metresPerUnit = (lat: number): number => EARTH * Math.cos((lat * Math.PI) / 180);
