/** Datelines of scripts without spaces, and of Korean: "【釧路＝氏名】", "(서울=연합뉴스) 이도현 기자 =", "新华社兰州3月3日电", "〔記者邱美鳳／屏東報導〕". */
import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { FIRST_UNSPACED } from "../credit/credit-label.ts";
import { isName } from "../names.ts";
import { readJapanese, readJapaneseWire } from "./dateline-japanese.ts";
import type { DatelineReading } from "./dateline-reading.ts";

const KOREAN = new RegExp(
  String.raw`^[([（]([^()=（）]{1,12})=([^()（）]{2,20})[)\]）]\s*(?:([\p{Script=Hangul}·][\p{Script=Hangul}·\s]{1,20}?${oneOf("datelineTrades")})\s*)?=\s*`,
  "u",
);
const KOREAN_NAME = new RegExp(String.raw`(\p{Script=Hangul}{2,4})(?=\s*(?:${oneOf("datelineTrades")}|·))`, "gu");
/** "[스포데일리=잠실, 유동근 기자] 한강이 …": the paper, the place and who wrote in one pair of brackets. */
const KOREAN_DESK = new RegExp(
  String.raw`^\[([^=[\],]{2,16})=([\p{Script=Hangul}]{2,10}),\s?([\p{Script=Hangul}]{2,4})\s?(${oneOf("datelineRanks")}?${oneOf("datelineTrades")})\]\s*`,
  "u",
);
const CHINESE = new RegExp(
  String.raw`^(${oneOf("wireAgencies", "wirePapers")}?${oneOf("wireReporters")}?([\p{Script=Han}]{2,8}?)(\d{1,2}月)?(\d{1,2}日)${oneOf("wired")})\s*(?:[（(](${oneOf("reporterTitles")}?[：:\s]*[^）)]{1,30})[）)])?\s*`,
  "u",
);
const CHINESE_AGENCY = new RegExp(`^${oneOf("wireAgencies")}`, "u");
const REPORTER_LEAD = new RegExp(String.raw`^${oneOf("reporterTitles")}[：:\s]*`, "u");

/** Who, and from where: the papers of Taiwan. */
const TAIWANESE = new RegExp(
  String.raw`^[〔【［[（(]?\s*(${oneOf("ownPaper")}?${oneOf("reporterTitles")}(\p{Script=Han}{2,8}(?:[、 ]\p{Script=Han}{2,4}){0,6})\s*[／/]\s*(\p{Script=Han}{2,8}?(?:、\p{Script=Han}{2,4})*)${oneOf("atOnce")}?${oneOf("reportedFrom")})[〕】］\])）]?\s*`,
  "u",
);
/** "【财衡网】(记者 周牧之 实习记者 李若溪)", "晨京报讯（记者周闻溪）": the site or the paper, and who wrote. */
const CHINESE_SITE = new RegExp(
  String.raw`^((?:【\p{Script=Han}{2,8}】|\p{Script=Han}{2,8}${oneOf("sentIn")})\s?[（(](${oneOf("siteRanks")}?${oneOf("wireReporters")}[：: ]?\p{Script=Han}[\p{Script=Han}、 ]{1,40})[）)])\s*`,
  "u",
);
const CHINESE_TRADE = new RegExp(`${oneOf("siteRanks")}?${oneOf("wireReporters")}[：: ]?`, "gu");

function readChineseSite(text: string): DatelineReading | null {
  const zh = CHINESE_SITE.exec(text);
  const [, printed = "", people = ""] = zh ?? [];
  const names = people
    .replace(CHINESE_TRADE, " ")
    .split(/[、 ]+/)
    .filter((name) => isName(name));
  if (zh === null || names.length === 0) return null;
  const dateline = { text: printed, place: null, agency: null, day: null };
  return { dateline, length: zh[0].length, names, byline: people, rule: "dateline.site" };
}

/**
 * "（中央社記者蔡孟庭台中23日電）", "(中央社記者高照芬華盛頓10日專電)": an agency of Taiwan, then who, where and when, with nothing between them. A person's
 * name has three characters there, and two where no more are left than a place needs.
 */
const TAIWANESE_WIRE = new RegExp(
  String.raw`^[（(]((\p{Script=Han}{1,3}${oneOf("agencyEnds")})${oneOf("agencyReporters")}((?:\p{Script=Han}{2,4}、){0,3})(\p{Script=Han}{4,9}?)(\d{1,2}日)${oneOf("gathered")}?${oneOf("agencyWireKinds")}?${oneOf("agencyWires")})[）)]\s*`,
  "u",
);
const LONGEST_TAIWANESE_NAME = 3;
const SHORTEST_PLACE = 2;

function readTaiwaneseWire(text: string): DatelineReading | null {
  const wire = TAIWANESE_WIRE.exec(text);
  if (wire === null) return null;
  const [whole, printed = "", house = "", others = "", run = "", day = ""] = wire;
  const agency = lexicon.agencies.has(house) ? house : null;
  const end = Math.min(LONGEST_TAIWANESE_NAME, run.length - SHORTEST_PLACE);
  const names = [...others.split("、"), run.slice(0, end)].filter((name) => isName(name));
  const dateline = { text: printed, place: run.slice(end), agency, day };
  return { dateline, length: whole.length, names, byline: printed, rule: "dateline.taiwanese" };
}

function readTaiwanese(text: string): DatelineReading | null {
  const tw = TAIWANESE.exec(text);
  const [, printed = "", people = "", from = ""] = tw ?? [];
  const names = people.split(/[、 ]/).filter((name) => isName(name) && !lexicon.phrases.unions.includes(name));
  if (tw === null || names.length === 0) return null;
  const place = lexicon.phrases.fromAllOver.includes(from) ? null : from;
  return {
    dateline: { text: printed, place, agency: null, day: null },
    length: tw[0].length,
    names,
    byline: printed,
    rule: "dateline.taiwanese",
  };
}

/** "記者王美鳳／屏東報導" and nothing else, without brackets: a byline in a line of its own, with where it was written. */
export const isTaiwaneseByline = (text: string): boolean =>
  kindAt(text, 0) === Kind.caseless && readTaiwanese(text)?.length === text.length;

function readKorean(text: string): DatelineReading | null {
  const ko = KOREAN.exec(text);
  if (ko === null) return null;
  const names = [...(ko[3] ?? "").matchAll(KOREAN_NAME)].map((m) => m[1] ?? "").filter((n) => isName(n));
  const dateline = { text: `${ko[1] ?? ""}=${ko[2] ?? ""}`, place: ko[1] ?? "", agency: ko[2] ?? null, day: null };
  const byline = names.length > 0 ? (ko[3] ?? "").trim() : null;
  return { dateline, length: ko[0].length, names, byline, rule: "dateline.korean" };
}

function readKoreanDesk(text: string): DatelineReading | null {
  const ko = KOREAN_DESK.exec(text);
  const [whole = "", house = "", place = "", name = "", trade = ""] = ko ?? [];
  if (ko === null || !isName(name)) return null;
  const dateline = { text: `${house}=${place}`, place, agency: lexicon.agencies.has(house) ? house : null, day: null };
  return { dateline, length: whole.length, names: [name], byline: `${name} ${trade}`, rule: "dateline.korean" };
}

function readChinese(text: string): DatelineReading | null {
  const zh = CHINESE.exec(text);
  if (zh === null || (zh[2] ?? "") === "") return null;
  const names = (zh[5] ?? "")
    .replace(REPORTER_LEAD, "")
    .split(/[、，\s]+/)
    .filter((n) => isName(n));
  const agency = CHINESE_AGENCY.exec(text)?.[0] ?? null;
  const place = (zh[2] ?? "").replace(CHINESE_AGENCY, "");
  const day = `${zh[3] ?? ""}${zh[4] ?? ""}`;
  return {
    dateline: { text: zh[1] ?? zh[0].trim(), place, agency, day },
    length: zh[0].length,
    names,
    byline: names.length > 0 ? (zh[5] ?? null) : null,
    rule: "dateline.chinese",
  };
}

/** All of these open with a letter or a bracket of such scripts, or with one of these two. */
const PLAIN_BRACKETS = markCodes("([");

/** Whether a text may start so; most start with a letter of another script. */
export const mayBeUnspaced = (text: string): boolean =>
  text.charCodeAt(0) >= FIRST_UNSPACED || isMarked(PLAIN_BRACKETS, text, 0) || kindAt(text, 0) === Kind.space;

/**
 * Reads a dateline that is parted by brackets, an equals sign or a word for "wired", not by a dash.
 * @param text the start of the story's first paragraph
 * @returns null where it has none
 */
export function readUnspaced(text: string): DatelineReading | null {
  if (!mayBeUnspaced(text)) return null;
  return (
    readTaiwaneseWire(text) ??
    readTaiwanese(text) ??
    readChineseSite(text) ??
    readJapaneseWire(text) ??
    readJapanese(text) ??
    readKorean(text) ??
    readKoreanDesk(text) ??
    readChinese(text)
  );
}
