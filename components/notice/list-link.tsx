'use client';

import { useChoice } from './use-choice';

type Props = { readonly language: string; readonly label: string };

/** To the list of all events: with the reported crimes for a visitor who chose to see them. */
export function ListLink({ language, label }: Props) {
  const showsAll = useChoice() === 'all';
  return <a href={`/${language}/events/${showsAll ? 'all/' : ''}`}>{label}</a>;
}
