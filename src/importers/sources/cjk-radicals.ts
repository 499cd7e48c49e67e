// Fonts in PDF files give back some Chinese characters as the radicals that look the same. Here they become characters
// again: by compatibility where Unicode has one (U+2F00 to U+2FD5), else by the list of the Unicode Character Database
// (EquivalentUnifiedIdeograph.txt; U+2E80 to U+2EF3).

/** The characters for U+2E80 and those after it; a blank where there is none of use. */
const SUPPLEMENT =
  ' 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑彐忄㣺扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王 目示礻竹糹纟罓罒罒  羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阝阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/** A text without radicals that stand for characters. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => {
    const code = radical.charCodeAt(0);
    const own = code < 0x2f00 ? (SUPPLEMENT[code - 0x2e80] ?? ' ') : radical.normalize('NFKC');
    return own === ' ' ? radical : own;
  });
}
