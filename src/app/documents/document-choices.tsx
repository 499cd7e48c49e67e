// By what the documents of a meeting are chosen and ordered.
import type { ReactNode } from 'react';
import { belongsTo, type ListedDocument } from '#domain/listed-documents.ts';
import type { Item, Meeting } from '#domain/meeting.ts';
import { wordingIn } from '#domain/text.ts';
import { FIELD } from '#ui/field.ts';
import { Labelled } from '#ui/labelled.tsx';
import { useWords } from '../words.ts';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A labelled choice of one among several. */
export function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <Labelled label={label} className="max-sm:w-[calc(50%-0.5rem)] max-sm:grow">
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={(event) => onChoose(event.target.value)}
          className={`max-w-md ${FIELD}`}
        >
          {children}
        </select>
      )}
    </Labelled>
  );
}

interface ItemChoiceProps {
  readonly meeting: Meeting;
  readonly documents: readonly ListedDocument[];
  readonly chosen: Item | undefined;
  readonly onChoose: (id: string) => void;
}

/** Chooses among the items that have documents, by themselves or below them. */
export function ItemChoice({ meeting, documents, chosen, onChoose }: ItemChoiceProps) {
  const { t, language } = useWords();
  const withDocuments = meeting.agenda.filter(
    (item) => item === chosen || documents.some((listed) => belongsTo(listed, item)),
  );
  return (
    <Choice label={t('documents.filter')} value={chosen?.id ?? ''} onChoose={onChoose}>
      <option value="">{t('documents.allItems')}</option>
      {meeting.bodies.map((body) => {
        const name = wordingIn(body.name, [language]);
        const own = withDocuments.filter((item) => item.body === body.id);
        return own.length === 0 ? null : (
          <optgroup key={body.id} label={name.text} lang={name.language}>
            {own.map((item) => {
              const title = wordingIn(item.title, [language]);
              return (
                <option key={item.id} value={item.id} lang={title.language}>
                  {`${item.number} ${title.text}`}
                </option>
              );
            })}
          </optgroup>
        );
      })}
    </Choice>
  );
}
