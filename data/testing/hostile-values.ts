import { type Field, type FieldType, fieldsOf } from '../edit/fields';
import { type Kind, schemas } from '../schema/kinds';

/** What a hostile text does if it runs: a test sees it by looking whether `window.hit` is there. */
const HIT = 'window.hit=true';

/** Texts that run, or break what is around them, where something takes them for more than text. */
export const hostileTexts: readonly string[] = [
  `<script>${HIT}</script>`,
  `</script><script>${HIT}</script>`,
  `</title><script>${HIT}</script>`,
  `</textarea><script>${HIT}</script>`,
  `</style><script>${HIT}</script>`,
  `</noscript><script>${HIT}</script>`,
  `--><script>${HIT}</script>`,
  `]]><script>${HIT}</script>`,
  `<SCRIPT>${HIT}</SCRIPT>`,
  `<scr<script>ipt>${HIT}</scr</script>ipt>`,
  `<script src=data:text/javascript,${HIT}></script>`,
  `<script type=module>${HIT}</script>`,
  `<img src=x onerror=${HIT} data-hostile>`,
  `<img src=x onerror="${HIT}" data-hostile>`,
  `"><img src=x onerror=${HIT} data-hostile>`,
  `'><img src=x onerror=${HIT} data-hostile>`,
  `<img/src=x/onerror=${HIT}/data-hostile>`,
  `<svg onload=${HIT} data-hostile>`,
  `<svg><script>${HIT}</script></svg>`,
  `<svg><animate onbegin=${HIT} attributeName=x dur=1s data-hostile>`,
  `<math><mtext><script>${HIT}</script>`,
  `<body onload=${HIT}>`,
  `<iframe srcdoc="<script>parent.hit=true</script>" data-hostile></iframe>`,
  `<iframe src="javascript:parent.hit=true" data-hostile></iframe>`,
  `<object data="data:text/html,<script>parent.hit=true</script>" data-hostile></object>`,
  `<embed src="javascript:${HIT}" data-hostile>`,
  `<details open ontoggle=${HIT} data-hostile>`,
  `<video><source onerror=${HIT} data-hostile></video>`,
  `<audio src=x onerror=${HIT} data-hostile>`,
  `<input autofocus onfocus=${HIT} data-hostile>`,
  `<select autofocus onfocus=${HIT} data-hostile>`,
  `<marquee onstart=${HIT} data-hostile>`,
  `<a href="javascript:${HIT}" data-hostile>a link</a>`,
  `<form action="javascript:${HIT}" data-hostile><button>a button</button></form>`,
  `<base href="http://hostile.example/" data-hostile>`,
  `<meta http-equiv=refresh content="0;url=http://hostile.example/" data-hostile>`,
  `<link rel=stylesheet href=http://hostile.example/a.css data-hostile>`,
  `<style data-hostile>*{display:none}</style>`,
  `<template data-hostile><script>${HIT}</script></template>`,
  `javascript:${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  `" onmouseover="${HIT}" x="`,
  `' onmouseover='${HIT}' x='`,
  `" autofocus onfocus="${HIT}`,
  `\\";${HIT};//`,
  `'};${HIT};//`,
  `\\u003cscript\\u003e${HIT}\\u003c/script\\u003e`,
  `&lt;script&gt;${HIT}&lt;/script&gt;`,
  `&#x3c;script&#x3e;${HIT}&#x3c;/script&#x3e;`,
  `%3Cscript%3E${HIT}%3C/script%3E`,
  `\${${HIT}}`,
  `{{constructor.constructor('${HIT}')()}}`,
  `{"__proto__":{"hit":1}}`,
  '__proto__ constructor toString',
  `=HYPERLINK("javascript:${HIT}";"a link")`,
  '../../../../etc/passwd',
  "'; DROP TABLE records; --",
  'A line\u2028that ends\u2029twice',
  'Turned \u202Eround\u202C and \u200Bempty\u200D and \uFEFFbegun',
  `A word without end ${'a'.repeat(400)}`,
];

/**
 * A record with a hostile text in each field that takes one, and how many fields those are. A field whose schema
 * refuses the text keeps its own, so that a valid record remains valid.
 */
export function hostileRecord(
  kind: Kind,
  record: Readonly<Record<string, unknown>>,
  next: () => string,
): { readonly record: Readonly<Record<string, unknown>>; readonly taken: number } {
  let taken = 0;
  let changed = record;
  for (const path of textPaths({ type: 'group', fields: fieldsOf(kind) }, record)) {
    const text = next();
    const tried = withAt(changed, path, path.includes('sr') ? inCyrillic(text) : text);
    if (!schemas[kind].safeParse(tried).success) continue;
    changed = tried as typeof record; // a change within an object leaves an object
    taken += 1;
  }
  return { record: changed, taken };
}

type Path = readonly (string | number)[];

/** Fields that identify or group records, and patterns that are searched for in other texts. */
const untouched = new Set(['id', 'sector', 'language', 'forms', 'file']);

function textPaths(type: FieldType, value: unknown, at: Path = []): Path[] {
  if (value === undefined || value === null) return [];
  if (type.type === 'group')
    return type.fields
      .filter(({ name }: Field) => !untouched.has(name))
      .flatMap((field) => textPaths(field, partOf(value, field.name), [...at, field.name]));
  if (type.type === 'list')
    return Array.isArray(value)
      ? value.flatMap((item, index) => textPaths(type.of, item, [...at, index]))
      : [];
  if (type.type === 'text')
    return [
      [...at, 'en'],
      [...at, 'sr'],
    ];
  if (type.type === 'paragraphs')
    return [
      [...at, 'en', 0],
      [...at, 'sr', 0],
    ];
  return type.type === 'words' ? [at] : [];
}

function withAt(value: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  const inner = withAt(partOf(value, step), rest, text);
  if (Array.isArray(value)) return value.with(Number(step), inner);
  return { ...Object(value), [step]: inner };
}

function partOf(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The text with enough Serbian before it to pass the check of the script. */
function inCyrillic(text: string): string {
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return `${'Непријатељски текст. '.repeat(Math.ceil(letters / 17) + 1)}${text}`;
}
