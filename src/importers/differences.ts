// Where documents about one meeting disagree: the known one stands, and a person may take what the other says instead.
import type { Observation } from '#domain/finding.ts';
import type { Reading, ValueKey } from './reading.ts';

/** What a finding's reading could be instead, the first being how it was read; null where nothing can be named. */
export type Kind = (
  observation: Observation,
  reading: Pick<Reading, 'meeting' | 'sources'>,
) => { readonly keys: readonly ValueKey[]; readonly readings: readonly { readonly [field: string]: string }[] } | null;

/** As numbers are written in the meeting file; letters of other scripts stand for other places. */
const PLAIN_NUMBER = /^[0-9A-Za-z.()]+$/;

const valuesOf = ({ values = {} }: Observation, ...names: readonly string[]): string[] =>
  names.map((name) => String(values[name] ?? ''));

/** The choice between two documents, by the rules of merging. */
export const DIFFERENCES: { readonly [rule: string]: Kind } = {
  'documents-differ-hours': (observation) => {
    const [date = '', start = '', end = ''] = valuesOf(observation, 'date', 'start', 'end');
    const [otherDate = '', otherStart = '', otherEnd = ''] = valuesOf(
      observation,
      'otherDate',
      'otherStart',
      'otherEnd',
    );
    return {
      keys: [`slot/${observation.where.slot}`],
      readings: [
        { date, start, end },
        { date: otherDate, start: otherStart, end: otherEnd },
      ],
    };
  },
  'documents-differ-dates': (observation) => {
    const [start = '', end = '', otherStart = '', otherEnd = ''] = valuesOf(
      observation,
      'start',
      'end',
      'otherStart',
      'otherEnd',
    );
    return {
      keys: ['dates'],
      readings: [
        { start, end },
        { start: otherStart, end: otherEnd },
      ],
    };
  },
  'documents-differ-number': (observation) => {
    const [number = '', otherNumber = ''] = valuesOf(observation, 'number', 'otherNumber');
    const readings = [{ number }, { number: otherNumber }];
    return PLAIN_NUMBER.test(otherNumber) ? { keys: [`item/${observation.where.item}`], readings } : null;
  },
  'documents-differ-title': (observation, { meeting }) => {
    const item = meeting.agenda.find(({ id }) => id === observation.where.item);
    const [language = ''] = meeting.languages;
    const own = item?.title[language];
    const [title = ''] = valuesOf(observation, 'title');
    return own === undefined ? null : { keys: [`item/${item?.id}`], readings: [{ title: own }, { title }] };
  },
  'documents-differ-entries': ({ where }) => ({
    keys: [`sitting/${where.slot}`],
    readings: [{ from: 'own' }, { from: 'other' }],
  }),
  'documents-differ-slot': ({ where, values }) => {
    const isOwn = where.slot !== undefined;
    const readings = [{ taken: `${isOwn}` }, { taken: `${!isOwn}` }];
    return { keys: [`sitting/${where.slot ?? values?.slot}`], readings };
  },
};
