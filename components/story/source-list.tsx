import type { LocalEvent, LocalExhibit } from '../../data/exhibit/types';
import { printLanguage } from '../../data/text/print-language';
import { OutwardLink } from '../ui/outward-link';
import styles from './story.module.css';
import type { StoryContext } from './text/story-context';
import { TermText } from './text/term-text';

type Props = { readonly citations: LocalEvent['sources']; readonly context: StoryContext };

/** Citations in full: author, title as printed, year, locator, kind and distance, holder, address, and the way to the comparison. */
export function SourceList({ citations, context }: Props) {
  return (
    <ul className={styles.sources}>
      {citations.map(({ source: id, locator }) => (
        <SourceLine key={`${id} ${locator ?? ''}`} id={id} locator={locator} context={context} />
      ))}
    </ul>
  );
}

function SourceLine({
  id,
  locator,
  context,
}: {
  readonly id: string;
  readonly locator: string | undefined;
  readonly context: StoryContext;
}) {
  const source = context.sources.get(id);
  if (source === undefined) throw new Error(`no source ${id} in the exhibit`);
  const { words } = context;
  return (
    <li>
      <SourceName source={source} href={`/${context.language}/sources/all/#${id}`} />
      {locator !== undefined && `, ${locator}`}
      {'. '}
      <span className={styles.distance}>
        {source.kind} · {words.distances[source.distance]}
        {source.holder !== undefined && ` · ${source.holder}`}.
      </span>
      {source.remark?.map((paragraph) => (
        <span key={paragraph} className={styles.remark}>
          {' '}
          <TermText text={paragraph} context={context} />
        </span>
      ))}{' '}
      {source.url !== undefined && <OutwardLink href={source.url} label={words.story.link} />}{' '}
      {source.compared === true && (
        <a href={`/${context.language}/sources/#${id}`}>{words.trust.short}</a>
      )}
    </li>
  );
}

type NameProps = {
  readonly source: LocalExhibit['sources'][number];
  /** Where there is more of it. */
  readonly href?: string;
};

/** A source as printed: author, title, publisher, year. */
export function SourceName({ source, href }: NameProps) {
  const { author, knownAs, title, language, publisher, year } = source;
  return (
    <>
      {knownAs !== undefined && knownAs !== author && `${knownAs}: `}
      {author !== undefined && <span lang={printLanguage(author, language)}>{author}, </span>}
      <cite lang={printLanguage(title, language)}>
        {href === undefined ? title : <a href={href}>{title}</a>}
      </cite>
      {publisher !== undefined && (
        <span lang={printLanguage(publisher, language)}>, {publisher}</span>
      )}
      {year !== undefined && `, ${year}`}
    </>
  );
}

/** Who says so, in as few words as lead to the source. */
export function BriefCitations({ citations, context }: Props) {
  return (
    <p className={styles.brief}>
      {citations.map(({ source: id, locator }, index) => {
        const source = context.sources.get(id);
        const printed = source?.author ?? source?.title ?? '';
        return (
          <span key={`${id} ${locator ?? ''}`}>
            {index > 0 && '; '}
            <a
              href={`/${context.language}/sources/all/#${id}`}
              lang={
                source === undefined || source.knownAs !== undefined
                  ? undefined
                  : printLanguage(printed, source.language)
              }
            >
              {source?.knownAs ?? printed}
            </a>
            {source?.year !== undefined && `, ${source.year}`}
            {locator !== undefined && `, ${locator}`}
          </span>
        );
      })}
    </p>
  );
}
