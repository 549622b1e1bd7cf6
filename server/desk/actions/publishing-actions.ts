import type { PublishedExport } from '../../../data/edit/contract/publish-requests';
import { recentPublishingsOf } from '../activity/recent-changes';
import { HttpError } from '../errors/http-error';
import { type Outcome, type Publisher, publish, undo } from '../review/publish';
import type { Target } from '../store/versions';
import { action } from './action';
import type { DeskParts } from './desk-parts';

/** The log's name for a publishing or an undo, by its outcome. */
const publishings = {
  publish: ['log-published', 'log-publish-refused', 'log-publish-failed'],
  undo: ['log-undone', 'log-undo-refused', 'log-undo-failed'],
} as const;

/** What changes the public exhibit: one change at a time, and each is in the log. */
export function publishing(parts: DeskParts) {
  const { store, folders, build, audit } = parts;
  let isRunning = false;
  const run = async (
    kind: keyof typeof publishings,
    by: string,
    change: (publisher: Publisher) => Promise<Outcome>,
  ): Promise<PublishedExport> => {
    if (isRunning) throw new HttpError(409, { code: 'publishing-runs' });
    isRunning = true;
    const [done, refused, failed] = publishings[kind];
    try {
      const outcome = await change({ store, folders, build, now: Date.now }).catch(
        async (error) => {
          await audit({ code: failed, by });
          throw error;
        },
      );
      await audit({ code: 'exported' in outcome ? done : refused, by });
      if ('exported' in outcome) return outcome;
      throw new HttpError(409, { code: 'not-published', obstacles: outcome.obstacles });
    } finally {
      isRunning = false;
    }
  };
  return {
    /** The last changes of what the public sees. */
    recent: action('read', () => () => recentPublishingsOf(store)),
    publish: action(
      'publish',
      ({ name }) =>
        (targets: readonly Target[], reason: string) =>
          run('publish', name, (publisher) =>
            publish(publisher, targets, { author: name, reason }),
          ),
    ),
    undo: action(
      'undo',
      ({ name }) =>
        (commit: string, reason: string) =>
          run('undo', name, (publisher) => undo(publisher, commit, { author: name, reason })),
    ),
  };
}
