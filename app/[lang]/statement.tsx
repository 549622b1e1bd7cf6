import { fill } from '../../components/ui/words/fill';
import { type LanguageParams, pageLanguage } from './page-language';
import { TextPart } from './text-part';

type Props = LanguageParams & { readonly of: 'accessibility' | 'privacy' };

/** A statement of the exhibit about itself, and whom to tell when it is not true. */
export async function Statement({ of, params }: Props) {
  const { words, exhibit } = await pageLanguage({ params });
  const { statements } = words;
  const { title, parts } = statements[of];
  const contact = exhibit.about.museum.supportContact;
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{title}</h1>
      {Object.values(parts).map((part) => (
        <TextPart key={part.title} {...part} />
      ))}
      <p>{contact === undefined ? statements.noContact : fill(statements.contact, { contact })}</p>
    </main>
  );
}
