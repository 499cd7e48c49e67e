// What stands open beside the grid; from below on a narrow screen. It does not shut out the grid: both stay usable.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { directionOf, type Wording, wordingIn } from '#domain/text.ts';
import type { GridWords } from '#grid/grid-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { WhereLocked } from '../lock/unlocked.tsx';
import { PlacePlan } from '../plan/place-plan.tsx';
import { useWords } from '../words.ts';
import { ItemFacts } from './item-facts.tsx';
import type { Opened } from './use-opened.ts';

const PANEL =
  'bg-raised border-edge max-lg:fixed max-lg:z-20 max-lg:inset-e-0 max-lg:bottom-0 max-lg:overflow-y-auto max-sm:inset-x-0 max-sm:max-h-[75dvh] max-sm:border-t max-sm:rounded-t-md sm:max-lg:top-0 sm:max-lg:w-96 sm:max-lg:border-s lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:border-s lg:border-hairline lg:bg-paper print:hidden';

function titleOf(opened: Opened, language: string): Wording | null {
  if (opened.kind === 'other') return wordingIn(opened.place.entry.title, [language]);
  return opened.item && wordingIn(opened.item.title, [language]);
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
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  const title = titleOf(opened, language);
  let about: ReactNode = null;
  if (opened.kind === 'item' && opened.item) about = <ItemFacts meeting={meeting} item={opened.item} words={words} />;
  if (opened.kind === 'other') {
    const { slot } = opened.place;
    about = (
      <>
        <p className="text-soft">{t('meeting.otherBusiness')}</p>
        <p className="mt-2">
          {words.day(slot.date)}, <span className="figures">{words.hours(slot).venue}</span>
        </p>
        <div className="mt-3">
          <WhereLocked />
          <PlacePlan
            meeting={meeting}
            place={opened.place}
            what={`${title?.text ?? ''}, ${words.day(slot.date)}, ${words.hours(slot).venue}`}
          />
        </div>
      </>
    );
  }
  return (
    <aside aria-labelledby="entry-title" className={PANEL}>
      <div className="sticky top-0 flex items-start gap-3 bg-inherit px-5 pt-4 pb-2">
        <h2
          id="entry-title"
          ref={heading}
          tabIndex={-1}
          className="grow text-lg leading-snug font-semibold outline-none"
          {...(title && { lang: title.language, dir: directionOf(title.language) })}
        >
          {title?.text ?? t('meeting.notFound')}
        </h2>
        <Button
          look="quiet"
          onClick={onClose}
          aria-label={t('meeting.close')}
          className="min-w-8 !px-1 pointer-coarse:min-w-11"
        >
          <Icon name="cross" />
        </Button>
      </div>
      <div className="px-5 pb-8 text-[0.9375rem]">{about}</div>
    </aside>
  );
}
