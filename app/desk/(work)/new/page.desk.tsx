import { redirect } from 'next/navigation';
import { isKind } from '../../../../data/schema/kinds';
import { idSchema } from '../../../../data/schema/parts/record';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { NO_VERSION } from '../../../../server/desk/store/versions';
import { currentAccount } from '../../curator';
import type { Search } from '../../request';

/** Where the form of a new record leads: to the record's own form, which is empty as yet. */
export default async function NewRecordPage({ searchParams }: Search) {
  const actor = await currentAccount();
  const { kind: name, id, called } = await searchParams;
  const kind = String(name);
  const named = idSchema.safeParse(id).data;
  if (!isKind(kind) || named === undefined) redirect('/desk/');
  const isTaken =
    deskInstance().allow(actor, ({ reading }) => reading.version)(kind, named) !== NO_VERSION;
  if (isTaken) redirect(`/desk/?taken=yes&kind=${kind}&sought=${named}`);
  redirect(
    `/desk/records/${kind}/${named}/?${new URLSearchParams({ called: String(called ?? '').trim() })}`,
  );
}
