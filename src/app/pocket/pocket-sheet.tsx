// The sheet: the blocks are measured at the widest letters first, then at smaller ones, until all of them fit; what
// does not fit at the smallest that can be read is told at the end.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { fillPanels } from './fill-panels.ts';
import { imposition, type PageCount } from './imposition.ts';
import type { PocketBlock } from './pocket-blocks.tsx';
import './pocket.css';

/** Sizes of letters in points, the largest first. */
const SIZES = [13, 12, 11, 10, 9.5, 9, 8.5, 8, 7.5, 7] as const;

/** The ways to try, the best first: a page for each day where that leaves letters of a good size, else one stream. */
const WAYS = [
  ...SIZES.filter((size) => size >= 9).map((size) => ({ size, byDay: true })),
  ...SIZES.map((size) => ({ size, byDay: false })),
];

/** The blocks of each page but the cover, how many are left out, and the size of letters. */
interface Filled {
  readonly pages: readonly (readonly number[])[];
  readonly leftOut: number;
  readonly size: number;
}

function fill(measure: HTMLElement, blocks: readonly PocketBlock[], pages: PageCount): Filled {
  const [list, page, note] = [...measure.children] as [HTMLElement, HTMLElement, HTMLElement];
  let best: Filled | null = null;
  for (const { size, byDay } of WAYS) {
    measure.style.fontSize = `${size}pt`;
    const measured = [...list.children].map((child, at) => ({
      height: child.getBoundingClientRect().height,
      withNext: blocks[at]?.withNext ?? false,
      startsPage: byDay && (blocks[at]?.startsPage ?? false),
    }));
    const room = page.getBoundingClientRect().height;
    const rooms = Array.from({ length: pages - 1 }, () => room);
    const fitting = fillPanels(measured, rooms);
    const leftOut = blocks.length - fitting.flat().length;
    if (leftOut === 0) return { pages: fitting, leftOut, size };
    if (byDay) continue;
    const withNote = fillPanels(measured, [...rooms.slice(1), room - note.getBoundingClientRect().height]);
    best = { pages: withNote, leftOut: blocks.length - withNote.flat().length, size };
  }
  return best ?? { pages: [], leftOut: blocks.length, size: SIZES[0] };
}

/** The sheet. `leftOut` words how many blocks found no room. */
export function PocketSheet({
  pages,
  direction,
  cover,
  blocks,
  leftOut,
}: {
  pages: PageCount;
  direction: 'ltr' | 'rtl';
  cover: ReactNode;
  blocks: readonly PocketBlock[];
  leftOut: (count: number) => string;
}) {
  const measure = useRef<HTMLDivElement>(null);
  const [filled, setFilled] = useState<Filled | null>(null);
  useLayoutEffect(() => {
    if (measure.current) setFilled(fill(measure.current, blocks, pages));
  }, [blocks, pages]);
  return (
    <div className={`pocket pocket-${pages}`}>
      <div ref={measure} className="pocket-measure" aria-hidden="true" inert>
        <div>
          {blocks.map(({ key, node }) => (
            <div key={key}>{node}</div>
          ))}
        </div>
        <div className="pocket-room" />
        <p className="pocket-note">{leftOut(blocks.length)}</p>
      </div>
      <div className="pocket-sheet" style={{ fontSize: `${filled?.size ?? SIZES[0]}pt` }}>
        {imposition(pages, direction).map(({ page, column, row, turned }) => (
          <section
            key={page}
            dir={direction}
            className={`pocket-page ${turned ? 'pocket-turned' : ''}`}
            style={{ gridColumn: column, gridRow: row }}
          >
            {page === 1
              ? cover
              : (filled?.pages[page - 2] ?? []).map((at) => <div key={blocks[at]?.key}>{blocks[at]?.node}</div>)}
            {page === pages && filled !== null && filled.leftOut > 0 && (
              <p className="pocket-note">{leftOut(filled.leftOut)}</p>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
