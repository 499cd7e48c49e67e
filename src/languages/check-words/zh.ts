// Chinese: the sentences of the checks, and what their fixes do.
import type { CheckWords } from '../language.ts';

export const zhChecks: CheckWords = {
  sentences: {
    'body-twice-at-once': '{body}在同一时间有两场会议：{date}，一场从 {otherStart} 开始，另一场从 {start} 至 {end}。',
    'body-needed-in-joint-session':
      '{body}须参加联席会议，同时却在另处开会：{date}，从 {otherStart} 开始，以及从 {start} 至 {end}。',
    'item-and-continuation-in-one-slot':
      '{date}，{start} 至 {end}：项目 {number}“{title}”与其自身的续会列在同一场会议。前者很可能属于上一场会议。',
    'continued-without-beginning':
      '{date}，{start} 至 {end}：项目 {number}“{title}”标为“续”，但此前没有会议审议该项目。',
    'continuation-not-marked': '{date}，{start} 至 {end}：项目 {number}“{title}”承接前一场会议，却未标“续”。',
    'item-not-taken-up': '{body}：议程项目 {number}“{title}”没有安排在任何会议审议。',
  },
  fixes: {
    'move-to-slot-before': '将前者移至上一场会议',
    'mark-continuations': '重新标注所有“续”',
  },
};
