// A conflict in words, at the later of the two things that it is between.
import type { Conflict } from '#domain/plan-conflicts.ts';
import { type MessageId, useWords } from '../words.ts';
import { PlannedName } from './planned-name.tsx';

const KINDS: Record<Conflict['kind'], MessageId> = {
  'parallel-sessions': 'plan.parallel',
  'meetings-overlap': 'plan.meetingsOverlap',
  'appointment-over-session': 'plan.overlap',
  'appointments-overlap': 'plan.overlap',
  'too-little-time': 'plan.tooLittle',
};

const TONES = { error: 'text-error', warning: 'text-warning', info: 'text-info' } as const;

/** The shape of each severity, as everywhere. */
export const SEVERITY_SHAPES = { error: '◆', warning: '▲', info: '●' } as const;

// A name stands amid the message in its own language and direction, so that the message is given in two parts.
const GAP = '\u0000';

/** The line. `toldAtFirst` where the later thing is not on the page. */
export function ConflictLine({ conflict, toldAtFirst }: { conflict: Conflict; toldAtFirst: boolean }) {
  const { t } = useWords();
  const { kind, severity, minutesBetween = 0, minutesNeeded = 0 } = conflict;
  const other = toldAtFirst ? conflict.second : conflict.first;
  const values = kind === 'too-little-time' ? { between: minutesBetween, needed: minutesNeeded } : {};
  const [before = '', after = ''] = t(KINDS[kind], { other: GAP, ...values }).split(GAP);
  return (
    <p className={`mt-1 ${TONES[severity]}`} data-conflict={kind}>
      <span aria-hidden="true">{SEVERITY_SHAPES[severity]} </span>
      {before}
      <PlannedName planned={other} />
      {after}
      {severity === 'error' && ` ${t('plan.bothMust')}`}
      {severity === 'info' && ` ${t('plan.oneMaybe')}`}
    </p>
  );
}
