/** Reads names that words of their own wrap, in scripts without capitals: "홍길동 기자", "记者 王小明". */
import { hasHabit, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isName } from "../names.ts";
import { LONGEST_BYLINE } from "./byline-names.ts";

const TRADE_BEHIND_NAMES = new RegExp(
  String.raw`(?:^|[\s=(\[/｜|·])(\p{Script=Hangul}{2,4})\s?${oneOf("reporterRanks")}?${oneOf("reporterTrades")}(?=$|[\s=·,)@\p{P}])`,
  "gu",
);
const TRADE_BEHIND_NAME = new RegExp(
  String.raw`^(?:【?\p{L}*[＝=])?([\p{Script=Han}々ヶ]{2,5}|[\p{Script=Han}々]{1,3}[ 　][\p{Script=Han}々\p{Script=Hiragana}]{1,4})[ 　]?${oneOf("writerTrades")}$`,
  "u",
);
/** "[瀬川悠介，Kabuto News]": writers and their house, which Latin letters tell from places and speech. */
const IN_BRACKETS_WITH_HOUSE =
  /^[[［]((?:[\p{Script=Han}々ヶ]{2,5}|[\p{Script=Han}々]{1,3}[ 　][\p{Script=Han}々]{1,4})(?:[，、][\p{Script=Han}々ヶ]{2,5}){0,2})，(?=[A-Za-z])[\w .&+!-]{2,30}[\]］]$/u;
const TITLE_BEFORE_NAMES = new RegExp(
  String.raw`${oneOf("writerTitles")}[：:／/\s]*((?:[\p{Script=Han}]{2,4})(?:[\s、，]+[\p{Script=Han}]{2,4})*)(?=$|[\s／/)）\]】|])`,
  "u",
);
/** "晨京报 记者 周闻溪 编辑 高岩 校对 王若瑾": behind the reporter stand who edited and who read the proofs. */
const EDITORS_BEHIND = new RegExp(String.raw`(?<!\s)\s+${oneOf("editorsBehind")}[：:／/ ]\s?\p{Script=Han}.*$`, "u");
const EDITOR_NOTE = new RegExp(`^${oneOf("editorNotes")}`, "u");

/**
 * Reads bylines that wrap the name in words of their own: `홍길동 기자`, `山田太郎 記者`, `记者 王小明`.
 * @returns names, none where the block holds no such form
 */
export function readWrappedNames(text: string, language: string): string[] {
  if (text.length > LONGEST_BYLINE) return [];
  if (hasHabit(language, "tradeBehindNames"))
    return [...text.matchAll(TRADE_BEHIND_NAMES)].map((match) => match[1] ?? "").filter((n) => n !== "" && isName(n));
  if (hasHabit(language, "tradeBehindName")) {
    const bracketed = IN_BRACKETS_WITH_HOUSE.exec(text.trim())?.[1]?.split(/[，、]/) ?? [];
    if (bracketed.length > 0) return bracketed.map((n) => n.replace(/[ 　]/g, "")).filter((n) => isName(n));
    const name = TRADE_BEHIND_NAME.exec(text.trim())?.[1];
    return name === undefined ? [] : [name.replace(/[ 　]/g, "")].filter((n) => !lexicon.notNames.has(n));
  }
  if (hasHabit(language, "titleBeforeNames") && !EDITOR_NOTE.test(text)) {
    const names = TITLE_BEFORE_NAMES.exec(text.replace(EDITORS_BEHIND, ""))?.[1]?.split(/[\s、，]+/) ?? [];
    // "记者 周雨 通讯员 郑启": the title of the next.
    return names.filter((name) => isName(name) && !lexicon.roles.has(name));
  }
  return [];
}
