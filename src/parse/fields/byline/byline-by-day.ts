/** What stands beside a day alone and says that the name there is who wrote: "Opublikowano 3 marca 2019 przez Lena Marsh". */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

const BEFORE_NAME = new RegExp(String.raw`^${oneOf("byBesideDay")}(?:[:：]\s?|\s)`, "iu");
/** "由王小明": where words run together nothing parts them. */
const BEFORE_HAN = new RegExp(String.raw`^${oneOf("byBesideDay")}\s?(?=\p{Script=Han}{2,4}$)`, "u");
/** "tarihinde Lena Marsh tarafından yayınlandı": a verb in small letters may follow. */
const BEHIND_NAME = new RegExp(String.raw`\s${oneOf("byBehindName")}(?:\s\p{Ll}+)?$`, "u");
const LEADS_NAME = new RegExp(String.raw`^${oneOf("onDay", "beforeDay")}\s`, "u");

/** What is left of words beside a day when those are cut that call a name its writer's; null where there are none. */
export function cutByWord(text: string): string | null {
  const before = BEFORE_NAME.exec(text) ?? BEFORE_HAN.exec(text);
  if (before !== null) return text.slice(before[0].length);
  const behind = BEHIND_NAME.exec(text);
  return behind === null ? null : text.slice(0, behind.index).replace(LEADS_NAME, "");
}

const ALONE: ReadonlySet<string> = new Set(lexicon.phrases.byBesideDay);

/** Whether a block is such a word alone: "Opublikowano 3 marca 2019" / "przez" / "Lena Marsh". */
export const isByWord = (text: string): boolean => ALONE.has(foldText(text).replace(/[:：]$/u, ""));

/** "am", "am So.,": what stands between a name and a day. */
const BEFORE_DAY = new RegExp(String.raw`(?:^|\s)${oneOf("onDay", "beforeDay")}(?:\s(\p{L}+)\.?,?)?\s*$`, "u");

/** What stands before a day, without the word that leads to it and a weekday: "Lena Marsh am So., " → "Lena Marsh". */
export function cutBeforeDay(text: string): string {
  const found = BEFORE_DAY.exec(text);
  if (found === null) return text;
  const [, weekday] = found;
  return weekday !== undefined && !lexicon.weekdays.has(foldText(weekday)) ? text : text.slice(0, found.index);
}
