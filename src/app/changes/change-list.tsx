// Changes between two states of a meeting in plain words, old against new.
import type { Change } from '#domain/changes.ts';
import type { Meeting } from '#domain/meeting.ts';
import { InLanguage } from '../importing/worded.tsx';
import { useWords } from '../words.ts';
import { changeWords, type ToldChange } from './change-words.ts';

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly before: Meeting;
  readonly after: Meeting;
}

/** The changes as a list. */
export function ChangeList({ changes, before, after }: ChangeListProps) {
  const words = useWords();
  return (
    <ul className="mt-1">
      {changes.map((change) => {
        const told = changeWords(change, { before, after, words });
        return (
          <li
            key={JSON.stringify(change)}
            className="grid gap-x-6 border-b border-hairline py-1 last:border-0 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <Told told={told} />
          </li>
        );
      })}
    </ul>
  );
}

function Told({ told }: { told: ToldChange }) {
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
