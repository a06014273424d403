/** ISO date on which a batch of today is to be erased, null when it stays. */
export function retainUntil(today: Date, months: number | null): string | null {
  if (months === null) return null;
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth() + months, 1));
  const lastDay = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(today.getDate(), lastDay));
  return day.toISOString().slice(0, 10);
}
