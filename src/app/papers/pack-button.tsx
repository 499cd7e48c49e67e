// Saves a reading pack: asks of what, makes it, and tells what is in it. What makes it is loaded when it is used.
import { type FormEvent, useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { programmeDays } from '#domain/programme.ts';
import { wordingIn } from '#domain/text.ts';
import type { PackScope } from '#exporters/pack-content.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { Labelled } from '#ui/labelled.tsx';
import { dayInWords } from '../dates.ts';
import { showNotice } from '../notices.ts';
import { useMeetingPlan } from '../plan/meeting-plan.tsx';
import { noteName } from '../plan/note-name.ts';
import { useWords, type Words } from '../words.ts';
import { usePapers } from './papers-context.tsx';

interface PackButtonProps {
  readonly meeting: Meeting;
  /** What is chosen at first: "list", "day 2022-05-23" or "item A/2". */
  readonly first?: string;
}

/** The button. */
export function PackButton({ meeting, first = 'list' }: PackButtonProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('papers.savePack')}
      </Button>
      {open && <PackDialog meeting={meeting} first={first} onClose={() => setOpen(false)} />}
    </>
  );
}

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly scope: PackScope;
}

function choicesOf(meeting: Meeting, symbols: readonly string[], { t, language }: Words) {
  const list: Choice = { value: 'list', name: t('shell.reading'), scope: { kind: 'documents', symbols } };
  const days = programmeDays(meeting)
    .filter(({ slots }) => slots.length > 0)
    .map(
      ({ date }): Choice => ({ value: `day ${date}`, name: dayInWords(date, language), scope: { kind: 'day', date } }),
    );
  const several = meeting.bodies.length > 1;
  const items = meeting.agenda.map(({ id, body, number, title }): Choice => {
    const name = `${several ? `${body} ` : ''}${number} ${wordingIn(title, [language]).text}`;
    return { value: `item ${id}`, name, scope: { kind: 'item', item: id } };
  });
  return { list, days, items };
}

function PackDialog({ meeting, first = 'list', onClose }: PackButtonProps & { readonly onClose: () => void }) {
  const words = useWords();
  const { t, language } = words;
  const plan = useMeetingPlan();
  const { files = [] } = usePapers();
  const [packed, setPacked] = useState<{ readonly count: number; readonly of: number } | null>(null);
  const symbols = [...(plan?.reading.keys() ?? [])];
  const { list, days, items } = choicesOf(meeting, symbols, words);
  const all = [list, ...days, ...items];
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = all.find(({ value }) => value === form.get('scope')) ?? list;
    setPacked({ count: 0, of: 0 });
    const { savePack } = await import('./save-pack.ts');
    const saved = await savePack(
      {
        meeting,
        scope: chosen.scope,
        scopeName: chosen.name,
        files,
        notes: form.has('notes') ? (plan?.resolved.notes ?? []) : [],
        nameOfNote: (note) => noteName(note, language),
      },
      words,
      (count, of) => setPacked({ count, of }),
    );
    onClose();
    showNotice(
      saved
        ? `${t('papers.packSaved', { name: saved.name, count: saved.files })} ${t('papers.packMissing', { count: saved.missing })}`
        : t('papers.packFailed'),
    );
  };
  const option = ({ value, name }: Choice) => (
    <option key={value} value={value}>
      {name}
    </option>
  );
  return (
    <Dialog title={t('papers.savePack')} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="px-4 pt-2 pb-4">
        <p className="mb-3 text-[0.9375rem] text-soft">{t('papers.packHint')}</p>
        <Labelled label={t('papers.packOf')}>
          {(id) => (
            <select id={id} name="scope" defaultValue={first} className={FIELD}>
              {option(list)}
              <optgroup label={t('shell.programme')}>{days.map(option)}</optgroup>
              <optgroup label={t('shell.agenda')}>{items.map(option)}</optgroup>
            </select>
          )}
        </Labelled>
        <label className="mt-2 flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
          <input type="checkbox" name="notes" className="size-4 accent-(--accent)" />
          {t('plan.withNotes')}
        </label>
        <p role="status" className="min-h-6 text-soft">
          {packed && t('papers.packing', { count: packed.count, all: packed.of })}
        </p>
        <div className="mt-3">
          <FormActs cancel={t('plan.cancel')} onCancel={onClose} disabled={packed !== null}>
            {t('plan.save')}
          </FormActs>
        </div>
      </form>
    </Dialog>
  );
}
