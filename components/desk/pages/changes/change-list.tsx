import { Anchor, List, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ListedChange, RecordNames } from '../../../../data/edit/contract/page-data';
import { recordOf } from '../../../../data/edit/record-path';
import { sayStored } from '../../../../data/messages/stored-words';
import { isKind } from '../../../../data/schema/kinds';
import { fillCounted } from '../../../ui/words/counted';
import { nameOf } from '../../fields/record-names';

import { authorName } from '../../words/author-name';
import type { DeskText } from '../../words/desk-words';
import { Moment } from '../../words/moment';
import classes from './change-list.module.css';

type Props<C extends ListedChange> = {
  readonly title: string;
  readonly text: DeskText;
  readonly names: RecordNames;
  readonly changes: readonly C[];
  /** How often a change was made in a row. */
  readonly countOf?: (change: C) => number;
  /** What is shown below a change, such as a button. */
  readonly after?: (change: C) => ReactNode;
};

/** More records than this in one change are counted and not named. */
const MOST_NAMED = 4;

/** What was changed, by whom, when and why. */
export function ChangeList<C extends ListedChange>(props: Props<C>) {
  const { title, changes, after, countOf = () => 1 } = props;
  const { words, language } = props.text;
  return (
    <section className={classes.changes}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <List listStyleType="none" spacing="sm">
        {changes.map((change) => {
          const records = [...new Set(change.paths.map(recordOf))].filter((record) =>
            isKind(record.replace(/\/.*/, '')),
          );
          return (
            <List.Item key={change.commit}>
              <Text size="sm" fw={600}>
                {sayStored(change.reason, language)}
              </Text>
              {records.slice(0, MOST_NAMED).map((record) => (
                <Anchor key={record} href={`/desk/records/${record}/`} size="sm" display="block">
                  {nameOf(props.names, record)}
                </Anchor>
              ))}
              <Text size="xs" c="dimmed">
                {authorName(change.author, words)}, <Moment at={change.at} language={language} />
                {records.length > MOST_NAMED &&
                  ` · ${fillCounted(words.list.found, language, records.length)}`}
                {countOf(change) > 1 &&
                  ` · ${fillCounted(words.list.times, language, countOf(change))}`}
              </Text>
              {after?.(change)}
            </List.Item>
          );
        })}
      </List>
    </section>
  );
}
