import type { Message } from '../messages/catalogue';
import { sentence } from '../messages/fault';
import type { Kind } from '../schema/kinds';

/** What a curator should look at again; unlike a problem it keeps nothing from being published. */
export type Warning = Message & { readonly field: string };

/** Wording that the guide of the exhibit's research rules out, with what to write instead. */
const wordings: readonly (readonly [wording: RegExp, cure: string])[] = [
  [/\b(?:the )?hordes?\b|хорд\p{L}*/iu, 'write soldiers of the Red Army, or Soviet soldiers'],
  [
    /\b(?:excess(?:es)?|outrages?)\b|(?<!\p{L})(?:ексцес|испад)\p{L}*/iu,
    'write crimes, and which: rape, killing, looting; the softer word is a quotation with its speaker, or goes',
  ],
  [
    /\b(?:our|serbian) (?:women|girls)\b|(?<!\p{L})(?:наш|српск)\p{L}* (?:жен|девој)\p{L}*/iu,
    'write women and girls: nobody belongs to a nation here',
  ],
  [
    /\b(?:it is known that|undeniabl[ey]|beyond doubt)\b|(?<!\p{L})познато је да/iu,
    'say who says so, and how it is known',
  ],
  [/\b(?:scandal|affair)\b|(?<!\p{L})(?:скандал|афер)\p{L}*/iu, 'write a complaint about crimes'],
  [
    /\b(?:the )?russian soul\b|\bslav(?:ic)? brothers?\b|(?<!\p{L})(?:руск\p{L}* душ|братск\p{L}* словен)\p{L}*/iu,
    'name the office-holder or the command, without a figure of speech',
  ],
  [
    /\b(?:gang[- ]?rape[ds]?|mutilat\p{L}*|naked|corpses?|blood-?soaked|brutally)\b|(?<!\p{L})(?:силовалск|измасакр|унаказ|масовно силова)\p{L}*/iu,
    'take the detail out: what was done is named, and never described',
  ],
];

/** Fields that stand as printed, or never leave the desk. */
const unread = new Set(['deskNote', 'author', 'publisher', 'url', 'id']);

/**
 * Reads a record, sound or not, for what the rules of care ask a person to look at: wording that the guide rules
 * out, and a citation of a document or a study that names no page.
 */
export function warningsOf(kind: Kind, record: unknown): readonly Warning[] {
  return [...textsIn(record, kind === 'sources' ? ['title'] : [])].flatMap(([path, text]) =>
    wordings.flatMap(([wording, cure]) => {
      const found = wording.exec(text)?.[0];
      return found === undefined
        ? []
        : [{ field: path.join('.'), ...sentence(`“${found.trim()}”: ${cure}`) }];
    }),
  );
}

/** Citations without a page or a shelfmark, of sources in which a reader could not find the place. */
export function looseCitations(
  record: unknown,
  distanceOf: (source: string) => string | undefined,
): readonly Warning[] {
  return citationsIn(record).flatMap(({ path, source, located }) =>
    located || !['document', 'scholarship', 'testimony'].includes(distanceOf(source) ?? '')
      ? []
      : [
          {
            field: [...path, 'locator'].join('.'),
            ...sentence(
              `name the page or the shelfmark in ${source}: a reader cannot find the place without`,
            ),
          },
        ],
  );
}

function* textsIn(
  value: unknown,
  skipped: readonly string[],
  path: readonly string[] = [],
): Generator<readonly [path: readonly string[], text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      if (unread.has(name) || skipped.includes(name)) continue;
      yield* textsIn(part, skipped, [...path, name]);
    }
  }
}

type Found = {
  readonly path: readonly string[];
  readonly source: string;
  readonly located: boolean;
};

function citationsIn(value: unknown, path: readonly string[] = []): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const source = Reflect.get(value, 'source');
  if (typeof source === 'string')
    return [{ path, source, located: Reflect.get(value, 'locator') !== undefined }];
  return Object.entries(value).flatMap(([name, part]) =>
    // What is still to be read has no page yet.
    name === 'toRead' ? [] : citationsIn(part, [...path, name]),
  );
}
