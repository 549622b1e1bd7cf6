import { z } from 'zod';

/** A number between two limits. */
export function numberSchema(low: number, high: number) {
  const message = `write a number from ${low} to ${high}`;
  return z.number({ message }).min(low, { message }).max(high, { message });
}

/** A number without a fraction between two limits. */
export function wholeNumberSchema(low: number, high: number) {
  const message = `write a whole number from ${low} to ${high}`;
  return z.number({ message }).int({ message }).min(low, { message }).max(high, { message });
}
