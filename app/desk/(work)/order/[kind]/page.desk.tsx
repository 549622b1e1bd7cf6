import { notFound } from 'next/navigation';
import { OrderPage } from '../../../../../components/desk/pages/order/order-page';
import { isOrdered } from '../../../../../data/check/doubled-orders';
import { deskInstance } from '../../../../../server/desk/desk-instance';
import { currentAccount, deskLanguage } from '../../../curator';

type Props = { readonly params: Promise<{ readonly kind: string }> };

/** The order of the records of a kind in the exhibit. */
export default async function OrderOfKindPage({ params }: Props) {
  const actor = await currentAccount();
  const { kind } = await params;
  if (!isOrdered(kind)) notFound();
  const text = await deskLanguage();
  return (
    <OrderPage
      kind={kind}
      records={deskInstance().allow(actor, ({ reading }) => reading.order)(kind, text.language)}
      text={text}
    />
  );
}
