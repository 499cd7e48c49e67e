// Checks a meeting between the page's other work: a few milliseconds at a time, so that typing and dragging never wait.
// Loaded when a page first wants it, with the words of findings.
import { makeChecker } from '#checks/check.ts';
import type { Finding } from '#domain/finding.ts';
import type { LanguageTag, Meeting } from '#domain/meeting.ts';
import { wordFindings } from '#languages/word-finding.ts';

/** Milliseconds of checking before the page has its turn: half a frame. */
const STRETCH = 8;

const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/** Checks states of one meeting; what an edit left alone is not checked again. */
export function makeCalmChecking() {
  const checker = makeChecker();
  let latest = 0;

  /** The findings in words, errors first; null where a newer state has been asked for meanwhile. */
  return async (meeting: Meeting, language: LanguageTag): Promise<readonly Finding[] | null> => {
    latest++;
    const own = latest;
    await turn();
    if (own !== latest) return null;
    const steps = checker.inSteps(meeting);
    let begun = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return wordFindings(step.value, language);
      if (performance.now() - begun < STRETCH) continue;
      await turn();
      if (own !== latest) return null;
      begun = performance.now();
    }
  };
}
