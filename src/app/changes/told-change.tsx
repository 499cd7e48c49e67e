// One change in words: what it is about, then the old and the new.
import { InLanguage } from '../worded.tsx';
import type { ToldChange } from './change-words.ts';

/** A change as two parts that stand side by side where there is room. */
export function ToldChangeLine({ told }: { told: ToldChange }) {
  return (
    <>
      <span>
        {told.sentence} {told.subject && <InLanguage {...told.subject} />}
      </span>
      <span>
        {told.before && (
          <del className="text-soft">
            <InLanguage {...told.before} />
          </del>
        )}
        {told.before && told.after && (
          <span aria-hidden="true" className="mx-1.5 inline-block rtl:-scale-x-100">
            →
          </span>
        )}
        {told.after && (
          <ins className="no-underline">
            <InLanguage {...told.after} />
          </ins>
        )}
      </span>
    </>
  );
}
