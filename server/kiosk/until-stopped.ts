import type { Supervisor } from './supervisor';

/** Runs a screen until the staff leave it or the system stops it; `end` is what the staff's PIN calls. */
export async function untilStopped(made: (end: () => void) => Supervisor): Promise<void> {
  const end = async () => {
    await supervisor.stop();
    process.exit();
  };
  const supervisor = made(() => void end());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
  await supervisor.start();
}
