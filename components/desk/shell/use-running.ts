import { useEffect, useState } from 'react';

/** Whether the code of a page has come. What is typed or sent before would be lost, so that fields wait for it. */
export function useRunning(): boolean {
  const [running, setRunning] = useState(false);
  useEffect(() => setRunning(true), []);
  return running;
}
