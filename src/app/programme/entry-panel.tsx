// What is known of an entry, beside the grid: its numbers, title, annotation, documents, and when it is taken up.
import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { jointGroup } from '#domain/agenda.ts';
import type { Item, Meeting } from '#domain/meeting.ts';
import { occurrencesByItem } from '#domain/programme.ts';
import { directionOf, type Wording, wordingIn } from '#domain/text.ts';
import { bodyFacts } from '#grid/bodies.ts';
import type { GridWords } from '#grid/grid-words.ts';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';
import type { Opened } from './use-opened.ts';

function Said({ wording, className }: { wording: Wording; className?: string }) {
  return (
    <span lang={wording.language} dir={directionOf(wording.language)} className={className}>
      {wording.text}
    </span>
  );
}

/** The panel of what stands open. */
export function EntryPanel({
  meeting,
  opened,
  words,
  onClose,
}: {
  meeting: Meeting;
  opened: Opened;
  words: GridWords;
  onClose: () => void;
}) {
  const { t, language } = useWords();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  const title: Wording =
    opened.kind === 'other'
      ? wordingIn(opened.place.entry.title, [language])
      : opened.item
        ? wordingIn(opened.item.title, [language])
        : { text: t('meeting.notFound'), language };
  return (
    <aside
      ref={panel}
      aria-labelledby="entry-title"
      className="entry-panel"
    >
      <div className="flex items-start gap-3">
        <h2 id="entry-title" ref={heading} tabIndex={-1} className="grow text-lg leading-snug font-semibold outline-none">
          <Said wording={title} />
        </h2>
        <Button look="quiet" onClick={onClose} aria-label={t('meeting.close')}>
          ✕
        </Button>
      </div>
      {opened.kind === 'item' && opened.item && <ItemFacts meeting={meeting} item={opened.item} words={words} />}
    </aside>
  );
}

function ItemFacts({ meeting, item, words }: { meeting: Meeting; item: Item; words: GridWords }) {
  const { t, language } = useWords();
  const bodies = useMemo(() => bodyFacts(meeting.bodies, [language]), [meeting.bodies, language]);
  const group = jointGroup(meeting, item.id);
  const places = useMemo(() => occurrencesByItem(meeting), [meeting]);
  const when = places.get(item.id) ?? [];
  const annotation = wordingIn(item.annotation, [language]);
  const symbols = [...new Set(group.flatMap((one) => one.documents))];
  return (
    <div>
      <ul>
        {group.map((one) => (
          <li key={one.id}>
            <b className="figures">{t('meeting.item', { number: one.number })}</b>{' '}
            <Said wording={bodies.get(one.body)?.name ?? { text: one.body, language }} />
          </li>
        ))}
      </ul>
      {annotation.text && (
        <div lang={annotation.language} dir={directionOf(annotation.language)}>
          {annotation.text.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      {symbols.map((symbol) => (
        <p key={symbol}>{symbol}</p>
      ))}
      {when.map(({ slot }) => (
        <p key={slot.id}>
          <Link to={`/meetings/${encodeURIComponent(meeting.id)}/programme/${slot.date}?item=${encodeURIComponent(item.id)}`}>
            {words.day(slot.date).weekday} {words.hours(slot).venue}
          </Link>
        </p>
      ))}
    </div>
  );
}
