// When documents are due: submitted ten weeks before the meeting, issued six weeks before it.
import { addDays } from '#domain/time.ts';
import type { MeetingRule } from '../rule.ts';

const WEEKS_TO_SUBMIT = 10;
const WEEKS_TO_ISSUE = 6;
const SOURCE =
  'General Assembly resolution 49/221 and the slotting system: submit 10 weeks ahead, issue 6 weeks ahead.';

/** The document is distributed in time. */
export const distributedLate: MeetingRule = {
  id: 'distributed-late',
  of: 'meeting',
  severity: 'warning',
  about: 'The annotated agenda is distributed six weeks before the meeting.',
  source: SOURCE,
  reads: ['distribution', 'start'],
  *check({ meeting }) {
    const { distribution, start } = meeting;
    if (distribution === undefined) return;
    const due = addDays(start, -7 * WEEKS_TO_ISSUE);
    if (distribution > due) yield { where: {}, values: { date: distribution, due } };
  },
};

/** The re-issue has a date that can be. */
export const reissueDate: MeetingRule = {
  id: 'reissue-date',
  of: 'meeting',
  severity: 'error',
  about: 'A document is re-issued after it was distributed, and before the meeting ends.',
  source: 'The footnote "Reissued for technical reasons on …" gives the day.',
  reads: ['distribution', 'reissued', 'end'],
  *check({ meeting }) {
    const { distribution, reissued, end } = meeting;
    if (reissued === undefined) return;
    if ((distribution !== undefined && reissued < distribution) || reissued > end)
      yield { where: {}, values: { date: reissued, distribution: distribution ?? end } };
  },
};

/** What is still expected is told with its deadlines. */
export const documentExpected: MeetingRule = {
  id: 'document-expected',
  of: 'meeting',
  severity: 'info',
  about: 'A document that is expected or to be re-issued is told with the days by which it is due.',
  source: SOURCE,
  reads: ['documents', 'start'],
  *check({ meeting }) {
    for (const { symbol, status } of meeting.documents) {
      if (status !== 'expected' && status !== 'to-be-reissued') continue;
      const submit = addDays(meeting.start, -7 * WEEKS_TO_SUBMIT);
      const issue = addDays(meeting.start, -7 * WEEKS_TO_ISSUE);
      yield { where: { document: symbol }, values: { symbol, submit, issue } };
    }
  },
};
