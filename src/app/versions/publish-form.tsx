// Publishes the meeting as it stands: as what, under which name, with which remark.
import { type FormEvent, useState } from 'react';
import { nextCount, type RevisionKind, revisionSymbol } from '#domain/revision.ts';
import { Button } from '#ui/button.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { showNotice } from '../notices.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { INTERFACE_LANGUAGES, useWords } from '../words.ts';
import { revisionTitle } from './revision-words.ts';
import { revisionName, type Versions } from './use-versions.ts';

const KINDS = ['proposed', 'revision', 'corrigendum', 'addendum', 'reissue'] as const satisfies RevisionKind[];

/** The button that opens the form, and the form. */
export function PublishForm({ versions: { meeting, revisions } }: { versions: Versions }) {
  const words = useWords();
  const { t, language } = words;
  const store = useStore();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<RevisionKind>(revisions.length === 0 ? 'proposed' : 'revision');
  const count = nextCount(kind, meeting.symbol, revisions);
  const title = revisionTitle({ kind, count }, words);
  const symbol = revisionSymbol({ kind, count, meeting });
  const publish = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = String(form.get('language') ?? '');
    const facts = {
      kind,
      name: String(form.get('name')).trim(),
      remark: String(form.get('remark')).trim(),
      ...(kind === 'corrigendum' && of !== '' ? { language: of } : {}),
    };
    const made = await told(store.publish(crypto.randomUUID(), meeting, facts), words);
    if (!made) return;
    setOpen(false);
    showNotice(t('versions.published', { revision: revisionName(made, words) }), {
      label: t('versions.takeBack'),
      run: async () => {
        await told(store.withdrawRevision(made.id), words);
      },
    });
  };
  if (!open)
    return (
      <Button look="primary" onClick={() => setOpen(true)}>
        {t('versions.publish')}
      </Button>
    );
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <form onSubmit={(event) => void publish(event)} className="grid max-w-xl gap-3 border-hairline border-y py-3">
      <label>
        {t('versions.kind')}
        <select className={FIELD} value={kind} onChange={(event) => setKind(event.target.value as RevisionKind)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`versions.kind_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {kind === 'corrigendum' && (
        <label>
          {t('versions.corrigendumLanguage')}
          <select name="language" className={FIELD}>
            <option value="">{t('versions.allLanguages')}</option>
            {Object.keys(INTERFACE_LANGUAGES).map((one) => (
              <option key={one} value={one}>
                {names.of(one) ?? one}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('versions.ownName')}
        <input name="name" dir="auto" maxLength={200} className={FIELD} />
      </label>
      <label>
        {t('versions.remark')}
        <textarea name="remark" dir="auto" rows={2} maxLength={2000} className={FIELD} />
      </label>
      <p className="text-[0.9375rem] text-soft">
        {t('versions.willBe', { revision: title })} {symbol && <bdi dir="ltr">{symbol}</bdi>}
      </p>
      <FormActs cancel={t('versions.cancel')} onCancel={() => setOpen(false)}>
        {t('versions.publish')}
      </FormActs>
    </form>
  );
}
