// The quiet sign that something of a meeting changed and was not seen yet. Loaded after the page that it stands on.
import { Link } from 'react-router';
import { useWords } from '../words.ts';
import { useUntoldCount } from './use-untold.ts';

/** A link to what is to be seen of a meeting; nothing where all was seen. */
export function ChangeLink({ meeting }: { meeting: string }) {
  const { t } = useWords();
  const count = useUntoldCount(meeting);
  if (count === 0) return null;
  return (
    <Link
      to={`/meetings/${encodeURIComponent(meeting)}/changes`}
      className="figures inline-flex min-h-6 items-center gap-1.5 text-[0.9375rem] text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11 print:hidden"
    >
      <span aria-hidden="true" className="size-2 rounded-full bg-accent" />
      {t('changes.unseen', { count })}
    </Link>
  );
}
