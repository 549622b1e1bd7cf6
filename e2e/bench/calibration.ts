import { type Cpu, costOf, median } from './meter/cpu';
import type { Visit } from './visit';

const STEPS = 40;

/**
 * A fixed piece of script and layout in each frame of an empty page. What it costs on this machine, in this
 * run, is the unit for what the exhibit costs.
 */
export async function calibration({ page, meter }: Visit): Promise<Cpu> {
  const runs: Cpu[] = [];
  for (let run = 0; run < 3; run += 1)
    runs.push(await costOf(meter, STEPS, () => page.evaluate(work, STEPS)));
  return median(runs);
}

async function work(steps: number): Promise<void> {
  const list = document.createElement('ul');
  list.append(...Array.from({ length: 300 }, () => document.createElement('li')));
  document.body.append(list);
  for (let step = 0; step < steps; step += 1) {
    const numbers = Array.from({ length: 20_000 }, (_, index) => (index * 7919 + step) % 10_007);
    numbers.sort((a, b) => a - b);
    for (const [index, line] of [...list.children].entries())
      line.textContent = `${numbers[index * 60]}`;
    list.getBoundingClientRect();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  list.remove();
}
