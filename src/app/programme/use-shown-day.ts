// Which day and which view the address asks for, and the way to ask for another.
import { type RefObject, useCallback, useLayoutEffect, useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { LocalDate, Meeting } from '#domain/meeting.ts';
import { programmeDays } from '#domain/programme.ts';
import { knownTimeZone, wallClockAt } from '#domain/time.ts';

/** What of the programme is shown. */
export interface ShownDay {
  readonly view: 'week' | 'day';
  readonly days: readonly LocalDate[];
  /** The day that is shown, or that the week was scrolled to. */
  readonly date: LocalDate | undefined;
  /** The day that it is at the venue, if it is one of the meeting's. */
  readonly today: LocalDate | undefined;
  readonly show: (view: 'week' | 'day', date?: LocalDate) => void;
}

/** What of the programme is shown. A narrow screen has no week. `place` holds the grid. */
export function useShownDay(
  meeting: Meeting,
  narrow: boolean,
  now: number,
  place: RefObject<HTMLElement | null>,
): ShownDay {
  const { date: asked } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const days = useMemo(() => programmeDays(meeting).map((day) => day.date), [meeting]);
  const zone = knownTimeZone(meeting.timeZone);
  const wall = zone === null ? undefined : wallClockAt(now, zone).date;
  const today = days.find((date) => date === wall);
  const named = days.find((date) => date === asked);
  const busy = days.find((date) => meeting.slots.some((slot) => slot.date === date));
  const view = narrow || params.get('view') === 'day' ? 'day' : 'week';
  const date = named ?? today ?? busy ?? days[0];

  const show = useCallback(
    (to: 'week' | 'day', on?: LocalDate) => {
      const search = new URLSearchParams(params);
      search.delete('item');
      search.delete('entry');
      if (to === 'day') search.set('view', 'day');
      else search.delete('view');
      const path = `/meetings/${encodeURIComponent(meeting.id)}/programme${on ? `/${on}` : ''}`;
      void navigate({ pathname: path, search: search.toString() });
    },
    [params, navigate, meeting.id],
  );

  useLayoutEffect(() => {
    if (view !== 'week' || !named) return;
    place.current?.querySelector(`[data-date="${named}"]`)?.scrollIntoView({ block: 'start' });
  }, [view, named, place]);

  return { view, days, date, today, show };
}
