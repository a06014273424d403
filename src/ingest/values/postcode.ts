const POSTCODE = /^([1-9]\d{3})\s?([A-Za-z]{2})$/;

/** `6211 al` as `6211AL`; null when it is no Dutch postcode of six signs. */
export function parsePostcode(text: string): string | null {
  const found = POSTCODE.exec(text.trim());
  return found ? found[1]! + found[2]!.toUpperCase() : null;
}

/** `BU09350000`, also when the file leaves out the letters; null when it is no buurt code. */
export function parseBuurtCode(text: string): string | null {
  const found = /^(?:BU)?(\d{8})$/i.exec(text.trim());
  return found ? `BU${found[1]}` : null;
}
