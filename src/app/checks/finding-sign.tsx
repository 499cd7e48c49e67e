// The severity of a finding, told by shape, word and colour.
import type { Severity } from '#domain/finding.ts';
import { type MessageId, useWords } from '../words.ts';

const SIGNS: Record<Severity, { readonly shape: string; readonly name: MessageId; readonly look: string }> = {
  error: { shape: '◆', name: 'grid.severityError', look: 'text-error' },
  warning: { shape: '▲', name: 'grid.severityWarning', look: 'text-warning' },
  info: { shape: '●', name: 'grid.severityInfo', look: 'text-info' },
};

/** The sign of a severity with its word. */
export function FindingSign({ severity }: { severity: Severity }) {
  const { t } = useWords();
  const { shape, name, look } = SIGNS[severity];
  return (
    <span className={`shrink-0 text-[0.875rem] font-semibold ${look}`}>
      <span aria-hidden="true">{shape}</span> {t(name)}
    </span>
  );
}
