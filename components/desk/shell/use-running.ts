import { useEffect, useState } from 'react';

/** Whether the page's code has loaded. Fields are disabled until then, since anything typed or sent before would be lost. */
export function useRunning(): boolean {
  const [running, setRunning] = useState(false);
  useEffect(() => setRunning(true), []);
  return running;
}
