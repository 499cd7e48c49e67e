import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { draftProgramme } from '#scheduler/draft-programme.ts';
import { highsSolver } from '#scheduler/highs-solver.ts';
import { seeds } from './seeds.ts';

const solve = highsSolver(await loadHighs());
const search = { solve, now: () => performance.now(), limit: 20_000 };

test.each(Object.entries(seeds))('the agenda of %s gives a programme that is proved best', async (_, meeting) => {
  const began = performance.now();
  const proposal = await draftProgramme({ meeting, ...search });
  console.log(
    _,
    performance.now() - began,
    proposal.outcome,
    proposal.cost,
    JSON.stringify(proposal.reasons),
    proposal.contradiction,
  );
  for (const s of proposal.edit?.slots ?? [])
    console.log(
      s.id,
      s.end,
      s.sessions
        .map(
          (x) =>
            x.bodies.join('') +
            ': ' +
            x.entries.map((e) => e.items.join('/') + (e.continued ? '*' : '') + ' ' + e.minutes).join(', '),
        )
        .join(' | '),
    );
  expect(proposal.outcome).toBe('proved');
});
