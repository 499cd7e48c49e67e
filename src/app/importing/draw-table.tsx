// A person draws the table over lines that were not understood: which lines it has, where its columns and rows begin. A
// slider above the text marks each column, by pointer or arrow keys; the rest is read as usual.
import { useId, useState } from 'react';
import type { LanguageTag } from '#domain/meeting.ts';
import { directionOf } from '#domain/text.ts';
import { cellsOf, type DrawnTable, likelyCuts, likelyRows, widthOf } from '#importers/drawn-table.ts';
import type { Line, UnreadLine } from '#importers/reading.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_BOX } from '#ui/field.ts';
import { useWords } from '../words.ts';

interface DrawTableProps {
  readonly lines: readonly Line[];
  readonly unread: readonly UnreadLine[];
  readonly language: LanguageTag;
  readonly onDrawn: (table: DrawnTable) => void;
  readonly onCancel: () => void;
}

/** Where a column begins. */
interface Cut {
  readonly id: number;
  readonly at: number;
}

/** The first and last line of the longest stretch that was not understood, else of the document. */
function likelyStretch(lines: readonly Line[], unread: readonly UnreadLine[]): readonly [number, number] {
  const open = unread.filter(({ reason }) => reason === 'not-understood').map(({ number }) => number);
  let best: readonly [number, number] = [1, lines.length];
  let longest = 1;
  let from = 0;
  open.forEach((number, index) => {
    if (index > 0 && number - (open[index - 1] as number) > 3) from = index;
    if (index - from < longest) return;
    longest = index - from;
    best = [open[from] as number, number];
  });
  return best;
}

/** The table that is being drawn. */
export function DrawTable({ lines, unread, language, onDrawn, onCancel }: DrawTableProps) {
  const { t } = useWords();
  const id = useId();
  const [[from, to], setStretch] = useState(() => likelyStretch(lines, unread));
  const own = lines.filter(({ number, text }) => number >= from && number <= to && text.trim() !== '');
  const [cuts, setCuts] = useState<readonly Cut[]>(() => likelyCuts(own).map((at, index) => ({ id: index + 1, at })));
  const columns = [{ id: 0, at: 0 }, ...cuts.toSorted((a, b) => a.at - b.at)];
  const places = columns.slice(1).map(({ at }) => at);
  const cells = (line: Line): readonly string[] => cellsOf(line.text, places);
  const [chosenRows, setRows] = useState<readonly number[] | null>(null);
  const rows = chosenRows ?? likelyRows(own, places);
  const width = Math.max(20, ...own.map(({ text }) => widthOf(text)));
  const put = (id: number, at: number): void => setCuts(cuts.map((cut) => (cut.id === id ? { id, at } : cut)));
  const toggle = (line: number): void =>
    setRows(rows.includes(line) ? rows.filter((row) => row !== line) : [...rows, line]);
  const stretch = (next: readonly [number, number]): void => {
    if (next.some((line) => !Number.isInteger(line) || line < 1 || line > lines.length)) return;
    setStretch(next);
    setRows(null);
  };
  const field = (label: string, value: number, change: (line: number) => void) => (
    <label className="grid gap-1 text-[0.875rem] text-soft">
      {label}
      <input
        type="number"
        min={1}
        max={lines.length}
        defaultValue={value}
        onChange={(event) => change(event.target.valueAsNumber)}
        className={`${FIELD_BOX} figures w-24`}
      />
    </label>
  );
  return (
    <section aria-labelledby={id} className="mb-4 border-y border-edge py-4">
      <h2 id={id} className="text-[1.0625rem] font-semibold">
        {t('importing.drawTable')}
      </h2>
      <p className="mb-3 max-w-prose text-soft">{t('importing.drawHint')}</p>
      <div className="mb-3 flex flex-wrap items-end gap-3">
        {field(t('importing.firstLine'), from, (line) => stretch([line, to]))}
        {field(t('importing.lastLine'), to, (line) => stretch([from, line]))}
        <Button
          onClick={() => setCuts([...cuts, { id: cuts.length + 1, at: Math.min(width, (cuts.at(-1)?.at ?? 0) + 10) }])}
        >
          {t('importing.addColumn')}
        </Button>
        {cuts.length > 0 && <Button onClick={() => setCuts(cuts.slice(0, -1))}>{t('importing.removeColumn')}</Button>}
      </div>
      <div dir={directionOf(language)} className="overflow-x-auto">
        <div className="font-mono text-[0.875rem]" style={{ minInlineSize: `${width + 7}ch` }}>
          {cuts.map((cut, index) => (
            <input
              key={cut.id}
              type="range"
              min={1}
              max={width}
              value={cut.at}
              aria-label={t('importing.columnBegins', { column: index + 2 })}
              onChange={(event) => put(cut.id, event.target.valueAsNumber)}
              className="ms-[6ch] block min-h-6 accent-accent pointer-coarse:min-h-11"
              style={{ inlineSize: `${width}ch` }}
            />
          ))}
          <table className="table-fixed border-collapse" style={{ inlineSize: `${width + 7}ch` }}>
            <colgroup>
              <col style={{ inlineSize: '6ch' }} />
              {columns.map(({ id: column, at }, index) => (
                <col key={column} style={{ inlineSize: `${(columns[index + 1]?.at ?? width + 1) - at}ch` }} />
              ))}
            </colgroup>
            <tbody>
              {own.map((line) => (
                <tr key={line.number} className={rows.includes(line.number) ? 'border-t border-edge' : ''}>
                  <th scope="row" className="w-[6ch] pe-2 text-end font-normal">
                    <button
                      type="button"
                      aria-pressed={rows.includes(line.number)}
                      aria-label={t('importing.rowBegins', { line: line.number })}
                      onClick={() => toggle(line.number)}
                      className={`figures min-h-6 min-w-6 cursor-pointer pointer-coarse:min-h-11 pointer-coarse:min-w-11 ${rows.includes(line.number) ? 'font-semibold text-accent' : 'text-soft'}`}
                    >
                      {line.number}
                    </button>
                  </th>
                  {columns.map(({ id: column }, index) => (
                    <td
                      key={column}
                      lang={language}
                      className="border-s border-edge align-top wrap-anywhere whitespace-pre-wrap"
                    >
                      {cells(line)[index]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => onDrawn({ from, to, cuts: places, rows })}>
          {t('importing.readTable')}
        </Button>
        <Button onClick={onCancel}>{t('importing.cancel')}</Button>
      </div>
    </section>
  );
}
