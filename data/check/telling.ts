import type { Problem } from '../messages/problem';
import type { Records } from '../schema/kinds';

/** Problems of the claims in circulation and of the glossary that one record alone cannot have. */
export function problemsOfTelling(records: Records): Problem[] {
  return [...numbersInCirculating(records), ...formsTwice(records)];
}

/** A number in a claim in circulation would be shown apart from the figures and what is said against them. */
function numbersInCirculating({ circulating }: Records): Problem[] {
  return circulating.flatMap(({ id, title, circulates, saidBy, literature, wording, reason }) =>
    Object.entries({ title, circulates, saidBy, literature, wording, reason }).flatMap(
      ([field, value]): Problem[] =>
        textsIn(value).some((text) => /\d/.test(withoutDates(text)))
          ? [{ record: `circulating/${id}`, field, code: 'number-outside-the-figures' }]
          : [],
    ),
  );
}

/** A word that two terms explain would lead to either of them by chance. */
function formsTwice({ terms }: Records): Problem[] {
  return terms.flatMap(({ id, forms }, index): Problem[] => {
    const taken = terms
      .slice(0, index)
      .find((other) => other.forms.en.some((form) => forms.en.includes(form)));
    if (taken === undefined) return [];
    return [
      {
        record: `terms/${id}`,
        field: 'forms.en',
        code: 'form-of-another-term',
        values: { other: taken.id },
      },
    ];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A text without its days, its years and its spans of years, which are numbers but no figures. */
function withoutDates(text: string): string {
  return text
    .replace(
      /\d{1,2}\.? (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:јануар|фебруар|март|април|мај|јун|јул|август|септембр|октобр|октобар|новембр|децембр)\p{L}*)/gu,
      '',
    )
    .replace(/(?<!\d)(?:19|20)\d\d(?:[–/]\d\d)?(?!\d)/g, '')
    .replace(/(?:about|око) \d\d (?:years|година)/g, '');
}
