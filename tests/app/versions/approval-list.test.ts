// What is told of an approval: of a silence procedure, whether it still runs.
import { expect, it } from 'vitest';
import { approvalInWords } from '#app/versions/approval-list.tsx';
import { loadWords, needWords } from '#app/words.ts';

await needWords(['versions']);
const words = await loadWords('en');
const silence = { by: 'bureau', until: '2026-11-20', scope: '' } as const;

it('a silence procedure runs to the end of its last day', () => {
  expect(approvalInWords(silence, '2026-11-20', words)).toBe(
    'Bureau, silence procedure until 20 November 2026, still running',
  );
  expect(approvalInWords(silence, '2026-11-21', words)).toBe('Bureau, silence procedure ended on 20 November 2026');
});

it('an adoption names its item, whatever the day', () => {
  const adopted = { by: 'meeting', on: '2026-11-23', item: '1(b)', scope: '' } as const;
  expect(approvalInWords(adopted, '2026-11-01', words)).toBe(
    'Adopted by the meeting on 23 November 2026 under item 1(b)',
  );
});
