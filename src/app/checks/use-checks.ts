// What the checks say about a meeting, followed through its edits.
import { useEffect, useRef, useState } from 'react';
import { type Finding, findingKey } from '#domain/finding.ts';
import type { Meeting } from '#domain/meeting.ts';
import { useWords } from '../words.ts';
import type { makeCalmChecking } from './calm-checking.ts';

const NONE: readonly Finding[] = [];

const told = (findings: readonly Finding[]): string =>
  JSON.stringify(findings.map((finding) => [findingKey(finding), finding.where, finding.message, finding.severity]));

/**
 * The findings of the checks in the interface's language, errors first: those of the state before until the new one
 * is checked. The same array as long as it says the same.
 */
export function useChecks(meeting: Meeting): readonly Finding[] {
  const { language } = useWords();
  const [findings, setFindings] = useState(NONE);
  const checking = useRef<Promise<ReturnType<typeof makeCalmChecking>>>(null);
  useEffect(() => {
    let wanted = true;
    checking.current ??= import('./calm-checking.ts').then(({ makeCalmChecking }) => makeCalmChecking());
    checking.current
      .then((check) => (wanted ? check(meeting, language) : null))
      .then(
        (found) => {
          if (wanted && found) setFindings((before) => (told(before) === told(found) ? before : found));
        },
        () => {
          // The rules could not be had (no network before the first visit was complete): another state asks again.
          checking.current = null;
        },
      );
    return () => {
      wanted = false;
    };
  }, [meeting, language]);
  return findings;
}
