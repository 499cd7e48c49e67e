// What it means for the rest of the day, in words: what was noted first, then what is next in the plan.

import { entryFactsOf } from '#grid/entry-facts.ts';
import { hoursInWords } from '../changes/change-words.ts';
import { durationInWords } from '../duration.ts';
import { InLanguage } from '../worded.tsx';
import type { MessageId } from '../words.ts';
import { useWords } from '../words.ts';
import { type Consequence, restOfDay } from './rest-of-day.ts';
import { useRoom } from './room-context.ts';
import { minutesUntil, type Sitting, sittingsOf } from './room-now.ts';
import { SittingBodies } from './sitting-view.tsx';

const TOLD: Record<Consequence['kind'], MessageId> = {
  'done-again': 'now.doneAgain',
  'skipped-again': 'now.skippedAgain',
  'skipped-nowhere': 'now.skippedNowhere',
  'open-again': 'now.openAgain',
  'open-nowhere': 'now.openNowhere',
};

/** The part of the page; nothing where nothing follows. */
export function RestOfDay() {
  const { t, language } = useWords();
  const { meeting, clock, notes, mine, sources } = useRoom();
  const follows = restOfDay(meeting, clock, notes.of);
  const isMine = (one: (typeof follows)[number]): boolean =>
    one.kind === 'free'
      ? mine.sitting(one.sitting)
      : mine.entry(one.sitting, one.sitting.session.entries.indexOf(one.entry));
  const ordered = [...follows.filter(isMine), ...follows.filter((one) => !isMine(one))];
  const today = sittingsOf(meeting).filter(({ slot }) => slot.date === clock.date);
  const isMyDay = mine.any && today.length > 0;
  if (ordered.length === 0 && !isMyDay) return null;
  const place = (sitting: Sitting | null): string => (sitting ? hoursInWords(sitting.slot, language) : '');
  const myNext = today.find((sitting) => minutesUntil(sitting.slot, clock) > 0 && mine.sitting(sitting));
  return (
    <section className="mt-10">
      <h2 className="border-ink border-b pb-1 text-lg font-semibold">{t('now.rest')}</h2>
      <ul className="mt-2 max-w-4xl space-y-3 text-lg">
        {ordered.map((one) => {
          const { sitting } = one;
          if (one.kind === 'free')
            return (
              <li key={`${sitting.slot.id} ${sitting.session.id}`}>
                <p className="font-semibold">
                  <SittingBodies sitting={sitting} />
                </p>
                {t('now.free', { duration: durationInWords(one.minutes, language) })}
              </li>
            );
          const fact = entryFactsOf(sitting.session, sources)[sitting.session.entries.indexOf(one.entry)];
          return (
            <li key={`${sitting.slot.id} ${sitting.session.id} ${fact?.key}`}>
              {fact && (
                <p className="font-semibold">
                  <span className="figures">{fact.number}</span> <InLanguage {...fact.title} />
                </p>
              )}
              <p>{t(TOLD[one.kind], { place: place(one.next) })}</p>
            </li>
          );
        })}
        {isMyDay && (
          <li className="border-accent border-s-4 ps-3">
            {myNext ? t('now.myNext', { place: place(myNext) }) : t('now.myNone')}
          </li>
        )}
      </ul>
    </section>
  );
}
