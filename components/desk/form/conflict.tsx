'use client';

import { Alert, Button, Group, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { differences } from '../../../data/edit/differences';
import { mergedThreeWays } from '../../../data/edit/three-way-merge';
import type { Kind } from '../../../data/schema/kinds';
import { useDeskForm } from '../fields/form-context';
import { fromForm, toForm } from '../fields/form-values';
import type { Conflicting } from '../saving/draft-saver';
import type { DeskText } from '../words/desk-words';
import { DifferenceTable } from './difference-table';

type ConflictProps = {
  readonly text: DeskText;
  readonly kind: Kind;
  readonly yours: unknown;
  readonly theirs: unknown;
  readonly onYours: (yours: unknown) => void;
  readonly onTheirs: () => void;
};

/** The differences between two versions of a record, and the choice between them. */
export function Conflict({ text, kind, yours, theirs, onYours, onTheirs }: ConflictProps) {
  const { names } = useDeskForm();
  const { form } = text.words;
  const choice = useRef<HTMLDivElement>(null);
  // Nothing is saved before the choice, which somebody who types far below would not see.
  useEffect(() => {
    choice.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Alert ref={choice} role="alert" title={form.conflict}>
      {theirs === null ? (
        <Text>{form.theirsIsRemoval}</Text>
      ) : (
        <DifferenceTable
          text={text}
          kind={kind}
          names={names}
          differences={differences(theirs, yours)}
          heads={[form.theirs, form.yours]}
        />
      )}
      <Group mt="sm">
        <Button onClick={() => onYours(yours)}>{form.keepYours}</Button>
        <Button variant="default" onClick={onTheirs}>
          {form.takeTheirs}
        </Button>
      </Group>
    </Alert>
  );
}

/** What was typed, merged with what somebody else has made of the same version meanwhile. */
export function yoursIn(kind: Kind, typed: unknown, { base, theirs }: Conflicting): unknown {
  if (base === undefined || base === null || theirs === null) return typed;
  const asForm = (record: unknown) => fromForm(kind, toForm(kind, record));
  return mergedThreeWays(asForm(base), asForm(typed), asForm(theirs));
}
