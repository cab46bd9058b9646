/** A caption's own words: without the label before them, a gallery's count, and what a page adds behind them. */

import { codeAt } from "../../../code-at.ts";
import { isMarked, Kind, kindAt, LAST_ASCII, markCodes } from "../../../lexicon/codes.ts";
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { withoutMarker } from "../list-marker.ts";
import { withoutCount } from "./caption-count.ts";
import { speaks } from "./credit-speech.ts";

/** UTF-16 units, letters of two told. */
const LONGEST_LABEL = 48;
const CAPTION_LABEL = /^([\p{L}\p{M}' ]{4,24})([,:：，،]|\/ )\s*/u;
/** A label of one word needs a colon: "Legende, Vorbild, Freund". */
const ONE_WORD = /^[\p{Script=Latin}]+$/u;
/** "Enlarge / The mark itself.": a slash parts words elsewhere, "Archivfoto/Lena Marsh". */
const SLASHED: readonly string[] = lexicon.phrases.slashedCaptions;
const LABEL_ENDS = markCodes(",:：，،/");

/** The bit of a letter of ASCII that is set in lower case, and how many bits a code of ASCII has. */
const TO_LOWER = 0x20;
const ASCII_BITS = 7;
const SPACE = 0x20;

/** The place of a text's first two characters among all pairs of ASCII, in lower case; 0 where that is not certain: a mark may join the second. */
function pairOf(text: string): number {
  if (text.length <= 2) return 0;
  const first = codeAt(text, 0);
  const second = codeAt(text, 1);
  if (first <= SPACE || (first | second | codeAt(text, 2)) > LAST_ASCII) return 0;
  return ((first | TO_LOWER) << ASCII_BITS) | second | TO_LOWER;
}

/** Which pairs a label starts with, and 0: most texts start with others. */
const STARTS: Uint8Array = (() => {
  const starts = new Uint8Array(1 << (2 * ASCII_BITS)).fill(1, 0, 1);
  for (const label of lexicon.captionLabels) starts[pairOf(label)] = 1;
  return starts;
})();

/** Whether a label may open a text: its first letters are those of one, and a comma, a colon or a slash stands near them. */
function mayOpenLabel(text: string): boolean {
  if (STARTS[pairOf(text)] === 0) return false;
  for (let at = 1; at <= LONGEST_LABEL && at < text.length; at += 1) if (isMarked(LABEL_ENDS, text, at)) return true;
  return false;
}

/** How long a caption's label is, with what parts it from the caption; 0 where there is none. */
function measureLabel(bare: string): number {
  const match = mayOpenLabel(bare) ? CAPTION_LABEL.exec(bare) : null;
  if (match === null) return 0;
  const [all, words = "", sign = ""] = match;
  const label = foldText(words.trim());
  if (!lexicon.captionLabels.has(label)) return 0;
  if (sign === "/ ") return SLASHED.includes(label) ? all.length : 0;
  return /[,，،]/.test(sign) && ONE_WORD.test(label) ? 0 : all.length;
}

/** Whether a block says of itself that it is a caption: "Image caption, The axe". */
export const hasCaptionLabel = (text: string): boolean => text !== "" && measureLabel(withoutMarker(text)) > 0;

/** "Image caption" without a sign behind it, in a block of its own: a label where a credit below its own stands above. "Caption" alone is a switch. */
export const isBareLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL && text.includes(" ") && lexicon.captionLabels.has(foldText(text));

/** "Image caption," in a block of its own: what stands below it is the caption. */
export function isCaptionLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || text === "") return false;
  const bare = withoutMarker(text);
  return measureLabel(bare) === bare.length;
}

/** How many blocks below its label a caption stands: 1 where the label is alone, 0 where it opens the caption, null where there is no label. */
export const countToLabelled = (text: string): 0 | 1 | null =>
  isCaptionLabel(text) ? 1 : hasCaptionLabel(text) ? 0 : null;

/** "… a Marina di Grosseto - RIPRODUZIONE RISERVATA": the house's rights are no words of the picture. */
const HOUSE_RIGHTS_END = new RegExp(String.raw`\s?(?:[-–—]{1,2}|©)\s?${oneOf("houseRights")}\.?$`, "iu");
/** How a text with such rights ends, in lower case: most texts are told by it. */
const RIGHTS_ENDS = lexicon.phrases.houseRights.flatMap((words) => [words.toLowerCase(), `${words.toLowerCase()}.`]);
const LONGEST_RIGHTS_END = Math.max(...RIGHTS_ENDS.map((words) => words.length));

/** A text without the house's rights at its end. */
export function withoutHouseRights(text: string): string {
  const end = text.slice(-LONGEST_RIGHTS_END).toLowerCase();
  return RIGHTS_ENDS.some((words) => end.endsWith(words)) ? text.replace(HOUSE_RIGHTS_END, "") : text;
}

/** Whether a text ends in such rights. */
export const hasHouseRights = (text: string): boolean => withoutHouseRights(text).length < text.length;

/** "… after a wedding.Credit...": the credit stands in the next block. */
const CREDIT_END = new RegExp(String.raw`\s?${oneOf("creditsBelow")}(?:\.\.\.|…)$`, "u");

const STOPS = markCodes(".…");

/** Whether a caption ends with the label of the credit below it. */
export const endsInCreditLabel = (text: string): boolean =>
  isMarked(STOPS, text, text.length - 1) && CREDIT_END.test(text);

/** "Credit..." in a block of its own: the caption stands above it. */
export const isCreditLabelAlone = (text: string): boolean =>
  endsInCreditLabel(text) && CREDIT_END.exec(text)?.index === 0;

/** "… in Hanoi on Wednesday. less", "Flow of fighters to Syria View Graphic": what folds a long caption, or opens a picture. */
const FOLD_END = new RegExp(`(?:(?<=[.!?]) ${oneOf("foldWords")}| ${oneOf("openWords", "captionSwitches")})$`, "u");
const FOLD_WORDS = [...lexicon.phrases.foldWords, ...lexicon.phrases.openWords, ...lexicon.phrases.captionSwitches];

/** "Image: The captain has agreed a deal": before words of the picture, not before who took it. */
const SPOKEN_LABEL = new RegExp(String.raw`^${oneOf("spokenLabels")}: (?=\p{L})`, "u");

/** How long such a label is; 0 where there is none. */
function measureSpokenLabel(bare: string): number {
  const label = SPOKEN_LABEL.exec(bare)?.[0].length ?? 0;
  return label > 0 && speaks(bare.slice(label)) ? label : 0;
}

/** Whether words of a picture stand behind its noun: "Image: The captain has agreed a deal". */
export const hasSpokenLabel = (text: string): boolean => measureSpokenLabel(text) > 0;

/** A caption whose credit is cut from its end, without such a label: "Image: The captain at the quay. Pic: Kestrel". */
export const withoutPictureLabel = (text: string): string => text.replace(SPOKEN_LABEL, "");

/** "… из порта - РИА Новости, 1920, 05.03.2024": whose picture it is, how wide, and of which day, behind alt text. */
const SIZE_END = /\s-\s[^-,]{3,32}, \d{3,4}, \d{2}\.\d{2}\.\d{4}$/u;

/** A caption without list marker, count, label and the house's rights: "Image caption, The axe" → "The axe". */
export function plainText(text: string): string {
  const bare = withoutCount(withoutMarker(text));
  const label = measureLabel(bare) || measureSpokenLabel(bare);
  const all = label === 0 ? bare : bare.slice(label);
  const words = endsInCreditLabel(all) ? all.replace(CREDIT_END, "") : all;
  if (FOLD_WORDS.some((end) => words.endsWith(end))) return words.replace(FOLD_END, "");
  return withoutHouseRights(kindAt(words, words.length - 1) === Kind.digit ? words.replace(SIZE_END, "") : words);
}

/** "(나로=한빛뉴스) 최재원 기자 = 3일 오전 … 박수를 치고 있다. 2025.7.3 jwchoi@hanbit.example": an agency's dateline, and the day behind the last sentence. */
const DATED_PICTURE = new RegExp(
  String.raw`^\([^()=]{2,14}=[^()]{2,14}\) [^=]{2,40} ${oneOf("reporterWord")} = .{8,320}\. \d{4}\.\d{1,2}\.\d{1,2}(?: [\w.+-]{1,40}@[\w.-]{3,60})?$`,
  "u",
);

/** "打ち上げられる「みなと2号」(8日 北海道大樹町)": a picture's day and place, and no stop. */
const DATED_BEHIND = /^[^。＝=]{6,160}[（(][\d０-９]{1,2}日[、\s][^（）()。]{2,24}[）)]$/u;
/** "焼け跡の前で話し合う農家ら＝5日、津南町", "…快速列車＝9日午前9時50分、坂出市": the same behind a wide sign. */
const DATED_BEHIND_SIGN =
  /^[^。＝=]{6,160}[＝=](?:[\d０-９]{4}年)?(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日(?:午[前後][\d０-９時分]{2,8})?、[^。、＝=]{2,24}$/u;
/** They have this sign. */
const DAY = "日";

/** Whether a text is a picture's as Korean and Japanese papers print it: a story's first paragraph has no day behind it. */
export const isDatedPicture = (text: string): boolean =>
  (text.startsWith("(") && DATED_PICTURE.test(text)) ||
  (text.includes(DAY) && (DATED_BEHIND.test(text) || DATED_BEHIND_SIGN.test(text)));

const KICKER = /^\p{Lu}{2}[\p{Lu}\d -]{0,40}: \p{Lu}/u;

/** Whether a text begins with words in capitals and a colon: "BLE HENTET: Solveig Aarsund (79) på kaia". */
export const opensWithKicker = (text: string): boolean => KICKER.test(text);
