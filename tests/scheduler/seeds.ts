// The five sample meetings, read as the app reads them.

import type { Meeting } from '#domain/meeting.ts';
import ic2016 from '../../public/feeds/wg-ic-2016.json';
import ic2023 from '../../public/feeds/wg-ic-2023.json';
import icTa2022 from '../../public/feeds/wg-ic-ta-2022.json';
import ta2012 from '../../public/feeds/wg-ta-2012.json';
import ta2023 from '../../public/feeds/wg-ta-2023.json';

/** Each by the name of its file. */
export const seeds: Readonly<Record<string, Meeting>> = {
  'wg-ic-2016': ic2016 as unknown as Meeting,
  'wg-ic-2023': ic2023 as unknown as Meeting,
  'wg-ic-ta-2022': icTa2022 as unknown as Meeting,
  'wg-ta-2012': ta2012 as unknown as Meeting,
  'wg-ta-2023': ta2023 as unknown as Meeting,
};
