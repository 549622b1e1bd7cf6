import { z } from 'zod';

/** A number between two limits. */
export function numberSchema(low: number, high: number) {
  const message = `write a number from ${low} to ${high}`;
  return z.number(unlessMissing(message)).min(low, { message }).max(high, { message });
}

/** A number without a fraction between two limits. */
export function wholeNumberSchema(low: number, high: number) {
  const message = `write a whole number from ${low} to ${high}`;
  return z
    .number(unlessMissing(message))
    .int({ message })
    .min(low, { message })
    .max(high, { message });
}

function unlessMissing(message: string) {
  return {
    error: ({ input }: { readonly input?: unknown }) =>
      input === undefined
        ? `this field is missing: ${message}`
        : typeof input === 'string'
          ? `${message}, without quotation marks`
          : message,
  };
}
