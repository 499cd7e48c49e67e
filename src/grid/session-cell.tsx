// The cell of a session: its edge, tint and entries. Redrawn only when its session or its place changes.
import { memo } from 'react';
import type { SlotId } from '#domain/meeting.ts';
import { directionOf } from '#domain/text.ts';
import { edgesOf } from './bodies.ts';
import { severityOf } from './day-marks.ts';
import { entryFactsOf } from './entry-facts.ts';
import { entryLine } from './entry-line.tsx';
import { keyOfPlace } from './ids.ts';
import { SessionHead, type SessionHeadProps } from './session-head.tsx';

/** What the cell of a session is given: its place as CSS and ARIA want it, and what cannot be seen from the place. */
export interface SessionCellProps extends SessionHeadProps {
  readonly slotId: SlotId;
  readonly id: string;
  readonly labelledBy: string;
  readonly area: string;
  /** Counted from 1, where the row alone does not tell it. */
  readonly columnIndex: number | undefined;
  readonly span: number;
  readonly rowSpan: number;
  /** The item or place that stands open beside the grid, if it is in this session. */
  readonly openKey: string | null;
  /** When its entries are expected to begin, parted by "|"; nothing for what is not known. */
  readonly expected: string;
  /** What was chosen of its entries, a letter each; empty where nothing was. */
  readonly choices: string;
  /** The gravest finding about each of its entries, a letter each; empty where there are none. */
  readonly marks: string;
}

/** The cell of a session. */
export const SessionCell = memo(function SessionCell(props: SessionCellProps) {
  'use no memo'; // It is one memo already; finer ones cost more than they save.
  const { session, slotId, facts, openKey, choices, marks, news } = props;
  const lines = entryFactsOf(session, facts);
  const times = props.expected === '' ? null : props.expected.split('|');
  const around = lines[0]?.title.language ?? facts.words.language;
  const foreign = around !== facts.words.language;
  const joint = session.bodies.length > 1;
  const hues = session.bodies.map((body) => facts.bodies.get(body)?.hue ?? 0);
  let className = joint ? 'grid-cell grid-joint' : `grid-cell grid-body-${hues[0]}`;
  if (joint && lines.some((line) => line.number.includes('\u00a0'))) className += ' grid-compound';
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      id={props.id}
      aria-labelledby={props.labelledBy}
      aria-colindex={props.columnIndex}
      aria-colspan={props.span > 1 ? props.span : undefined}
      aria-rowspan={props.rowSpan > 1 ? props.rowSpan : undefined}
      className={className}
      style={joint ? { gridArea: props.area, backgroundImage: edgesOf(hues) } : { gridArea: props.area }}
      lang={foreign ? around : undefined}
      dir={foreign ? directionOf(around) : undefined}
    >
      {props.bodiesShown !== 'none' || props.slotShown || session.room || news?.head.length ? (
        <SessionHead {...props} />
      ) : null}
      {lines.map((line, index) => {
        const entry = session.entries[index];
        const open =
          openKey !== null && (entry?.items.includes(openKey) || openKey === keyOfPlace(slotId, session.id, index));
        const mark = severityOf(marks[index]);
        const choice = choices === '' ? undefined : choices[index];
        return entryLine(
          line,
          facts.words,
          around,
          mark,
          open === true,
          choice,
          news?.entries.get(index),
          times?.[index],
        );
      })}
    </div>
  );
});
