/** Who signs behind a label in a script without spaces: "圖／記者江佩蓉攝", "圖／翻攝自臉書", "圖／消防局提供". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { FIRST_UNSPACED } from "./credit-label.ts";

/** "記者王承志攝 114年7月3日": the day behind who took it. */
const TAKEN_ON = new RegExp(String.raw`(?<=${oneOf("tookBeforeDay")})\s*\d{2,4}年\d{1,2}月\d{1,2}日$`, "u");

/** A text without the day on which a picture was taken, at its end. */
export const withoutDay = (text: string): string => (text.endsWith("日") ? text.replace(TAKEN_ON, "") : text);

/** First code of Hangul syllables: Korean writes "기자" behind a space, as a part of the credit where a label opens that. */
const FIRST_HANGUL = 0xac00;

/** "民眾陳小姐提供": somebody out of the public gave it, by a name; "民眾提供" names nobody else. */
const GIVER = `${oneOf("giverTitles")}(?=.{1,3}${oneOf("politeTitles")})`;

/** That it was taken or given stands about the name; an agency's reporter, "港訊社記者林曉川攝", is credited with the agency. */
const TAKER = new RegExp(
  String.raw`^(?:${oneOf("takenFromSite")}|${GIVER}|${oneOf("reporterTitles")}\s?(?!${oneOf("reporterTook")}$))?(.{2,40}?)(?:\s?${oneOf("tookBehind", "reporterTook", "tookOrGave")})?$`,
  "u",
);

/** "記者クラブ提供", "記者協會": what reporters have or are in is a body's name. */
const OF_REPORTERS = new RegExp(`^${oneOf("ofReporters")}`, "u");

/** Where in what follows a label the name stands. UTF-16 offsets. */
export function withinTaker(behind: string): readonly [from: number, to: number] {
  const first = behind.charCodeAt(0);
  const isHan = first >= FIRST_UNSPACED && first < FIRST_HANGUL && !OF_REPORTERS.test(behind);
  const name = isHan ? TAKER.exec(withoutDay(behind))?.[1] : undefined;
  const from = name === undefined ? 0 : behind.indexOf(name);
  return [from, name === undefined ? behind.length : from + name.length];
}
