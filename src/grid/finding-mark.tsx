// The mark of a finding at the place that it is about: a shape for each severity, and the word for it.
import type { Severity } from '#domain/finding.ts';
import type { GridWords } from './grid-words.ts';

const SHAPES = { error: '◆', warning: '▲', info: '●' } as const;

/** The mark of a finding. */
export function FindingMark({ severity, words }: { severity: Severity; words: GridWords }) {
  return (
    <span className={`grid-mark grid-mark-${severity}`} title={words.severity(severity)}>
      <span aria-hidden="true">{SHAPES[severity]}</span>
      <span className="grid-unseen">{words.severity(severity)}</span>
    </span>
  );
}
