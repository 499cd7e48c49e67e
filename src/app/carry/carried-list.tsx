// The things that a carried plan brings, named one by one.
import type { ReactNode } from 'react';
import type { Mark, Note } from '#domain/plan.ts';
import { shortDay } from '../dates.ts';
import { AnchorName, hoursOfAnchor } from '../plan/anchor-name.tsx';
import { CHOICE_SHAPES, CHOICE_WORDS } from '../plan/choices.ts';
import { type MessageId, useWords } from '../words.ts';
import type { Brought, TakeOver } from './take-over.ts';

const READING_WORDS = {
  'to-read': 'plan.toRead',
  reading: 'plan.readingNow',
  read: 'plan.read',
} as const satisfies Record<string, MessageId>;

/** How many things of one kind are named, and below how many they are named without being asked for. */
const MOST_NAMED = 50;
const FEW = 12;

function Things<Thing extends { readonly id?: string; readonly at: number }>({
  title,
  things,
  keyOf = ({ id = '' }) => id,
  name,
}: {
  title: MessageId;
  things: readonly Brought<Thing>[];
  keyOf?: (thing: Thing) => string;
  name: (thing: Thing) => ReactNode;
}) {
  const { t } = useWords();
  if (things.length === 0) return null;
  const named = things.slice(0, MOST_NAMED);
  return (
    <details open={things.length <= FEW} className="border-hairline border-b py-2">
      <summary className="min-h-8 cursor-pointer font-semibold pointer-coarse:min-h-11">
        {t(title, { count: things.length })}
      </summary>
      <ul className="ps-4">
        {named.map(({ thing, instead }) => (
          <li key={keyOf(thing)} className="py-1">
            {name(thing)}
            {instead && <span className="text-soft"> ({t('carry.instead')})</span>}
          </li>
        ))}
      </ul>
      {things.length > named.length && (
        <p className="ps-4 text-soft">{t('carry.more', { count: things.length - named.length })}</p>
      )}
    </details>
  );
}

/** In the order of time; what is on an item, whenever it is taken up, comes first. */
function byTime<Thing extends Mark | Note>(things: readonly Brought<Thing>[]): readonly Brought<Thing>[] {
  const when = ({ thing }: Brought<Thing>): string => {
    const hours = hoursOfAnchor(thing.anchor);
    return hours ? `${hours.date}T${hours.start}` : '';
  };
  return things.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
}

/** All that would be taken over. */
export function CarriedList({ would }: { would: TakeOver }) {
  const { t, language } = useWords();
  return (
    <>
      <Things
        title="carry.marks"
        things={byTime(would.marks)}
        name={({ choice, anchor }) => (
          <>
            <span className="whitespace-nowrap">
              <span aria-hidden="true">{CHOICE_SHAPES[choice]} </span>
              {t(CHOICE_WORDS[choice])}
            </span>{' '}
            <AnchorName anchor={anchor} />
          </>
        )}
      />
      <Things
        title="carry.notes"
        things={byTime(would.notes)}
        name={({ text, anchor }) => (
          <>
            <AnchorName anchor={anchor} />
            <p dir="auto" className="mt-1 line-clamp-4 border-hairline border-s-2 ps-3 whitespace-pre-line">
              {text}
            </p>
          </>
        )}
      />
      <Things
        title="carry.appointments"
        things={would.appointments}
        name={({ title, date, start, end }) => (
          <>
            <span className="figures text-soft">
              {shortDay(date, language)} <bdi dir="ltr">{`${start}–${end}`}</bdi>
            </span>{' '}
            <bdi>{title}</bdi>
          </>
        )}
      />
      <Things
        title="carry.reading"
        things={would.reading}
        keyOf={({ symbol }) => symbol}
        name={({ symbol, state }) => (
          <>
            <bdi dir="ltr">{symbol}</bdi> <span className="text-soft">{t(READING_WORDS[state])}</span>
          </>
        )}
      />
    </>
  );
}
