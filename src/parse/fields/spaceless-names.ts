/** Names in scripts without spaces: Han, kana, and Hangul's short ones. */
import { lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import { HAN_AND_KANA } from "../../lexicon/scripts.ts";

const SPACELESS_NAME = new RegExp(`^[${HAN_AND_KANA}ー・々]{2,10}$`, "u");
/** "海伦·麦金托什": a foreign name in Han, its parts joined by a dot. */
const DOTTED_NAME = /^\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,8}){1,3}$/u;
const LONGEST_DOTTED = 16;
/** "竹と生きる": kana that join words and stand in no name between two Han. */
const JOINING_KANA = /\p{Script=Han}[とをがは]\p{Script=Han}/u;
const HANGUL_NAME = /^\p{Script=Hangul}{2,4}$/u;
const HAN = /\p{Script=Han}/u;

/** "生活・趣味": two words of Han with a dot between, of which one names a part of a paper; "山田・太郎" is a name. */
const areTwoFields = (text: string): boolean => {
  const [one = "", other] = text.split("・");
  return other !== undefined && (lexicon.sections.has(one) || lexicon.sections.has(other));
};

/** "みなと新聞", "王承志攝", "写真・図版", "図・写真": an outlet, who took a picture, a picture's label. */
const NO_SPACELESS = new RegExp(`^${oneOf("notNameStarts")}|${oneOf("notNameEnds")}$|${oneOf("pictureInName")}`, "u");

/** Han, kana: two to five Han characters, or with kana or a dot up to ten; Hangul: two to four syllables. */
export function isSpacelessName(text: string): boolean {
  if (NO_SPACELESS.test(text) || JOINING_KANA.test(text) || areTwoFields(text)) return false;
  if (DOTTED_NAME.test(text)) return text.length <= LONGEST_DOTTED;
  if (lexicon.timeLabels.has(text) || lexicon.timeLabels.has(text.slice(-2))) return false;
  // "2024年3月5日 火曜日"
  if (lexicon.weekdays.has(text)) return false;
  if (HANGUL_NAME.test(text)) return !lexicon.notNames.has(text) && !lexicon.sections.has(text);
  if (!SPACELESS_NAME.test(text) || !HAN.test(text.slice(0, 1) + text.slice(-1))) return false;
  return text.length <= 5 && !lexicon.sections.has(text) && !lexicon.notNames.has(text) && !lexicon.agencies.has(text);
}
