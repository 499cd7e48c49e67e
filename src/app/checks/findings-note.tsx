// What the checks say about a programme, in one list that opens from a line with the count. Nothing is shown where
// there is nothing to say.
import { useWords } from '../words.ts';
import { FindingsList, type FindingsProps } from './findings-list.tsx';

/** The line with the count, and the list behind it. */
export function FindingsNote({ findings, meeting, actions }: FindingsProps) {
  const { t } = useWords();
  if (findings.length === 0) return null;
  const count = { errors: 0, warnings: 0, notes: 0 };
  for (const { severity } of findings)
    count[severity === 'error' ? 'errors' : severity === 'warning' ? 'warnings' : 'notes']++;
  const parts = [
    count.errors > 0 && t('checks.errors', { count: count.errors }),
    count.warnings > 0 && t('checks.warnings', { count: count.warnings }),
    count.notes > 0 && t('checks.notes', { count: count.notes }),
  ].filter((part) => part !== false);
  return (
    <details className="py-1 text-[0.9375rem]">
      <summary className="min-h-6 cursor-pointer text-soft hover:text-accent pointer-coarse:min-h-11">
        {t('checks.found', { parts: parts.join(t('checks.separator')) })}
      </summary>
      <FindingsList findings={findings} meeting={meeting} {...(actions ? { actions } : {})} />
    </details>
  );
}
