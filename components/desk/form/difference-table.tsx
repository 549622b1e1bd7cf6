import { Table } from '@mantine/core';
import type { RecordNames } from '../../../data/edit/contract/page-data';
import type { Difference } from '../../../data/edit/differences';
import { typeAt } from '../../../data/edit/type-at';
import type { Kind } from '../../../data/schema/kinds';
import { pictureFileSchema } from '../../../data/schema/picture';
import classes from '../desk.module.css';
import { pathLabel } from '../fields/field-label';
import { valueInWords } from '../fields/value-in-words';
import type { DeskText } from '../words/desk-words';
import colours from './difference-table.module.css';

type Props = {
  readonly text: DeskText;
  readonly kind: Kind;
  readonly names: RecordNames;
  readonly differences: readonly Difference[];
  readonly heads?: readonly [was: string, is: string];
};

/** What differs between two states of a record, a field a row. */
export function DifferenceTable({ text, kind, names, differences, heads }: Props) {
  const { words, language } = text;
  const [was, is] = heads ?? [words.publish.was, words.publish.is];
  return (
    <Table.ScrollContainer minWidth={300}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.publish.field}</Table.Th>
            <Table.Th>{was}</Table.Th>
            <Table.Th>{is}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.map((difference) => {
            const type = typeAt(kind, difference.field);
            const inWords = (value: string | null) =>
              value === null ? null : valueInWords(value, type, { text, names });
            return (
              <Table.Tr key={difference.field}>
                <Table.Th scope="row">{pathLabel(difference.field, language)}</Table.Th>
                <Table.Td className={colours.was}>
                  <State value={inWords(difference.was)} alt={was} />
                </Table.Td>
                <Table.Td className={colours.is}>
                  <State value={inWords(difference.is)} alt={is} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** What a field holds; the file of a picture is shown as the picture. */
function State({ value, alt }: { readonly value: string | null; readonly alt: string }) {
  if (!pictureFileSchema.safeParse(value).success) return value;
  return <img className={classes.picture} src={`/desk/api/pictures/${value}/`} alt={alt} />;
}
