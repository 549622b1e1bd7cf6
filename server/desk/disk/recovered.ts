import type { Message } from '../../../data/messages/catalogue';

/** What is lost if no sound state could be restored: a record, or a file of the desk with a message of its own. */
type Lost = 'record' | 'journal' | 'accounts' | 'history';

/** A file that was not as the history has it, and what was done about it. */
export type Recovered = {
  readonly path: string;
  readonly found: 'newer' | 'damaged' | 'missing';
  /** What is wrong with a damaged one. */
  readonly fault?: Message;
  /** Whether the last sound state is back in its place. */
  readonly restored: boolean;
  readonly lost?: Lost;
};

/** What a curator and the person who starts the desk read of a file. */
export function messageOfRecovered(recovered: Recovered): Message {
  const { path, found, fault, restored, lost = 'record' } = recovered;
  if (found === 'newer') return { code: 'recovered-newer', values: { path } };
  if (lost === 'journal') return { code: 'lost-journal', values: { path } };
  if (found === 'missing')
    return { code: restored ? 'recovered-missing' : 'lost-missing', values: { path } };
  if (fault === undefined)
    return { code: restored ? 'recovered-damaged' : 'lost-damaged', values: { path } };
  const values = { path, fault };
  if (restored) return { code: 'recovered-damaged-fault', values };
  if (lost === 'record') return { code: 'lost-damaged-fault', values };
  return { code: `lost-${lost}`, values };
}
