// [a text in the case's name] [seconds]: measures proposals of coverage on made meetings: sizes, time by the wall and by the processor, what is proved.
import 'temporal-polyfill/global';
import loadHighs from 'highs';
import { highsSolver } from '#scheduler/highs-solver.ts';
import type { Solve } from '#scheduler/linear-program.ts';
import { proposeCoverage } from '#scheduler/propose-coverage.ts';
import { type MadeSize, madeMeeting } from './coverage-meeting.ts';

const issue = { days: 12, bodies: 30, sessions: 600, members: 40, seed: 1 };

/** What is measured: the size that the promise names, in several shapes. */
const cases: Readonly<Record<string, MadeSize>> = {
  'as delegations are: each follows a few, most stay some days, 40 led already': {
    ...issue,
    stayDays: 8,
    assigned: 40,
  },
  'another such one': { ...issue, seed: 2, stayDays: 8, assigned: 40 },
  'all stay throughout': { ...issue, seed: 3 },
  'all alike': { ...issue, followsNothing: true },
  'nobody follows, most stay some days': { ...issue, followsNothing: true, stayDays: 8 },
  '15 members for 25 parallel sessions': { ...issue, members: 15, stayDays: 8 },
};

/** Runs every case whose name contains a text, and prints what it took. */
export async function run(wanted = '', seconds = '5'): Promise<void> {
  const highs = highsSolver(await loadHighs());
  for (const [name, size] of Object.entries(cases)) {
    if (!name.includes(wanted)) continue;
    const { meeting, delegation } = madeMeeting(size);
    const longest = { variables: 0, solves: 0 };
    const solve: Solve = (request) => {
      longest.variables = Math.max(longest.variables, request.program.variables.length);
      longest.solves++;
      return highs(request);
    };
    const processor = process.cpuUsage();
    const began = performance.now();
    const proposal = await proposeCoverage({
      meetings: [meeting],
      delegation,
      solve,
      now: () => performance.now(),
      limit: Number(seconds) * 1000,
    });
    const wall = performance.now() - began;
    const { user, system } = process.cpuUsage(processor);
    console.log(
      [
        `${name}: ${size.sessions} sessions, ${size.members} members`,
        `  ${Math.round(wall)} ms (${Math.round((user + system) / 1000)} ms of the processor), ${longest.solves} solves,` +
          ` largest program ${longest.variables} variables`,
        `  ${proposal.outcome}: ${proposal.lines.length} proposed, ${proposal.open.length} open,` +
          ` ${proposal.continuity.kept} of ${proposal.continuity.most} continuations kept,` +
          ` gap ${(proposal.gap * 100).toFixed(2)} %`,
      ].join('\n'),
    );
  }
}
