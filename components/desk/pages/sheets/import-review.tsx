import { Alert, Anchor, Button, Group, Table, Text } from '@mantine/core';
import type { ImportAnswer, RowFault } from '../../../../data/edit/contract/imported-files';
import { sayInSheet } from '../../../../data/messages/say';
import { fillCounted } from '../../../ui/words/counted';
import { fill } from '../../../ui/words/fill';
import { fieldLabel } from '../../fields/field-label';
import type { DeskText } from '../../words/desk-words';

type Props = {
  readonly text: DeskText;
  readonly result: ImportAnswer;
  readonly onImport: (which: 'all' | 'good') => void;
};

/** What a file would import, with the buttons that import it; or how many drafts were made. */
export function ImportReview({ text, result, onImport }: Props) {
  const { sheets } = text.words;
  const { rows, faults, unchanged, kept, fits } = result;
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
      {fits !== null && (
        <Alert role="alert">{fill(sheets.fits, { kind: fieldLabel(fits, text.language) })}</Alert>
      )}
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

type FaultTableProps = { readonly text: DeskText; readonly faults: readonly RowFault[] };

function FaultTable({ text: { words, language }, faults }: FaultTableProps) {
  const { sheets } = words;
  const hasNames = faults.some(({ sheet }) => sheet !== '');
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {hasNames && <Table.Th>{sheets.sheet}</Table.Th>}
            <Table.Th>{sheets.row}</Table.Th>
            <Table.Th>{sheets.column}</Table.Th>
            <Table.Th>{sheets.value}</Table.Th>
            <Table.Th>{sheets.cure}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {faults.map((fault) => (
            <Table.Tr key={JSON.stringify(fault)}>
              {hasNames && <Table.Td>{fault.sheet}</Table.Td>}
              <Table.Td>{fault.row}</Table.Td>
              <Table.Td>{fault.column}</Table.Td>
              <Table.Td>{fault.value}</Table.Td>
              <Table.Td>{sayInSheet(fault, language)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
