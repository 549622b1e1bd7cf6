import { useState } from 'react';

type Opening = {
  /** Resolves with whether what is typed is saved; what is not saved would be missing in the preview. */
  readonly save: () => Promise<boolean>;
  /** Where the preview of the saved record starts. */
  readonly startNow: () => string;
};

/** Where the preview starts, null while it is closed; `count` makes each one a new frame. */
export function usePreview({ save, startNow }: Opening) {
  const [preview, setPreview] = useState<{ start: string | null; count: number }>({
    start: null,
    count: 0,
  });
  return {
    ...preview,
    show: async () => {
      if (!(await save())) return;
      const start = startNow();
      setPreview(({ count }) => ({ start, count: count + 1 }));
    },
    close: () => setPreview(({ count }) => ({ start: null, count })),
  };
}
