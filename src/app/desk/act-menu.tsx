// The menu of what can be done with an entry, with several, or with business that waits: every gesture of the desk, and
// the dialogs that some of them ask with.
import { useState } from 'react';
import type { Carried } from '#domain/carried.ts';
import type { Change } from '#domain/edits.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import {
  continuedInNextSlot,
  madeApart,
  madeJoint,
  mergedWithNext,
  movedBy,
  shiftedFrom,
  standingAt,
} from '#domain/gestures.ts';
import { fitAt } from '#domain/landing.ts';
import type { Meeting } from '#domain/meeting.ts';
import { MenuAt, type MenuGroup } from '#ui/menu-at.tsx';
import { type MessageId, useWords } from '../words.ts';
import { carriedItems } from './drag-words.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { SlotDialog } from './slot-dialog.tsx';
import { businessInWords } from './step-words.ts';
import type { Desk } from './use-desk.ts';

/** What a menu stands open for, and where. */
export interface Opened {
  readonly carried: Carried;
  readonly element: HTMLElement;
}

/** Gestures that need nothing but the place of an entry. */
const GESTURES: {
  readonly [id: string]: { name: MessageId; make: (meeting: Meeting, place: EntryPlace) => Change | null };
} = {
  earlier: { name: 'desk.earlier', make: (meeting, place) => movedBy(meeting, place, -1) },
  later: { name: 'desk.later', make: (meeting, place) => movedBy(meeting, place, 1) },
  continue: { name: 'desk.continueNext', make: continuedInNextSlot },
  merge: { name: 'desk.merge', make: mergedWithNext },
  joint: { name: 'desk.makeJoint', make: madeJoint },
  shift: { name: 'desk.shiftLater', make: (meeting, place) => shiftedFrom(meeting, place.slot, 1) },
  'shift-back': { name: 'desk.shiftEarlier', make: (meeting, place) => shiftedFrom(meeting, place.slot, -1) },
  apart: { name: 'desk.makeApart', make: madeApart },
};

type Asking = 'move' | 'copy' | 'change' | null;

/** The menu, and what it leads to. */
export function ActMenu({
  desk,
  opened,
  onChoose,
  onClose,
}: {
  desk: Desk;
  opened: Opened;
  onChoose: (place: EntryPlace) => void;
  onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { meeting } = desk;
  const { carried, element } = opened;
  const [asking, setAsking] = useState<Asking>(null);
  const places = carried.kind === 'entries' ? carried.places : [];
  const only = places.length === 1 ? (places[0] ?? null) : null;
  const name = businessInWords(carriedItems(carried), meeting, words);

  const named = (ids: readonly string[]) =>
    ids
      .filter((id) => only && GESTURES[id]?.make(meeting, only))
      .map((id) => ({ id, label: t((GESTURES[id] as (typeof GESTURES)[string]).name) }));
  const entryGroups: readonly MenuGroup[] = [
    {
      id: 'move',
      acts: [
        { id: 'move', label: t('desk.moveTo') },
        ...named(['earlier', 'later']),
        { id: 'copy', label: t('desk.copyTo') },
      ],
    },
    { id: 'parts', acts: named(['continue', 'merge', 'joint', 'apart', 'shift', 'shift-back']) },
    {
      id: 'rest',
      acts: [
        ...(only
          ? [
              { id: 'change', label: t('desk.changeEntry') },
              { id: 'choose', label: t('desk.choose') },
            ]
          : []),
        { id: 'unschedule', label: t('desk.unschedule') },
      ],
    },
  ];
  const groups: readonly MenuGroup[] =
    carried.kind === 'business' ? [{ id: 'place', acts: [{ id: 'move', label: t('desk.placeIn') }] }] : entryGroups;

  const run = (act: string): void => {
    if (act === 'move' || act === 'copy' || act === 'change') {
      setAsking(act);
      return;
    }
    onClose();
    const gesture = GESTURES[act];
    if (only && gesture) void desk.act((now) => gesture.make(now, only));
    else if (only && act === 'choose') onChoose(only);
    else if (act === 'unschedule') void desk.act(() => ({ kind: 'unschedule', from: places }));
  };

  if (asking === 'change' && only) {
    const standing = standingAt(meeting, only);
    if (standing)
      return (
        <EntryDialog
          entry={standing.entry}
          room={standing.session.room ?? ''}
          place={only}
          name={name}
          desk={desk}
          onClose={onClose}
        />
      );
  }
  if (asking === 'move' || asking === 'copy') {
    const entries = places.flatMap((place) => standingAt(meeting, place)?.entry.items ?? []);
    const copied: Carried = { kind: 'business', items: [entries] };
    const going = asking === 'copy' ? copied : carried;
    const titles = {
      move: carried.kind === 'business' ? 'desk.placeTitle' : 'desk.moveTitle',
      copy: 'desk.copyTitle',
    } as const;
    return (
      <SlotDialog
        meeting={meeting}
        carried={going}
        title={t(titles[asking], { what: name })}
        onClose={onClose}
        onChoose={(slot) => {
          onClose();
          void desk.act((now) => {
            const fit = fitAt(now, going, { slot, session: null, index: 0, body: null });
            if (!fit.fits) return null;
            return asking === 'copy' ? { kind: 'copy-entries', from: places, to: fit.to } : fit.edit;
          });
        }}
      />
    );
  }
  return (
    <MenuAt
      label={name}
      at={element}
      groups={groups.filter(({ acts }) => acts.length > 0)}
      onAction={run}
      onClose={() => {
        // Choosing an act closes the menu as well; a dialog that it asks with stays.
        setTimeout(() =>
          setAsking((now) => {
            if (now === null) onClose();
            return now;
          }),
        );
      }}
    />
  );
}
