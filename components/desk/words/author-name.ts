import type { DeskWords } from './desk-words';

/** Who made a change: a person by name, and the desk itself, which no account may be called, in the curator's language. */
export function authorName(author: string, { nav }: DeskWords): string {
  return author === 'desk' ? nav.itself : author;
}
