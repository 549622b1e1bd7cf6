import { distance, type Line, type LngLat } from '../line/line';

type Junction = { readonly at: LngLat; readonly links: Map<number, number> };
type RiverNet = readonly Junction[];

/** Degrees: ends nearer than this to another line are joined to it, since the source has such gaps at the edges of its bins. */
const gap = 0.006;
const grain = 0.0005;

/** Every vertex of every line as a node, so that a tributary may join a river anywhere. */
export function riverNet(lines: readonly Line[]): RiverNet {
  const nodes: Junction[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (at: LngLat): number => {
    const key = `${Math.round(at[0] / grain)},${Math.round(at[1] / grain)}`;
    const known = numbers.get(key) ?? nodes.push({ at, links: new Map() }) - 1;
    numbers.set(key, known);
    return known;
  };
  for (const line of lines) {
    line.slice(1).forEach((to, index) => {
      link(nodes, numberOf(line[index] ?? to), numberOf(to), 1);
    });
  }
  closeGaps(nodes);
  return nodes;
}

/** The course a river takes through the net from its first waypoint to its last. */
export function courseOf(net: RiverNet, name: string, waypoints: Line): readonly number[] {
  const stops = waypoints.map((at) => nearest(net, name, at));
  return stops.slice(1).flatMap((stop, index) => {
    const leg = shortest(net, name, stops[index] ?? stop, stop);
    return index === 0 ? leg : leg.slice(1);
  });
}

function link(nodes: readonly Junction[], one: number, other: number, cost: number): void {
  const from = nodes[one];
  const to = nodes[other];
  if (!from || !to || one === other) return;
  const length = distance(from.at, to.at) * cost;
  from.links.set(other, length);
  to.links.set(one, length);
}

function closeGaps(nodes: readonly Junction[]): void {
  const column = (at: LngLat) => Math.floor(at[0] / gap);
  const columns = new Map<number, number[]>();
  nodes.forEach((node, index) => {
    const others = columns.get(column(node.at)) ?? [];
    others.push(index);
    columns.set(column(node.at), others);
  });
  nodes.forEach((node, index) => {
    if (node.links.size !== 1) return;
    const around = [-1, 0, 1].flatMap((step) => columns.get(column(node.at) + step) ?? []);
    for (const other of around) {
      const near = nodes[other];
      if (near && other !== index && distance(node.at, near.at) < gap)
        link(nodes, index, other, 10);
    }
  });
}

function nearest(net: RiverNet, name: string, at: LngLat): number {
  let best = -1;
  let least = 0.15;
  net.forEach((node, index) => {
    const away = distance(node.at, at);
    if (away >= least) return;
    least = away;
    best = index;
  });
  if (best < 0) throw new Error(`${name}: no river in the source near ${at.join(', ')}`);
  return best;
}

/** Dijkstra's method with a sorted frontier; the net is small enough for an array. */
function shortest(net: RiverNet, name: string, start: number, goal: number): readonly number[] {
  const cost = new Map([[start, 0]]);
  const before = new Map<number, number>();
  const done = new Set<number>();
  const frontier = [start];
  while (frontier.length > 0) {
    frontier.sort((a, b) => (cost.get(b) ?? 0) - (cost.get(a) ?? 0));
    const here = frontier.pop();
    if (here === undefined || here === goal) break;
    if (done.has(here)) continue;
    done.add(here);
    for (const [next, length] of net[here]?.links ?? []) {
      const total = (cost.get(here) ?? 0) + length;
      if (total >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, total);
      before.set(next, here);
      frontier.push(next);
    }
  }
  if (!cost.has(goal))
    throw new Error(`${name}: the source has no way from node ${start} to ${goal}`);
  const course = [goal];
  for (let at = before.get(goal); at !== undefined; at = before.get(at)) course.push(at);
  return course.reverse();
}
