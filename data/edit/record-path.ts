/** The record that a path of the history is of, such as events/danube-crossed, whether published or a draft. */
export function recordOf(path: string): string {
  return path.replace(/^(records|drafts)\/|\.json$/g, '');
}
