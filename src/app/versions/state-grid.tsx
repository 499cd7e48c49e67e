// A state of a meeting as a grid to be looked at, with marks where there are any.
import { useMemo } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { knownTimeZone } from '#domain/time.ts';
import type { GridNews } from '#grid/news.ts';
import { ProgrammeGrid } from '#grid/programme-grid.tsx';
import { gridWords } from '../grid-words.ts';
import { useMedia } from '../use-media.ts';
import { useWords } from '../words.ts';

/** The grid. */
export function StateGrid({ meeting, news = null }: { meeting: Meeting; news?: GridNews | null }) {
  const words = useWords();
  const { t, language } = words;
  const narrow = useMedia('(max-width: 640px)');
  const sayings = useMemo(
    () => gridWords(words, knownTimeZone(meeting.timeZone), 'UTC', 'venue'),
    [words, meeting.timeZone],
  );
  const languages = useMemo(() => [language, ...meeting.languages], [language, meeting.languages]);
  if (meeting.slots.length === 0) return <p className="max-w-prose text-soft">{t('grid.empty')}</p>;
  return <ProgrammeGrid meeting={meeting} words={sayings} languages={languages} stacked={narrow} news={news} />;
}
