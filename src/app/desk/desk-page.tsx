// The desk: the programme as a grid on which it is made, what waits beside it, and the way back and forward.
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import type { EntryPlace } from '#domain/entry-edits.ts';
import { continuedInNextSlot, movedBy, placeWithItems, standingAt } from '#domain/gestures.ts';
import { type Carried, fitAt } from '#domain/landing.ts';
import type { ItemId, Meeting } from '#domain/meeting.ts';
import { waitingBusiness } from '#domain/pool.ts';
import { knownTimeZone } from '#domain/time.ts';
import { ProgrammeGrid } from '#grid/programme-grid.tsx';
import { MenuAt, type MenuGroup } from '#ui/menu-at.tsx';
import { FindingsNote } from '../checks/findings-note.tsx';
import { DeskWords } from '../later-words.tsx';
import { gridWords } from '../programme/grid-words.ts';
import { useFindings } from '../programme/use-findings.ts';
import { useMedia } from '../programme/use-media.ts';
import { useStoredMeeting } from '../store-context.ts';
import { useWords } from '../words.ts';
import { DeskTools } from './desk-tools.tsx';
import { PoolList } from './pool-list.tsx';
import { SlotDialog } from './slot-dialog.tsx';
import { businessInWords } from './step-words.ts';
import { useDesk } from './use-desk.ts';

/** The desk, at `/meetings/:id/desk`. */
export function DeskPage() {
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  return (
    <main className="px-4 pt-3 pb-16 sm:px-6">
      {stored && (
        <DeskWords>
          <ProgrammeDesk meeting={stored.meeting} />
        </DeskWords>
      )}
    </main>
  );
}

/** What a menu stands open for, and where. */
interface Open {
  readonly carried: Carried;
  readonly name: string;
  readonly place: EntryPlace | null;
  readonly element: HTMLElement;
}

function ProgrammeDesk({ meeting }: { meeting: Meeting }) {
  const words = useWords();
  const { t, language } = words;
  const desk = useDesk(meeting);
  const narrow = useMedia('(max-width: 640px)');
  const { onGrid, checked } = useFindings(meeting);
  const sayings = useMemo(
    () => gridWords(words, knownTimeZone(meeting.timeZone), 'UTC', 'venue'),
    [words, meeting.timeZone],
  );
  const languages = useMemo(() => [language, ...meeting.languages], [language, meeting.languages]);
  const waiting = useMemo(() => waitingBusiness(meeting), [meeting]);
  const [menu, setMenu] = useState<Open | null>(null);
  const [choosing, setChoosing] = useState<Open | null>(null);
  const name = (items: readonly ItemId[]): string => businessInWords(items, meeting, words);

  const groups = (open: Open): readonly MenuGroup[] => {
    const { place } = open;
    if (!place) return [{ id: 'place', acts: [{ id: 'go', label: t('desk.placeIn') }] }];
    const standing = standingAt(meeting, place);
    const last = (standing?.session.entries.length ?? 0) - 1;
    return [
      {
        id: 'move',
        acts: [
          { id: 'go', label: t('desk.moveTo') },
          ...(place.index > 0 ? [{ id: 'earlier', label: t('desk.earlier') }] : []),
          ...(place.index < last ? [{ id: 'later', label: t('desk.later') }] : []),
        ],
      },
      { id: 'parts', acts: [{ id: 'continue', label: t('desk.continueNext') }] },
      { id: 'leave', acts: [{ id: 'unschedule', label: t('desk.unschedule') }] },
    ];
  };
  const run = (act: string, open: Open): void => {
    const { place } = open;
    if (act === 'go') setChoosing(open);
    else if (place && act === 'earlier') void desk.act((now) => movedBy(now, place, -1));
    else if (place && act === 'later') void desk.act((now) => movedBy(now, place, 1));
    else if (place && act === 'continue') void desk.act((now) => continuedInNextSlot(now, place));
    else if (place && act === 'unschedule')
      void desk.act((now) => ({ kind: 'unschedule', from: [placeWithItems(now, place)] }));
  };

  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <DeskTools desk={desk} />
      </div>
      <FindingsNote findings={checked} meeting={meeting} />
      <p role="status" className="sr-only">
        {desk.said}
      </p>
      <div className="lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:gap-8">
        <section
          aria-labelledby="pool-title"
          className="mb-6 lg:sticky lg:top-2 lg:max-h-[calc(100dvh-1rem)] lg:self-start lg:overflow-y-auto"
        >
          <h2 id="pool-title" className="mb-1 border-ink border-b pb-1 font-semibold">
            {t('desk.pool')}{' '}
            {waiting.length > 0 && <span className="figures font-normal text-soft">{waiting.length}</span>}
          </h2>
          <PoolList
            meeting={meeting}
            waiting={waiting}
            onOpen={(business, element) => {
              const items = business.items.map(({ id }) => id);
              const minutes = business.needs === null ? {} : { minutes: business.needs - business.given };
              setMenu({
                carried: { kind: 'business', items: [items], ...minutes },
                name: name(items),
                place: null,
                element,
              });
            }}
          />
        </section>
        <div className="min-w-0">
          {meeting.slots.length === 0 ? (
            <p className="max-w-prose text-soft">{t('desk.noSlots')}</p>
          ) : (
            <ProgrammeGrid
              meeting={meeting}
              words={sayings}
              languages={languages}
              stacked={narrow}
              findings={onGrid}
              onOpen={({ slot, session, entry, index, element }) => {
                const place = { slot: slot.id, session: session.id, index };
                setMenu({ carried: { kind: 'entries', places: [place] }, name: name(entry.items), place, element });
              }}
            />
          )}
        </div>
      </div>
      {menu && (
        <MenuAt
          label={menu.name}
          at={menu.element}
          groups={groups(menu)}
          onAction={(act) => run(act, menu)}
          onClose={() => setMenu(null)}
        />
      )}
      {choosing && (
        <SlotDialog
          meeting={meeting}
          carried={choosing.carried}
          title={t(choosing.place ? 'desk.moveTitle' : 'desk.placeTitle', { what: choosing.name })}
          onClose={() => setChoosing(null)}
          onChoose={(slot) => {
            const { carried } = choosing;
            setChoosing(null);
            void desk.act((now) => {
              const fit = fitAt(now, carried, { slot, session: null, index: 0, body: null });
              return fit.fits ? fit.edit : null;
            });
          }}
        />
      )}
    </>
  );
}
