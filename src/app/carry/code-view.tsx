// Links as codes that a phone's camera opens, one at a time, stepped through by hand or turning by themselves.
import { useEffect, useMemo, useState } from 'react';
import { encode } from 'uqr';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';

/** Long enough for a phone to find the code and for a thumb to open its link. */
const TURN_AFTER = 4_000;

/** The black squares of a code as one path, a row's neighbours drawn together. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((black, x) => {
        if (!black || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');
}

/** The codes. Black on white in any theme, or cameras do not read them. */
export function CodeView({ links }: { links: readonly string[] }) {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const [turning, setTurning] = useState(false);
  const count = links.length;
  const code = useMemo(() => encode(links[at] ?? '', { ecc: 'L', border: 4 }), [links, at]);
  useEffect(() => {
    if (!turning) return;
    const timer = setInterval(() => setAt((now) => (now + 1) % count), TURN_AFTER);
    return () => clearInterval(timer);
  }, [turning, count]);
  const step = (by: number): void => {
    setTurning(false);
    setAt((at + by + count) % count);
  };
  const label = t('carry.codeOf', { number: at + 1, count });
  return (
    <div>
      <p className="mb-2 max-w-prose text-[0.9375rem] text-soft">{t('carry.codeHint', { count })}</p>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
        className="mx-auto block w-full max-w-sm"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={pathOf(code.data)} fill="#000" />
      </svg>
      {count > 1 && (
        <div className="mt-2 flex flex-wrap items-center justify-center gap-2">
          <Button aria-label={t('carry.previous')} className="min-w-11" onClick={() => step(-1)}>
            <span aria-hidden="true" className="rtl:-scale-x-100">
              ‹
            </span>
          </Button>
          <span className="figures" aria-live={turning ? 'off' : 'polite'}>
            {label}
          </span>
          <Button aria-label={t('carry.next')} className="min-w-11" onClick={() => step(1)}>
            <span aria-hidden="true" className="rtl:-scale-x-100">
              ›
            </span>
          </Button>
          <Button
            aria-pressed={turning}
            className="aria-pressed:border-accent aria-pressed:bg-tint aria-pressed:font-semibold"
            onClick={() => setTurning(!turning)}
          >
            {t('carry.turn')}
          </Button>
        </div>
      )}
    </div>
  );
}
