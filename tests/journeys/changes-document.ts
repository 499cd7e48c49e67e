// The seed as its secretariat might issue it anew: one item moved from Wednesday to Thursday, one paper more; or with
// both groups at work on Wednesday morning.
const WEDNESDAY_MORNING = /\n {2}3 (预防和打击有组织犯罪的有效战略，\n\n包括将性别和人权纳入主流。)/;
const WEDNESDAY_AFTERNOON =
  /下午 3 时至 *\n\n6 时 *\n\n {2}3 预防和打击有组织犯罪的有效战略，\n\n包括将性别和人权纳入主流（续） *\n\n/;
const THURSDAY_AFTERNOON = /4 其他事项 6 其他事项/;
const PAPERS_OF_ITEM_3 = /的背景文件（CTOC\/COP\/WG\.2\/2022\/2） *\n/;

/** The document in which Wednesday afternoon's item is taken up on Thursday afternoon and item 3 lists a new paper. */
export function withItemMovedAndPaperAdded(document: string): string {
  for (const place of [WEDNESDAY_AFTERNOON, THURSDAY_AFTERNOON, PAPERS_OF_ITEM_3])
    if (!place.test(document)) throw new Error(`the document has no ${place}`);
  return document
    .replace(WEDNESDAY_AFTERNOON, '')
    .replace(
      THURSDAY_AFTERNOON,
      ' 3 预防和打击有组织犯罪的有效战略，\n\n包括将性别和人权纳入主流（续） \n\n 4 其他事项 6 其他事项',
    )
    .replace(PAPERS_OF_ITEM_3, (paper) => `${paper}\n秘书处编写的会议室文件（CTOC/COP/WG.2/2022/CRP.1） \n`);
}

/** The document in which the first group goes on with its item 2 on Wednesday morning beside the other's item 3. */
export function withParallelMorning(document: string): string {
  if (!WEDNESDAY_MORNING.test(document)) throw new Error(`the document has no ${WEDNESDAY_MORNING}`);
  return document.replace(WEDNESDAY_MORNING, '\n2 被判刑人员的移交（《有组织犯\n\n罪公约》第十七条）（续） \n\n3 $1');
}
