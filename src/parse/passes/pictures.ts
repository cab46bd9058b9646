import type { Block, Verdict } from "../../model.ts";
import { speakOfSame } from "../alt-text.ts";
import type { Capture, Pass } from "../capture.ts";
import { hasCaptionLabel, isCaptionLabel, plainText } from "../fields/caption-words.ts";
import { isSigner } from "../fields/credit-block.ts";
import { blockCredit, markedTail, sureCredit, tailCredit } from "../fields/credit-glance.ts";
import { FIRST_UNSPACED, LONGEST_CREDIT } from "../fields/credit-label.ts";
import { readInlineSignoff } from "../fields/signoff.ts";
import type { Glance } from "../glance.ts";
import { endsSentence, opensWithSpeech } from "../sentence.ts";
import { isTopHeadline } from "./top-line.ts";

/** Longest caption. UTF-16 units: what is longer is a paragraph that ends like one. */
const LONGEST_CAPTION = 420;
/** A sentence right above a labelled credit is its caption when it is no longer than this; a paragraph is longer. UTF-16 units. */
const LONGEST_ABOVE = 200;
const SHORTEST_ABOVE = 20;
/** A caption whose credit is marked for certain may be shorter: "Ilustrační snímek. Foto: Profimedia". */
const SHORTEST_SURE = 14;
/** The same in a script without spaces. */
const SHORTEST_UNSPACED = 10;
const SURE = 0.95;
const ABOVE = 0.8;

/** Forms that only a credit has: a label, brackets with an agency, a sign. */
const SURE_TAILS: ReadonlySet<string> = new Set([
  "credit.tail-label",
  "credit.tail-bracket",
  "credit.tail-sign",
  "credit.tail-taken",
  "credit.tail-dash",
]);
const SURE_BLOCKS: ReadonlySet<string> = new Set(["credit.colon", "credit.taken"]);
/** Forms that a page's rights and a story's own words may have as well: they sign a picture where they stand between paragraphs. */
const BETWEEN_BLOCKS: ReadonlySet<string> = new Set([...SURE_BLOCKS, "credit.by", "credit.sign"]);
/** The same where the lexicon knows the house: "(Imagoeconomica)". */
const SURE_BETWEEN: ReadonlySet<string> = new Set(["credit.bare", "credit.bracket"]);
/** Forms of a credit behind a caption's last sentence, which a broken sentence may have too. */
const BEHIND_STOP: ReadonlySet<string> = new Set(["credit.tail-sentence", "credit.tail-korean"]);
/** "© Le Fanal, 2014", "© Kestrel Media Ltd": the rights of a page. */
const RIGHTS = /\d{4}|\b(?:Ltd|Inc|GmbH)\b/;
/** "Kestrel Images/Reuters", "Lena Marsh | Kestrel". */
const PARTED = /\S\s?[/|]\s?\S/;
/** Two sentences are a paragraph as often as a caption. */
const STOP_INSIDE = /\p{Ll}[.!?]["”’»]?\s+\p{Lu}/u;
const SMALL_FIRST = /^\p{Ll}/u;
/** "Copyright 2021 Kestrel Media." */
const OPENS_RIGHTS = /^(?:©|\(c\)|copyright\b)/iu;
/** “There is no other way but to leave.” */
const SPEECH = /^["“„«][^"”“»]+["”“»]$/u;
const SMALL_WORD = /(?:^|\s)\p{Ll}/u;
/** "…ひな＝釧路市動物園提供": who gave the picture, or took it. */
const TAKEN = /(?:提供|撮影)$/u;
/** The model's labels of a sentence of the story. */
const SENTENCES: ReadonlySet<string> = new Set(["paragraph", "continuation"]);

/** "The quay on Friday. Photo by Lena Marsh", "… on Sunday. (Rosalind Vega/Kestrel Valley Gazette)" */
function isCaptionWithCredit(glance: Glance): boolean {
  const { text } = glance;
  // "for Harrow Review; sources: Kestrel Archive": a sentence that goes on.
  if (text.length > LONGEST_CAPTION || SMALL_FIRST.test(text)) return false;
  const credit = markedTail(glance);
  const isLabelled = credit !== null && text.slice(credit.from).includes(":");
  const shortest = isLabelled ? SHORTEST_SURE : SHORTEST_ABOVE;
  const isSure =
    credit !== null && SURE_TAILS.has(credit.rule) && credit.confidence >= ABOVE && credit.from >= shortest;
  return isSure && readInlineSignoff(text) === null;
}

/** "Symbolbild: Trockenes Becken" / "© picture alliance/Zoonar": the label says what is seen, and the credit stands below. */
function isCaptionOverCredit({ text }: Glance, below: Glance): boolean {
  if (!hasCaptionLabel(text) || isSigner(plainText(text)) || hasCaptionLabel(below.text)) return false;
  return (sureCredit(below)?.confidence ?? 0) >= SURE;
}

/** "Source: Kestrel| 2019-10-03 16:31:22": whose story it is, and when it came out. */
const CLOCK = /\d{4}.{0,8}\d:\d\d/;

/** Also "(Wade Hollister/Dunmore Fire Department via AP)": brackets about parted names. In brackets an agency alone may sign the story. */
function isLabelledCredit(glance: Glance): boolean {
  const credit = sureCredit(glance);
  if (credit === null || credit.confidence < SURE || (credit.loose && CLOCK.test(glance.text))) return false;
  return SURE_BLOCKS.has(credit.rule) || (credit.rule === "credit.bracket" && PARTED.test(glance.text));
}

/** One sentence that may stand under a picture. */
function isCaptionAbove(
  { blocks, verdicts, judged }: Capture,
  block: Block | undefined,
  longest = LONGEST_ABOVE,
): block is Block {
  if (!block || verdicts[block.index] || block.index === 0) return false;
  const { text } = block;
  // "Image source, X" / "Image caption, The bog": the credit belongs to what is below.
  if (hasCaptionLabel(blocks[block.index + 2]?.text ?? "")) return false;
  const shortest = text.charCodeAt(0) < FIRST_UNSPACED ? SHORTEST_ABOVE : SHORTEST_UNSPACED;
  if (text.length < shortest || text.length > longest || !endsSentence(text)) return false;
  if (SPEECH.test(text) || opensWithSpeech(text) || OPENS_RIGHTS.test(text)) return false;
  // In the middle of a sentence it is the sentence's end and not a caption; what is open above it may be the picture's alt text.
  const before = blocks[block.index - 1]?.text ?? "";
  const isAlt = isOpenCaption(before) && judged[block.index]?.label !== "continuation";
  const isFree = endsSentence(before) || verdicts[block.index - 1] !== undefined || isAlt;
  return isFree && /^[\p{Lu}\p{Lo}\p{N}"“„«'‘]/u.test(text);
}

/** Whether a block ends a paragraph of the story. */
function endsParagraph({ blocks, judged }: Capture, index: number): boolean {
  return SENTENCES.has(judged[index]?.label ?? "") && endsSentence(blocks[index]?.text ?? "");
}

/** Whether the story is read before the blocks from `first` to `last`, and goes on after them. */
const isBetweenParagraphs = (capture: Capture, first: number, last: number): boolean =>
  capture.judged[last + 1]?.label === "paragraph" && endsParagraph(capture, first - 1);

/** The same where the picture's alt text, words without a stop, may stand above the caption. */
function isPictureBetween(capture: Capture, caption: number, last: number): boolean {
  if (isBetweenParagraphs(capture, caption, last)) return true;
  const alt = capture.blocks[caption - 1]?.text ?? "";
  return isOpenCaption(alt) && isBetweenParagraphs(capture, caption - 1, last);
}

/** Words without a stop that may stand under a picture. */
function isOpenCaption(text: string): boolean {
  const isUnspaced = text.charCodeAt(0) >= FIRST_UNSPACED;
  if (text.length < (isUnspaced ? SHORTEST_UNSPACED : SHORTEST_ABOVE) || text.length > LONGEST_ABOVE) return false;
  return !endsSentence(text) && /^[\p{Lu}\p{Lo}\p{N}"“„«'‘]/u.test(text);
}

/** Between paragraphs several parts sign a picture without a label as well: "Rosalind Vega/Kestrel Images". */
function signsBetween(glance: Glance): boolean {
  const { text } = glance;
  if (text.length > LONGEST_CREDIT || RIGHTS.test(text)) return false;
  const credit = PARTED.test(text) ? blockCredit(glance) : sureCredit(glance);
  if (credit === null || credit.loose) return false;
  return BETWEEN_BLOCKS.has(credit.rule) || (SURE_BETWEEN.has(credit.rule) && credit.confidence >= SURE);
}

/**
 * "Masons at work on the eastern bay" / "Image courtesy of Port Ansel Harbour Trust", between two paragraphs; and
 * "The eastern bay, where masons are at work." / "Photograph by Lena Marsh".
 */
function isPairBetween(capture: Capture, caption: number): boolean {
  const { blocks, verdicts, glance } = capture;
  const above = blocks[caption];
  if (!above || verdicts[caption] || verdicts[caption + 1]) return false;
  const isSentence = isCaptionAbove(capture, above, LONGEST_CAPTION) && !STOP_INSIDE.test(above.text);
  if (!isOpenCaption(above.text) && !isSentence) return false;
  if (!isPictureBetween(capture, caption, caption + 1)) return false;
  return signsBetween(glance(caption + 1)) && sureCredit(glance(caption)) === null;
}

/**
 * "A map of the harbour wall with three breaches in red." / "The wall has broken in three places." / "Ansel Survey", between two
 * paragraphs: alt text, caption, and names that are a credit as they stand below the two.
 */
function isTriadBetween(capture: Capture, caption: number): boolean {
  const { blocks, verdicts, glance } = capture;
  const [alt, above] = [blocks[caption - 1], blocks[caption]];
  if (!alt || !above || verdicts[caption - 1] || verdicts[caption] || verdicts[caption + 1]) return false;
  const lengths = [alt.text.length, above.text.length];
  if (lengths.some((length) => length < SHORTEST_ABOVE || length > LONGEST_CAPTION)) return false;
  if (!isBetweenParagraphs(capture, caption - 1, caption + 1)) return false;
  const credit = blockCredit(glance(caption + 1));
  if (credit === null || credit.loose) return false;
  // "Stories of witnesses" is a subhead.
  if (credit.rule === "credit.name" && SMALL_WORD.test(credit.credit)) return false;
  return speakOfSame(alt.text, above.text);
}

/**
 * "児童が磨いた灯台のレンズ＝共同" between two paragraphs; as a headline's end the same sign names who says so. And a sentence with
 * names behind its stop: "The road to the quarry. Lena Marsh for The Harrow Post".
 */
function isSignedBetween(capture: Capture, { index, text }: Block): boolean {
  if (text.length > LONGEST_ABOVE || endsSentence(text) || !isPictureBetween(capture, index, index)) return false;
  const credit = tailCredit(capture.glance(index));
  const shortest = text.charCodeAt(0) < FIRST_UNSPACED ? SHORTEST_ABOVE : SHORTEST_UNSPACED;
  if (credit === null || credit.from < shortest) return false;
  if (credit.rule === "credit.tail-wide") return isSigner(credit.credit) || TAKEN.test(text);
  return BEHIND_STOP.has(credit.rule);
}

/** A caption of its own below its label: "Image caption," / "Volunteers moved the fish". */
const isBelowLabel = ({ blocks }: Capture, { index, text }: Block): boolean =>
  isCaptionLabel(blocks[index - 1]?.text ?? "") && text.length <= LONGEST_CAPTION && !hasCaptionLabel(text);

/** Longest alt text that says other things than the caption below it. UTF-16 units. */
const LONGEST_ALT = 130;
/** The story model is no surer of alt text that it takes for the story. */
const MOST_ALT_SUBHEAD = 0.6;
const MOST_ALT_PARAGRAPH = 0.8;
const SPOKEN = /["“”„«»]|^[-–—]/u;

/**
 * Whether a block that the model is not sure of is the alt text of the captioned picture right below it, in other words: "A woman in a
 * parka stands by a store shelf." / "Store manager Pearl Cockney … (Joe Kuptana/CBC)".
 */
function isDoubtfulAlt(capture: Capture, { index, text }: Block): boolean {
  const judged = capture.judged[index];
  if (text.length < SHORTEST_ABOVE || text.length > LONGEST_ALT || judged === undefined) return false;
  // "Share on Reddit" / "Tāwhai Rimene, Local Democracy Reporter": what is not taken for the story may be anything above it.
  const isFree = endsParagraph(capture, index - 1) || (judged.label !== "other" && capture.verdicts[index - 1]);
  if (STOP_INSIDE.test(text) || SPOKEN.test(text) || !isFree) return false;
  const most = endsSentence(text) ? MOST_ALT_PARAGRAPH : MOST_ALT_SUBHEAD;
  return judged.label === "other" || judged.confidence < most;
}

/** The alt text right above a caption: words without a stop that speak of the same. With a stop it may be the paragraph that the caption repeats. */
function labelAlt(capture: Capture, caption: number): Verdict[] {
  const { blocks, verdicts } = capture;
  const [alt, below] = [blocks[caption - 1], blocks[caption]];
  if (!alt || !below || verdicts[alt.index] || alt.index === 0) return [];
  const isSame = isOpenCaption(alt.text) && speakOfSame(alt.text, below.text);
  if (!isSame && !isDoubtfulAlt(capture, alt)) return [];
  return [{ block: alt.index, label: "repeat", rule: "pictures.alt-above", confidence: ABOVE, of: caption }];
}

/** Pictures' words that show by their form what they are, wherever they stand. */
export const labelPictures: Pass = {
  name: "pictures",
  label(capture) {
    const found: Verdict[] = [];
    for (const block of capture.blocks) {
      const { index } = block;
      if (capture.verdicts[index] || isTopHeadline(capture, index)) continue;
      const glance = capture.glance(index);
      if (isCaptionOverCredit(glance, capture.glance(index + 1))) {
        found.push({ block: index, label: "caption", rule: "pictures.labelled-caption", confidence: SURE });
      } else if (isLabelledCredit(glance)) {
        const above = capture.blocks[index - 1];
        found.push({ block: index, label: "credit", rule: "pictures.labelled-credit", confidence: SURE });
        if (isCaptionAbove(capture, above)) {
          found.push(...labelAlt(capture, above.index));
          found.push({ block: above.index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        }
      } else if (isPairBetween(capture, index)) {
        found.push(...labelAlt(capture, index));
        found.push({ block: index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        found.push({ block: index + 1, label: "credit", rule: "pictures.credit-between", confidence: ABOVE });
      } else if (isTriadBetween(capture, index)) {
        found.push(...labelAlt(capture, index));
        found.push({ block: index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        found.push({ block: index + 1, label: "credit", rule: "pictures.credit-between", confidence: ABOVE });
      } else if (isBelowLabel(capture, block)) {
        found.push({ block: index, label: "caption", rule: "pictures.below-label", confidence: SURE });
      } else if (isCaptionWithCredit(glance) || isSignedBetween(capture, block)) {
        found.push(...labelAlt(capture, index));
        found.push({ block: index, label: "caption", rule: "pictures.caption-with-credit", confidence: SURE });
      }
    }
    return found;
  },
};
