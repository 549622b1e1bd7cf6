import { redirect } from 'next/navigation';
import { isKind } from '../../../../data/schema/kinds';
import { idSchema } from '../../../../data/schema/parts/record';
import { deskInstance } from '../../../../server/desk/desk-instance';
import { NOTHING } from '../../../../server/desk/store/versions';
import { curator } from '../../curator';
import type { Search } from '../../request';

/** Where the form of a new record leads: to the record's own form, which is empty as yet. */
export default async function NewRecordPage({ searchParams }: Search) {
  const by = await curator();
  const { kind: asked, id, called } = await searchParams;
  const kind = String(asked);
  const named = idSchema.safeParse(id).data;
  if (!isKind(kind) || named === undefined) redirect('/desk/');
  const isTaken = deskInstance().version(by, kind, named) !== NOTHING;
  if (isTaken) redirect(`/desk/?taken=yes&kind=${kind}&sought=${named}`);
  redirect(
    `/desk/records/${kind}/${named}/?${new URLSearchParams({ called: String(called ?? '').trim() })}`,
  );
}
