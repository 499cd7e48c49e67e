// What is planned for one place of the programme: the entry's choice, and behind it the whole session's and a note.
import { useState } from 'react';
import type { ItemId, Meeting } from '#domain/meeting.ts';
import type { Standing } from '#domain/plan-standing.ts';
import type { Occurrence } from '#domain/programme.ts';
import { shortDay } from '../dates.ts';
import { useWords } from '../words.ts';
import { ChoiceButtons, ChoiceSign } from './choice-buttons.tsx';
import { type MeetingPlan, useMeetingPlan } from './meeting-plan.tsx';
import { NoteField } from './note-field.tsx';
import { SessionCalendar } from './session-calendar.tsx';

/** The choices at a place. `what` names it; `under` is the item by which it was come upon. */
export function PlacePlan({
  meeting,
  place,
  what,
  under,
}: {
  meeting: Meeting;
  place: Occurrence;
  what: string;
  under?: ItemId;
}) {
  const { t } = useWords();
  const plan = useMeetingPlan();
  if (!plan) return null;
  const standing: Standing = { kind: 'entry', meeting, ...place };
  const { chosen, follows, by } = plan.choiceAt(standing);
  return (
    <div className="mb-2">
      <ChoiceButtons
        what={what}
        chosen={chosen}
        follows={follows}
        onChoose={(choice) => plan.choose(standing, choice, what, under)}
      />
      {follows && (
        <p className="mt-0.5 text-[0.875rem] text-soft">
          {t(by === 'session' ? 'plan.followsSession' : 'plan.followsItem')}: <ChoiceSign choice={follows} worded />
        </p>
      )}
      <MoreForPlace plan={plan} meeting={meeting} place={place} what={what} />
    </div>
  );
}

function MoreForPlace({
  plan,
  meeting,
  place,
  what,
}: {
  plan: MeetingPlan;
  meeting: Meeting;
  place: Occurrence;
  what: string;
}) {
  const { t, language } = useWords();
  const { slot, session } = place;
  const standing: Standing = { kind: 'entry', meeting, ...place };
  const whole: Standing = { kind: 'session', meeting, slot, session };
  const sessionChoice = plan.choiceAt(whole).chosen;
  const note = plan.noteAt(standing);
  const count = session.entries.length;
  // Open where there is something to see; it does not close under the hand of one who takes that away.
  const [openAtFirst] = useState(note !== undefined || (count > 1 && sessionChoice !== null));
  const when = `${shortDay(slot.date, language)} ${slot.start}–${slot.end}`;
  const sessionWords = t('plan.wholeSession', { count });
  return (
    <details className="mt-1" open={openAtFirst || undefined}>
      <summary className="min-h-6 cursor-pointer text-[0.9375rem] text-accent pointer-coarse:min-h-11">
        {t('plan.moreForTime')}
      </summary>
      <div className="mt-1 grid gap-2 border-hairline border-s-2 ps-3">
        <div>
          <p className="mb-1">{sessionWords}</p>
          <ChoiceButtons
            what={`${sessionWords}, ${what}`}
            chosen={sessionChoice}
            onChoose={(choice) => plan.choose(whole, choice, sessionWords)}
          />
        </div>
        <SessionCalendar meeting={meeting} place={place} />
        <NoteField
          label={t('plan.noteOf', { what: when })}
          stored={note?.text ?? ''}
          save={(text) => plan.writeNote(standing, text)}
        />
      </div>
    </details>
  );
}
