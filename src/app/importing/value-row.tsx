// One value of a reading: what was read, the lines that it came from, and the way to put it right.
import { type ReactNode, useRef, useState } from 'react';
import type { ValueKey } from '#importers/reading.ts';
import { useWords } from '../words.ts';
import { CorrectionForm } from './correction-form.tsx';
import { lineRanges } from './line-links.ts';
import { useReview } from './review-context.ts';

interface ValueRowProps {
  /** The values shown in this row; the first names it. */
  readonly keys: readonly ValueKey[];
  /** What the row is, for those who hear it: "Symbol", "Item 3". */
  readonly name: string;
  /** The key to correct it by; without one it cannot be corrected here. */
  readonly correctAs?: ValueKey;
  /** Whether the name is shown before the value. */
  readonly isLabelled?: boolean;
  readonly children: ReactNode;
}

/** A row with one value. */
export function ValueRow({ keys, name, correctAs, isLabelled = false, children }: ValueRowProps) {
  const { t } = useWords();
  const { links, corrections, inferred, selection } = useReview();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isMarked = keys.some((key) => selection?.keys.includes(key));
  const isCorrected = correctAs !== undefined && corrections.has(correctAs);
  const lines = links.linesOf(keys);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div
      data-values={keys.join(' ')}
      className={`border-s-2 ps-3 py-1 ${isMarked ? 'border-accent bg-tint' : 'border-transparent'}`}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_auto_5.5rem] items-baseline gap-x-3 max-sm:grid-cols-[minmax(0,1fr)_auto_auto]">
        <div
          className={isLabelled ? 'grid grid-cols-[9rem_minmax(0,1fr)] items-baseline gap-x-3 max-sm:grid-cols-1' : ''}
        >
          {isLabelled && <span className="text-[0.875rem] text-soft">{name}</span>}
          <span className="min-w-0">
            {children}
            {isCorrected ? (
              <Note words={t('importing.corrected')} />
            ) : (
              keys.some((key) => inferred.has(key)) && <Note words={t('importing.inferred')} />
            )}
          </span>
        </div>
        {correctAs === undefined ? (
          <span />
        ) : (
          <button
            ref={opener}
            type="button"
            aria-expanded={isOpen}
            aria-label={t('importing.correctNamed', { name })}
            onClick={() => setOpen(!isOpen)}
            className="min-h-6 cursor-pointer text-[0.875rem] text-accent hover:underline pointer-coarse:min-h-11"
          >
            {t('importing.correct')}
          </button>
        )}
        <LinesButton keys={keys} name={name} lines={lines} />
      </div>
      {isOpen && correctAs !== undefined && <CorrectionForm valueKey={correctAs} name={name} onClose={close} />}
    </div>
  );
}

function Note({ words }: { words: string }) {
  return <span className="ms-2 whitespace-nowrap text-[0.875rem] text-info">{words}</span>;
}

interface LinesButtonProps {
  readonly keys: readonly ValueKey[];
  readonly name: string;
  readonly lines: readonly number[];
}

/** Shows the lines that values came from; nothing where they came from none. */
export function LinesButton({ keys, name, lines }: LinesButtonProps) {
  const { t } = useWords();
  const { select } = useReview();
  if (lines.length === 0) return null;
  const ranges = lineRanges(lines);
  return (
    <button
      type="button"
      data-lines-of={keys[0]}
      aria-label={t('importing.showLinesNamed', { name, lines: ranges })}
      onClick={() => select({ origin: 'read', keys, lines })}
      className="figures min-h-6 min-w-6 shrink-0 cursor-pointer text-end text-[0.8125rem] text-soft hover:text-accent hover:underline pointer-coarse:min-h-11"
    >
      <bdi dir="ltr">{ranges.length > 11 ? `${lines[0]} … ${lines.at(-1)}` : ranges}</bdi>
    </button>
  );
}
