// The drafts that stand beside a meeting: made, opened on the desk, compared, made its programme, discarded.
import { type FormEvent, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { compareMeetings } from '#domain/compare.ts';
import type { StoredMeeting } from '#store/store.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { useWords } from '../words.ts';
import { useVersionActs } from './use-version-acts.ts';
import { revisionName, type Versions } from './use-versions.ts';

/** The drafts. */
export function DraftsPart({ versions }: { versions: Versions }) {
  const { t } = useWords();
  const { meeting, drafts, all } = versions;
  const acts = useVersionActs(meeting.id);
  const make = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const place = event.currentTarget;
    const form = new FormData(place);
    const name = String(form.get('name')).trim();
    const from = all.find(({ key }) => key === form.get('base'));
    if (name === '' || !from) return;
    if (await acts.makeDraft(name, from.meeting, from.key === 'meeting' ? undefined : from.key)) place.reset();
  };
  return (
    <section aria-labelledby="versions-drafts" className="print:hidden">
      <h2 id="versions-drafts" className="border-ink border-b pb-1 text-lg font-semibold">
        {t('versions.drafts')}
      </h2>
      {drafts.length === 0 && <p className="max-w-prose pt-2 text-soft">{t('versions.noDrafts')}</p>}
      <ul>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} versions={versions} />
        ))}
      </ul>
      <form onSubmit={(event) => void make(event)} className="flex max-w-2xl flex-wrap items-end gap-3 pt-3">
        <label className="min-w-48 flex-1">
          {t('versions.draftName')}
          <input name="name" dir="auto" required maxLength={200} className={FIELD} />
        </label>
        <label className="min-w-40 flex-1">
          {t('versions.beginFrom')}
          <select name="base" className={FIELD}>
            {all.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">{t('versions.makeDraft')}</Button>
      </form>
    </section>
  );
}

function DraftRow({ draft, versions }: { draft: StoredMeeting; versions: Versions }) {
  const words = useWords();
  const { t } = words;
  const { meeting, revisions } = versions;
  const acts = useVersionActs(meeting.id);
  const [renaming, setRenaming] = useState(false);
  const name = draft.draftOf?.name ?? '';
  const base = revisions.find(({ id }) => id === draft.draftOf?.base);
  const count = useMemo(() => compareMeetings(meeting, draft.meeting).length, [meeting, draft.meeting]);
  const rename = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const next = String(new FormData(event.currentTarget).get('name')).trim();
    if (next !== '' && (await acts.renameDraft(draft, next))) setRenaming(false);
  };
  return (
    <li className="border-hairline border-b py-3">
      <h3 className="font-semibold">
        <bdi>{name}</bdi>
      </h3>
      <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-soft">
        <span>{t('versions.differs', { count })}</span>
        {base && <span>{t('versions.begunFrom', { name: revisionName(base, words) })}</span>}
      </p>
      <div className="flex flex-wrap items-center gap-2 pt-1">
        <Link
          className={buttonClass('plain')}
          aria-label={t('versions.openNamed', { name })}
          to={`/meetings/${encodeURIComponent(draft.id)}/desk`}
        >
          {t('versions.open')}
        </Link>
        <Link
          className={buttonClass('plain')}
          aria-label={t('versions.compareNamed', { name })}
          to={`/meetings/${encodeURIComponent(meeting.id)}/versions/compare?a=meeting&b=${encodeURIComponent(draft.id)}`}
        >
          {t('versions.compare')}
        </Link>
        <Button
          aria-label={t('versions.makeProgrammeNamed', { name })}
          onClick={() => void acts.makeProgramme(draft, meeting)}
        >
          {t('versions.makeProgramme')}
        </Button>
        <Button look="quiet" aria-label={t('versions.renameNamed', { name })} onClick={() => setRenaming(true)}>
          {t('versions.rename')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('versions.discardNamed', { name })}
          onClick={() => void acts.discardDraft(draft)}
        >
          {t('versions.discard')}
        </Button>
      </div>
      {renaming && (
        <Dialog title={t('versions.rename')} onClose={() => setRenaming(false)}>
          <form onSubmit={(event) => void rename(event)} className="grid gap-3 px-4 pt-2 pb-4">
            <label>
              {t('versions.draftName')}
              <input name="name" dir="auto" defaultValue={name} required maxLength={200} className={FIELD} />
            </label>
            <FormActs cancel={t('versions.cancel')} onCancel={() => setRenaming(false)}>
              {t('versions.save')}
            </FormActs>
          </form>
        </Dialog>
      )}
    </li>
  );
}
