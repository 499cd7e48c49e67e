// The plan on the time grid: the choices as the grid takes them, the keys that choose, and the view of one's own
// sessions alone (`mine` in the address).
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isThere } from '#domain/attendance.ts';
import type { Meeting } from '#domain/meeting.ts';
import { sessionKey } from '#domain/plan-resolve.ts';
import type { Standing } from '#domain/plan-standing.ts';
import { wordingIn } from '#domain/text.ts';
import type { GridWords } from '#grid/grid-words.ts';
import type { FocusedPlace } from '#grid/walk.ts';
import { showNotice } from '../notices.ts';
import { choiceOfKey } from '../plan/choices.ts';
import { type MeetingPlan, useMeetingPlan } from '../plan/meeting-plan.tsx';
import { sessionLetters } from '../plan/session-letters.ts';
import { readPreferences } from '../preferences.ts';
import { useLockState } from '../use-store-state.ts';
import { useWords } from '../words.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** The plan on the grid. */
export interface PlanOnGrid {
  readonly choices: ReadonlyMap<string, string>;
  readonly onKey: (event: KeyboardEvent, place: FocusedPlace) => void;
  readonly onlyMine: boolean;
  readonly setOnlyMine: (only: boolean) => void;
  /** The meeting with what is to be shown: all of it, or one's own sessions in their slots. */
  readonly shown: Meeting;
  /** Nothing of the meeting is one's own. */
  readonly nothingMine: boolean;
}

/** The plan on the grid of a meeting; the grid waits until it is read, so that no key comes too early. */
export function usePlanOnGrid(meeting: Meeting): PlanOnGrid {
  const { language, t } = useWords();
  const locked = useLockState().kind === 'locked';
  const plan = useMeetingPlan();
  const [params, setParams] = useSearchParams();
  const onlyMine = params.has('mine');
  const resolved = plan?.resolved;
  const choices = useMemo(() => (resolved ? sessionLetters(meeting, resolved) : NONE), [meeting, resolved]);
  const mine = useMemo(() => (resolved ? ownSessions(meeting, resolved) : meeting), [meeting, resolved]);
  const onKey = useCallback(
    (event: KeyboardEvent, place: FocusedPlace): void => {
      const choice = readPreferences().singleKeys ? choiceOfKey(event) : null;
      if (!choice) return;
      event.preventDefault();
      const standing = standingOf(meeting, place);
      if (plan) plan.choose(standing, choice, nameOf(standing, language));
      else if (locked) showNotice(t('shell.refusedLocked'));
    },
    [plan, meeting, language, locked, t],
  );
  const setOnlyMine = useCallback(
    (only: boolean): void => {
      setParams(
        (before) => {
          if (only) before.set('mine', '');
          else before.delete('mine');
          return before;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return {
    choices,
    onKey,
    onlyMine,
    setOnlyMine,
    shown: onlyMine ? mine : meeting,
    nothingMine: resolved !== undefined && mine.slots.every(({ sessions }) => sessions.length === 0),
  };
}

/** A session of several entries is chosen as a whole; one of a single entry by that entry. */
function standingOf(meeting: Meeting, { slot, session, index }: FocusedPlace): Standing {
  const at = index ?? (session.entries.length === 1 ? 0 : null);
  const entry = at === null ? undefined : session.entries[at];
  if (at === null || !entry) return { kind: 'session', meeting, slot, session };
  return { kind: 'entry', meeting, slot, session, entry, index: at };
}

function nameOf(standing: Standing, language: string): string {
  if (standing.kind === 'item') return '';
  const entry = standing.kind === 'entry' ? standing.entry : standing.session.entries[0];
  const item = standing.meeting.agenda.find(({ id }) => id === entry?.items[0]);
  const title = wordingIn(entry?.title ?? item?.title, [language]).text;
  return `${standing.slot.start}–${standing.slot.end} ${item?.number ?? ''} ${title}`;
}

/** The meeting with one's own sessions only; the slots stay, so that a day keeps its hours. */
function ownSessions(meeting: Meeting, resolved: MeetingPlan['resolved']): Meeting {
  const slots = meeting.slots.map((slot) => {
    const sessions = slot.sessions.filter((session) =>
      isThere(resolved.sessions.get(sessionKey(meeting.id, slot.id, session.id))?.choice ?? null),
    );
    return sessions.length === slot.sessions.length ? slot : { ...slot, sessions };
  });
  return { ...meeting, slots };
}

/** The grid's words where it shows one's own sessions only: who is not there may well meet. */
export function wordsOfMine(words: GridWords, t: ReturnType<typeof useWords>['t']): GridWords {
  return { ...words, idle: t('plan.gridIdle'), idleBodies: (bodies) => t('plan.gridIdleBodies', { bodies }) };
}
