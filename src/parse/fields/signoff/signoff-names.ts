/** Reads the people who sign a story in brackets behind its last sentence, or right below it. */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { matchBlockForm } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { HAN_AND_KANA } from "../../../lexicon/scripts.ts";
import { LONGEST_RUN, readAgencies } from "./signoff-agencies.ts";

/** The sentence before it has ended: the agency's name is not the sentence's last word, as in "said Reuters." Japanese quotes take no stop. */
export const ENDED =
  /[.!?…。！？।۔؟](?:[”“"’'»)\]]*|\s»)(?:\s*[-–—]{1,2})?\s*$|[”“"’»][.!?…](?:\s*[-–—]{1,2})?\s*$|[」』]\s*$/u;
/** A speaker may stand behind what he said: "… so genau.“ (CDU)". */
export const ENDS_SPEECH = /[”"“’'»]\s*$/u;

/** "…もらってくれませんか（笑い）。【聞き手・山下貴史】": who wrote, or asked, in brackets behind the last sentence. */
const NAMES_END = new RegExp(
  String.raw`(?<=[。？！）」])\s?【(${oneOf("workInSquare")}?)([${HAN_AND_KANA}ー]{2,8}(?:[、・][${HAN_AND_KANA}ー]{2,8}){0,4})】$`,
  "u",
);
const PARTS_NAMES = /[、・]/u;
/** "…工事は5月に始まる。(佐々木裕、岡野里香)": two names or more in round brackets; one alone may be "(敬称略)". */
const NAMES_IN_ROUND =
  /(?<=[。？！」])\s?[（(](\p{Script=Han}[\p{Script=Han}々]{2,4}(?:、\p{Script=Han}[\p{Script=Han}々]{2,4}){1,3})[）)]$/u;
/** "…帰ってきた」（大森佳奈）": one alone, where the last sign is one with which given names end; "（敬称略）", "（無所属）" are none. */
const NAME_IN_ROUND = new RegExp(
  String.raw`(?<=[。？！」])\s?[（(]((?!${oneOf("workInRound")})\p{Script=Han}[\p{Script=Han}々]{1,3}${oneOf("givenNameEnds")})[）)]$`,
  "u",
);
const KANA = /[\p{Script=Hiragana}]/u;
/** "…とだけ言いました」（聞き手・本田由起子）": in round brackets a word for the work tells as much, and one name is enough. */
const TRADE_IN_ROUND = new RegExp(
  String.raw`(?<=[。？！」])\s?[（(]${oneOf("workInRound")}[・＝=／/：:　 ]\s?(\p{Script=Han}[\p{Script=Han}々]{1,4}(?:[、・]\p{Script=Han}[\p{Script=Han}々]{1,4}){0,3})[）)]$`,
  "u",
);
/** "（山際遼）", "（儀間洋一通信員）": a block right below the story; "（敬称略）" is none. */
const ALONE_IN_ROUND = new RegExp(
  String.raw`^[（(](\p{Script=Han}[\p{Script=Han}々]{2,4}?)${oneOf("signersTrades")}?[）)]$`,
  "u",
);
/** "(東京都、神奈川県)", "(国民党、民進党)", "(敬称略)": places, parties and offices, and what was left out. */
const NO_PERSON = new RegExp(`${oneOf("notPersonEnds")}$`, "u");
/** "…とだけ話した。（高橋恵子記者）": the same behind the last sentence; "（政治部記者）" names nobody. */
const TRADED_IN_ROUND = new RegExp(
  String.raw`(?<=[。？！」])\s?[（(](\p{Script=Han}[\p{Script=Han}々]{2,4}?)${oneOf("signersTrades")}[）)]$`,
  "u",
);
const SOLE_NAME = /^\p{Script=Han}{3,5}$/u;

/** "…重建工作已经展开。（总台记者 王小明 李雷）", "（記者王小明）": reporters behind the last sentence; "（記者邱美鳳攝）" took a picture. */
const REPORTERS_IN_ROUND = new RegExp(
  String.raw`(?<=[。？！」』”…])\s?[（(]\p{Script=Han}{0,6}?${oneOf("reporterTitles")}[：:　 ]?(\p{Script=Han}{2,4}(?:[、，　 ]\p{Script=Han}{2,4}){0,3})(?<!${oneOf("took", "unions", "reported")})${oneOf("reported")}?[）)]$`,
  "u",
);
const PARTS_REPORTERS = /[、，　 ]/u;
const OPENS_TOOK = new RegExp(`^${oneOf("reporterTook")}`, "u");

/** "(A - autor: Mihaela Zotta, editor: Ion Pop, editor online: Ana Pop)": who wrote stands first, by a label; "(autor: Mihai Eminescu)" alone wrote the book. */
const LABELLED_AUTHOR = new RegExp(
  String.raw`\((?=\p{Lu}{1,3} ?[-–]|[^():]*:[^():]*:)(?:\p{Lu}{1,3} ?[-–] ?)?${oneOf("authorsInBrackets")}: ?([^,:()]{4,48})(?:[,;] [^()]{3,160})?\)$`,
  "u",
);

/** "(Margarete Hruschka, 29.1.2023)": who wrote, and when. */
const DATED_END = /^\(([^()]{2,60}?),\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\)$/u;
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{L}[\p{L}'’-]+)){0,2} \p{Lu}[\p{L}'’-]+$/u;

const ROUND_ENDS = markCodes("）)");
const endsRound = (text: string): boolean => isMarked(ROUND_ENDS, text, text.length - 1);
/** A bracket of labels and names is no longer. UTF-16 units. */
const LONGEST_LABELLED = 240;

/** Those who sign with the day: "… ein einzelnes Buh. (Margarete Hruschka, 29.1.2023)". */
function readDatedSigners(text: string, isWriter: (name: string) => boolean): readonly string[] {
  const from = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  const before = text.slice(Math.max(0, from - LONGEST_RUN), Math.max(0, from));
  if (from < 0 || !ENDED.test(before)) return [];
  const names = DATED_END.exec(text.slice(from))?.[1]?.split(", ") ?? [];
  // "… und zwar gemeinsam.“ (Angela Merkel, 31.8.2015)": who said so.
  return names.filter((name) => FULL_NAME.test(name) && (!ENDS_SPEECH.test(before) || isWriter(name)));
}

const isNobody = (): boolean => false;

/**
 * Where the bracket begins in which a writer whom the page's byline names signs with the day, behind somebody's words too:
 * "… noch sieht.“ (Margarete Hruschka, 29.1.2023)"; -1 where none does. UTF-16 units.
 */
export const findDatedWriter = (text: string, isWriter: (name: string) => boolean): number =>
  readDatedSigners(text, isWriter).some(isWriter) ? text.lastIndexOf("(") : -1;

/** Who signs a story in a block of brackets below it, in Japanese: the whole block. */
export function readBracketedName(text: string): readonly string[] {
  const name = ALONE_IN_ROUND.exec(text)?.[1];
  if (name === undefined || NO_PERSON.test(name) || readAgencies(name, false).length > 0) return [];
  return matchBlockForm(name) === null ? [name] : [];
}

/** Who wrote by the label in a last bracket; whom it names as editors did not. */
export function readLabelledAuthors(text: string): readonly string[] {
  if (!text.endsWith(")") || !text.includes(":")) return [];
  const name = LABELLED_AUTHOR.exec(text.slice(-LONGEST_LABELLED))?.[1]?.trim() ?? "";
  return FULL_NAME.test(name) ? [name] : [];
}

/** The reporters whom a bracket behind the last sentence names by their trade, in Chinese. */
function readReporters(text: string): readonly string[] {
  const names = endsRound(text) ? REPORTERS_IN_ROUND.exec(text.slice(-LONGEST_RUN))?.[1] : undefined;
  if (names === undefined) return [];
  // "（记者 王小明 摄影 李雷）": behind a picture's label stands who took one.
  const pieces = names.split(PARTS_REPORTERS);
  const took = pieces.findIndex((piece) => OPENS_TOOK.test(piece));
  return took < 0 ? pieces : pieces.slice(0, took);
}

/** The people who sign a paragraph in brackets behind its last sentence; none where nobody does. */
export function readSigners(text: string): readonly string[] {
  const labelled = readLabelledAuthors(text);
  if (labelled.length > 0) return labelled;
  const reporters = readReporters(text);
  if (reporters.length > 0) return reporters;
  const dated = readDatedSigners(text, isNobody);
  if (dated.length > 0) return dated;
  const isRound = endsRound(text) && KANA.test(text);
  const end = isRound ? text.slice(-LONGEST_RUN) : "";
  const round = isRound
    ? [NAMES_IN_ROUND, TRADE_IN_ROUND, TRADED_IN_ROUND, NAME_IN_ROUND].flatMap((form) => form.exec(end)?.[1] ?? [])[0]
    : undefined;
  if (round !== undefined && readAgencies(round, false).length === 0)
    return round.split(PARTS_NAMES).filter((name) => !NO_PERSON.test(name));
  const [, trade = "", run = ""] = text.endsWith("】") ? (NAMES_END.exec(text.slice(-LONGEST_RUN)) ?? []) : [];
  if (run === "" || readAgencies(run, false).length > 0 || matchBlockForm(run) !== null) return [];
  const names = run.split(PARTS_NAMES);
  // "【写真あり】", "【地図】": one run that has no trade before it has to be a name's length, in the letters of names.
  return trade !== "" || names.length > 1 || SOLE_NAME.test(run) ? names : [];
}
