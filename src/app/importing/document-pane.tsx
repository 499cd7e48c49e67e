// The document as it was read, line by line. It is one stop of the Tab key; the arrow keys move from line to line.
import { Fragment, type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import type { LanguageTag } from '#domain/meeting.ts';
import { directionOf } from '#domain/text.ts';
import type { Line, UnreadReason } from '#importers/reading.ts';
import { useWords } from '../words.ts';
import { documentLanguage } from './corrections.ts';
import { reveal } from './reveal.ts';
import { useReview } from './review-context.ts';

/** Lines that are laid out together; those out of sight cost nothing. */
const STRETCH = 60;

const NOTES = {
  'not-understood': 'importing.notUnderstood',
  'page-furniture': 'importing.pageFurniture',
  notice: 'importing.notice',
  footnote: 'importing.footnote',
} as const satisfies Record<UnreadReason, string>;

/** Whether a line bears anything; the others only part what does. */
const isPrinted = (line: Line): boolean => line.text.trim() !== '';

/** The lines with which a page begins. */
function firstOfPages(lines: readonly Line[]): ReadonlySet<number> {
  const first = new Map(lines.toReversed().map(({ page, number }) => [page, number]));
  first.delete(undefined);
  return new Set(first.values());
}

interface StretchProps {
  readonly lines: readonly Line[];
  /** The lines with which a page begins. */
  readonly begins: ReadonlySet<number>;
  /** The selected lines of this stretch, as "3,4", so that other stretches need not be drawn again. */
  readonly marked: string;
  /** The line that the Tab key reaches, where it is in this stretch. */
  readonly current: number | null;
  readonly unread: ReadonlyMap<number, UnreadReason>;
  readonly language: LanguageTag;
  readonly onSelect: (line: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const Stretch = memo(function Stretch({
  lines,
  begins,
  marked,
  current,
  unread,
  language,
  onSelect,
  onKeyDown,
}: StretchProps) {
  const { t, direction } = useWords();
  const chosen = new Set(marked.split(','));
  return (
    <ol
      dir={directionOf(language)}
      className="text-start [content-visibility:auto]"
      style={{ containIntrinsicBlockSize: `auto ${lines.length * 1.2}rem` }}
    >
      {lines.map((line) => {
        if (!isPrinted(line)) return <li key={line.number} data-line={line.number} className="h-1.5 list-none" />;
        const reason = unread.get(line.number);
        const isMarked = chosen.has(`${line.number}`);
        const edge = isMarked
          ? 'border-accent bg-tint'
          : reason === 'not-understood'
            ? 'border-warning'
            : reason
              ? 'border-transparent'
              : 'border-hairline';
        return (
          <li key={line.number} className="list-none">
            {line.page !== undefined && begins.has(line.number) && (
              <p dir={direction} className="mt-3 mb-1 border-t border-hairline pt-1 text-[0.875rem] text-soft">
                {t('importing.page', { page: line.page })}
              </p>
            )}
            <button
              type="button"
              data-line={line.number}
              tabIndex={line.number === current ? 0 : -1}
              aria-pressed={isMarked}
              onClick={() => onSelect(line.number)}
              onKeyDown={onKeyDown}
              className={`grid w-full cursor-pointer grid-cols-[2.75rem_minmax(0,1fr)] items-baseline gap-x-3 border-s-2 pe-2 text-start hover:bg-tint ${edge}`}
            >
              <span className="figures text-end text-[0.8125rem] text-soft select-none">{line.number}</span>
              <span className={`min-w-0 wrap-break-word whitespace-pre-wrap ${reason ? 'text-soft' : ''}`}>
                <span lang={language}>{line.text.trim()}</span>
                {reason && (
                  <bdi
                    className={`mx-2 text-[0.8125rem] ${reason === 'not-understood' ? 'font-semibold text-warning' : ''}`}
                  >
                    {t(NOTES[reason])}
                  </bdi>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
});

/** The document's lines. */
export function DocumentPane() {
  const { reading, links, selection, select } = useReview();
  const { lines } = reading;
  const pane = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(() => lines.find(isPrinted)?.number ?? 1);
  const begins = firstOfPages(lines);
  const unread = new Map(reading.unread.map((line) => [line.number, line.reason]));
  const marked = selection?.lines ?? [];

  useEffect(() => {
    const first = selection?.lines[0];
    if (!selection || selection.origin === 'document' || first === undefined) return;
    setCurrent(first);
    reveal(pane.current?.querySelector<HTMLElement>(`[data-line="${first}"]`));
  }, [selection]);

  const move = (event: KeyboardEvent): void => {
    const printed = lines.filter(isPrinted);
    const index = printed.findIndex((line) => line.number >= current);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: printed.length - 1 }[event.key];
    const line = to === undefined ? undefined : printed[to];
    if (!line) return;
    event.preventDefault();
    setCurrent(line.number);
    pane.current?.querySelector<HTMLElement>(`[data-line="${line.number}"]`)?.focus();
  };
  const onSelect = (line: number): void => {
    setCurrent(line);
    select({ origin: 'document', keys: links.keysOf(line), lines: [line] });
  };

  const parts = reading.documents ?? [{ from: 1, name: '', language: documentLanguage(reading.meeting) }];
  const stretches = parts.flatMap((part, index) => {
    const own = lines.slice(part.from - 1, (parts[index + 1]?.from ?? lines.length + 1) - 1);
    return Array.from({ length: Math.ceil(own.length / STRETCH) }, (_, at) => ({
      part,
      stretch: own.slice(at * STRETCH, (at + 1) * STRETCH),
    }));
  });
  return (
    <div ref={pane}>
      {stretches.map(({ part, stretch }) => {
        const [from, to] = [stretch[0]?.number ?? 0, stretch.at(-1)?.number ?? 0];
        const within = marked.filter((line) => line >= from && line <= to);
        return (
          <Fragment key={from}>
            {part.from === from && part.name !== '' && (
              <h3 className="mt-4 mb-1 border-b border-edge pb-1 font-semibold first:mt-0">
                <bdi className="wrap-anywhere">{part.name}</bdi>
              </h3>
            )}
            <Stretch
              lines={stretch}
              begins={begins}
              marked={within.join(',')}
              current={current >= from && current <= to ? current : null}
              unread={unread}
              language={part.language}
              onSelect={onSelect}
              onKeyDown={move}
            />
          </Fragment>
        );
      })}
    </div>
  );
}
