// A sitting as it is read across a room: whose, until when, and what is taken up.
import type { Entry } from '#domain/meeting.ts';
import { entryFactsOf } from '#grid/entry-facts.ts';
import { durationInWords } from '../duration.ts';
import { InLanguage } from '../worded.tsx';
import { useWords } from '../words.ts';
import { HappenedNote } from './happened-note.tsx';
import { Hours } from './hours.tsx';
import { useRoom } from './room-context.ts';
import { minutesLeft, minutesUntil, type Sitting } from './room-now.ts';

/** How large a sitting is shown: what is on, what comes, what was. */
export type Size = 'large' | 'middle' | 'small';

const TITLES: Record<Size, string> = {
  large: 'text-2xl sm:text-3xl xl:text-4xl leading-snug font-semibold',
  middle: 'text-xl sm:text-2xl leading-snug',
  small: 'text-base sm:text-lg leading-snug',
};

/** A sitting. */
export function SittingView({ sitting, size, noting }: { sitting: Sitting; size: Size; noting: boolean }) {
  const { sources, mine } = useRoom();
  const facts = entryFactsOf(sitting.session, sources);
  return (
    <li className="flex gap-3 sm:gap-5">
      <Edges sitting={sitting} />
      <div className="min-w-0 grow pb-1">
        <p className="text-[0.9375rem] text-soft sm:text-lg">
          <SittingBodies sitting={sitting} />
        </p>
        <TimeLine sitting={sitting} size={size} />
        <ul className="mt-2 space-y-4">
          {sitting.session.entries.map((entry: Entry, index) => {
            const fact = facts[index];
            if (!fact) return null;
            const { number, title, continued } = fact;
            return (
              <li key={fact.key}>
                <p className={`flex gap-3 ${TITLES[size]}`}>
                  {number !== '' && <span className="figures shrink-0">{number}</span>}
                  <span className="min-w-0">
                    <InLanguage {...title} />
                    {continued && <Continued />}
                    {mine.entry(sitting, index) && <MineSign />}
                  </span>
                </p>
                {noting && (
                  <HappenedNote sitting={sitting} entry={entry} what={[number, title.text].join(' ').trim()} />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </li>
  );
}

function Continued() {
  const { t } = useWords();
  return <span className="font-normal text-soft"> ({t('meeting.continued')})</span>;
}

function MineSign() {
  const { t } = useWords();
  return (
    <span className="ms-3 inline-block whitespace-nowrap border-accent border-s-4 ps-2 align-middle text-base font-semibold text-accent">
      {t('now.mine')}
    </span>
  );
}

/** The hues of the bodies that sit, side by side. */
function Edges({ sitting }: { sitting: Sitting }) {
  const { bodies } = useRoom();
  return (
    <div aria-hidden="true" className="flex shrink-0 gap-0.5">
      {sitting.session.bodies.map((id) => (
        <span key={id} className="w-1.5" style={{ background: `var(--body-${bodies.get(id)?.hue ?? 0})` }} />
      ))}
    </div>
  );
}

/** The bodies of a sitting by name, and its room. */
export function SittingBodies({ sitting }: { sitting: Sitting }) {
  const { bodies } = useRoom();
  return (
    <>
      {sitting.session.bodies.map((id, index) => {
        const body = bodies.get(id);
        return (
          <span key={id}>
            {index > 0 && ' · '}
            {body ? <InLanguage {...body.name} /> : id}
          </span>
        );
      })}
      {sitting.session.room && (
        <>
          {' · '}
          <bdi>{sitting.session.room}</bdi>
        </>
      )}
    </>
  );
}

/** The hours; while it is on, how long is left, also as a line that fills up. */
function TimeLine({ sitting: { slot }, size }: { sitting: Sitting; size: Size }) {
  const { t, language } = useWords();
  const { clock } = useRoom();
  const left = minutesLeft(slot, clock);
  const gone = -minutesUntil(slot, clock);
  if (left <= 0 || gone < 0)
    return (
      <p className="text-[0.9375rem] text-soft sm:text-lg">
        <Hours slot={slot} />
      </p>
    );
  return (
    <>
      <p className="flex flex-wrap gap-x-4 text-lg sm:text-2xl">
        <Hours slot={slot} />
        <span className="font-semibold text-accent">
          {t('now.left', { duration: durationInWords(left, language) })}
        </span>
      </p>
      {size === 'large' && (
        <div aria-hidden="true" className="mt-1 h-1 max-w-2xl bg-hairline">
          <div className="h-full bg-accent" style={{ inlineSize: `${(gone / (gone + left)) * 100}%` }} />
        </div>
      )}
    </>
  );
}
