import type { CheckedRecords } from './checked-records';
import { reloadTag } from './records-feed';

/** A page in the place of the exhibit that says what is wrong in which record, and the cure. It goes by itself when nothing is. */
export function problemPage(problems: CheckedRecords['problems']): string {
  const rows = problems.map(
    ({ record, field, cure }) =>
      `<tr><td><code>${escaped(record)}</code></td><td><code>${escaped(field)}</code></td><td>${escaped(cure)}</td></tr>`,
  );
  const title =
    problems.length === 1
      ? '1 problem in the records'
      : `${problems.length} problems in the records`;
  return `<!doctype html>
<html lang="en">
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
<p>This page goes by itself when they are mended.</p>
<table>
<thead><tr><th>Record</th><th>Field</th><th>What to do</th></tr></thead>
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
