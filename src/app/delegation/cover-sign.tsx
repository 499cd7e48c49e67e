// How a session is covered, by shape and word.
import type { Cover, Part } from '#scheduler/coverage.ts';
import { type MessageId, useWords } from '../words.ts';

const SIGNS: Record<Cover, { readonly shape: string; readonly word: MessageId; readonly look: string }> = {
  covered: { shape: '✓', word: 'delegation.covered', look: 'text-soft' },
  double: { shape: '2×', word: 'delegation.double', look: 'text-warning font-semibold' },
  doubtful: { shape: '?', word: 'delegation.doubtful', look: 'text-warning font-semibold' },
  open: { shape: '!', word: 'delegation.open', look: 'text-error font-semibold' },
  'not-needed': { shape: '–', word: 'delegation.notNeeded', look: 'text-soft' },
};

/** The sign of a session's cover. */
export function CoverSign({ cover }: { cover: Cover }) {
  const { t } = useWords();
  const { shape, word, look } = SIGNS[cover];
  return (
    <span className={`text-[0.9375rem] ${look}`}>
      <span aria-hidden="true" className="inline-block min-w-4">
        {shape}
      </span>{' '}
      {t(word)}
    </span>
  );
}

interface Trouble {
  readonly shape: string;
  readonly word: MessageId;
  readonly look: string;
}

/** What is wrong with a part: the member is away, or in two places, or the session is not what it was. */
export function troublesOf(part: Pick<Part, 'absent' | 'elsewhere' | 'state'>): readonly Trouble[] {
  return [
    ...(part.absent ? [{ shape: '✕', word: 'delegation.away', look: 'text-error font-semibold' } as const] : []),
    ...(part.elsewhere
      ? [{ shape: '⇆', word: 'delegation.twoPlaces', look: 'text-warning font-semibold' } as const]
      : []),
    ...(part.state === 'same' ? [] : [{ shape: '≠', word: 'delegation.sessionChanged', look: 'text-info' } as const]),
  ];
}

/** What is wrong with a part, by shape and word; nothing where nothing is. */
export function PartTroubles({ part }: { part: Pick<Part, 'absent' | 'elsewhere' | 'state'> }) {
  const { t } = useWords();
  return troublesOf(part).map(({ shape, word, look }) => (
    <span key={word} className={`block text-[0.875rem] leading-tight ${look}`}>
      <span aria-hidden="true">{shape}</span> {t(word)}
    </span>
  ));
}
