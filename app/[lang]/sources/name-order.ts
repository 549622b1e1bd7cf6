import type { LocalExhibit } from '../../../data/exhibit/types';

type Source = LocalExhibit['sources'][number];

/** Sources by what an entry begins with: the author as printed, else the title. */
export function inNameOrder(sources: readonly Source[], language: string): readonly Source[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const nameOf = ({ author, title }: Source) => author ?? title;
  return [...sources].sort((one, other) => compare(nameOf(one), nameOf(other)));
}
