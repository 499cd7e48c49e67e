// A private note, kept while it is written: a plain field that saves by itself and says how it stands.
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { beforeLeaving } from '../leaving.ts';
import { useWords } from '../words.ts';

/** How long a pause in writing lasts before the note is saved, in milliseconds. */
const PAUSE = 300;

type Kept = 'as-stored' | 'waiting' | 'saving' | 'saved' | 'not-saved';

const KEPT_WORDS = {
  waiting: 'plan.noteWaiting',
  saving: 'shell.saving',
  saved: 'shell.saved',
  'not-saved': 'shell.notSaved',
} as const;

/** The field. `save` gives whether the text was kept; an empty text takes the note away. */
export function NoteField({
  label,
  stored,
  save,
}: {
  label: string;
  stored: string;
  save: (text: string) => Promise<boolean>;
}) {
  const { t } = useWords();
  const id = useId();
  const [written, setWritten] = useState<string | null>(null);
  const [kept, setKept] = useState<Kept>('as-stored');
  const [seen, setSeen] = useState(stored);
  if (seen !== stored) {
    setSeen(stored);
    // Written here and stored since, or changed in another tab: the stored text is the newest.
    if (kept === 'saved' || kept === 'as-stored') setWritten(null);
  }
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef(save);
  useLayoutEffect(() => {
    latest.current = save;
  });

  const flush = useCallback((): void => {
    const waiting = pending.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    pending.current = null;
    setKept('saving');
    void latest.current(waiting.text).then((done) => {
      if (pending.current) return;
      setKept(done ? 'saved' : 'not-saved');
    });
  }, []);

  useEffect(() => {
    const stop = beforeLeaving(flush);
    return () => {
      stop();
      flush();
    };
  }, [flush]);

  const write = (text: string): void => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = { text, timer: setTimeout(flush, PAUSE) };
    setWritten(text);
    setKept('waiting');
  };
  const text = written ?? stored;
  return (
    <div className="print:hidden">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={Math.min(12, Math.max(2, text.split('\n').length + 1))}
        value={text}
        aria-describedby={`${id}-state`}
        onChange={(event) => write(event.target.value)}
        onBlur={flush}
        className="block w-full resize-y rounded-sm border border-edge bg-raised px-2 py-1.5"
      />
      <p id={`${id}-state`} className="mt-1 flex flex-wrap justify-between gap-x-4 text-[0.875rem] text-soft">
        <span>
          {t('plan.noteHint')} {t('plan.formatHint')}
        </span>
        <span role="status" className={kept === 'not-saved' ? 'font-semibold text-error' : ''}>
          {kept !== 'as-stored' && t(KEPT_WORDS[kept])}
        </span>
      </p>
    </div>
  );
}
