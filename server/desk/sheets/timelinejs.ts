import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { RowFault } from '../../../data/edit/contract/imported-files';
import type { PlainCode } from '../../../data/messages/catalogue';
import { idFrom } from '../../../data/text/record-id';
import { dateFault } from '../../../data/time/date-fault';
import { linesOf, type Table } from './workbook';

/** A row of a TimelineJS sheet as an incomplete event: what such a sheet lacks, a curator adds in the draft. */
type StartedEvent = { readonly row: number; readonly id: string; readonly record: unknown };

/** The columns that TimelineJS publishes for its sheets, and that tell one from another table. */
const needed = ['Year', 'Headline', 'Text'] as const;

export function isTimelineJs(table: Table): boolean {
  const { columns } = linesOf(table);
  return needed.every((name) => columns.includes(name));
}

/**
 * Reads a TimelineJS sheet. Every row becomes a draft of an event that nobody has checked; what the exhibit has no
 * field for, such as pictures and their credits, goes into the note for curators.
 */
export function eventsOfTimelineJs(table: Table): {
  readonly events: readonly StartedEvent[];
  readonly faults: readonly RowFault[];
} {
  const { sheet } = table;
  const events: StartedEvent[] = [];
  const faults: RowFault[] = [];
  const usedIds = new Set<string>();
  for (const { row, cells } of linesOf(table).lines) {
    const cell = (column: string) => cells.get(column)?.trim() ?? '';
    const addFault = (column: string, code: PlainCode) =>
      faults.push({ code, sheet, row, column, value: cell(column) });
    if (cell('Headline') === '') {
      addFault('Headline', 'no-headline');
      continue;
    }
    const when = whenOf(cell);
    if (when === null) {
      addFault(unreadable(cell), 'no-date-in-row');
      continue;
    }
    const title = paragraphsIn(cell('Headline')).join(' ');
    const id = freeId(title, usedIds);
    events.push({
      row,
      id,
      record: {
        id,
        checked: 'unchecked',
        serbianReviewed: false,
        deskNote: noteOf(cells, row),
        kind: 'context',
        lane: 'politics',
        importance: 3,
        title: { en: title, sr: '' },
        summary: { en: paragraphsIn(cell('Text')), sr: [] },
        when,
        forces: [],
        actors: [],
        confidence: 'low',
        sources: [],
        claims: [],
      },
    });
  }
  return { events, faults };
}

/** An EDTF date from the columns of a start and an end; null if they are no date. */
function whenOf(cell: (column: string) => string): string | null {
  const [start, end] = ['', 'End '].map((which) => {
    const parts = ['Year', 'Month', 'Day'].map((name) => cell(`${which}${name}`));
    const gap = parts.indexOf('');
    const leading = gap < 0 ? parts : parts.slice(0, gap);
    return leading.map((part, at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-');
  });
  const when = end === '' || end === start ? start : `${start}/${end}`;
  return when === undefined || dateFault(when) !== null ? null : when;
}

const ranges = { Year: [1800, 2099], Month: [1, 12], Day: [1, 31] } as const;

/** The column of a date that holds no such number; the first one where each alone could be right. */
function unreadable(cell: (column: string) => string): string {
  const columns = ['', 'End '].flatMap((which) =>
    Object.entries(ranges).map(([name, range]) => ({ column: `${which}${name}`, range })),
  );
  const isWrong = ({ column, range: [low, high] }: (typeof columns)[number]) => {
    const text = cell(column);
    return text !== '' && !(/^\d+$/.test(text) && Number(text) >= low && Number(text) <= high);
  };
  return columns.find(isWrong)?.column ?? 'Year';
}

/** The cells that no field of the event can take, a line each, so that nothing of the sheet is lost. */
function noteOf(cells: ReadonlyMap<string, string>, row: number): string {
  const otherCells = [...cells].filter(
    ([column, text]) =>
      text.trim() !== '' && !/^(End )?(Year|Month|Day)$|^Headline$|^Text$/.test(column),
  );
  const html = /<\w/.test(cells.get('Text') ?? '') ? [['Text', cells.get('Text')] as const] : [];
  const lines = [...otherCells, ...html].map(([column, text]) => `${column}: ${text?.trim()}`);
  return [`From a TimelineJS sheet, row ${row}.`, ...lines].join('\n').slice(0, 4000);
}

/** The words of a piece of HTML, a text for each paragraph. */
function paragraphsIn(html: string): string[] {
  const words = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if ('value' in node) return node.value;
    if (node.nodeName === 'script' || node.nodeName === 'style') return '';
    const content = 'childNodes' in node ? node.childNodes.map(words).join('') : '';
    return /^(p|div|li|br|h[1-6]|blockquote)$/.test(node.nodeName) ? `\n${content}\n` : content;
  };
  return parseFragment(html)
    .childNodes.map(words)
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Plain words with hyphens from a headline, with a number where another row has them already. */
function freeId(headline: string, taken: Set<string>): string {
  const plain = idFrom(headline) || 'event';
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}
