'use client';

import './no-code-from-text';

import { Anchor, Button, Group, Text } from '@mantine/core';
import { routes } from '../../../data/edit/contract/routes';
import { say } from '../../../data/messages/say';
import { fill } from '../../ui/words/fill';
import { askDesk } from '../saving/ask-desk';
import type { DeskWords } from '../words/desk-words';
import { type DeskLanguage, languageCookie } from '../words/desk-words';
import classes from './desk-header.module.css';

type Props = {
  readonly words: DeskWords;
  readonly language: DeskLanguage;
  readonly name: string;
  readonly isAdministrator: boolean;
};

/** The way to every part of the desk, and out of it. */
export function DeskHeader({ words, language, name, isAdministrator }: Props) {
  const { nav } = words;
  const signOut = async () => {
    const answered = await askDesk(routes.signOut(), {});
    if (answered.ok) location.assign('/desk/sign-in/');
    else alert(fill(words.failed, { why: say(answered.refusal, language) }));
  };
  const turnLanguage = () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies that would replace it is not in every browser
    document.cookie = `${languageCookie}=${language === 'en' ? 'sr' : 'en'}; path=/desk; max-age=31536000; samesite=strict`;
    location.reload();
  };
  return (
    <header className={classes.header}>
      <Group component="nav" aria-label={words.title} gap="lg">
        <Text component="span" className={classes.title}>
          {words.title}
        </Text>
        <Anchor href="/desk/">{nav.records}</Anchor>
        <Anchor href="/desk/publish/">{nav.publish}</Anchor>
        <Anchor href="/desk/sheets/">{nav.sheets}</Anchor>
        {isAdministrator && <Anchor href="/desk/accounts/">{nav.accounts}</Anchor>}
        {isAdministrator && <Anchor href="/desk/log/">{nav.log}</Anchor>}
        <Anchor href="/desk/help/">{nav.help}</Anchor>
        <Anchor href="/" target="_blank">
          {nav.exhibit}
        </Anchor>
      </Group>
      <Group gap="sm">
        <Text component="span">{name}</Text>
        <Button variant="subtle" onClick={turnLanguage} lang={language === 'en' ? 'sr-Cyrl' : 'en'}>
          {nav.language}
        </Button>
        <Button variant="default" onClick={signOut}>
          {nav.signOut}
        </Button>
      </Group>
    </header>
  );
}
