import { Anchor, List, Title } from '@mantine/core';
import type { RecordNames } from '../../../../data/edit/contract/page-data';
import type { Message } from '../../../../data/messages/catalogue';
import { fieldAddress, inputOf } from '../../fields/field-anchor';
import { pathLabel } from '../../fields/field-label';
import { nameOf } from '../../fields/record-names';
import { remarkInWords } from '../../fields/remark-in-words';
import type { DeskText } from '../../words/desk-words';

/** A problem or a warning; without a record it is of the one that the page shows. */
type Remark = Message & { readonly record?: string; readonly field: string };

type Props = {
  readonly title: string;
  /** The record that the page shows, such as events/danube-crossed. */
  readonly shown: string;
  readonly remarks: readonly Remark[];
  readonly text: DeskText;
  readonly names: RecordNames;
};

/** What is wrong, or should be looked at again, each with the way to its field. */
export function Remarks({ title, shown, remarks, text, names }: Props) {
  const lines = remarks.map((remark) => {
    const { record = shown } = remark;
    const own = record === shown;
    return {
      href: own ? `#${inputOf(remark.field)}` : fieldAddress(record, remark.field),
      line: `${own ? '' : `${nameOf(names, record)} · `}${pathLabel(remark.field, text.language)}: ${remarkInWords(remark, record, { text, names })}`,
    };
  });
  return (
    <section>
      <Title order={2} size="h5" role="status">
        {title}
      </Title>
      <List size="sm">
        {lines.map(({ href, line }) => (
          <List.Item key={line}>
            <Anchor href={href}>{line}</Anchor>
          </List.Item>
        ))}
      </List>
    </section>
  );
}
