// The best cover of one group of open sessions: as many of the most important as can be, then those that their leads
// follow, then those where the lead has a part already. Exact, as an assignment where all sessions of a group exclude
// each other, else by the solver; and what all equally good covers have in common, so that
// the rest can be chosen among them.

import { assigner } from './assignment.ts';
import type { Choice, ChoiceGroup, Choices } from './cover-choices.ts';
import type { CoverageRow } from './coverage.ts';
import type { LinearProgram, LinearRow, Solve, Term } from './linear-program.ts';

/** All best covers of a group: the choices that some of them may use, and the conditions that make a cover a best one. */
export interface BestCovers {
  /** One of them. */
  readonly chosen: readonly Choice[];
  readonly choices: readonly Choice[];
  /** Conditions on the choices' variables; every cover that keeps them is a best one. */
  readonly rows: readonly LinearRow[];
}

/** One thing that is wanted, after those before it and before those after it. */
interface Aim {
  readonly terms: readonly Term[];
  /** What the terms cannot exceed together. */
  readonly most: number;
}

/** Objectives are whole numbers: what is within a half of the best is the best. */
export const WHOLE = { absolute: 0.5 } as const;

/** Sums above this are left to a further solve: solvers count with about 15 digits and forgive the last 7. */
const HEAVIEST = 1e7;

/** Finds the best covers of a group; null where the solver did not come to an end. */
export async function bestCovers(
  group: ChoiceGroup,
  { open, kinds }: Pick<Choices, 'open' | 'kinds'>,
  solve: Solve,
  seconds: () => number,
): Promise<BestCovers | null> {
  if (group.choices.length === 0) return { chosen: [], choices: [], rows: [] };
  const rows = conditions(group, kinds);
  const fixed: LinearRow[] = [];
  const variables = group.choices.map(({ variable }) => variable);
  const batches = weighed(aims(group, open));
  let chosen: readonly Choice[] = [];
  for (const { terms, aims: batch } of batches) {
    if (batches.length === 1 && isExclusive(group)) return bestAssignments(group, kinds, terms);
    const relaxed: LinearProgram = { objective: terms, rows: [...rows, ...fixed], variables, binary: [] };
    let answer = await solve({ program: relaxed, seconds: seconds() });
    const isWhole = [...answer.values.values()].every((value) => Math.abs(value - Math.round(value)) < 1e-6);
    const { reducedCosts, duals } = answer;
    if (answer.outcome === 'optimal' && isWhole && reducedCosts && duals && batches.length === 1) {
      const values = answer.values;
      chosen = group.choices.filter(({ variable }) => (values.get(variable) ?? 0) > 0.5);
      return { chosen, ...alsoBest(group.choices, rows, reducedCosts, duals, values) };
    }
    if (answer.outcome !== 'optimal' || !isWhole) {
      answer = await solve({ program: { ...relaxed, binary: variables }, seconds: seconds(), gap: WHOLE });
    }
    if (answer.outcome !== 'optimal') return null;
    const values = answer.values;
    chosen = group.choices.filter(({ variable }) => (values.get(variable) ?? 0) > 0.5);
    const taken = new Set(chosen.map(({ variable }) => variable));
    for (const aim of batch) {
      const reached = aim.terms.reduce((sum, [value, variable]) => sum + (taken.has(variable) ? value : 0), 0);
      fixed.push({ terms: aim.terms, relation: '=', limit: reached });
    }
  }
  return { chosen, choices: group.choices, rows: [...rows, ...fixed.filter(({ terms }) => terms.length > 0)] };
}

/** Whether all sessions of a group exclude each other, so that a cover is an assignment. */
function isExclusive({ sessions, exclusive }: ChoiceGroup): boolean {
  return sessions.length === 1 || exclusive.some((set) => set.length === sessions.length);
}

/** The best covers of a group in which all sessions exclude each other, by the prices of an assignment. */
function bestAssignments(
  { sessions, choices }: ChoiceGroup,
  kinds: Choices['kinds'],
  terms: readonly Term[],
): BestCovers {
  const kindOf = kinds.flatMap((members, kind) => members.map(() => kind));
  const weightOf = new Map(terms.map(([weight, variable]) => [variable, weight]));
  const row = new Map(sessions.map((session, index) => [session, index]));
  const at = new Map(choices.map((choice) => [`${choice.session} ${choice.kind}`, choice]));
  const choiceOf = (index: number, member: number): Choice | undefined =>
    at.get(`${sessions[index]} ${kindOf[member]}`);
  const { assign, sessionPrice, memberPrice } = assigner(sessions.length, kindOf.length);
  const weights = new Float64Array(sessions.length * kindOf.length).map((_, index) => {
    const choice = choiceOf(Math.floor(index / kindOf.length), index % kindOf.length);
    return choice ? (weightOf.get(choice.variable) ?? 0) : -1;
  });
  const lead = new Int32Array(sessions.length);
  assign(sessions.length, kindOf.length, weights, lead);
  const chosen = [...lead].flatMap((member, index) => (member < 0 ? [] : (choiceOf(index, member) ?? [])));
  // All weights are whole, and so are all prices: what is below a half is nothing.
  const priceOf = (kind: number): number => memberPrice(kindOf.indexOf(kind));
  const left = choices.filter(
    ({ variable, session, kind }) =>
      sessionPrice(row.get(session) as number) + priceOf(kind) - (weightOf.get(variable) ?? 0) < 0.5,
  );
  const rowOf = (some: readonly Choice[], price: number, limit: number): readonly LinearRow[] =>
    price > 0.5 || some.length > limit
      ? [{ terms: some.map(({ variable }) => [1, variable] as const), relation: price > 0.5 ? '=' : '<=', limit }]
      : [];
  return {
    chosen,
    choices: left,
    rows: [
      ...[...gathered(left, ({ session }) => session)].flatMap(([session, some]) =>
        rowOf(some, sessionPrice(row.get(session) as number), 1),
      ),
      ...[...gathered(left, ({ kind }) => kind)].flatMap(([kind, some]) =>
        rowOf(some, priceOf(kind), kinds[kind]?.length ?? 1),
      ),
    ],
  };
}

/** One lead a session, and nobody in two places. */
function conditions(group: ChoiceGroup, kinds: Choices['kinds']): LinearRow[] {
  const atMost = (limit: number, choices: readonly Choice[]): LinearRow[] =>
    choices.length > limit
      ? [{ terms: choices.map(({ variable }) => [1, variable] as const), relation: '<=', limit }]
      : [];
  return [
    ...[...gathered(group.choices, ({ session }) => session).values()].flatMap((choices) => atMost(1, choices)),
    ...[...gathered(group.choices, ({ kind }) => kind)].flatMap(([kind, choices]) =>
      group.exclusive.flatMap((set) =>
        atMost(
          kinds[kind]?.length ?? 1,
          choices.filter(({ session }) => set.includes(session)),
        ),
      ),
    ),
  ];
}

function gathered(choices: readonly Choice[], by: (choice: Choice) => number): ReadonlyMap<number, readonly Choice[]> {
  const found = new Map<number, Choice[]>();
  for (const choice of choices) {
    const together = found.get(by(choice));
    if (together) together.push(choice);
    else found.set(by(choice), [choice]);
  }
  return found;
}

function aims(group: ChoiceGroup, open: readonly CoverageRow[]): Aim[] {
  const count = new Set(group.choices.map(({ session }) => session)).size;
  const importance = (choice: Choice): number => (open[choice.session] as CoverageRow).importance;
  const levels = [...new Set(group.choices.map(importance))].sort((a, b) => b - a);
  const aim = (value: (choice: Choice) => number, most: number): Aim => ({
    terms: group.choices.flatMap((choice) => (value(choice) > 0 ? [[value(choice), choice.variable] as const] : [])),
    most,
  });
  const levelled = levels.map((level) =>
    aim(
      (choice) => (importance(choice) === level ? 1 : 0),
      new Set(group.choices.filter((choice) => importance(choice) === level).map(({ session }) => session)).size,
    ),
  );
  return [...levelled, aim(({ closeness }) => closeness, 2 * count), aim(({ hasPart }) => hasPart, count)];
}

/**
 * Joins aims into sums in which one step of an aim outweighs all that the later ones can give together. Where a weight
 * would pass `HEAVIEST`, a further sum begins.
 */
function weighed(aims: readonly Aim[]): readonly { terms: readonly Term[]; aims: readonly Aim[] }[] {
  const batches: Aim[][] = [[]];
  let reach = 1;
  for (const aim of aims) {
    if (reach * (aim.most + 1) > HEAVIEST && batches.at(-1)?.length !== 0) {
      batches.push([]);
      reach = 1;
    }
    reach *= aim.most + 1;
    batches.at(-1)?.push(aim);
  }
  return batches.map((batch) => {
    const sums = new Map<string, number>();
    let weight = 1;
    for (const { terms, most } of batch.toReversed()) {
      for (const [value, variable] of terms) sums.set(variable, (sums.get(variable) ?? 0) + value * weight);
      weight *= most + 1;
    }
    return { terms: [...sums].map(([variable, value]) => [value, variable] as const), aims: batch };
  });
}

/**
 * What the other best covers are, by complementary slackness: with one optimal set of duals, a cover is a best one
 * exactly if it takes no choice at a loss, every choice at a gain, and fills every row that has a price. All numbers of
 * the program are whole and its duals may be, so half of one is far from nothing.
 */
function alsoBest(
  choices: readonly Choice[],
  rows: readonly LinearRow[],
  reducedCosts: ReadonlyMap<string, number>,
  duals: readonly number[],
  values: ReadonlyMap<string, number>,
): { choices: readonly Choice[]; rows: readonly LinearRow[] } {
  const priced = (price: number): boolean => Math.abs(price) > 1e-4;
  const left = choices.filter(
    ({ variable }) => !priced(reducedCosts.get(variable) ?? 0) || (values.get(variable) ?? 0) > 0.5,
  );
  const stays = new Set(left.map(({ variable }) => variable));
  const certain = left.filter(({ variable }) => priced(reducedCosts.get(variable) ?? 0));
  const kept = rows.map(
    (row, index): LinearRow => ({
      terms: row.terms.filter(([, variable]) => stays.has(variable)),
      relation: priced(duals[index] ?? 0) ? '=' : row.relation,
      limit: row.limit,
    }),
  );
  const all = certain.map(({ variable }): LinearRow => ({ terms: [[1, variable]], relation: '=', limit: 1 }));
  return {
    choices: left,
    rows: [...kept.filter((row) => row.relation === '=' || row.terms.length > row.limit), ...all],
  };
}
