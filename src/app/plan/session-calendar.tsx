// One session as a calendar file, as the file of the whole programme has it. What writes it is loaded when it is used.
import type { Meeting } from '#domain/meeting.ts';
import type { Occurrence } from '#domain/programme.ts';
import { Button } from '#ui/button.tsx';
import { showNotice } from '../notices.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';

/** The button. */
export function SessionCalendar({ meeting, place }: { meeting: Meeting; place: Occurrence }) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const save = async (): Promise<void> => {
    const { saveCalendar } = await import('./save-calendar.ts');
    const only = { slot: place.slot.id, session: place.session.id };
    const count = await told(saveCalendar(store, meeting, words, { only }), words);
    if (count !== null) showNotice(t('plan.exported', { count }));
  };
  return (
    <p>
      <Button onClick={() => void save()}>{t('plan.exportSession')}</Button>
    </p>
  );
}
