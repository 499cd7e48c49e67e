// The margin of a row: the hours of the slots that begin there, on the venue's clock and on the viewer's.
import { Fragment } from 'react';
import type { Slot } from '#domain/meeting.ts';
import type { Hours } from './day-layout.ts';
import { severityOf } from './day-marks.ts';
import { FindingMark } from './finding-mark.tsx';
import type { GridFacts } from './grid-facts.ts';
import { idOf } from './ids.ts';
import type { GridNews } from './news.ts';
import { NewsMarks } from './news-mark.tsx';

/** The hours of the slots that begin in a row. `slots` are the day's, by which ids count. */
export function HoursCell({
  hours,
  area,
  day,
  slots,
  marks,
  news,
  facts,
}: {
  hours: Hours;
  area: string;
  day: number;
  slots: readonly Slot[];
  /** The gravest finding about each slot, as a letter; null where there are none. */
  marks: ReadonlyMap<object, string> | null;
  news: GridNews | null;
  facts: GridFacts;
}) {
  return (
    <div
      role="rowheader"
      className="grid-hours"
      style={{ gridArea: area }}
      aria-rowspan={hours.rowSpan > 1 ? hours.rowSpan : undefined}
    >
      {hours.slots.map((slot) => {
        const said = facts.words.hours(slot);
        const mark = severityOf(marks?.get(slot));
        return (
          <Fragment key={slot.id}>
            <time id={idOf.hours(facts.prefix, day, slots.indexOf(slot))}>{said.venue}</time>
            {said.viewer ? <span>{said.viewer}</span> : null}
            {slot.mode ? <span>{facts.words.mode(slot.mode)}</span> : null}
            {mark ? <FindingMark severity={mark} words={facts.words} /> : null}
            <NewsMarks lines={news?.slots.get(slot.id)} words={facts.words} around={facts.words.language} />
          </Fragment>
        );
      })}
    </div>
  );
}
