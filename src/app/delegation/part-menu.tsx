// The menu that gives a member a part in a session, changes it or takes it away.
import type { Duty, Member } from '#domain/delegation.ts';
import { Icon } from '#ui/icons.tsx';
import { MenuButton } from '#ui/menu-button.tsx';
import { useWords } from '../words.ts';
import { choiceOf, DUTY_CHOICES, dutiesInWords } from './duties.ts';

const NONE = 'none';

/** The menu. `what` names the session for assistive technology. */
export function PartMenu({
  member,
  what,
  duties,
  onChoose,
  className = '',
}: {
  member: Member;
  what: string;
  duties: readonly Duty[];
  onChoose: (duties: readonly Duty[]) => void;
  className?: string;
}) {
  const words = useWords();
  return (
    <MenuButton
      label={words.t('delegation.partOf', { member: member.name, session: what })}
      className={`flex size-6 shrink-0 cursor-pointer items-center justify-center text-soft hover:text-accent pointer-coarse:size-11 ${className}`}
      selected={duties.length === 0 ? NONE : choiceOf(duties)}
      items={[
        ...Object.entries(DUTY_CHOICES).map(([id, offered]) => ({ id, label: dutiesInWords(offered, words) })),
        { id: NONE, label: words.t('delegation.noPart') },
      ]}
      onAction={(id) => onChoose(DUTY_CHOICES[id] ?? [])}
    >
      <Icon name="more" className="size-4" />
    </MenuButton>
  );
}
