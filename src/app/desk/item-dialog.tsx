// All that can be said of an item: the time that it needs, its annotation in each language, its documents, and with
// which item of another body it is the same business.
import { type FormEvent, useState } from 'react';
import { isSymbol } from '#domain/document-symbol.ts';
import type { Change } from '#domain/edits.ts';
import type { Item } from '#domain/meeting.ts';
import { withWording } from '#domain/new-meeting.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { Labelled } from '#ui/labelled.tsx';
import { useWords } from '../words.ts';
import { MinutesField } from './minutes-field.tsx';
import type { Desk } from './use-desk.ts';

/** The dialog. */
export function ItemDialog({ item, desk, onClose }: { item: Item; desk: Desk; onClose: () => void }) {
  const { t, language } = useWords();
  const { meeting, act } = desk;
  const languages = meeting.languages.length > 0 ? meeting.languages : [language];
  const [symbols, setSymbols] = useState(item.documents.join('\n'));
  const listed = symbols
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  const odd = listed.filter((symbol) => !isSymbol(symbol));
  const others = meeting.agenda.filter(({ body }) => body !== item.body);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const said = (name: string): string => String(data.get(name) ?? '').trim();
    const annotation = languages.reduce(
      (text, tag) => withWording(text, tag, said(`annotation-${tag}`)),
      item.annotation,
    );
    const minutes = said('minutes') === '' ? null : Math.max(0, Math.round(Number(said('minutes'))));
    const partner = said('joint');
    const known = new Set(meeting.documents.map(({ symbol }) => symbol));
    const edits: Change[] = [
      { kind: 'set-item', item: item.id, to: { annotation, minutes, documents: listed } },
      ...listed
        .filter((symbol) => !known.has(symbol))
        .map(
          (symbol): Change => ({
            kind: 'put-document',
            symbol: null,
            document: { symbol, title: {}, status: 'expected' },
          }),
        ),
      ...(!item.jointWith.includes(partner) && item.jointWith.length > 0 && data.has('joint')
        ? [{ kind: 'part-item', item: item.id } as const]
        : []),
      ...(partner === '' || item.jointWith.includes(partner)
        ? []
        : [{ kind: 'join-items', items: [item.id, partner] } as const]),
    ];
    onClose();
    void act(() => ({ kind: 'several', edits }));
  };
  return (
    <Dialog title={`${item.number} ${wordingIn(item.title, [language]).text}`} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-3 px-4 pt-3 pb-4">
        <MinutesField label={t('desk.itemNeeds')} step={15} minutes={item.minutes} />
        {others.length > 0 && (
          <Labelled label={t('desk.itemJoin')}>
            {(id) => (
              <select id={id} name="joint" defaultValue={item.jointWith[0] ?? ''} className={FIELD}>
                <option value="">{t('desk.itemAlone')}</option>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.body} {other.number} {wordingIn(other.title, [language]).text}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
        {languages.map((tag) => (
          <Labelled key={tag} label={t('desk.itemAnnotation', { language: tag })}>
            {(id) => (
              <textarea
                id={id}
                name={`annotation-${tag}`}
                lang={tag}
                dir={directionOf(tag)}
                rows={4}
                defaultValue={item.annotation?.[tag]}
                className={FIELD}
              />
            )}
          </Labelled>
        ))}
        <Labelled label={t('desk.itemDocuments')}>
          {(id) => (
            <>
              <textarea
                id={id}
                dir="ltr"
                rows={3}
                value={symbols}
                aria-describedby={`${id}-odd`}
                onChange={({ target }) => setSymbols(target.value)}
                className={FIELD}
              />
              <p id={`${id}-odd`} role="status" className="text-[0.875rem] text-warning empty:hidden">
                {odd.length > 0 && t('desk.symbolOdd', { symbols: odd.join(', ') })}
              </p>
            </>
          )}
        </Labelled>
        <FormActs cancel={t('desk.cancel')} onCancel={onClose}>
          {t('desk.save')}
        </FormActs>
      </form>
    </Dialog>
  );
}
