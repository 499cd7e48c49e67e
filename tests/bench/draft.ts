// [a text in the case's name]: measures drafts of the samples and a made conference of 12 days, 30 bodies and 600 items.
import 'temporal-polyfill/global';
import loadHighs from 'highs';
import { check } from '#checks/check.ts';
import type { Meeting } from '#domain/meeting.ts';
import { type DraftLimits, limitsOf } from '#scheduler/draft-limits.ts';
import { draftProgramme } from '#scheduler/draft-programme.ts';
import { highsSolver } from '#scheduler/highs-solver.ts';
import { seeds } from '../scheduler/seeds.ts';
import { conference, conferenceLimits } from './draft-meeting.ts';

/** How often each case is drafted, after once for the compiler: what is measured is a worker that is warm. */
const RUNS = 5;

/** Drafts every case whose name contains a text, and prints the median of what it took. */
export async function run(wanted = ''): Promise<void> {
  const solve = highsSolver(await loadHighs());
  const measure = async (name: string, meeting: Meeting, limits: DraftLimits): Promise<void> => {
    const draft = () => draftProgramme({ meeting, limits, solve, now: () => performance.now(), limit: 30_000 });
    let proposal = await draft();
    const walls: number[] = [];
    const processor = process.cpuUsage();
    for (let run = 0; run < RUNS; run++) {
      const began = performance.now();
      proposal = await draft();
      walls.push(performance.now() - began);
    }
    const { user, system } = process.cpuUsage(processor);
    const wall = walls.sort((a, b) => a - b)[(RUNS - 1) / 2] ?? Number.NaN;
    const slots = proposal.edit?.slots ?? [];
    const faults = check({ ...meeting, slots }).filter(({ severity }) => severity !== 'info').length;
    console.log(
      `${name}: ${Math.round(wall)} ms (${Math.round((user + system) / 1000 / RUNS)} ms of the processor), ${proposal.outcome},` +
        ` gap ${(proposal.gap * 100).toFixed(2)} %, cost ${Math.round(proposal.cost)}, ${slots.length} slots, ${faults} errors and warnings`,
    );
  };
  for (const [name, meeting] of Object.entries(seeds))
    if (name.includes(wanted)) await measure(name, meeting, limitsOf(meeting));
  for (const seed of [1, 2, 3]) {
    const size = { bodies: 30, items: 20, parallel: 10, seed };
    const name = `conference ${seed}: 12 days, ${size.bodies} bodies, ${size.bodies * size.items} items`;
    if (name.includes(wanted)) await measure(name, conference(size), conferenceLimits(size));
  }
}
