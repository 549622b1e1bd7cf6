/** The standing of a claim: given by its source, concluded from it, contradicted by another, or withdrawn by its author. */
export const standings = ['stated', 'inferred', 'disputed', 'withdrawn'] as const;
