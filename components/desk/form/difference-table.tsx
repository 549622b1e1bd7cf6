import { Table } from '@mantine/core';
import type { Difference } from '../../../data/edit/differences';
import { pictureFileSchema } from '../../../data/schema/picture';
import classes from '../desk.module.css';
import { pathLabel } from '../fields/field-label';
import type { DeskText } from '../words/desk-words';
import colours from './difference-table.module.css';

type Props = {
  readonly text: DeskText;
  readonly differences: readonly Difference[];
  readonly heads?: readonly [was: string, is: string];
};

/** What differs between two states of a record, a field a row. */
export function DifferenceTable({ text: { words, language }, differences, heads }: Props) {
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
          {differences.map((difference) => (
            <Table.Tr key={difference.field}>
              <Table.Th scope="row">{pathLabel(difference.field, language)}</Table.Th>
              <Table.Td className={colours.was}>
                <State value={difference.was} alt={was} />
              </Table.Td>
              <Table.Td className={colours.is}>
                <State value={difference.is} alt={is} />
              </Table.Td>
            </Table.Tr>
          ))}
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
