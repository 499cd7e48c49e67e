// Where a document comes in: chosen, dropped anywhere on the page, or pasted.
import { useId, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';
import { type Handed, handedOf } from './hand-over.ts';
import { richText } from './rich-text.ts';

/** Asks for a document. */
export function Intake({ isOver, onHanded }: { isOver: boolean; onHanded: (handed: readonly Handed[]) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div className="grid max-w-3xl gap-8">
      <div className={`border-y py-8 ${isOver ? 'border-accent bg-tint' : 'border-hairline'}`}>
        <p className="mb-4">{t('importing.intake')}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('importing.chooseFile')}
          accept=".txt,.json,.html,.htm,.docx,.pdf,text/plain,text/html,application/json,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) onHanded(handedOf(files));
          }}
        />
        <Button look="primary" onClick={() => input.current?.click()}>
          {t('importing.chooseFile')}
        </Button>
        <span className="ms-3 text-soft">{isOver ? t('importing.dropNow') : t('importing.orDrop')}</span>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onHanded(handedOf(text));
        }}
      >
        <label htmlFor={id} className="mb-1 block">
          {t('importing.pasteLabel')}
        </label>
        <textarea
          id={id}
          dir="auto"
          rows={8}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            // The box holds plain text, which has no tables: what has one is read as it was copied.
            const rich = richText(event.clipboardData);
            if (rich === null) return;
            event.preventDefault();
            onHanded(handedOf(rich));
          }}
          className="mb-3 w-full rounded-sm border border-edge bg-raised p-2"
        />
        <Button type="submit" disabled={text.trim() === ''}>
          {t('importing.readText')}
        </Button>
      </form>
    </div>
  );
}
