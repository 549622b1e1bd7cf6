/** How close a source is to what it reports, the closest first. */
export const distances = ['document', 'testimony', 'scholarship', 'press', 'retelling'] as const;

/** The distances of sources that can say how they know; a statement on the others alone is never sure. */
export const nearDistances: readonly string[] = ['document', 'testimony', 'scholarship'];
