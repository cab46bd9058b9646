/** Pictures between two paragraphs that are signed at their end: by a bracket, a sign, or names behind the last stop. */
import { oneOf } from "../../lexicon/phrases.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { cutBracket, readBracketSigner } from "../fields/credit/bracket-signer.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { tailCredit } from "../fields/credit/credit-glance.ts";
import { FIRST_UNSPACED } from "../fields/credit/credit-label.ts";
import { endsSentence } from "../sentence.ts";
import { STORY_LABELS } from "../story/labels.ts";
import { isPictureBetween } from "./between-paragraphs.ts";
import { LONGEST_ABOVE, SHORTEST_ABOVE, SHORTEST_UNSPACED } from "./picture-captions.ts";

/** Forms of a credit behind a caption's last sentence, which a broken sentence may have too. */
const BEHIND_STOP: ReadonlySet<string> = new Set(["credit.tail-sentence", "credit.tail-glued", "credit.tail-korean"]);
/** "…ひな＝釧路市動物園提供": who gave the picture, or took it. */
const TAKEN = new RegExp(`${oneOf("tookOrGave")}$`, "u");
/** "El infinito en un junco (Irene Vallejo)": a book and who wrote it may head a paragraph; of such the model says less, and of captions more. */
const LEAST_SIGNED = 0.53;
const CAPTION = STORY_LABELS.indexOf("caption");

const isLikelyCaption = ({ judged }: Capture, index: number): boolean =>
  (judged[index]?.odds[CAPTION] ?? 0) >= LEAST_SIGNED;

/** "المصدر: المرصد" below the story, and "… (المرصد)" amid it: the house that signs the story signs pictures. */
const isSourceOfStory = ({ texts, verdicts }: Capture, house: string): boolean =>
  verdicts.some((verdict, at) => verdict?.label === "signoff" && (texts[at] ?? "").endsWith(`: ${house}`));

/** Whether another block says some words; asked of a line that ends with a name in brackets alone. */
const isSaidElsewhere = ({ texts }: Capture, index: number, words: string): boolean =>
  texts.some((text, at) => at !== index && text.includes(words));

/**
 * "児童が磨いた灯台のレンズ＝共同" between two paragraphs; as a headline's end the same sign names who says so. And a sentence with
 * names behind its stop: "The road to the quarry. Lena Marsh for The Harrow Post".
 */
export function isSignedBetween(capture: Capture, { index, text }: Block): boolean {
  if (text.length > LONGEST_ABOVE || endsSentence(text) || !isPictureBetween(capture, index, index)) return false;
  const isSaid = (words: string): boolean => isSaidElsewhere(capture, index, words);
  const signer = cutBracket(text)?.credit ?? "";
  if ((signer !== "" && isSourceOfStory(capture, signer)) || readBracketSigner(text, capture.language, isSaid) !== null)
    return isLikelyCaption(capture, index);
  const credit = tailCredit(capture.glance(index));
  const shortest = text.charCodeAt(0) < FIRST_UNSPACED ? SHORTEST_ABOVE : SHORTEST_UNSPACED;
  if (credit === null || credit.from < shortest) return false;
  if (credit.rule === "credit.tail-wide") return isSigner(credit.credit) || TAKEN.test(text);
  return BEHIND_STOP.has(credit.rule);
}
