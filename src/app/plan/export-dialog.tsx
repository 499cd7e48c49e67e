// Asks how a calendar file is to be written, and writes it. What writes it is loaded when it is used.
import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { standingOf } from '#domain/revision.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FormActs } from '#ui/form-acts.tsx';
import { showNotice } from '../notices.ts';
import { usePreferences } from '../preferences.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { type MessageId, useWords } from '../words.ts';
import type { PlanToExport } from './save-calendar.ts';

function Option({
  name,
  label,
  on = false,
  values = {},
}: {
  name: string;
  label: MessageId;
  on?: boolean;
  values?: Record<string, number>;
}) {
  const { t } = useWords();
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
      <input type="checkbox" name={name} defaultChecked={on} className="size-4 accent-(--accent)" />
      {t(label, values)}
    </label>
  );
}

/** The dialog, open as long as it is rendered. Without `mine` it is the whole programme that is written. */
export function ExportDialog({
  meeting,
  mine,
  onClose,
}: {
  meeting: Meeting;
  mine?: PlanToExport;
  onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const [working, setWorking] = useState(false);
  const revisions = useLiveQuery(() => store.revisions(meeting.id).catch(() => []), [store, meeting.id]);
  const standing = revisions && standingOf(meeting, revisions);
  const { remindBefore } = usePreferences();
  const minutes = remindBefore ?? 15;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setWorking(true);
    const { saveCalendar } = await import('./save-calendar.ts');
    const count = await told(
      saveCalendar(store, meeting, words, {
        adopted: form.has('adopted'),
        ...(mine && {
          mine: {
            ...mine,
            withNotes: form.has('notes'),
            withAppointments: form.has('appointments'),
            reminders: form.has('reminders') ? [minutes] : [],
          },
        }),
      }),
      words,
    );
    onClose();
    if (count !== null) showNotice(t('plan.exported', { count }));
  };
  return (
    <Dialog title={t(mine ? 'plan.exportPlan' : 'plan.exportProgramme')} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="px-4 pt-2 pb-4">
        <p className="mb-2 text-[0.9375rem] text-soft">{t('plan.exportHint')}</p>
        {mine && (
          <>
            <Option name="notes" label="plan.withNotes" />
            <Option name="appointments" label="plan.withAppointments" on />
            <Option name="reminders" label="plan.withReminders" on={remindBefore !== null} values={{ minutes }} />
          </>
        )}
        {standing && <Option name="adopted" label="plan.adopted" on={standing.isAdopted} />}
        <div className="mt-3">
          <FormActs cancel={t('plan.cancel')} onCancel={onClose} disabled={working}>
            {t('plan.save')}
          </FormActs>
        </div>
      </form>
    </Dialog>
  );
}

/** The button that opens the dialog. */
export function ExportButton({ meeting, mine }: { meeting: Meeting; mine?: PlanToExport }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const label = t(mine ? 'plan.exportPlan' : 'plan.exportProgramme');
  return (
    <>
      <Button aria-haspopup="dialog" aria-label={label} title={label} onClick={() => setOpen(true)}>
        {t('plan.calendar')}
      </Button>
      {open && <ExportDialog meeting={meeting} {...(mine && { mine })} onClose={() => setOpen(false)} />}
    </>
  );
}
