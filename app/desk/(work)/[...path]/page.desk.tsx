import { notFound } from 'next/navigation';
import { currentAccount } from '../../curator';

/** Every address of the desk without a page of its own; otherwise Next would answer with its own page, in English. */
export default async function UnknownPage() {
  await currentAccount();
  notFound();
}
