// Sessions by members as a table. One cell at a time can be reached with Tab, its neighbours with the arrow keys;
// Enter or a press gives the lead or takes the part away, L, S and P give a duty, the menu beside it has them all.
import { type KeyboardEvent, memo, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Duty, Member } from '#domain/delegation.ts';
import type { LocalDate } from '#domain/meeting.ts';
import type { EntrySources } from '#grid/entry-facts.ts';
import type { CoverageRow } from '#scheduler/coverage.ts';
import { isThere } from '#scheduler/following.ts';
import { dayInWords } from '../dates.ts';
import { useWords } from '../words.ts';
import { type CellPlace, carryParts } from './carry-part.ts';
import { CoverSign, PartTroubles, troublesOf } from './cover-sign.tsx';
import type { CarryPart, SetDuties } from './coverage-acts.ts';
import { DUTY_SHAPES, dutiesInWords, inOrder } from './duties.ts';
import { PartMenu } from './part-menu.tsx';
import { SessionBusiness, SessionLine } from './session-head.tsx';
import { sessionId, sessionInWords } from './session-words.ts';

/** What the matrix and the list by session are made from. */
export interface CoverageShown {
  readonly days: readonly { readonly date: LocalDate; readonly rows: readonly CoverageRow[] }[];
  readonly members: readonly Member[];
  readonly sources: EntrySources;
  readonly onDuties: SetDuties;
  readonly onCarry: CarryPart;
}

const KEYS: Readonly<Record<string, Duty>> = { l: 'lead', s: 'support', p: 'speaker' };

/** Where the arrow keys lead: by columns and by rows. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const cell = (event.target as HTMLElement).closest('td');
  const row = cell?.parentElement;
  if (!step || !cell || !row || (event.target as HTMLElement).dataset.toggle === undefined) return;
  const across = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step[0] : step[0];
  const rows = [...event.currentTarget.querySelectorAll<HTMLTableRowElement>('tbody tr[data-session]')];
  const next = rows[rows.indexOf(row as HTMLTableRowElement) + step[1]];
  const toggle = next?.cells[cell.cellIndex + across]?.querySelector<HTMLElement>('[data-toggle]');
  event.preventDefault();
  toggle?.focus();
}

/** The matrix. */
export function CoverageMatrix({ days, members, sources, onDuties, onCarry }: CoverageShown) {
  const { t, language } = useWords();
  const [active, setActive] = useState<{ readonly row: string; readonly member: string } | null>(null);
  const shown = days.flatMap(({ rows }) => rows);
  const isShown = active !== null && shown.some(({ sitting }) => sitting.key === active.row);
  const reached = isShown ? active : { row: shown[0]?.sitting.key, member: members[0]?.id };
  const table = useRef<HTMLTableElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const dropped = useEffectEvent((from: CellPlace, to: CellPlace): void => {
    const rowOf = (key: string | null) => shown.find(({ sitting }) => sitting.key === key);
    const [start, end] = [rowOf(from.session), rowOf(to.session)];
    if (end) onCarry(start ? { row: start, member: from.member } : null, { row: end, member: to.member });
  });
  useLayoutEffect(() => {
    if (!table.current || !label.current) return;
    return carryParts(table.current, label.current, (from, to) => dropped(from, to));
  }, []);
  return (
    <section aria-label={t('delegation.matrix')} className="overflow-x-auto">
      <span
        ref={label}
        hidden
        aria-hidden="true"
        className="pointer-events-none fixed top-0 left-0 z-30 rounded-sm border border-accent bg-raised px-2 py-0.5 text-[0.9375rem]"
      />
      <table
        ref={table}
        className="w-full border-collapse text-[0.9375rem] data-carrying:cursor-grabbing data-carrying:[&_*]:cursor-grabbing"
        onKeyDown={moveFocus}
      >
        <caption className="sr-only">{t('delegation.matrixCaption')}</caption>
        <thead>
          <tr className="border-edge border-b align-bottom">
            <th scope="col" className="sticky start-0 z-1 w-2/5 min-w-72 bg-paper py-2 pe-4 text-start font-semibold">
              {t('delegation.session')}
            </th>
            <th scope="col" className="min-w-28 py-2 pe-4 text-start font-semibold">
              {t('delegation.cover')}
            </th>
            {members.map((member) => (
              <th
                key={member.id}
                scope="col"
                data-member={member.id}
                data-carried={member.name}
                className="min-w-36 cursor-grab max-w-56 border-hairline border-s px-2 py-2 text-start"
              >
                <bdi className="block font-semibold wrap-anywhere">{member.name}</bdi>
                {member.role && <bdi className="block font-normal text-[0.875rem] text-soft">{member.role}</bdi>}
              </th>
            ))}
          </tr>
        </thead>
        {days.map(({ date, rows }) => (
          <tbody key={date}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={members.length + 2}
                className="border-edge border-b pt-5 pb-1 text-start font-semibold text-lg"
              >
                <span className="sticky start-0">{dayInWords(date, language)}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row
                key={row.sitting.key}
                row={row}
                members={members}
                sources={sources}
                reached={reached.row === row.sitting.key ? reached.member : undefined}
                onReach={setActive}
                onDuties={onDuties}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const Row = memo(function Row({
  row,
  members,
  sources,
  reached,
  onReach,
  onDuties,
}: Pick<CoverageShown, 'members' | 'sources' | 'onDuties'> & {
  row: CoverageRow;
  /** The member whose cell of this row Tab leads to. */
  reached: string | undefined;
  onReach: (cell: { readonly row: string; readonly member: string }) => void;
}) {
  const { sitting } = row;
  return (
    <tr
      id={sessionId(sitting.slot, sitting.session)}
      data-session={sitting.key}
      tabIndex={-1}
      className={`border-hairline border-b align-top ${row.cover === 'open' ? 'border-s-3 border-s-error' : ''}`}
    >
      <th scope="row" className="sticky start-0 z-1 bg-paper py-2 ps-2 pe-4 text-start">
        <SessionLine sitting={sitting} sources={sources} />
        <SessionBusiness sitting={sitting} sources={sources} />
      </th>
      <td className="py-2 pe-4">
        <CoverSign cover={row.cover} />
      </td>
      {members.map((member) => (
        <td
          key={member.id}
          data-member={member.id}
          data-carried={row.parts.some((part) => part.member === member.id) ? member.name : undefined}
          className="h-px border-hairline border-s p-0 data-over:bg-tint data-over:outline-2 data-over:outline-accent data-over:-outline-offset-2"
          onPointerEnter={() => onReach({ row: sitting.key, member: member.id })}
        >
          <Cell
            row={row}
            member={member}
            reached={reached === member.id}
            onFocus={() => onReach({ row: sitting.key, member: member.id })}
            onDuties={(duties) => onDuties(row, member.id, duties)}
          />
        </td>
      ))}
    </tr>
  );
});

function Cell({
  row,
  member,
  reached,
  onFocus,
  onDuties,
}: {
  row: CoverageRow;
  member: Member;
  reached: boolean;
  onFocus: () => void;
  onDuties: (duties: readonly Duty[]) => void;
}) {
  const words = useWords();
  const { t } = words;
  const part = row.parts.find((one) => one.member === member.id);
  const duties = part?.duties ?? [];
  const away = !part && !isThere(member, row.sitting.slot);
  const what = sessionInWords(row.sitting, words.language);
  const press = (event: KeyboardEvent): void => {
    const duty = KEYS[event.key.toLowerCase()];
    if (!duty || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onDuties(duties.includes(duty) ? duties.filter((one) => one !== duty) : inOrder([...duties, duty]));
  };
  return (
    <div className="flex h-full min-h-11 items-stretch has-[[aria-pressed=true]]:bg-tint">
      <button
        type="button"
        data-toggle=""
        tabIndex={reached ? 0 : -1}
        aria-pressed={part !== undefined}
        aria-label={t('delegation.cell', {
          member: member.name,
          session: what,
          part: part
            ? [dutiesInWords(duties, words), ...troublesOf(part).map(({ word }) => t(word))].join(' · ')
            : t(away ? 'delegation.away' : 'delegation.noPart'),
        })}
        className="flex min-h-11 min-w-0 grow cursor-pointer flex-col px-2 py-2 text-start leading-tight hover:bg-tint"
        onFocus={onFocus}
        onKeyDown={press}
        onClick={() => onDuties(part ? [] : ['lead'])}
      >
        {part ? (
          <>
            <span>
              <span aria-hidden="true" className="text-accent">
                {inOrder(duties)
                  .map((duty) => DUTY_SHAPES[duty])
                  .join('')}
              </span>{' '}
              {dutiesInWords(duties, words)}
            </span>
            <PartTroubles part={part} />
          </>
        ) : (
          away && <span className="text-soft">{t('delegation.away')}</span>
        )}
      </button>
      <span className="size-6 shrink-0 pt-1 pointer-coarse:size-11">
        {reached && <PartMenu member={member} what={what} duties={duties} onChoose={onDuties} />}
      </span>
    </div>
  );
}
