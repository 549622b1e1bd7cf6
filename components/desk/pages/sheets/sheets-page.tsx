'use client';

import {
  Alert,
  Anchor,
  Button,
  FileInput,
  Group,
  NativeSelect,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { useRef, useState } from 'react';
import { type Kind, kinds } from '../../../../data/schema/kinds';
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import { fieldLabel } from '../../fields/field-label';
import { sendFile, whyOf } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import { type DeskText, saidIn } from '../../words/desk-words';

/** What a file would bring, as the desk says it. */
type Arrival = {
  readonly rows: readonly { readonly kind: string; readonly id: string }[];
  readonly faults: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: string;
    readonly value: string;
    readonly message: string;
  }[];
  readonly unchanged: number;
  readonly kept: number;
};

type Props = { readonly text: DeskText };

/** Takes records to a spreadsheet program and brings them back: first it is said what would come, then it may. */
export function SheetsPage({ text }: Props) {
  const { words, language } = text;
  const { sheets, list, nav } = words;
  const running = useRunning();
  const [kind, setKind] = useState<Kind>('events');
  const [file, setFile] = useState<File | null>(null);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const asked = useRef(0);
  const send = async (keep: 'none' | 'all' | 'good', sent = file) => {
    if (sent === null) return;
    asked.current += 1;
    const number = asked.current;
    const answered = await sendFile(`import/${kind}/${keep}`, sent);
    // What is told of a file chosen before, or for another kind, is not of the one that is named now.
    if (number !== asked.current) return;
    setFailed(answered.status === 200 ? null : fill(words.failed, { why: whyOf(answered, text) }));
    setArrival(answered.status === 200 ? (answered.body as Arrival) : null); // what the desk's handler gives
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setArrival(null);
    void send('none', chosen);
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{nav.sheets}</Title>
      <Stack maw={900}>
        <Text>{sheets.what}</Text>
        <NativeSelect
          label={list.kind}
          value={kind}
          disabled={!running}
          onChange={({ target }) => {
            setKind(target.value as Kind); // the options below are the kinds
            asked.current += 1;
            setFile(null);
            setArrival(null);
          }}
        >
          {kinds.map((name) => (
            <option key={name} value={name}>
              {fieldLabel(name, language)}
            </option>
          ))}
        </NativeSelect>
        <Group>
          <Anchor href={`/desk/api/sheets/${kind}/xlsx/`}>{sheets.xlsx}</Anchor>
          <Anchor href={`/desk/api/sheets/${kind}/csv/`}>{sheets.csv}</Anchor>
        </Group>
        <FileInput
          label={sheets.file}
          accept=".xlsx,.csv"
          value={file}
          onChange={choose}
          disabled={!running}
        />
        {failed !== null && <Alert role="alert">{failed}</Alert>}
        {arrival !== null && <Arrived text={text} arrival={arrival} onKeep={send} />}
      </Stack>
    </main>
  );
}

type ArrivedProps = {
  readonly text: DeskText;
  readonly arrival: Arrival;
  readonly onKeep: (keep: 'all' | 'good') => void;
};

function Arrived({ text: { words, language }, arrival, onKeep }: ArrivedProps) {
  const { sheets, publish } = words;
  const { rows, faults, unchanged, kept } = arrival;
  if (kept > 0)
    return (
      <Alert role="status">
        {fill(sheets.kept, { count: kept })}{' '}
        <Anchor href="/desk/?state=draft">{sheets.toThem}</Anchor>
      </Alert>
    );
  return (
    <>
      <Text role="status">
        {fill(sheets.would, { rows: rows.length, unchanged, faults: faults.length })}
      </Text>
      {faults.length > 0 && (
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
      )}
      {rows.length > 0 && (
        <Group>
          {faults.length === 0 && <Button onClick={() => onKeep('all')}>{sheets.all}</Button>}
          {faults.length > 0 && (
            <Button onClick={() => onKeep('good')}>
              {fill(sheets.good, { count: rows.length })}
            </Button>
          )}
        </Group>
      )}
    </>
  );
}
