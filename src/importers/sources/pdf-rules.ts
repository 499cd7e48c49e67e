// The ruling lines of a page, out of what its file draws: strokes and thin filled boxes that run across or down it.
import type { DRAWN as Drawing } from './pdf-library.ts';

/** A ruling line, in points: `at` is its height on the page (across) or its distance from the left (down). */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The ruling lines of a page. */
export interface Rules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** What a page draws, as the library tells it. */
export interface Drawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** How a page places what it draws: a point x, y stands at 0·x + 2·y + 4, 1·x + 3·y + 5. */
export type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const THIN = 3;
const SHORT = 4;
/** Lines this near are one. */
export const NEAR = 3;
/** A page with more than this is a drawing. */
const MOST = 20_000;
const NONE: Rules = { across: [], down: [] };

/** The ruling lines that a page draws. `view` is how it is shown; `DRAWN` the numbers of what is drawn. */
export function rulesOf({ fnArray, argsArray }: Drawn, DRAWN: typeof Drawing, view: Matrix): Rules {
  const fills: readonly number[] = [DRAWN.fill, DRAWN.eoFill];
  const strokes: readonly number[] = [
    DRAWN.stroke,
    DRAWN.closeStroke,
    DRAWN.fillStroke,
    DRAWN.eoFillStroke,
    DRAWN.closeFillStroke,
    DRAWN.closeEOFillStroke,
  ];
  const across: Rule[] = [];
  const down: Rule[] = [];
  let matrix = view;
  const kept: Matrix[] = [];
  const add = ([x1, y1]: Point, [x2, y2]: Point): void => {
    const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (high <= THIN && wide > SHORT && wide > high)
      across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (wide <= THIN && high > SHORT)
      down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  };
  for (const [at, fn] of fnArray.entries()) {
    const args = argsArray[at];
    if (fn === DRAWN.save || fn === DRAWN.paintFormXObjectBegin) kept.push(matrix);
    if (fn === DRAWN.restore || fn === DRAWN.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    if (fn === DRAWN.transform && isMatrix(args)) matrix = times(matrix, args);
    if (fn === DRAWN.paintFormXObjectBegin && Array.isArray(args) && isMatrix(args[0])) matrix = times(matrix, args[0]);
    if (fn !== DRAWN.constructPath || !Array.isArray(args)) continue;
    const [paint, [path] = []] = args as [number, [ArrayLike<number> | null]?];
    const isFill = fills.includes(paint);
    if (!path || !(isFill || strokes.includes(paint)) || path.length > MOST) continue;
    const place = (x = 0, y = 0): Point => [
      matrix[0] * x + matrix[2] * y + matrix[4],
      matrix[1] * x + matrix[3] * y + matrix[5],
    ];
    for (const points of straightPaths(path, place)) {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const corner: Point = [Math.min(...xs), Math.min(...ys)];
      const opposite: Point = [Math.max(...xs), Math.max(...ys)];
      if (isFill || Math.min(opposite[0] - corner[0], opposite[1] - corner[1]) <= THIN) add(corner, opposite);
      else for (const [index, point] of points.slice(1).entries()) add(points[index] as Point, point);
    }
    if (across.length + down.length > MOST) return NONE;
  }
  return { across: joined(across), down: joined(down) };
}

const isMatrix = (args: unknown): args is Matrix =>
  (Array.isArray(args) || ArrayBuffer.isView(args)) && (args as ArrayLike<unknown>).length === 6;

/** What is placed by the second, shown by the first. */
export const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The stretches of a path that have no curve, as the library packs them: an operation, then its numbers. */
function straightPaths(path: ArrayLike<number>, place: (x?: number, y?: number) => Point): Point[][] {
  const paths: Point[][] = [];
  let open: Point[] = [];
  let isCurved = false;
  const close = (): void => {
    if (open.length > 1 && !isCurved) paths.push(open);
    open = [];
    isCurved = false;
  };
  for (let at = 0; at < path.length; ) {
    const operation = path[at++];
    if (operation === 0 || operation === 1) {
      if (operation === 0) close();
      open.push(place(path[at], path[at + 1]));
      at += 2;
    } else if (operation === 2 || operation === 3) {
      isCurved = true;
      at += operation === 2 ? 6 : 4;
    } else if (open[0]) open.push(open[0]);
  }
  close();
  return paths;
}

/** Lines of one height that touch are one line. */
function joined(rules: readonly Rule[]): Rule[] {
  const places = clusters(rules.map(({ at }) => at));
  const byPlace = new Map<number, Rule[]>();
  for (const rule of rules) {
    const at = places[nearest(places, rule.at)] ?? rule.at;
    const own = byPlace.get(at);
    if (own) own.push(rule);
    else byPlace.set(at, [rule]);
  }
  return [...byPlace].flatMap(([at, own]) => {
    const out: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of own.sort((a, b) => a.from - b.from)) {
      const last = out.at(-1);
      if (last && from - last.to <= NEAR) last.to = Math.max(last.to, to);
      else out.push({ at, from, to });
    }
    return out;
  });
}

/** Numbers that stand near each other as one, in their order. */
export function clusters(numbers: readonly number[]): number[] {
  const out: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b))
    if (number - (out.at(-1) ?? -NEAR * 2) > NEAR) out.push(number);
  return out;
}

/** The index of the number nearest to one, in a list that rises. */
export function nearest(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  const [above = 0, below = Number.NEGATIVE_INFINITY] = [numbers[low], numbers[low - 1]];
  return number - below < above - number ? low - 1 : low;
}
