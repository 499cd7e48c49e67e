// A link that holds a plan, to be copied.
import { useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { showNotice } from '../notices.ts';
import { useWords } from '../words.ts';

/** The link. */
export function LinkView({ link }: { link: string }) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      showNotice(t('carry.copied'));
    } catch {
      field.current?.select();
      showNotice(t('carry.notCopied'));
    }
  };
  return (
    <div>
      <label className="block">
        {t('carry.link')}
        <textarea
          ref={field}
          readOnly
          dir="ltr"
          rows={4}
          value={link}
          className="mt-1 block w-full border border-edge bg-paper p-2 font-mono text-[0.875rem] break-all"
          onFocus={(event) => event.target.select()}
        />
      </label>
      <Button look="primary" className="mt-3" onClick={() => void copy()}>
        {t('carry.copy')}
      </Button>
    </div>
  );
}
