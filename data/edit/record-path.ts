/** The record of a path in the history, such as events/danube-crossed, whether the path is that of the record or of its draft. */
export function recordOf(path: string): string {
  return path.replace(/^(records|drafts)\/|\.json$/g, '');
}
