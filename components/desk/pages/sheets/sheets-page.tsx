'use client';

import { Alert, Anchor, FileInput, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import classes from '../../desk.module.css';
import { KindOptions } from '../../form/kind-options';
import { useRunning } from '../../shell/use-running';
import type { DeskText } from '../../words/desk-words';
import { ImportReview } from './import-review';
import { useImport } from './use-import';

/** Exports records to a spreadsheet program and imports them; a file is reviewed before it changes anything. */
export function SheetsPage({ text }: { readonly text: DeskText }) {
  const { sheets, list, nav } = text.words;
  const running = useRunning();
  const { kind, file, result, failed, ...actions } = useImport(text);
  return (
    <main className={classes.page}>
      <Title order={1}>{nav.sheets}</Title>
      <Stack maw={900}>
        <Text>{sheets.what}</Text>
        <NativeSelect
          label={list.kind}
          value={kind}
          disabled={!running}
          onChange={({ target }) => actions.chooseKind(target.value)}
        >
          <KindOptions language={text.language} />
        </NativeSelect>
        <Group>
          <Anchor href={`/desk/api/sheets/${kind}/xlsx/`}>{sheets.xlsx}</Anchor>
          <Anchor href={`/desk/api/sheets/${kind}/csv/`}>{sheets.csv}</Anchor>
        </Group>
        <FileInput
          label={sheets.file}
          accept=".xlsx,.csv"
          value={file}
          onChange={actions.chooseFile}
          disabled={!running}
        />
        {failed !== null && <Alert role="alert">{failed}</Alert>}
        {result !== null && (
          <ImportReview text={text} result={result} onImport={actions.importRows} />
        )}
      </Stack>
    </main>
  );
}
