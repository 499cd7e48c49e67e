// A plan on its way in links: it arrives as it left, from parts in any order, or nothing of it does.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CODE_ROOM,
  fragmentOf,
  joinedParts,
  type LinkPart,
  MOST_PARTS,
  missingOf,
  partsOf,
  readFragment,
} from '#app/carry/link-parts.ts';
import { packed, unpacked } from '#app/carry/pack.ts';
import { CARRY_LIMITS, readCarriedPlan } from '#domain/carried-plan-file.ts';
import { carriedPlan, writeCarriedPlan } from '#exporters/carry-plan.ts';
import { plans } from '../../domain/plan-arbitraries.ts';
import { planOfAll, viennaMeeting } from '../../domain/plan-meetings.ts';

const isPart = (reading: ReturnType<typeof readFragment>): reading is LinkPart => typeof reading !== 'string';
const ALL = { withNotes: true, withAppointments: true, withFiles: false };

async function arrived(fragments: readonly string[]): Promise<unknown> {
  const bytes = joinedParts(fragments.map(readFragment).filter(isPart));
  const text = bytes && (await unpacked(bytes, CARRY_LIMITS.characters));
  return text === null ? null : readCarriedPlan(text).carried;
}

describe('a plan in links', () => {
  it('arrives as it left, its parts opened in any order and more than once', async () => {
    await fc.assert(
      fc.asyncProperty(
        plans,
        fc.integer({ min: 20, max: 2_000 }),
        fc.infiniteStream(fc.nat()),
        async (plan, room, order) => {
          const carried = carriedPlan(plan, [viennaMeeting()], 'all', ALL);
          const parts = partsOf(await packed(writeCarriedPlan(carried)), room);
          if (!parts) return;
          const fragments = parts.map(fragmentOf);
          const shuffled = [...fragments, ...fragments].sort(() => ((order.next().value as number) % 2 ? 1 : -1));
          expect(await arrived(shuffled)).toEqual(carried);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says which parts are missing, whatever came so far', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 60, maxLength: 300 }), fc.infiniteStream(fc.boolean()), (bytes, kept) => {
        const parts = partsOf(bytes, 20) ?? [];
        const here = parts.filter(() => kept.next().value);
        if (here.length === 0) return;
        const gone = parts.filter((part) => !here.includes(part)).map(({ number }) => number);
        expect(missingOf(here)).toEqual(gone);
        expect(joinedParts(here) === null).toBe(gone.length > 0);
      }),
    );
  });

  it('is refused after any change, or is the same', async () => {
    const parts = partsOf(
      await packed(writeCarriedPlan(carriedPlan(planOfAll(viennaMeeting(), 'entries'), [], 'all', ALL))),
      400,
    );
    const fragments = (parts ?? []).map(fragmentOf);
    const sign = fc.string({ minLength: 0, maxLength: 3, unit: fc.constantFrom(...'.-_09azAZ%#/ é\0') });
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), sign, (which, where, out, put) => {
        const fragment = fragments[which % fragments.length] ?? '';
        const at = Math.floor(where * fragment.length);
        const mutated = fragment.slice(0, at) + put + fragment.slice(at + out);
        const reading = readFragment(mutated);
        if (isPart(reading)) expect(fragmentOf(reading)).toBe(fragment);
      }),
      { numRuns: 5_000 },
    );
  });

  it('takes no part of another plan for its own', async () => {
    const one = partsOf(await packed('one '.repeat(9)), 4) ?? [];
    const other = partsOf(await packed('other'.repeat(9)), 4) ?? [];
    expect(joinedParts([...one.slice(1), other[0] as LinkPart])).toBeNull();
  });

  it('of an ordinary meeting takes a few codes', async () => {
    const meeting = viennaMeeting();
    const bytes = await packed(writeCarriedPlan(carriedPlan(planOfAll(meeting, 'entries'), [meeting], meeting, ALL)));
    expect(partsOf(bytes, CODE_ROOM)?.length).toBeLessThanOrEqual(6);
    expect(partsOf(new Uint8Array(CODE_ROOM * MOST_PARTS), CODE_ROOM)).toBeNull();
  });

  it('of a newer version is told as such', () => {
    expect(readFragment('#2.something-else')).toBe('newer');
    expect(readFragment('#')).toBe('broken');
  });
});

describe('what links unpack to', () => {
  it('is cut off at a limit', async () => {
    const bomb = await packed('0'.repeat(3_000_000));
    expect(bomb.length).toBeLessThan(4_000);
    expect(await unpacked(bomb, 1_000_000)).toBeNull();
    expect(await unpacked(bomb.subarray(0, 900) as Uint8Array<ArrayBuffer>, 9_000_000)).toBeNull();
    expect(await unpacked(new Uint8Array([7, 7, 7]), 100)).toBeNull();
  });

  it('is refused where it is no plan, a newer one, too deep or too much', () => {
    const good = carriedPlan(planOfAll(viennaMeeting(), 'sessions'), [viennaMeeting()], 'all', ALL);
    const fault = (value: unknown): unknown => {
      const reading = readCarriedPlan(typeof value === 'string' ? value : JSON.stringify(value));
      return reading.carried === null ? reading.fault : 'read';
    };
    expect(fault(good)).toBe('read');
    expect(fault('{')).toBe('broken');
    expect(fault([])).toBe('broken');
    expect(fault({ ...good, format: 'rostrum-carry/2' })).toBe('newer');
    expect(fault({ ...good, plan: { ...good.plan, format: 'rostrum-plan/2' } })).toBe('newer');
    expect(fault({ ...good, plan: { ...good.plan, marks: [...good.plan.marks].reverse() } })).toBe('broken');
    expect(fault({ ...good, files: [{ format: 'rostrum-meeting/1' }] })).toBe('broken');
    expect(fault(`{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toBe('too-large');
    const marks = Array.from({ length: CARRY_LIMITS.things + 1 }, (_, at) => ({
      ...good.plan.marks[0],
      id: String(at).padStart(9, '0'),
      anchor: { kind: 'item', meeting: 'x', items: [] },
    }));
    expect(fault({ ...good, plan: { ...good.plan, marks } })).toBe('too-large');
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readCarriedPlan(text)));
  });
});
