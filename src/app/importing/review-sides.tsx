// The two sides of the proofreader's desk: beside each other where there is room, else as tabs.
import { useWords } from '../words.ts';
import { DocumentSide } from './document-side.tsx';
import { ReadPane } from './read-pane.tsx';

/** The document, or what was read from it. */
export type Side = 'document' | 'read';

const SIDES = [
  { side: 'document', name: 'importing.sideDocument' },
  { side: 'read', name: 'importing.sideRead' },
] as const;

/** A side beside the other. */
export function Pane({ side, className }: { side: Side; className: string }) {
  const { t } = useWords();
  const heading = side === 'document' ? 'importing.sideDocument' : 'importing.sideRead';
  return (
    <section
      data-pane
      aria-label={t(heading)}
      className={`h-[max(24rem,calc(100dvh-12rem))] overflow-y-auto py-4 ${className}`}
    >
      <h2 className="mb-2 text-[0.875rem] text-soft">{t(heading)}</h2>
      {side === 'document' ? <DocumentSide /> : <ReadPane />}
    </section>
  );
}

/** The sides one at a time, where there is no room for both. */
export function Tabs({ side, onSide }: { side: Side; onSide: (side: Side) => void }) {
  const { t } = useWords();
  return (
    <>
      <div
        role="tablist"
        aria-label={t('importing.review')}
        className="sticky top-0 z-10 flex border-b border-edge bg-paper"
      >
        {SIDES.map((tab) => (
          <button
            key={tab.side}
            type="button"
            role="tab"
            id={`tab-${tab.side}`}
            aria-selected={tab.side === side}
            aria-controls={`panel-${tab.side}`}
            tabIndex={tab.side === side ? 0 : -1}
            onClick={() => onSide(tab.side)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
              const other = tab.side === 'read' ? 'document' : 'read';
              onSide(other);
              document.getElementById(`tab-${other}`)?.focus();
            }}
            className={`min-h-11 grow cursor-pointer border-b-2 px-3 ${tab.side === side ? 'border-accent font-semibold' : 'border-transparent text-soft'}`}
          >
            {t(tab.name)}
          </button>
        ))}
      </div>
      {SIDES.map((tab) => (
        <div
          key={tab.side}
          role="tabpanel"
          id={`panel-${tab.side}`}
          aria-labelledby={`tab-${tab.side}`}
          hidden={tab.side !== side}
          className="py-4"
        >
          {tab.side === 'document' ? <DocumentSide /> : <ReadPane />}
        </div>
      ))}
    </>
  );
}
