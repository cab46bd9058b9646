/** How long a credit's label is with the colon behind it, or with what stands in a colon's place. */
import { holdsMarked, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** A label before a comma of other scripts is no shorter. UTF-16 units. */
const SHORTEST_BEFORE_COMMA = 4;

/** "Photo/AFP", "Photo / Supplied" */
const SLASHED = new RegExp(String.raw`^${oneOf("slashedLabels")}\s?\/\s?`, "i");

/**
 * "사진｜스포츠한빛": a wide bar is a colon too; "Image source,Lena Marsh": so is a comma that a longer label runs into, where
 * "photo,video" and "Foto,Video" are two things.
 */
const COLON =
  /^([^:：=＝，،՝｜]{2,30}?)\s*(?::|：|=|＝|｜|，|،|՝|\.\.\.|…|(?<=\p{Script=Han})[/／,]|(?<=\p{L} \p{L}+|\p{L}{6}),(?=[\p{Lu}\p{N}]))/u;
/** One of these parts a label from what is behind it: most heads have none. */
const SEPARATORS = markCodes(":：=＝｜，،՝….,/／・");
/** "Foto (Archiv): Lena Marsch": what kind of picture it is, between label and colon. */
const KIND_BEHIND = /\s\([\p{L} ]{3,16}\)$/u;
const DOTTED = /^(\p{Script=Han}{1,6})[・/／:：]/u;

/** "圖／中央社", "图/王小明": a label, a slash and a name, and nothing more. */
const SLASHED_NAME = /^\p{Script=Han}{1,4}[/／]\s?\p{Script=Han}{2,8}$/u;
/** "图：新华社", "圖：王小明攝": a house, or who took it, right behind the shortest label; "图：渡轮停泊" is a caption. */
const SIGNED_SHORTLY = new RegExp(
  String.raw`^(\p{Script=Han}{1,2})[:：]\s?(?:\p{Script=Han}{2,4}${oneOf("tookBehind")}|(\p{Script=Han}{2,8}))$`,
  "u",
);
function measureShort(head: string): number {
  const [, label = "", house] = SIGNED_SHORTLY.exec(head) ?? [];
  if (!lexicon.creditLabels.has(label)) return 0;
  return house === undefined || lexicon.agencies.has(foldLabel(house)) ? label.length + 1 : 0;
}

/** "Foto / Photo: Lena Marsh", "Bild/Video: …": two labels, of two languages or of two kinds of pictures. */
const SLASH = /\s?\/\s?/u;
const areTwoLabels = (label: string): boolean =>
  label.includes("/") && label.split(SLASH).every((half) => lexicon.creditLabels.has(foldLabel(half)));
const isColonLabel = (label: string): boolean =>
  lexicon.creditLabels.has(foldLabel(label)) ||
  areTwoLabels(label) ||
  (label.endsWith(")") && lexicon.creditLabels.has(foldLabel(label.replace(KIND_BEHIND, ""))));

/** How long a label is with the colon behind it, or the sign in the place of one; 0 where there is none. */
export function measureColon(head: string, isBracketed: boolean): number {
  if (!holdsMarked(SEPARATORS, head)) return 0;
  const colon = COLON.exec(head);
  // "图像来源，": not "图片，声音和文字", pictures among other things.
  const isListed = colon !== null && /[，،,]$/u.test(colon[0]) && (colon[1] ?? "").length < SHORTEST_BEFORE_COMMA;
  if (colon !== null && !isListed && isColonLabel(colon[1] ?? "")) return colon[0].length;
  // "（撮影・宮地輝一）", "（图/程可）"; outside brackets pictures are listed, "写真・画像", and "图：" is before a caption as often.
  const dotted = isBracketed || SLASHED_NAME.test(head) ? DOTTED.exec(head) : null;
  const isLabel = (label: string): boolean =>
    lexicon.creditLabels.has(label) || (isBracketed && lexicon.phrases.bracketLabels.includes(label));
  if (dotted !== null && isLabel(dotted[1] ?? "")) return dotted[0].length;
  const short = measureShort(head);
  if (short > 0) return short;
  return SLASHED.exec(head)?.[0].length ?? 0;
}
