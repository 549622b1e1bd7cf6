import { Alert, Text } from '@mantine/core';
import { say } from '../../../data/messages/say';
import { fill } from '../../ui/words/fill';
import type { SavingState } from '../saving/draft-saver';
import type { DeskText } from '../words/desk-words';
import classes from './saving-line.module.css';

type Props = { readonly state: SavingState; readonly text: DeskText };

/** Whether what is typed is saved; a conflict is shown by its own part of the form. */
export function SavingLine({ state, text }: Props) {
  const { form } = text.words;
  if (state.type === 'conflict') return null;
  if (state.type === 'unsaved')
    return (
      <Alert role="alert" className={classes.saving}>
        {fill(form.notSaved, { why: say(state.refusal, text.language) })}
      </Alert>
    );
  return (
    <Text role="status" c="dimmed" className={classes.saving}>
      {form[state.type]}
    </Text>
  );
}
