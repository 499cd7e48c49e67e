// Chinese: the words around hours and items in programmes of work.
import type { ProgrammeWords } from '../language.ts';

export const zhProgramme: ProgrammeWords = {
  itemWord: /(?:议程)?(?:分?项目|议题|分项)\s?(?=[ .:]{0,2}(?:\d|\([a-z]\)))[ .:]{0,2}/y,
  ofAgenda: /(?!)/y,
  joiner: /\s?(?:,|、|;|和|及|与)\s?(?:(?:议程)?(?:项目|议题)\s?)?(?=\d|\([a-z]\))/y,
  upTo: /\s?(?:-|至|到)\s?(?=\d)/y,
  time: /(?:(?<startPeriod>上午|下午|中午|晚上|晚间)\s?(?<startHour>\d{1,2})\s?(?:[时點点]|:(?=\d))\s?(?:(?<startMinute>\d{2})(?!\d)\s?分?|(?<half>半))?|(?<clockHour>\d{1,2}):(?<clockMinute>\d{2})(?!\d))/y,
  alsoHours: /\s?(?:,|、|;|和|及)\s?(?=\d|上午|下午|晚)/y,
  morning: /(?:上午|早上)(?:会议)?(?!\s?\d)/y,
  afternoon: /下午(?:会议)?(?!\s?\d)/y,
  evening: /(?:晚上|晚间)(?:会议)?(?!\s?\d)/y,
  meeting:
    /\(?第\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:(?:、|和|至|-)第?\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3}))*\s?次(?:全体|公开|非公开|正式)?会议(?:\s?\((?:公开|非公开)\))?\)?/y,
  noMeeting:
    /^(?:无(?:正式)?会议|没有(?:正式)?会议|不(?:举行|安排)会议|休会|假日|节假日|公众假日)|(?:联合国|法定|公众|正式)假日/,
  notice: /^(?:.{0,20}(?:截止(?:日期|时间)|最后期限|最后时限)|发言(?:者)?名单|报名)/,
  pause: /^(?:午餐|午休|茶歇|休息|招待会).{0,16}$/,
  otherParts: /^(?:全体会议|全会|全体委员会|起草委员会|第[一二三]工作组)$/,
  plenary: /^(?:全体会议|全会)/,
  upon: /^.{0,24}(?:审议)?(?:完毕|结束)(?:之)?后/,
};
