// The page that is measured: mounts and moves, in the grid and on the floor, each from the call to the frame.
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { applyEdit } from '#domain/edits.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import { carry } from '#domain/landing.ts';
import type { Meeting } from '#domain/meeting.ts';
import { dragSession } from '#grid/drag/drag-session.ts';
import { landingMark } from '#grid/drag/landing-mark.ts';
import type { GridWords } from '#grid/grid-words.ts';
import type { GridPlaces } from '#grid/places.ts';
import { ProgrammeGrid } from '#grid/programme-grid.tsx';
import { words } from '../grid/english.ts';
import { floorHtml, floorMove } from './floor.ts';
import { meetingOf, SIZES } from './meetings.ts';
import '#app/style.css';
import './floor.css';

const LANGUAGES = ['en'];
const WORDS: GridWords = { ...words, day: (date) => `Monday ${date}`, continued: () => '(continued)' };

const place = document.getElementById('place') as HTMLElement;
const meetings = new Map(SIZES.map((size) => [size.name, meetingOf(size)]));
let root: Root | null = null;
const places: { current: GridPlaces | null } = { current: null };
let meeting: Meeting;

const afterFrame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(null);
    });
  });

async function quiet(): Promise<void> {
  (globalThis as { gc?: () => void }).gc?.();
  for (let at = 0; at < 3; at++) await afterFrame();
  await new Promise((done) => setTimeout(done, 15));
}

function draw(): void {
  flushSync(() =>
    root?.render(<ProgrammeGrid meeting={meeting} words={WORDS} languages={LANGUAGES} places={places} />),
  );
}

const VARIANTS = {
  grid: {
    mount: () => {
      root = createRoot(place);
      draw();
    },
    move: draw,
    unmount: () => {
      root?.unmount();
      root = null;
    },
  },
  floor: {
    mount: () => {
      place.innerHTML = `<div class="${meeting.bodies.length > 3 ? 'frame' : ''}">${floorHtml(meeting, WORDS)}</div>`;
    },
    move: (before: Meeting, from: EntryPlace, to: EntryPlace) => floorMove(place, before, from, to),
    unmount: () => place.replaceChildren(),
  },
};

/** What can be measured. */
export type Variant = keyof typeof VARIANTS;

/** There and back: from the first session of the first day to one of the same body in the afternoon. */
function journeyOf(of: Meeting): { there: [EntryPlace, EntryPlace]; back: [EntryPlace, EntryPlace] } {
  const [morning, afternoon] = of.slots;
  const from = morning?.sessions.find((session) => session.bodies.length === 1 && session.entries.length > 1);
  const to = afternoon?.sessions.find((session) => session.bodies.includes(from?.bodies[0] ?? ''));
  if (!morning || !afternoon || !from || !to) throw new Error('no journey');
  const start = { slot: morning.id, session: from.id, index: 0 };
  const end = { slot: afternoon.id, session: to.id, index: 0 };
  return { there: [start, end], back: [end, start] };
}

/** Picks an entry up with the pointer and carries it over what is on the screen; milliseconds from each step to its frame. */
async function dragSteps(): Promise<number[]> {
  const grid = places.current;
  if (!grid) return [];
  const mark = landingMark(grid);
  const stop = dragSession(place, {
    carriedBy: (element) => {
      const from = grid.entryPlace(element);
      return from && { kind: 'entries', places: [from] };
    },
    carry: (carried) => carry(meeting, carried),
    spotAt: grid.spotAt,
    carries: mark.light,
    leavesAt: () => false,
    leave: () => undefined,
    show: (fit, _, cell) => mark.show(fit !== 'leaves' && fit?.fits ? fit.to : null, cell),
    say: () => undefined,
    drop: () => undefined,
    direction: () => 'ltr',
  });
  const entries = [...place.querySelectorAll<HTMLElement>('.grid-entry')].slice(0, 400).filter((entry) => {
    const { top, bottom, left, right } = entry.getBoundingClientRect();
    return top > 100 && bottom < innerHeight - 100 && left > 100 && right <= innerWidth;
  });
  const tell = (type: string, entry: HTMLElement, lower: boolean): void => {
    const { left, top, height } = entry.getBoundingClientRect();
    const at = { clientX: left + 20, clientY: top + (lower ? height - 3 : 3) };
    entry.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, isPrimary: true, button: 0, pointerId: 1 }));
  };
  const [first] = entries;
  const steps: number[] = [];
  if (first) {
    tell('pointerdown', first, false);
    tell('pointermove', first, true);
    for (let at = 1; at <= 6; at++) {
      await quiet();
      const start = performance.now();
      tell('pointermove', entries[(at * 5) % entries.length] as HTMLElement, at % 2 === 0);
      await afterFrame();
      steps.push(performance.now() - start);
    }
  }
  stop();
  mark.remove();
  return steps;
}

/** Mounts once and moves twice (there and back); milliseconds from each call to its frame. */
export async function measure(
  variant: Variant,
  size: string,
): Promise<{ mount: number; moves: number[]; drags: number[]; text: string }> {
  meeting = meetings.get(size) as Meeting;
  const { mount, move, unmount } = VARIANTS[variant];
  await quiet();
  const before = performance.now();
  mount();
  await afterFrame();
  const mounted = performance.now() - before;
  const text = (place.textContent ?? '').replace(/\s+/g, '');
  const moves: number[] = [];
  const { there, back } = journeyOf(meeting);
  for (const [from, to] of [there, back]) {
    await quiet();
    const start = performance.now();
    // The edit is part of a move, whoever shows it.
    const before = meeting;
    meeting = applyEdit(before, { kind: 'move-entry', from, to }).meeting as Meeting;
    move(before, from, to);
    await afterFrame();
    moves.push(performance.now() - start);
  }
  const drags = variant === 'grid' ? await dragSteps() : [];
  unmount();
  await afterFrame();
  return { mount: mounted, moves, drags, text };
}

Object.assign(window, { measure });
