// Chinese: the words of documents, read and written.

import { citiesIn } from './cities.ts';
import type { Vocabulary, Writing } from './language.ts';
import { zhProgramme } from './programme-words/zh.ts';

const DIGITS = '〇一二三四五六七八九';

/** Reads "十三", "二十一", "一百五十四", "一五四" digit by digit, "两" or digits. */
function cardinal(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (word === '两') return 2;
  const signs = word.replace(/[零○]/g, '〇');
  if (/^[〇一二三四五六七八九]{2,3}$/.test(signs)) return Number(Array.from(signs, (sign) => digit(sign)).join(''));
  const match = /^(?:([一二三四五六七八九])百〇?)?([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(signs);
  if (!match || signs === '') return null;
  const [, hundreds, first, ten, last] = match;
  const rest = ten ? (first ? digit(first) : 1) * 10 + digit(last) : digit(first);
  return digit(hundreds) * 100 + rest;
}

const digit = (sign: string | undefined): number => (sign === undefined ? 0 : DIGITS.indexOf(sign));

const NUMBER = '(?<number>\\d{1,3}|[一二两三四五六七八九十]{1,3})';

export const zhVocabulary: Vocabulary = {
  language: 'zh',
  telltale: /[\u4e00-\u9fff]/g,
  headings: {
    agenda: [
      '临时议程',
      '临时议程说明',
      '临时议程和说明',
      '临时议程及说明',
      '附加说明的临时议程',
      '附说明的临时议程',
      '议程',
      '议程说明',
      '议程草案',
      '暂定议程',
      '拟议议程',
      '临时议程草案',
      '附加说明的议程',
      '临时议程附加说明',
      '经修订的临时议程',
    ],
    annotations: ['说明', '临时议程项目说明', '议程项目说明'],
    annex: ['附件', '附件一', '附件二'],
    programme: [
      '拟议工作安排',
      '工作安排',
      '暂定工作安排',
      '工作安排草案',
      '拟议工作方案',
      '工作方案',
      '暂定工作方案',
      '拟议时间表',
      '暂定时间表',
      '时间表',
      '会议时间表',
      '日程表',
      '会议日程',
      '工作日程',
      '暂定工作日程',
      '拟议工作日程',
      '日程安排',
      '工作计划',
      '会议日程草案',
      '日程草案',
      '暂定会议日程',
      '拟议日程',
      '会议安排',
      '工作时间表',
      '拟议时间安排',
      '时间安排',
      '工作方案草案',
      '暂定日程',
      '每日时间表',
      '初步每日时间表',
    ],
    documents: ['文件', '文件：'],
  },
  columnHeads: [
    '工作方案',
    '日期和时间',
    '日期',
    '时间',
    '议程项目',
    '议程',
    '项目',
    '标题或说明',
    '题或说明',
    '标题',
    '说明',
    '会议',
    '会次',
    '方案',
    '内容',
    '文号',
    '文件',
    '会议室',
    '地点',
    '事项',
    '日期/时间',
    '议题',
    '主题',
  ],
  bodyKind: /工作组|委员会|会议|大会|理事会|小组|主席团|论坛|机构|缔约国会议|附属机构|平台/,
  months: Array.from({ length: 12 }, (_, index) => [String(index + 1)]),
  weekdays: ['一', '二', '三', '四', '五', '六', '日'].map((sign) =>
    (sign === '日' ? ['日', '天'] : [sign]).flatMap((name) => [`星期${name}`, `周${name}`, `礼拜${name}`]),
  ),
  weekdaysInBrackets: ['一', '二', '三', '四', '五', '六', '日'],
  date: /(?:(?<year>(?:19|20)\d{2})\s?年\s?)?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})(?:\s?日|(?=\s?(?:至|和|到|-|、)\s?\d{1,2}\s?日))(?:\s?(?:\(?(?:星期|周)[一二三四五六日天]\)?\s?)?(?:至|和|到|-|、)\s?(?:(?<endMonth>\d{1,2})\s?月\s?)?(?<endDay>\d{1,2})\s?日)?/g,
  timeRange:
    /(?<startPeriod>上午|下午|中午|晚上|晚间)?\s?(?<startHour>\d{1,2})\s?(?:[时時點点]|:(?=\d))\s?(?:(?<startMinute>\d{2}(?=\s?分)|(?<=[时時點点])[0-5][05](?!\d)|(?<=:)\d{2})(?:\s?分)?)?\s?(?:至|到|-|~)\s?(?<endPeriod>上午|下午|中午|晚上|晚间)?\s?(?<endHour>\d{1,2})\s?(?:[时時點点]|:(?=\d))(?:\s?(?<endMinute>\d{2}(?=\s?分)|(?<=[时時點点])[0-5][05](?!\d)|(?<=:)\d{2})(?!\d)(?:\s?分)?)?/y,
  programme: zhProgramme,
  periods: { 上午: 'am', 下午: 'pm', 中午: 'noon', 晚上: 'pm', 晚间: 'pm' },
  continued: ['续', '续完', '接续'],
  joint: /联合(?:项目|议题|议程)/,
  ordinalSession:
    /第\s?(?<ordinal>\d{1,3}|[一二三四五六七八九十百零○〇]{1,6})\s?(?:次(?:常|特别)?会议|届(?:常|特别|续|组织)?会议?|届(?:紧急)?特别会议|届(?=[\u4e00-\u9fff]{2,24}(?:大会|论坛)$))/g,
  ordinalFollowsName: true,
  ordinal: cardinal,
  cardinal,
  limits: [
    { limit: 'meetingsWithInterpretation', pattern: new RegExp(`${NUMBER}\\s?次配有[^。]{0,40}口译`) },
    {
      limit: 'languagesOfInterpretation',
      pattern: new RegExp(`配有[^。]{0,16}?${NUMBER}\\s?种(?:正式|工作)?语[文言]`),
    },
    { limit: 'days', pattern: new RegExp(`在\\s?${NUMBER}\\s?天内举行`) },
    { limit: 'hybridMeetingMaxHours', pattern: new RegExp(`混合[^。]{0,8}会议的时长限制在\\s?${NUMBER}\\s?个?小时`) },
  ],
  reissued: /重新(?:印发|发布|分发)/,
  toBeReissued: /将\s?重\s?新\s?(?:发布|印发|分发)/,
  furniture:
    /^(?:(?:联合国|chinese|中文|原件|原文|原语文|请回收|普遍|一般|限制|有限).{0,20}|大会|\[?(?:文件|附件)(?:结束|完|终)\]?)$/,
  venues: citiesIn('zh'),
};

export const zhWriting: Writing = { language: 'zh', continued: '（续）' };
