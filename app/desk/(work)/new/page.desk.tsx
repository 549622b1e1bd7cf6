import { redirect } from 'next/navigation';
import { isKind } from '../../../../data/schema/kinds';
import { idSchema } from '../../../../data/schema/record';

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** Where the form of a new record leads: to the record's own form, which is empty as yet. */
export default async function NewRecordPage({ searchParams }: Props) {
  const { kind, id } = await searchParams;
  const sound = isKind(String(kind)) && idSchema.safeParse(id).success;
  redirect(sound ? `/desk/records/${kind}/${id}/` : '/desk/');
}
