// What checking costs, measured in one process: the 3,000-entry meeting from nothing and after one edit, and a meeting
// of the size of the real documents, whose prose is read too.
import 'temporal-polyfill/global';
import { makeChecker } from '#checks/check.ts';
import { applyEdit, type Edit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import sample from '../../public/feeds/wg-ic-ta-2022.json' with { type: 'json' };
import { meetingOf, SIZES } from './meetings.ts';

const ROUNDS = 15;
/** What the largest meeting may cost, in milliseconds: to be checked anew, and after one edit, which is one frame. */
const FROM_NOTHING = 100;
const AFTER_EDIT = 16;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
const spread = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return `${median(values).toFixed(1)} (${(sorted[0] as number).toFixed(1)}–${(sorted.at(-1) as number).toFixed(1)})`;
};

const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Moves an entry to the end of a session in the next slot; where there is none to move, the meeting is titled anew. */
function moveIn(meeting: Meeting, round: number): Edit {
  const from = meeting.slots[round % (meeting.slots.length - 1)];
  const to = meeting.slots[(round % (meeting.slots.length - 1)) + 1];
  const source = from?.sessions.find(({ entries }) => entries.length > 1);
  const target = to?.sessions.find(({ bodies }) => bodies.join() === source?.bodies.join()) ?? to?.sessions[0];
  if (!from || !to || !source || !target) return { kind: 'retitle', title: { en: `Round ${round}` } };
  return {
    kind: 'move-entry',
    from: { slot: from.id, session: source.id, index: 1 },
    to: { slot: to.id, session: target.id, index: target.entries.length },
  };
}

/** Gives an item another title. */
const retitleIn = ({ agenda }: Meeting, round: number): Edit => ({
  kind: 'set-item',
  item: agenda[(round * 7) % agenda.length]?.id ?? '',
  to: { title: { en: `Another matter ${round}` } },
});

function measure(name: string, meeting: Meeting): { nothing: number; edit: number } {
  const nothing: number[] = [];
  const moves: number[] = [];
  const retitles: number[] = [];
  for (let round = -3; round < ROUNDS; round++) {
    const checker = makeChecker();
    const first = timed(() => checker.check(meeting));
    const moved = applyEdit(meeting, moveIn(meeting, round + 3)).meeting as Meeting;
    const second = timed(() => checker.check(moved));
    const retitled = applyEdit(moved, retitleIn(moved, round + 3)).meeting as Meeting;
    const third = timed(() => checker.check(retitled));
    if (round < 0) continue;
    nothing.push(first);
    moves.push(second);
    retitles.push(third);
  }
  const edit = Math.max(median(moves), median(retitles));
  const ratio = edit / median(nothing);
  console.log(
    `checks, ${name}: from nothing ms ${spread(nothing)}, after moving an entry ms ${spread(moves)}, after retitling an item ms ${spread(retitles)}, ratio ${ratio.toFixed(2)}`,
  );
  return { nothing: median(nothing), edit };
}

/** Measures both and says whether the promise is kept. */
export function run(): void {
  const large = SIZES.find(({ name }) => name === 'L');
  if (!large) throw new Error('no large meeting');
  const { nothing, edit } = measure('3,000 entries', meetingOf(large));
  measure('two working groups', sample as unknown as Meeting);
  const met = nothing <= FROM_NOTHING && edit <= AFTER_EDIT;
  console.log(
    `checks: at most ${FROM_NOTHING} ms from nothing and ${AFTER_EDIT} ms after one edit: ${met ? 'met' : 'missed'}.`,
  );
  if (!met) process.exitCode = 1;
}
