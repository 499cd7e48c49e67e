// What stands open beside the grid. The address says it (`item`, or `entry` for business outside the agenda), so
// that it can be linked to and Back closes it; the entry stays where it is on the screen, and the focus returns to it.
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Item, Meeting } from '#domain/meeting.ts';
import { keyOfPlace } from '#grid/ids.ts';
import { type OpenedEntry, openedAt } from '#grid/walk.ts';

/** What is open: an item of the agenda (null = there is none of that name), or business outside it. */
export type Opened =
  | { readonly kind: 'item'; readonly item: Item | null }
  | { readonly kind: 'other'; readonly place: Omit<OpenedEntry, 'element'> };

/** What is open and the ways to change it. */
export interface OpenedState {
  readonly open: Opened | null;
  /** As the grid wants it. */
  readonly key: string | null;
  readonly onOpen: (entry: OpenedEntry) => void;
  readonly close: () => void;
}

const CURRENT = '.grid-entry[aria-current]';

/** What stands open beside the grid that `place` holds. */
export function useOpened(meeting: Meeting, place: RefObject<HTMLElement | null>): OpenedState {
  const [params, setParams] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const origin = useRef<{ element: HTMLElement; top: number } | null>(null);
  const item = params.get('item');
  const entry = params.get('entry');
  const key = item ?? entry;

  const open = useMemo((): Opened | null => {
    if (item !== null) return { kind: 'item', item: meeting.agenda.find(({ id }) => id === item) ?? null };
    const [slot, session, index] = entry?.split('#') ?? [];
    if (slot === undefined || session === undefined) return null;
    const found = openedAt({ slot, session, index: Number(index) }, meeting.slots);
    return found && { kind: 'other', place: found };
  }, [item, entry, meeting]);

  const hold = useCallback((element: HTMLElement): void => {
    origin.current = { element, top: element.getBoundingClientRect().top };
  }, []);

  // The grid gives way to the panel and its lines break anew: what was opened must not run away from the eye.
  const held = useRef(key);
  useLayoutEffect(() => {
    if (held.current === key) return;
    held.current = key;
    const kept = origin.current;
    if (!kept?.element.isConnected) return;
    const moved = kept.element.getBoundingClientRect().top - kept.top;
    if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
  }, [key]);

  const onOpen = useCallback(
    ({ slot, session, entry: opened, index, element }: OpenedEntry) => {
      hold(element);
      setParams(
        (before) => {
          before.delete('item');
          before.delete('entry');
          const [first] = opened.items;
          if (first !== undefined) before.set('item', first);
          else before.set('entry', keyOfPlace(slot.id, session.id, index));
          return before;
        },
        { state: { openedHere: true } },
      );
    },
    [setParams, hold],
  );

  const close = useCallback(() => {
    const grid = place.current;
    const back = origin.current?.element.isConnected
      ? origin.current.element
      : grid?.querySelector<HTMLElement>(CURRENT);
    if (back) hold(back);
    (back ?? grid?.querySelector<HTMLElement>('[tabindex="0"]'))?.focus({ preventScroll: true });
    const state = location.state as { openedHere?: boolean } | null;
    if (state?.openedHere) void navigate(-1);
    else
      setParams(
        (before) => {
          before.delete('item');
          before.delete('entry');
          return before;
        },
        { replace: true },
      );
  }, [place, location.state, navigate, setParams, hold]);

  return { open, key, onOpen, close };
}
