// A delegate's plan as the pages of one meeting need it: what holds where, and the acts. Read once a page.
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Choice } from '#domain/attendance.ts';
import type { DocumentSymbol, ItemId, Meeting } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import type { Note, ReadingState } from '#domain/plan.ts';
import { type ResolvedPlan, resolvePlan, standingKey } from '#domain/plan-resolve.ts';
import { anchorOf, type Standing } from '#domain/plan-standing.ts';
import { type PlanActs, usePlan } from '../plan-context.tsx';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { choiceAt, type PlaceChoice } from './choice-at.ts';
import { forgetChoices, noteChoice } from './choice-journal.ts';
import { CHOICE_WORDS } from './choices.ts';

/** The plan, for one meeting. */
export interface MeetingPlan {
  readonly resolved: ResolvedPlan;
  readonly choiceAt: (standing: Standing) => PlaceChoice;
  /** Chooses and says so; `what` names the place. Null takes the choice back. */
  readonly choose: (standing: Standing, choice: Choice | null, what: string, under?: ItemId) => void;
  readonly noteAt: (standing: Standing) => Note | undefined;
  /** Gives whether the note was kept. */
  readonly writeNote: (standing: Standing, text: string) => Promise<boolean>;
  readonly reading: ReadonlyMap<DocumentSymbol, ReadingState>;
  readonly setReading: (symbol: DocumentSymbol, state: ReadingState | null) => void;
}

const PlanOfMeeting = createContext<MeetingPlan | null>(null);

/** The plan for the meeting of this page; null while it is read. */
export function useMeetingPlan(): MeetingPlan | null {
  return useContext(PlanOfMeeting);
}

/** Reads the plan and gives it to a page of a meeting. */
export function MeetingPlanProvider({ meeting, children }: { meeting: Meeting; children: ReactNode }) {
  return (
    <MeetingPlanFrom meeting={meeting} acts={usePlan()}>
      {children}
    </MeetingPlanFrom>
  );
}

/** Gives a plan that is read already to a page of a meeting. */
export function MeetingPlanFrom({
  meeting,
  acts,
  children,
}: {
  meeting: Meeting;
  acts: PlanActs;
  children: ReactNode;
}) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const [said, setSaid] = useState('');
  const noteIds = useRef(new Map<string, string>());
  const index = useMemo(() => indexOf(meeting), [meeting]);
  // A large plan takes time to be found in a large meeting: a press is answered first.
  const plan = useDeferredValue(acts.plan);
  const resolved = useMemo(() => plan && resolvePlan([meeting], plan), [meeting, plan]);
  const value = useMemo((): MeetingPlan | null => {
    if (!plan || !resolved) return null;
    const noteAt = (standing: Standing): Note | undefined => {
      const key = standingKey(standing);
      return resolved.notes.find((note) => note.standing && standingKey(note.standing) === key)?.of;
    };
    return {
      resolved,
      choiceAt: (standing) => choiceAt(resolved, standing),
      choose: (standing, choice, what, under) => {
        const held = choiceAt(resolved, standing).chosen;
        const next = choice === held ? null : choice;
        const options = { index, ...(under === undefined ? {} : { under }) };
        const noted = noteChoice(store.lock.state(), standing, next, under);
        void told(acts.choose(resolved, standing, next, options), words).then((kept) => {
          forgetChoices([noted]);
          if (kept === null) return;
          setSaid(t('plan.told', { what, choice: next ? t(CHOICE_WORDS[next]) : t('plan.noChoice') }));
        });
      },
      noteAt,
      writeNote: async (standing, text) => {
        const key = standingKey(standing);
        const old = noteAt(standing);
        const anchor = old?.anchor ?? anchorOf(index, standing);
        if (!anchor) return false;
        const id = old?.id ?? noteIds.current.get(key);
        if (text === '' && id === undefined) return true;
        const kept = await told(acts.writeNote({ ...(id === undefined ? {} : { id }), anchor, text }), words);
        if (kept === null) return false;
        noteIds.current.set(key, kept);
        return true;
      },
      reading: new Map(plan.reading.map(({ symbol, state }) => [symbol, state])),
      setReading: (symbol, state) => void told(acts.setReading(symbol, state), words),
    };
  }, [plan, resolved, index, acts, store, words, t]);
  return (
    <PlanOfMeeting value={value}>
      {children}
      <p role="status" className="sr-only">
        {said}
      </p>
    </PlanOfMeeting>
  );
}
