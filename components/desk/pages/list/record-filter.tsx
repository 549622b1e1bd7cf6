import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import type { RecordQuery } from '../../../../data/edit/contract/page-data';
import { KindOptions } from '../../form/kind-options';
import type { DeskText } from '../../words/desk-words';

type Props = { readonly text: DeskText; readonly query: RecordQuery };

/** Chooses which records are listed. The form is sent as an address, which can be stored or shared. */
export function RecordFilter({ text: { words, language }, query }: Props) {
  const { list, states } = words;
  return (
    <form action="/desk/" method="get">
      <Group align="end">
        <TextInput name="sought" type="search" label={list.search} defaultValue={query.sought} />
        <NativeSelect name="kind" label={list.kind} defaultValue={query.kind ?? ''}>
          <option value="">{list.anyKind}</option>
          <KindOptions language={language} />
        </NativeSelect>
        <NativeSelect name="state" label={list.state} defaultValue={query.state ?? ''}>
          <option value="">{list.anyState}</option>
          {Object.entries(states).map(([state, name]) => (
            <option key={state} value={state}>
              {name}
            </option>
          ))}
        </NativeSelect>
        <Checkbox
          name="unread"
          value="yes"
          label={list.unread}
          defaultChecked={query.unread}
          pb="xs"
        />
        <Button type="submit">{list.show}</Button>
      </Group>
    </form>
  );
}
