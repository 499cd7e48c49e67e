import { describe, expect, it } from 'vitest';
import { nextCount, type Revision, type RevisionKind, revisionSymbol, standingOf } from '#domain/revision.ts';
import { smallMeeting } from '../store/stores.ts';

const symbolOf = (symbol: string | null, kind: RevisionKind, count = 1) =>
  revisionSymbol({ kind, count, meeting: { ...smallMeeting(), symbol } });

const revision = (facts: Partial<Revision>): Revision => ({
  id: 'r',
  meetingId: 'wg',
  number: 1,
  kind: 'revision',
  count: 1,
  name: '',
  remark: '',
  at: 0,
  meeting: smallMeeting(),
  approvals: [],
  ...facts,
});

describe('the symbol of a revision', () => {
  it.each([
    ['CTOC/COP/WG.3/2022/1', 'proposed', 0, 'CTOC/COP/WG.3/2022/1'],
    ['CTOC/COP/WG.3/2022/1', 'revision', 1, 'CTOC/COP/WG.3/2022/1/Rev.1'],
    ['CTOC/COP/WG.3/2022/1/Rev.1', 'revision', 2, 'CTOC/COP/WG.3/2022/1/Rev.2'],
    ['CTOC/COP/WG.3/2022/1/Rev.1', 'corrigendum', 1, 'CTOC/COP/WG.3/2022/1/Rev.1/Corr.1'],
    ['CTOC/COP/WG.3/2022/1', 'addendum', 1, 'CTOC/COP/WG.3/2022/1/Add.1'],
    ['CTOC/COP/WG.3/2022/1', 'reissue', 0, 'CTOC/COP/WG.3/2022/1*'],
    ['CTOC/COP/WG.3/2022/1*', 'reissue', 0, 'CTOC/COP/WG.3/2022/1*'],
    [null, 'revision', 1, null],
  ] as const)('%s as a %s %i is %s', (symbol, kind, count, expected) => {
    expect(symbolOf(symbol, kind, count)).toBe(expected);
  });

  it('counts on from what an imported symbol says, each kind by itself', () => {
    expect(nextCount('revision', 'A/1', [])).toBe(1);
    expect(nextCount('revision', 'A/1/Rev.3', [{ kind: 'revision', count: 1 }])).toBe(4);
    expect(nextCount('corrigendum', 'A/1/Rev.3', [{ kind: 'revision', count: 4 }])).toBe(1);
    expect(nextCount('proposed', 'A/1', [{ kind: 'proposed', count: 0 }])).toBe(0);
  });
});

describe('how a meeting stands to its revisions', () => {
  const approvals = [{ by: 'meeting', on: '2022-05-23', item: '1(b)', scope: '' }] as const;

  it('is adopted only as long as it is what was adopted', () => {
    const adopted = revision({ approvals });
    expect(standingOf(smallMeeting(), [adopted])).toMatchObject({ isChanged: false, isAdopted: true });
    expect(standingOf({ ...smallMeeting(), slots: [] }, [adopted])).toMatchObject({
      isChanged: true,
      isAdopted: false,
    });
    expect(standingOf(smallMeeting(), [adopted, revision({ number: 2 })])).toMatchObject({ isAdopted: false });
    expect(standingOf(smallMeeting(), [])).toEqual({ latest: null, isChanged: false, isAdopted: false });
  });

  it('is not adopted by a silence procedure', () => {
    const silent = revision({ approvals: [{ by: 'bureau', until: '2022-05-01', scope: '' }] });
    expect(standingOf(smallMeeting(), [silent]).isAdopted).toBe(false);
  });
});
