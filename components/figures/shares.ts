/** What a share of reported cases makes of a number of reports. */
export function totalAt(percent: number, reports: number): number {
  return (reports * 100) / percent;
}

/** How many times the reports are taken at that share. */
export function factorAt(percent: number): number {
  return totalAt(percent, 1);
}
