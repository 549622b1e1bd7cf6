import type { MessageLanguage } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';
import type { CheckedRecords } from './checked-records';
import { reloadTag } from './records-feed';

/** The HTML of a page instead of the exhibit: what is wrong in which record, and the cure. It loads again when the records change. */
export function problemPage(
  problems: CheckedRecords['problems'],
  language: MessageLanguage,
): string {
  const rows = problems.map(
    ({ record, field, cure }) =>
      `<tr><td><code>${escaped(record)}</code></td><td><code>${escaped(field)}</code></td><td>${escaped(cure)}</td></tr>`,
  );
  const values = { count: problems.length };
  const title = say({ code: 'page-of-problems', values }, language);
  const heads = (['column-record', 'column-field', 'column-cure'] as const).map(
    (code) => `<th>${say({ code }, language)}</th>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 system-ui, sans-serif; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid #ccc; text-align: start; vertical-align: top; }
</style>
${reloadTag()}
</head>
<body>
<h1>${title}</h1>
<p>${say({ code: 'page-of-problems-goes', values }, language)}</p>
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
