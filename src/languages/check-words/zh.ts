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
    'room-twice-at-once': '{date}，{start} 至 {end}：{room}同时安排了两场会议；另一场于 {otherStart} 开始。',
    'slot-longer-than-services': '{date}，{start} 至 {end}：{hours} 小时超出会议服务的三小时。',
    'slot-in-lunch-break': '{date}，{start} 至 {end}：会议占用下午1时至2时的午休。',
    'slot-in-evening': '{date}，{start} 至 {end}：会议这样晚，须另行安排服务。',
    'slot-hours-unusual': '{date}：会议时间为 {start} 至 {end}；该半天的其他会议均为 {usualStart} 至 {usualEnd}。',
    'half-day-without-meeting': '{date}，{start} 至 {end} 没有安排会议，而平时此时开会。',
    'meeting-day-without-slot': '{date} 是会议的第一天或最后一天，但没有安排任何会议。',
    'numbering-gap': '项目 {number}“{title}”的编号与前一编号不连续。',
    'opening-not-first': '{date}，{start} 至 {end}：项目 {number}“{title}”列在“{earlier}”之后。会议应首先开幕。',
    'adoption-of-agenda-late':
      '{date}，{start} 至 {end}：项目 {number}“{title}”列在“{earlier}”之后，而后者须先通过议程。',
    'items-out-of-order':
      '{date}，{start} 至 {end}：项目 {number}“{title}”在议程中排在其后的项目 {earlier} 之后才开始。',
    'adoption-of-report-not-last':
      '{date}，{start} 至 {end}：项目 {number}“{title}”开始之后，{laterDate} 仍审议“{later}”。',
    'other-matters-before-items':
      '{date}，{start} 至 {end}：项目 {number}“{title}”在“{later}”（{laterDate}）开始之前审议。',
    'no-item-for-report': '{body}：议程没有通过报告的项目。',
    'no-time-to-draft-report':
      '{date}，{start} 至 {end}：通过报告与审议项目 {number}“{title}”同在一场会议，没有时间起草报告。',
    'joint-items-apart': '{date}，{start} 至 {end}：联合项目 {number}“{title}”审议时没有{other}参加。',
    'joint-by-name-only':
      '{date}，{start} 至 {end}：联合项目 {number}“{title}”由各机构分别审议，而非在联席会议上审议。',
    'together-but-not-joint':
      '{date}，{start} 至 {end}：项目 {number}“{title}”与{other}一并审议，但未标为与该机构的联合项目。',
    'joint-mark-missing': '项目 {number}“{title}”也列在另一机构的议程上，或涉及联合报告，却未标为联合项目。',
    'interpretation-quota': '工作安排使用 {used} 次会议；获准的配有口译的会议为 {granted} 次。',
    'parallel-interpretation': '如并行会议均配口译，则需要 {used} 次配有口译的会议；获准 {granted} 次。',
    'interpretation-not-used': '获准的 {granted} 次配有口译的会议中，工作安排使用了 {used} 次。',
    'days-granted': '资源可用于 {granted} 天；会议为 {used} 天。',
    'hybrid-limit': '{date}，{start} 至 {end}：{hours} 小时超过混合会议的 {limit} 小时时限。',
    'slot-empty': '{date}，{start} 至 {end} 没有审议任何项目。',
    'minutes-exceed-slot': '{date}，{start} 至 {end}：{body}的项目需要 {minutes} 分钟；会议只有 {length} 分钟。',
    'slot-overloaded': '{date}，{start} 至 {end}：{body}有 {count} 个实质性项目，每个约 {minutes} 分钟。',
    'item-fills-meeting': '项目 {number}“{title}”占 {slots} 次会议中的 {count} 次。',
    'prose-item-elsewhere': '项目 {number} 的说明将项目 {subject} 定于 {when}；工作安排此时没有该项目。“{quote}”',
    'prose-item-unknown': '项目 {number} 的说明提到项目 {subject}，议程上没有该项目。“{quote}”',
    'prose-end-differs':
      '项目 {number} 的说明称项目 {subject} 于 {when} 结束；工作安排中该项目于 {date} {end} 结束。“{quote}”',
    'prose-day-outside-meeting': '项目 {number} 的说明写“{printed}”；会议为 {start} 至 {end}。',
    'prose-opening-differs': '项目 {number} 的说明称会议于 {when} 开幕；工作安排中为 {date} {start}。',
    'prose-opens-other-body': '{body}项目 {number} 的说明讲的是另一机构的开幕。“{quote}”',
    'prose-joint-not-in-grid': '项目 {number} 的说明宣布 {when} 举行联合讨论；工作安排此时没有联席会议。“{quote}”',
    'prose-meeting-hours': '项目 {number} 的说明以 {when} 为会议的开始或结束；工作安排中为 {date} {time}。',
    'event-only-in-prose': '项目 {number} 的说明宣布 {when} 有活动，工作安排中没有。“{quote}”',
    'prose-date-impossible': '项目 {number} 的说明写“{printed}”：没有这一天，或星期不符。',
    'past-event-later-than-meeting': '项目 {number} 提到“{printed}”举行的过往活动，晚于本次会议（{end}）。',
    'event-with-two-years': '项目 {number} 同一日期有两个年份：“{printed}”和“{other}”。',
    'prose-other-number': '项目 {number} 的说明称其为项目 {subject}。“{quote}”',
    'symbol-form': '{symbol} 不符合文号格式。',
    'symbol-of-later-year': '{symbol} 的年份晚于会议年份 {year}。',
    'one-title-two-symbols': '{symbol} 与 {other} 标题相同。',
    'one-symbol-two-titles': '{symbol} 列有两个标题。',
    'document-not-listed': '项目 {number}“{title}”列有 {symbol}，但会议文件中没有该文件。',
    'document-of-no-item': '{symbol} 已列出，但不属于任何项目。',
    'link-of-another-document': '{symbol} 的链接指向 {other}。',
    'cited-document-not-listed': '项目 {number}“{title}”的说明引用 {symbol}，但没有项目列出该文件。',
    'distributed-late': '文件于 {date} 分发；会前六周为 {due}。',
    'reissue-date': '重新印发日期 {date} 不符：早于分发日期或晚于会议（{distribution}）。',
    'document-expected': '{symbol} 尚待印发：应于 {submit} 前提交，{issue} 前印发。',
    'language-missing': '项目 {number}“{title}”缺少以下语文的标题：{languages}。',
    'languages-disagree': '项目 {number}“{title}”的标题在以下语文中数字不同：{languages}。',
    'joint-one-sided': '项目 {number}“{title}”在{other}的议程上是联合项目，在本议程上却不是。',
    'item-above-missing': '项目 {number}“{title}”所属的编号不在议程上。',
    'annotation-missing': '项目 {number}“{title}”没有说明，而其他项目均有。',
    'heading-other-number': '说明中项目 {number}“{title}”的编号为 {subject}。',
  },
  fixes: {
    'move-to-slot-before': '将前者移至上一场会议',
    'mark-continuations': '重新标注所有“续”',
  },
};
