// Where a document stands on one's own reading list, chosen beside its symbol.
import type { DocumentSymbol } from '#domain/meeting.ts';
import type { ReadingState } from '#domain/plan.ts';
import { type MessageId, useWords } from '../words.ts';
import { useMeetingPlan } from './meeting-plan.tsx';

/** The words of each state. */
export const READING_WORDS: Record<ReadingState, MessageId> = {
  'to-read': 'plan.toRead',
  reading: 'plan.readingNow',
  read: 'plan.read',
};

/** The states in the order of reading. */
export const READING_STATES = Object.keys(READING_WORDS) as readonly ReadingState[];

/** The choice for one document. */
export function ReadingChoice({ symbol }: { symbol: DocumentSymbol }) {
  const { t } = useWords();
  const plan = useMeetingPlan();
  if (!plan) return null;
  const state = plan.reading.get(symbol);
  return (
    <select
      aria-label={t('plan.readingOf', { symbol })}
      value={state ?? ''}
      onChange={({ target }) => plan.setReading(symbol, target.value === '' ? null : (target.value as ReadingState))}
      className={`min-h-8 max-w-full rounded-sm border bg-raised px-1 text-[0.9375rem] pointer-coarse:min-h-11 print:hidden ${state ? 'border-edge font-semibold' : 'border-hairline text-soft'}`}
    >
      <option value="">{t('plan.notListed')}</option>
      {READING_STATES.map((one) => (
        <option key={one} value={one}>
          {t(READING_WORDS[one])}
        </option>
      ))}
    </select>
  );
}
