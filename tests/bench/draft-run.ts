// Measures drafts: the five samples, and a made conference of 12 days, 30 bodies and 600 items.
import 'temporal-polyfill/global';
import loadHighs from 'highs';
import { check } from '#checks/check.ts';
import type { Meeting } from '#domain/meeting.ts';
import { type DraftLimits, limitsOf } from '#scheduler/draft-limits.ts';
import { draftProgramme } from '#scheduler/draft-programme.ts';
import { highsSolver } from '#scheduler/highs-solver.ts';
import { seeds } from '../scheduler/seeds.ts';
import { conference, conferenceLimits } from './draft-meeting.ts';

/** Drafts every case whose name contains a text, and prints what it took. */
export async function run(wanted: string): Promise<void> {
  const solve = highsSolver(await loadHighs());
  const measure = async (name: string, meeting: Meeting, limits: DraftLimits): Promise<void> => {
    const processor = process.cpuUsage();
    const began = performance.now();
    const proposal = await draftProgramme({ meeting, limits, solve, now: () => performance.now(), limit: 30_000 });
    const wall = performance.now() - began;
    const { user, system } = process.cpuUsage(processor);
    const slots = proposal.edit?.slots ?? [];
    const faults = check({ ...meeting, slots }).filter(({ severity }) => severity !== 'info').length;
    console.log(
      `${name}: ${Math.round(wall)} ms (${Math.round((user + system) / 1000)} ms of the processor), ${proposal.outcome},` +
        ` gap ${(proposal.gap * 100).toFixed(2)} %, cost ${Math.round(proposal.cost)}, ${slots.length} slots, ${faults} errors and warnings`,
    );
  };
  // Once for the compiler: what is measured is a worker that is warm.
  await measure('warm-up', seeds['wg-ta-2012'] as Meeting, limitsOf(seeds['wg-ta-2012'] as Meeting));
  for (const [name, meeting] of Object.entries(seeds))
    if (name.includes(wanted)) await measure(name, meeting, limitsOf(meeting));
  for (const seed of [1, 2, 3]) {
    const size = { bodies: 30, items: 20, parallel: 10, seed };
    const name = `conference ${seed}: 12 days, ${size.bodies} bodies, ${size.bodies * size.items} items`;
    if (name.includes(wanted)) await measure(name, conference(size), conferenceLimits(size));
  }
}
