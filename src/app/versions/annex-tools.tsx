// The official annex of any version: printed, or saved as a Word document in any of the six languages.
import { type FormEvent, useMemo, useState } from 'react';
import { knownTimeZone } from '#domain/time.ts';
import { titlesMissing } from '#exporters/annex.ts';
import { Button } from '#ui/button.tsx';
import { FIELD } from '#ui/field.ts';
import { gridWords, printWords } from '../grid-words.ts';
import { MeetingFacts } from '../meeting-facts.tsx';
import { MeetingName } from '../meeting-name.tsx';
import { PrintHost, printProgramme } from '../programme/print-host.tsx';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, useWords, WordsContext } from '../words.ts';
import { printedRevision, printedStanding } from './revision-words.ts';
import { printedState, saveAnnex } from './save-version.ts';
import type { Versions } from './use-versions.ts';
import { useWordsOf } from './use-words-of.ts';

/** What bears no revision. */
const UNPUBLISHED = { mark: '', isAdopted: false };

/** The tools. */
export function AnnexTools({ versions }: { versions: Versions }) {
  const words = useWords();
  const { t } = words;
  const { all, standing } = versions;
  const [key, setKey] = useState('meeting');
  const [language, setLanguage] = useState<InterfaceLanguage>(words.language);
  const version = all.find((one) => one.key === key) ?? all[0];
  const meeting = useMemo(
    () => printedState(version?.meeting ?? versions.meeting, version?.revision ?? null),
    [version, versions.meeting],
  );
  const missing = useMemo(() => titlesMissing(meeting, language), [meeting, language]);
  // What is given out is in its own language throughout.
  const paper = useWordsOf(language);
  const draft = versions.drafts.find(({ id }) => id === key);
  const stands = version?.revision
    ? printedRevision(version.revision, paper)
    : draft
      ? { mark: paper.t('versions.draftNamed', { name: draft.draftOf?.name ?? '' }), isAdopted: false }
      : printedStanding(standing, paper);
  const sayings = useMemo(
    () => gridWords(paper, knownTimeZone(meeting.timeZone), 'UTC', 'venue'),
    [paper, meeting.timeZone],
  );
  const onPaper = useMemo(() => printWords(paper, stands), [paper, stands]);
  const languages = useMemo(() => [language, ...meeting.languages], [language, meeting.languages]);
  const isReady = paper.language === language;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (version) void saveAnnex(version.meeting, version.revision, language, stands ?? UNPUBLISHED);
  };
  return (
    <section aria-labelledby="versions-annex">
      <h2 id="versions-annex" className="border-ink border-b pb-1 text-lg font-semibold print:hidden">
        {t('versions.annex')}
      </h2>
      <form onSubmit={submit} className="flex max-w-3xl flex-wrap items-end gap-3 pt-3 print:hidden">
        <label className="min-w-48 flex-1">
          {t('versions.annexOf')}
          <select className={FIELD} value={key} onChange={(event) => setKey(event.target.value)}>
            {all.map((one) => (
              <option key={one.key} value={one.key}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label className="min-w-36 flex-1">
          {t('versions.annexLanguage')}
          <select
            className={FIELD}
            value={language}
            onChange={(event) => setLanguage(event.target.value as InterfaceLanguage)}
          >
            {Object.entries(INTERFACE_LANGUAGES).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" disabled={!isReady}>
          {t('versions.saveWord')}
        </Button>
        <Button disabled={!isReady} onClick={() => void printProgramme()}>
          {t('versions.print')}
        </Button>
      </form>
      {missing > 0 && (
        <p role="status" className="max-w-prose pt-2 text-[0.9375rem] text-soft print:hidden">
          {t('versions.missingTitles', { count: missing })}
        </p>
      )}
      <WordsContext value={paper}>
        <div data-paper-head lang={paper.language} dir={paper.direction} className="hidden print:block">
          <p className="text-2xl leading-snug font-semibold">
            <MeetingName meeting={meeting} />
          </p>
          <p className="mt-1">
            <MeetingFacts meeting={meeting} />
          </p>
        </div>
      </WordsContext>
      <PrintHost meeting={meeting} words={sayings} print={onPaper} languages={languages} />
    </section>
  );
}
