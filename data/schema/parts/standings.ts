/** How a claim stands: given by its source, concluded from it, contradicted, or taken back. */
export const standings = ['stated', 'inferred', 'disputed', 'withdrawn'] as const;
