// What can be done about a finding on the desk: the change that it proposes, made when asked.
import type { Finding } from '#domain/finding.ts';
import { Button } from '#ui/button.tsx';
import type { Desk } from './use-desk.ts';

/** The acts of a finding. */
export function FindingActs({ finding, desk }: { finding: Finding; desk: Desk }) {
  const { fix } = finding;
  if (!fix) return null;
  const { edit } = fix;
  if (edit.kind === 'put' || edit.kind === 'remove' || edit.kind === 'patch') return null;
  return (
    <Button look="quiet" onClick={() => void desk.act(() => edit)}>
      {fix.label}
    </Button>
  );
}
