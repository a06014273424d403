/** A measured number with at most `digits` decimals. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A chance with `digits` figures that mean something, however small it is. */
export const significant = (value: number, digits: number): number => Number(value.toPrecision(digits));
