// What was assigned in sessions that are no longer in the programme: kept until it is taken away.
import type { Assignment, Delegation } from '#domain/delegation.ts';
import { anchorKey } from '#domain/delegation-anchor.ts';
import type { Meeting } from '#domain/meeting.ts';
import { shortDay } from '../dates.ts';
import { useWords } from '../words.ts';
import { dutiesInWords } from './duties.ts';
import { bodyMark, isolated } from './session-words.ts';

/** The list. */
export function GoneAssignments({
  gone,
  delegation,
  meeting,
  onRemove,
}: {
  gone: readonly Assignment[];
  delegation: Delegation;
  meeting: Meeting;
  onRemove: (assignment: Assignment) => void;
}) {
  const words = useWords();
  const { t, language } = words;
  const when = (slot: string): string =>
    /^\d{4}-\d\d-\d\dT/.test(slot)
      ? `${isolated(shortDay(slot.slice(0, 10) as `${number}-${number}-${number}`, language))} ${slot.slice(11, 16)}`
      : isolated(slot);
  return (
    <section aria-label={t('delegation.goneTitle')} className="mt-8">
      <h3 className="font-semibold text-lg">{t('delegation.goneTitle')}</h3>
      <p className="text-soft">{t('delegation.goneText')}</p>
      <ul>
        {gone.map((one) => {
          const name = delegation.members.find(({ id }) => id === one.member)?.name ?? '';
          const bodies = one.at.bodies.map((body) => bodyMark(meeting, body, language)).join(' + ');
          return (
            <li
              key={`${one.member} ${anchorKey(one.at)}`}
              className="flex flex-wrap items-baseline gap-x-4 border-hairline border-b py-2"
            >
              <bdi className="font-semibold">{name}</bdi>
              <span>{`${when(one.at.slot)}, ${isolated(bodies)}`}</span>
              <span className="text-soft">{dutiesInWords(one.duties, words)}</span>
              <button
                type="button"
                className="ms-auto min-h-6 cursor-pointer text-accent hover:underline pointer-coarse:min-h-11"
                aria-label={`${t('delegation.remove')}: ${name}, ${when(one.at.slot)}`}
                onClick={() => onRemove(one)}
              >
                {t('delegation.remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
