// The official annex as a Word document: the agenda, then the organization of work as a table whose heads come
// again on every page and whose rows are not torn. Our own reader reads it back. The library is loaded with this file.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { parentNumber } from '#domain/agenda.ts';
import type { LanguageTag, Meeting } from '#domain/meeting.ts';
import { directionOf, type Wording, wordingIn } from '#domain/text.ts';
import { annexWords } from '#languages/annex-words.ts';
import { type AnnexCell, type AnnexStanding, annexDays } from './annex.ts';

/** Fonts by script, as Word chooses them. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Traditional Arabic', eastAsia: 'SimSun' };

/** Half points. */
const SIZE = 20;

const MARGIN_COLUMN = 1_700;
/** The width of the text in twentieths of a point: A4 less its margins, upright and across. */
const WIDTH = { upright: 9_600, across: 14_500 };
/** More bodies than this want the paper's long side. */
const UPRIGHT = 3;

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly centred?: boolean;
  readonly indent?: number;
}

function run(wording: Wording, look: Look = {}): TextRun {
  const isRight = directionOf(wording.language) === 'rtl';
  const { bold, italics } = look;
  const options: IRunOptions = {
    text: wording.text,
    font: FONT,
    size: SIZE,
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {}),
    ...(isRight ? { rightToLeft: true, language: { bidirectional: wording.language } } : {}),
    ...(wording.language.startsWith('zh') ? { language: { eastAsia: 'zh-CN' } } : {}),
    ...(isRight || wording.language.startsWith('zh') ? {} : { language: { value: wording.language } }),
  };
  return new TextRun(options);
}

function paragraph(runs: readonly TextRun[], direction: 'ltr' | 'rtl', look: Look = {}): Paragraph {
  return new Paragraph({
    children: [...runs],
    bidirectional: direction === 'rtl',
    spacing: { after: 60 },
    ...(look.centred ? { alignment: AlignmentType.CENTER } : {}),
    ...(look.indent ? { indent: { start: look.indent } } : {}),
  });
}

/** The bytes of the document in a language. */
export async function annexDocument(
  meeting: Meeting,
  language: LanguageTag,
  standing: AnnexStanding,
): Promise<ArrayBuffer> {
  const direction = directionOf(language);
  const said = (text: string): Wording => ({ text, language });
  const line = (text: string, look: Look = {}): Paragraph => paragraph([run(said(text), look)], direction, look);
  const isAcross = meeting.bodies.length > UPRIGHT;
  const words = annexWords(language);
  const programme = standing.isAdopted ? words.adopted : words.proposed;
  const onEachPage = [meeting.symbol ?? '', standing.mark].filter((part) => part !== '').join(' · ');
  const document = new Document({
    creator: 'Rostrum',
    title: programme,
    sections: [
      {
        properties: {
          page: { size: { ...A4, orientation: isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } },
        },
        headers: { default: new Header({ children: [line(onEachPage)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                bidirectional: direction === 'rtl',
                children: [
                  new TextRun({
                    font: FONT,
                    size: SIZE,
                    children: [words.page[0], PageNumber.CURRENT, words.page[1], PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...masthead(),
          line(words.agenda, { bold: true, centred: true }),
          ...agenda(),
          line(words.annex, { bold: true }),
          line(programme, { bold: true, centred: true }),
          table(),
        ],
      },
    ],
  });
  return Packer.toArrayBuffer(document);

  function wording(text: Parameters<typeof wordingIn>[0]): Wording {
    return wordingIn(text, [language, ...meeting.languages]);
  }

  function masthead(): Paragraph[] {
    const venue = wording(meeting.venue);
    const where = venue.text === '' ? '' : language === 'zh' ? `，${venue.text}` : venue.text;
    const when = words.days(meeting.start, meeting.end);
    const held =
      where === '' ? when : language === 'zh' ? `${when}${where}` : `${where}${COMMA[language] ?? ', '}${when}`;
    return [
      ...(meeting.symbol ? [line(meeting.symbol, { bold: true })] : []),
      line(''),
      ...meeting.bodies.flatMap(({ name }) => [
        paragraph([run(wording(name), { bold: true })], direction),
        line(held),
        line(''),
      ]),
    ];
  }

  function agenda(): Paragraph[] {
    const several = meeting.bodies.length > 1;
    return meeting.bodies.flatMap((body) => [
      ...(several ? [line(''), paragraph([run(wording(body.name), { bold: true })], direction), line('')] : []),
      ...meeting.agenda
        .filter((item) => item.body === body.id)
        .map((item) => {
          const above = parentNumber(item.number);
          const parent = meeting.agenda.find((one) => one.body === item.body && one.number === above);
          const hasBelow = meeting.agenda.some(
            (one) => one.body === item.body && parentNumber(one.number) === item.number,
          );
          const isJoint = item.jointWith.length > 0 && !(parent && parent.jointWith.length > 0);
          const title = wording(item.title);
          const gap = words.joint.startsWith('（') ? '' : ' ';
          const text = `${words.listNumber(item.number)} ${title.text}${isJoint ? gap + words.joint : ''}${hasBelow ? ':' : '.'}`;
          const depth = item.number.split('(').length - 1;
          return paragraph([run({ text, language: title.language })], direction, { indent: 400 * depth });
        }),
    ]);
  }

  function table(): Table {
    const count = meeting.bodies.length;
    const width = isAcross ? WIDTH.across : WIDTH.upright;
    const column = Math.floor((width - MARGIN_COLUMN) / Math.max(1, count));
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [
        cell([line(words.dateAndTime, { italics: true })], { width: MARGIN_COLUMN }),
        ...meeting.bodies.map(({ name }) =>
          cell([paragraph([run(wording(name), { italics: true })], direction)], { width: column }),
        ),
      ],
    });
    const rows = annexDays(meeting, language).flatMap(({ heading, rows }) => [
      new TableRow({
        cantSplit: true,
        children: [cell([line(heading, { bold: true })], { columns: count + 1, width })],
      }),
      ...rows.map(
        ({ hours, goesOn, cells }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell([line(goesOn ? '' : hours)], { width: MARGIN_COLUMN, merge: goesOn ? 'goes-on' : 'begins' }),
              ...cells.map((one) => cell(linesOf(one), { columns: one.columns, width: column * one.columns })),
            ],
          }),
      ),
    ]);
    return new Table({
      rows: [head, ...rows],
      width: { size: width, type: WidthType.DXA },
      columnWidths: [MARGIN_COLUMN, ...meeting.bodies.map(() => column)],
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: direction === 'rtl',
      borders: BORDERS,
    });
  }

  function linesOf({ lines }: AnnexCell): Paragraph[] {
    if (lines.length === 0) return [line('')];
    return lines.map(({ number, title }) => {
      const runs = number === '' ? [] : [run(said(`${number} `), { bold: true })];
      return paragraph([...runs, run(title)], directionOf(title.language));
    });
  }
}

/** Word wants the upright measures, and turns them where the page lies across. */
const A4 = { width: 11_906, height: 16_838 };

const COMMA: { readonly [language: string]: string } = { ar: '، ' };

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE };

function cell(
  children: readonly Paragraph[],
  { columns = 1, width, merge }: { columns?: number; width: number; merge?: 'begins' | 'goes-on' },
): TableCell {
  return new TableCell({
    children: [...children],
    columnSpan: columns,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(merge ? { verticalMerge: merge === 'begins' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}),
  });
}
