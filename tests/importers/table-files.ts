// A document whose programme of work stands as a table, made out of its text and the meeting that it means: as a web
// page (which a browser also prints) and as a Word document.
import { strToU8, zipSync } from 'fflate';
import type { Entry, Item, Meeting } from '#domain/meeting.ts';
import { weekdayOf } from '#domain/time.ts';
import { vocabularies } from '#languages/all-languages.ts';
import { withContinuedMark } from '#languages/writing.ts';

/** A row: the cells with the columns and rows that they span. */
export type Row = readonly (readonly [text: string, columns?: number, rows?: number])[];

/** How a language prints a programme's table. */
interface Print {
  readonly heads: readonly [hours: string, item: string, title: string];
  readonly day: (weekday: string, day: number, month: string, year: number) => string;
  readonly time: (hour: number, minute: number) => string;
  readonly range?: (start: string, end: string) => string;
  /** Item 4(a) as its number is printed. */
  readonly number: (digits: string, letter: string) => string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const PRINTS: { readonly [language: string]: Print } = {
  ar: {
    heads: ['التاريخ والوقت', 'البند', 'العنوان أو الوصف'],
    day: (weekday, day, month, year) => `${weekday}، ${day} ${month} ${year}`,
    time: (hour, minute) => `${two(hour)}/${two(minute)}`,
    range: (start, end) => `الساعة ${start} – ${end}`,
    number: (digits, letter) => `${digits} (${letter})`,
  },
  en: {
    heads: ['Date and time', 'Item', 'Title or description'],
    day: (weekday, day, month, year) => `${capital(weekday)}, ${day} ${capital(month)} ${year}`,
    time: (hour, minute) =>
      `${hour > 12 ? hour - 12 : hour}${minute ? `.${two(minute)}` : ''} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
    number: (digits, letter) => `${digits} (${letter})`,
  },
  fr: {
    heads: ['Date et heure', 'Point', 'Titre ou description'],
    day: (weekday, day, month, year) => `${capital(weekday)} ${day} ${month} ${year}`,
    time: (hour, minute) => (minute ? `${hour} h ${two(minute)}` : `${hour} heures`),
    number: (digits, letter) => `${digits} ${letter})`,
  },
  ru: {
    heads: ['Дата и время', 'Пункт', 'Название или описание'],
    day: (weekday, day, month, year) => `${capital(weekday)}, ${day} ${month} ${year} года`,
    time: (hour, minute) => `${two(hour)}:${two(minute)}`,
    number: (digits, letter) => `${digits} ${letter})`,
  },
  zh: {
    heads: ['日期和时间', '议程项目', '标题或说明'],
    day: (weekday, day, month) => `${month}月${day}日，${weekday}`,
    time: (hour, minute) =>
      `${hour < 12 ? '上午' : '下午'} ${hour > 12 ? hour - 12 : hour} 时${minute ? ` ${minute} 分` : ''}`,
    range: (start, end) => `${start}至${start.slice(0, 2) === end.slice(0, 2) ? end.slice(2).trim() : end}`,
    number: (digits, letter) => `${digits} (${letter})`,
  },
};

/** The language's name of a day or month, as programmes print it. */
function named(language: string, kind: 'months' | 'weekdays', index: number): string {
  const vocabulary = vocabularies.find((one) => one.language === language);
  return vocabulary?.[kind][index]?.[0] ?? '';
}

const wording = (text: { readonly [language: string]: string }): string => Object.values(text)[0] ?? '';

/** The rows of a meeting's programme: two columns for each body. */
export function programmeRows(meeting: Meeting): Row[] {
  const language = meeting.languages[0] ?? 'en';
  const print = PRINTS[language];
  if (!print) throw new Error(`no print for ${language}`);
  const items = new Map(meeting.agenda.map((item) => [item.id, item]));
  const bodies = meeting.bodies.map(({ id }) => id);
  const [hours, item, title] = print.heads;
  const heads = bodies.flatMap((): Row => [[item], [title]]);
  const rows: Row[] =
    bodies.length === 1
      ? [[[hours], ...heads]]
      : [
          [[hours], ...meeting.bodies.map(({ name }): Row[number] => [wording(name), 2])],
          [[''], ...heads],
        ];
  const cellsOf = (entry: Entry): Row =>
    bodies.flatMap((body): Row => {
      const own = entry.items
        .flatMap((id): Item[] => {
          const one = items.get(id);
          return one ? [one] : [];
        })
        .find((one) => one.body === body);
      if (!own) return [[''], ['']];
      const [, digits = '', letter = ''] = /^([\d.]+)(?:\((.)\))?$/.exec(own.number) ?? [];
      const title = wording(entry.title ?? own.title);
      const text = entry.continued ? withContinuedMark(title, language) : title;
      return [[letter === '' ? own.number : print.number(digits, letter)], [text]];
    });
  let day = '';
  for (const slot of meeting.slots) {
    if (slot.date !== day) {
      const [year = 0, month = 0, date = 0] = slot.date.split('-').map(Number);
      const weekday = named(language, 'weekdays', weekdayOf(slot.date) - 1);
      rows.push([[print.day(weekday, date, named(language, 'months', month - 1), year), 1 + 2 * bodies.length]]);
      day = slot.date;
    }
    const [start, end] = [slot.start, slot.end].map((time) => {
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      return print.time(hour, minute);
    }) as [string, string];
    const range = print.range?.(start, end) ?? `${start} – ${end}`;
    const entries = slot.sessions.flatMap((session) => session.entries);
    if (entries.length === 0) rows.push([[range], ...bodies.flatMap((): Row => [[''], ['']])]);
    entries.forEach((entry, at) => {
      rows.push(at === 0 ? [[range, 1, entries.length], ...cellsOf(entry)] : cellsOf(entry));
    });
  }
  return rows;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A web page: paragraphs, and a table. */
export function htmlOf(head: string, rows: readonly Row[], language = 'en'): string {
  const cell = ([text, columns = 1, spanned = 1]: Row[number]): string =>
    `<td colspan=${columns} rowspan=${spanned}>${text === '' ? '' : `<p>${escaped(text)}</p>`}</td>`;
  const table = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return (
    `<!doctype html><html lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}><head><meta charset=utf-8><title>x</title>` +
    '<style>body{font:10.5pt serif}p{margin:0}pre{white-space:pre-wrap;font:inherit}table{width:100%}td{vertical-align:top;padding:2pt 6pt}</style>' +
    `<script>alert(1)</script></head><body>${head}${table === '' ? '' : `<table>${table}</table>`}</body></html>`
  );
}

/** A text as it is, for the head of a web page; Latin lines among Arabic ones run from left to right. */
export function preformatted(lines: readonly string[]): string {
  const isArabic = lines.some((line) => /\p{Script=Arabic}/u.test(line));
  const shown = lines.map((line) =>
    isArabic && /^\P{Script=Arabic}*\p{Script=Latin}\P{Script=Arabic}*$/u.test(line)
      ? `<span dir=ltr>${escaped(line)}</span>`
      : escaped(line),
  );
  return `<pre>${shown.join('\n')}</pre>`;
}

/** A paragraph of a Word document, with its tabs and line breaks; what comes before its text is given as markup. */
export function wordParagraph(text: string, before = ''): string {
  const runs = escaped(text)
    .split(/(?=[\t\n])/)
    .map((run) => {
      const mark = run.startsWith('\t') ? '<w:tab/>' : run.startsWith('\n') ? '<w:br/>' : '';
      return `<w:r>${mark}<w:t xml:space="preserve">${run.replace(/^[\t\n]/, '')}</w:t></w:r>`;
    });
  return `<w:p>${before}${runs.join('')}</w:p>`;
}

/** A Word document: paragraphs as markup, and a table whose cells are merged as Word merges them; further parts by name. */
export function docxOf(
  head: string,
  rows: readonly Row[],
  parts: { readonly [name: string]: string } = {},
): Uint8Array {
  const held = new Map<number, number>();
  const table = rows.map((row) => {
    let column = 0;
    const cells: string[] = [];
    const goOn = (): void => {
      while ((held.get(column) ?? 0) > 0) {
        held.set(column, (held.get(column) ?? 0) - 1);
        cells.push('<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>');
        column++;
      }
    };
    for (const [text, columns = 1, spanned = 1] of row) {
      goOn();
      if (spanned > 1) held.set(column, spanned - 1);
      const merge = spanned > 1 ? '<w:vMerge w:val="restart"/>' : '';
      cells.push(`<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/>${merge}</w:tcPr>${wordParagraph(text)}</w:tc>`);
      column += columns;
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  const body = `<w:body>${head}<w:tbl>${table.join('')}</w:tbl></w:body>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document>${body}</w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  });
}
