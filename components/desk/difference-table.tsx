import { Table } from '@mantine/core';
import type { Difference } from '../../data/differences';
import classes from './desk.module.css';
import { pathLabel } from './field-label';
import type { DeskLanguage } from './words/desk-words';
import type { DeskWords } from './words/en';

type Props = {
  readonly text: { readonly words: DeskWords; readonly language: DeskLanguage };
  readonly differences: readonly Difference[];
  readonly heads?: readonly [was: string, is: string];
};

/** What differs between two states of a record, a field a row. */
export function DifferenceTable({ text: { words, language }, differences, heads }: Props) {
  const [was, is] = heads ?? [words.publish.was, words.publish.is];
  return (
    <Table.ScrollContainer minWidth={480}>
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
              <Table.Td className={classes.was}>{difference.was}</Table.Td>
              <Table.Td className={classes.is}>{difference.is}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
