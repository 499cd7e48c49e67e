// All that can be said of an item: the time that it needs, its annotation in each language, its documents, and with
// which item of another body it is the same business.
import { type FormEvent, useId, useState } from 'react';
import type { Change } from '#domain/edits.ts';
import type { Item } from '#domain/meeting.ts';
import { withWording } from '#domain/new-meeting.ts';
import { hasSymbolForm } from '#domain/symbol-form.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { useWords } from '../words.ts';
import type { Desk } from './use-desk.ts';

const LABEL = 'mb-0.5 block text-[0.875rem] text-soft';

/** The dialog. */
export function ItemDialog({ item, desk, onClose }: { item: Item; desk: Desk; onClose: () => void }) {
  const { t, language } = useWords();
  const { meeting, act } = desk;
  const id = useId();
  const languages = meeting.languages.length > 0 ? meeting.languages : [language];
  const [symbols, setSymbols] = useState(item.documents.join('\n'));
  const listed = symbols
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  const odd = listed.filter((symbol) => !hasSymbolForm(symbol));
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
        <div>
          <label htmlFor={`${id}m`} className={LABEL}>
            {t('desk.itemNeeds')}
          </label>
          <input
            id={`${id}m`}
            name="minutes"
            type="number"
            min={0}
            step={15}
            defaultValue={item.minutes}
            className={FIELD}
          />
        </div>
        {others.length > 0 && (
          <div>
            <label htmlFor={`${id}j`} className={LABEL}>
              {t('desk.itemJoin')}
            </label>
            <select id={`${id}j`} name="joint" defaultValue={item.jointWith[0] ?? ''} className={FIELD}>
              <option value="">{t('desk.itemAlone')}</option>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.body} {other.number} {wordingIn(other.title, [language]).text}
                </option>
              ))}
            </select>
          </div>
        )}
        {languages.map((tag) => (
          <div key={tag}>
            <label htmlFor={`${id}${tag}`} className={LABEL}>
              {t('desk.itemAnnotation', { language: tag })}
            </label>
            <textarea
              id={`${id}${tag}`}
              name={`annotation-${tag}`}
              lang={tag}
              dir={directionOf(tag)}
              rows={4}
              defaultValue={item.annotation?.[tag]}
              className={FIELD}
            />
          </div>
        ))}
        <div>
          <label htmlFor={`${id}d`} className={LABEL}>
            {t('desk.itemDocuments')}
          </label>
          <textarea
            id={`${id}d`}
            dir="ltr"
            rows={3}
            value={symbols}
            aria-describedby={`${id}o`}
            onChange={({ target }) => setSymbols(target.value)}
            className={FIELD}
          />
          <p id={`${id}o`} role="status" className="text-[0.875rem] text-warning empty:hidden">
            {odd.length > 0 && t('desk.symbolOdd', { symbols: odd.join(', ') })}
          </p>
        </div>
        <div className="flex gap-3">
          <Button type="submit" look="primary">
            {t('desk.save')}
          </Button>
          <Button onClick={onClose}>{t('desk.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
