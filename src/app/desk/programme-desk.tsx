// The programme on the desk: the grid on which it is made, and beside it what waits for its place. On a narrow screen
// what waits lies below, at hand.
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Carried } from '#domain/carried.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import { type Waiting, waitingBusiness } from '#domain/pool.ts';
import { knownTimeZone } from '#domain/time.ts';
import type { GridPlaces } from '#grid/places.ts';
import { ProgrammeGrid } from '#grid/programme-grid.tsx';
import type { FocusedPlace } from '#grid/walk.ts';
import { FindingsNote } from '../checks/findings-note.tsx';
import { gridWords } from '../grid-words.ts';
import { useFindings } from '../programme/use-findings.ts';
import { useMedia } from '../use-media.ts';
import { useWords } from '../words.ts';
import { ActMenu, type Opened } from './act-menu.tsx';
import { AcknowledgedFindings, FindingActs } from './finding-acts.tsx';
import { PoolList } from './pool-list.tsx';
import { useChosen } from './use-chosen.ts';
import type { Desk } from './use-desk.ts';
import { useDrag } from './use-drag.ts';

/** What is carried of business that waits: all of it, for the time that it still needs. */
function carriedOf({ items, needs, given }: Waiting): Carried {
  const minutes = needs === null ? {} : { minutes: needs - given };
  return { kind: 'business', items: [items.map(({ id }) => id)], ...minutes };
}

/** The programme on the desk. */
export function ProgrammeDesk({ desk }: { desk: Desk }) {
  const { meeting } = desk;
  const words = useWords();
  const { t, language } = words;
  const narrow = useMedia('(max-width: 640px)');
  const { onGrid, checked, acknowledged } = useFindings(meeting);
  const sayings = useMemo(
    () => gridWords(words, knownTimeZone(meeting.timeZone), 'UTC', 'venue'),
    [words, meeting.timeZone],
  );
  const languages = useMemo(() => [language, ...meeting.languages], [language, meeting.languages]);
  const waiting = useMemo(() => waitingBusiness(meeting), [meeting]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [carrying, setCarrying] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const places = useRef<GridPlaces>(null);
  const pool = useRef<HTMLElement>(null);
  const label = useRef<HTMLParagraphElement>(null);
  const focused = useRef<{ readonly cell: string | null } | null>(null);
  const chosen = useChosen(meeting, places);
  const landed = useRef<{ readonly carried: Carried; readonly place: EntryPlace | null } | null>(null);

  useDrag(desk, {
    root,
    places,
    pool,
    label,
    waitingOf: (element) => {
      const id = element.closest('[data-waiting]')?.getAttribute('data-waiting');
      const business = waiting.find(({ items }) => items[0]?.id === id);
      return business ? carriedOf(business) : null;
    },
    withChosen: chosen.withChosen,
    carries: setCarrying,
    dropped: (carried, means, place) => {
      if (means === 'keyboard') landed.current = { carried, place };
      chosen.clear();
    },
  });
  // The focus goes on from what waits to what waits next, and with an entry to where it stands now.
  useLayoutEffect(() => {
    const now = landed.current;
    landed.current = null;
    if (!now) {
      // What had the focus may be gone: taken out of the programme, or placed. The focus stays where that was.
      if (!focused.current || document.activeElement !== document.body) return;
      const cell = document.getElementById(focused.current.cell ?? '');
      (cell ?? root.current?.querySelector<HTMLElement>('[data-waiting], [role=gridcell][tabindex="0"]'))?.focus({
        preventScroll: true,
      });
      return;
    }
    const next = now.carried.kind === 'business' ? root.current?.querySelector<HTMLElement>('[data-waiting]') : null;
    const entry = now.place && meeting.slots.length > 0 ? places.current?.entryElement(now.place) : null;
    (next ?? entry)?.focus();
  }, [meeting]);

  const onKey = (event: KeyboardEvent, { slot, session, index }: FocusedPlace): void => {
    const at = index ?? (session.entries.length === 1 ? 0 : null);
    if (event.key !== 'Delete' || at === null) return;
    const place = { slot: slot.id, session: session.id, index: at, items: session.entries[at]?.items ?? [] };
    const carried = chosen.withChosen({ kind: 'entries', places: [place] });
    if (carried.kind === 'entries') void desk.act(() => ({ kind: 'unschedule', from: carried.places }));
  };

  return (
    <div
      ref={root}
      {...chosen.listeners}
      onFocusCapture={({ target }) => {
        focused.current = { cell: target.closest('[role=gridcell]')?.id ?? null };
      }}
      onBlurCapture={({ relatedTarget }) => {
        if (relatedTarget && !root.current?.contains(relatedTarget)) focused.current = null;
      }}
    >
      {/* Its line is kept free: findings come and go while a hand works below. */}
      <div className="min-h-8 pointer-coarse:min-h-13">
        <FindingsNote
          findings={checked}
          meeting={meeting}
          actions={(finding) => <FindingActs finding={finding} desk={desk} />}
        />
      </div>
      <AcknowledgedFindings findings={acknowledged} desk={desk} />
      <div className="flex flex-col gap-x-8 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
        <PoolList
          ref={pool}
          meeting={meeting}
          waiting={waiting}
          away={carrying}
          onOpen={(business, element) => setOpened({ carried: carriedOf(business), element })}
        />
        <div className="min-w-0">
          {meeting.slots.length === 0 ? (
            <p className="max-w-prose py-2 text-soft">
              {t('desk.noSlots')}{' '}
              <Link
                className="text-accent hover:underline"
                to={`/meetings/${encodeURIComponent(meeting.id)}/desk/facts`}
              >
                {t('desk.partFacts')}
              </Link>
            </p>
          ) : (
            <>
              <p id="desk-help" className="sr-only">
                {t('desk.dragHelp')}
              </p>
              <ProgrammeGrid
                meeting={meeting}
                words={sayings}
                languages={languages}
                stacked={narrow}
                findings={onGrid}
                places={places}
                onKey={onKey}
                onOpen={({ slot, session, entry, index, element }) => {
                  const place = { slot: slot.id, session: session.id, index, items: entry.items };
                  setOpened({ carried: chosen.withChosen({ kind: 'entries', places: [place] }), element });
                }}
              />
            </>
          )}
        </div>
      </div>
      <p
        ref={label}
        hidden
        aria-hidden="true"
        className="grid-carried pointer-events-none fixed top-0 left-0 z-50 max-w-60 border border-edge bg-raised px-2 py-1 text-[0.875rem] shadow-lg"
      />
      {opened && <ActMenu desk={desk} opened={opened} onChoose={chosen.toggle} onClose={() => setOpened(null)} />}
    </div>
  );
}
