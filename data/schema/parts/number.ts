import { z } from 'zod';
import { fault } from '../../messages/fault';

/** A number between two limits. */
export function numberSchema(low: number, high: number) {
  const { type, limit } = rules({ low, high, whole: false });
  return z.number(type).min(low, limit).max(high, limit);
}

/** A number without a fraction between two limits. */
export function wholeNumberSchema(low: number, high: number) {
  const { type, limit } = rules({ low, high, whole: true });
  return z.number(type).int(limit).min(low, limit).max(high, limit);
}

function rules(range: { readonly low: number; readonly high: number; readonly whole: boolean }) {
  const limit = fault('number-out-of-range', range);
  const error = ({ input }: { readonly input?: unknown }) => {
    if (input === undefined) return fault('number-missing', range);
    return typeof input === 'string' ? fault('number-in-quotation-marks', range) : limit;
  };
  return { type: { error }, limit };
}
