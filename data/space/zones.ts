/**
 * Who held what from 1941 on: the first day and the day on which it ended (UTC), and the number of its features in the
 * base map, by which the map shows and hides them. The sources are in `data/basemap/drawn/zones.json`.
 */
export const zones = {
  serbia: { id: 1, from: '1941-04-22', until: '1944-10-20' },
  banat: { id: 2, from: '1941-04-22', until: '1944-10-06' },
  backa: { id: 3, from: '1941-04-11', until: '1944-10-23' },
  srem: { id: 4, from: '1941-04-10', until: '1945-04-13' },
  annexed: { id: 5, from: '1941-04-19', until: '1944-09-09' },
  corps: { id: 6, from: '1942-01-05', until: '1944-09-20' },
  albania: { id: 7, from: '1941-04-22', until: '1944-11-22' },
} as const;

export type Zone = keyof typeof zones;
