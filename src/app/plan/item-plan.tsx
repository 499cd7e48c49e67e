// What is planned for an item as a whole: a choice for every time it is taken up, and a note.
import type { Item, Meeting } from '#domain/meeting.ts';
import type { Standing } from '#domain/plan-standing.ts';
import { WhereLocked } from '../lock/unlocked.tsx';
import { useWords } from '../words.ts';
import { ChoiceButtons } from './choice-buttons.tsx';
import { useMeetingPlan } from './meeting-plan.tsx';
import { NoteField } from './note-field.tsx';

/** The choice for an item, wherever it is taken up. `items` are the item and the same business of other bodies. */
export function ItemChoice({ meeting, items, what }: { meeting: Meeting; items: readonly Item[]; what: string }) {
  const { t } = useWords();
  const plan = useMeetingPlan();
  if (!plan) return null;
  const standing: Standing = { kind: 'item', meeting, items };
  return (
    <div className="mb-2">
      <p className="mb-1 text-[0.9375rem] text-soft">{t('plan.everyTime')}</p>
      <ChoiceButtons
        what={`${t('plan.everyTime')}, ${what}`}
        chosen={plan.choiceAt(standing).chosen}
        onChoose={(choice) => plan.choose(standing, choice, what)}
      />
    </div>
  );
}

/** The note on an item. */
export function ItemNote({ meeting, items }: { meeting: Meeting; items: readonly Item[] }) {
  const { t } = useWords();
  const plan = useMeetingPlan();
  if (!plan) return <WhereLocked />;
  const standing: Standing = { kind: 'item', meeting, items };
  return (
    <NoteField
      label={t('plan.note')}
      stored={plan.noteAt(standing)?.text ?? ''}
      save={(text) => plan.writeNote(standing, text)}
    />
  );
}
