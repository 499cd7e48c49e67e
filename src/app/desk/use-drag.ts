// Carries business and entries over the desk: joins the grid's drag session to the meeting, its words and its edits.
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Carried } from '#domain/carried.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import { carry } from '#domain/landing.ts';
import { dragSession } from '#grid/drag/drag-session.ts';
import { landingMark } from '#grid/drag/landing-mark.ts';
import type { GridPlaces } from '#grid/places.ts';
import { useWords } from '../words.ts';
import { carriedItems, fitName, momentWords } from './drag-words.ts';
import { businessInWords } from './step-words.ts';
import type { Desk } from './use-desk.ts';

/** What the session needs of the desk's page. */
export interface DragParts {
  /** Holds the grid and the pool. */
  readonly root: RefObject<HTMLElement | null>;
  readonly places: RefObject<GridPlaces | null>;
  /** What waits; an entry carried there leaves the programme. */
  readonly pool: RefObject<HTMLElement | null>;
  /** The label that hangs on the hand. */
  readonly label: RefObject<HTMLElement | null>;
  /** What a button of the pool stands for. */
  readonly waitingOf: (element: Element) => Carried | null;
  /** What is carried with an entry, where several are chosen. */
  readonly withChosen: (carried: Carried) => Carried;
  readonly carries: (carrying: boolean) => void;
  readonly dropped: (carried: Carried, means: 'pointer' | 'keyboard', place: EntryPlace | null) => void;
}

/** Listens for drags as long as the desk is shown. */
export function useDrag(desk: Desk, parts: DragParts): void {
  const words = useWords();
  const latest = useRef({ desk, words, parts });
  useLayoutEffect(() => {
    latest.current = { desk, words, parts };
  });
  const { root, places, label } = parts;
  // Before it is painted: what is shown can be taken at once.
  useLayoutEffect(() => {
    const [element, grid] = [root.current, places.current];
    if (!element || !grid) return;
    const mark = landingMark(grid);
    let what = '';
    const stop = dragSession(element, {
      carriedBy: (target) => {
        const place = grid.grid.contains(target) ? grid.entryPlace(target) : null;
        const { waitingOf, withChosen } = latest.current.parts;
        return place ? withChosen({ kind: 'entries', places: [place] }) : waitingOf(target);
      },
      carry: (carried) => carry(latest.current.desk.meeting, carried),
      spotAt: (x, y) => grid.spotAt(x, y),
      carries: (carriage) => {
        const now = latest.current;
        mark.light(carriage);
        now.parts.carries(carriage !== null);
        what = carriage ? businessInWords(carriedItems(carriage.carried), now.desk.meeting, now.words) : '';
      },
      show: (fit, point, cell) => {
        const now = latest.current;
        const leaves = fit === 'leaves';
        mark.show(!leaves && fit?.fits ? fit.to : null, cell);
        now.parts.pool.current?.classList.toggle('grid-fits', leaves);
        const tag = label.current;
        if (!tag) return;
        tag.hidden = point === null;
        if (!point) return;
        const where = leaves ? now.words.t('desk.unschedule') : fit && fitName(fit, now.desk.meeting, now.words);
        const text = where ? `${what} → ${where}` : what;
        if (tag.textContent !== text) tag.textContent = text;
        tag.style.transform = `translate(${Math.min(point.x + 14, innerWidth - 260)}px, ${Math.min(point.y + 18, innerHeight - 80)}px)`;
      },
      say: (moment, carried) => {
        const now = latest.current;
        now.desk.say(momentWords(moment, carried, now.desk.meeting, now.words));
      },
      drop: (carried, fit, means) => {
        const now = latest.current;
        const { edit } = fit;
        const to = 'to' in edit && 'slot' in edit.to ? edit.to : null;
        now.parts.dropped(carried, means, to && { slot: to.slot, session: to.session, index: to.index });
        void now.desk.act(() => edit);
      },
      leavesAt: (carried, x, y) => {
        const { pool } = latest.current.parts;
        return carried.kind === 'entries' && (pool.current?.contains(document.elementFromPoint(x, y)) ?? false);
      },
      leave: (carried) => {
        const { desk: own, parts: now } = latest.current;
        if (carried.kind !== 'entries') return;
        now.dropped(carried, 'pointer', null);
        void own.act(() => ({ kind: 'unschedule', from: carried.places }));
      },
      direction: () => latest.current.words.direction,
    });
    return () => {
      stop();
      mark.remove();
    };
  }, [root, places, label]);
}
