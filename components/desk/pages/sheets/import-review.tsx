import { Alert, Anchor, Button, Group, Table, Text } from '@mantine/core';
import { fillCounted } from '../../../ui/words/counted';
import { fill } from '../../../ui/words/fill';
import { type DeskText, saidIn } from '../../words/desk-words';

/** What a file would import, as the desk answers. */
export type ImportResult = {
  readonly rows: readonly { readonly kind: string; readonly id: string }[];
  readonly faults: readonly CellFault[];
  readonly unchanged: number;
  /** How many drafts were made; 0 while it is only looked at. */
  readonly kept: number;
};

type CellFault = {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
};

type Props = {
  readonly text: DeskText;
  readonly result: ImportResult;
  readonly onImport: (which: 'all' | 'good') => void;
};

/** What a file would import, with the buttons that import it; or how many drafts were made. */
export function ImportReview({ text, result, onImport }: Props) {
  const { sheets } = text.words;
  const { rows, faults, unchanged, kept } = result;
  if (kept > 0)
    return (
      <Alert role="status">
        {fillCounted(sheets.made, text.language, kept)}{' '}
        <Anchor href="/desk/?state=draft">{sheets.toThem}</Anchor>
      </Alert>
    );
  return (
    <>
      <Text role="status">
        {fill(sheets.would, { rows: rows.length, unchanged, faults: faults.length })}
      </Text>
      {faults.length > 0 && <FaultTable text={text} faults={faults} />}
      {rows.length > 0 && (
        <Group>
          {faults.length === 0 ? (
            <Button onClick={() => onImport('all')}>{sheets.all}</Button>
          ) : (
            <Button onClick={() => onImport('good')}>
              {fillCounted(sheets.good, text.language, rows.length)}
            </Button>
          )}
        </Group>
      )}
    </>
  );
}

type FaultTableProps = { readonly text: DeskText; readonly faults: readonly CellFault[] };

function FaultTable({ text: { words, language }, faults }: FaultTableProps) {
  const { sheets, publish } = words;
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{sheets.sheet}</Table.Th>
            <Table.Th>{sheets.row}</Table.Th>
            <Table.Th>{publish.field}</Table.Th>
            <Table.Th>{sheets.value}</Table.Th>
            <Table.Th>{sheets.cure}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {faults.map(({ sheet, row, column, value, message }) => (
            <Table.Tr key={`${sheet} ${row} ${column} ${message}`}>
              <Table.Td>{sheet}</Table.Td>
              <Table.Td>{row}</Table.Td>
              <Table.Td>{column}</Table.Td>
              <Table.Td>{value}</Table.Td>
              <Table.Td>{saidIn(language, message)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
