'use client';

import { Stack, Table, Text, Title } from '@mantine/core';
import { dateInWords } from '../../../data/time/date-words';
import classes from '../desk.module.css';
import type { DeskLanguage } from '../words/desk-words';
import { help as english } from '../words/en/help';
import { help as serbian } from '../words/sr/help';

/** The help for curators. */
export function HelpPage({ language }: { readonly language: DeskLanguage }) {
  const { title, dates, example, parts, examples } = language === 'sr' ? serbian : english;
  return (
    <main className={classes.page}>
      <Title order={1}>{title}</Title>
      <Stack maw={760}>
        {parts.map((part) => (
          <section key={part.title}>
            <Title order={2} size="h3">
              {part.title}
            </Title>
            {part.paragraphs.map((paragraph) => (
              <Text key={paragraph} mt="xs">
                {paragraph}
              </Text>
            ))}
          </section>
        ))}
        <section>
          <Title order={2} size="h3">
            {dates}
          </Title>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{example}</Table.Th>
                <Table.Th>{dates}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {examples.map((when) => (
                <Table.Tr key={when}>
                  <Table.Td>{when}</Table.Td>
                  <Table.Td>{dateInWords(when, language === 'sr' ? 'sr-Cyrl' : 'en')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      </Stack>
    </main>
  );
}
