import type { Message } from './catalogue';

/** What is wrong in a record, with its cure. */
export type Problem = Message & {
  /** Folder and id, such as events/1944-stalin-reply. */
  readonly record: string;
  /** The path of the field, such as sources.0.locator.en; `record`, `file` or `folder` where it is no field. */
  readonly field: string;
};
