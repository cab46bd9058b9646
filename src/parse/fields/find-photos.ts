/** Finds pictures' captions and credits among the blocks that are not the story. */

import { lexicon } from "../../lexicon/index.ts";
import { cutBylineLabel } from "./byline.ts";
import type { FieldContext, Found } from "./context.ts";
import type { CreditReading } from "./credit.ts";
import { readCreditBlock, splitCredit, startsLikeLabel } from "./credit.ts";
import {
  canBeCaption,
  ENOUGH_CREDIT,
  findTwin,
  flat,
  hasCaptionLabel,
  hasCaptionLength,
  isPictureMark,
  isRuledOut,
  LONGEST_CAPTION,
  plainText,
  SHORTEST_CAPTION,
} from "./photo-signs.ts";

/** A picture's words. */
export interface PhotoWords {
  /** Without the credit. */
  readonly caption: string | null;
  /** Without its label. */
  readonly credit: string | null;
}

/** Where pictures are looked for: so many blocks before the headline and after the story. */
const BEFORE_HEADLINE = 2;
const AFTER_STORY = 2;
/** Caption and credit stand so near to each other. Blocks. */
const NEAR_CREDIT = 2;
/** Words without a full stop are a caption beside a credit when they are more than so many. */
const FEWEST_WORDS = 3;

/** A block between a caption and its credit is no longer than a control's label. UTF-16 units. */
const LONGEST_BETWEEN = 24;
/** Shortest caption that nothing but its place tells. UTF-16 units. */
const SHORTEST_LONE = 40;
/** A signer without a label is at most so long, in UTF-16 units and in words. */
const LONGEST_SIGNER = 40;
const MOST_SIGNER_WORDS = 5;

/** Under the story "© Le Fanal, 2014" keeps the page's rights and signs no picture. */
const RIGHTS = /^(?:©|\(c\)).*(?:\d{4}|\b(?:Ltd|Inc|GmbH)\b)/i;

const GUESS = 0.5;
const SURE = 0.95;
const LIKELY = 0.8;

interface Look {
  readonly tail: CreditReading | null;
  readonly block: CreditReading | null;
}

interface Draft {
  caption: string | null;
  credit: string | null;
  blocks: number[];
  confidence: number;
}

/** Whether a block is a caption beside a credit that is sure. */
function isCaptionBeside(context: FieldContext, at: number, looks: ReadonlyMap<number, Look>): boolean {
  if (!canBeCaption(context, at) || (looks.get(at)?.block?.confidence ?? 0) >= ENOUGH_CREDIT) return false;
  const { text, sentence } = context.glance(at);
  return sentence || findTwin(context, at) >= 0 || hasCaptionLength(text, FEWEST_WORDS);
}

const isCreditAt = (looks: ReadonlyMap<number, Look>, at: number): boolean =>
  (looks.get(at)?.block?.confidence ?? 0) >= ENOUGH_CREDIT;

/** The caption that a credit in a block of its own belongs to: before it, else after it where no other credit claims it. */
function findCaptionOf(
  context: FieldContext,
  credit: number,
  looks: ReadonlyMap<number, Look>,
  taken: ReadonlySet<number>,
): number {
  const after = credit + 1;
  if (hasCaptionLabel(context.texts[after] ?? "") && isCaptionBeside(context, after, looks)) return after;
  if (isCaptionBeside(context, credit - 1, looks) && !taken.has(credit - 1)) return credit - 1;
  const between = context.texts[credit - 1] ?? "";
  if (
    !context.isBody(credit - 1) &&
    between.length < 30 &&
    isCaptionBeside(context, credit - 2, looks) &&
    findTwin(context, credit - 2) >= 0
  )
    return credit - 2;
  return isCaptionBeside(context, after, looks) &&
    !isCreditAt(looks, after + 1) &&
    looks.get(credit)?.block?.rule !== "credit.bare"
    ? after
    : -1;
}

function lookAt(context: FieldContext, from: number, to: number): Map<number, Look> {
  const looks = new Map<number, Look>();
  for (let i = from; i <= to; i += 1) {
    if (isRuledOut(context, i)) continue;
    const text = context.texts[i] ?? "";
    const { form } = context.glance(i);
    if (
      text.length > LONGEST_CAPTION ||
      (form?.sure && form.kind !== "furniture" && form.kind !== "signoff" && form.kind !== "related")
    )
      continue;
    if (lexicon.services.has(context.glance(i).folded) || (i > context.bodyEnd && RIGHTS.test(text))) continue;
    const prose = context.glance(i).sentence && !/^[-•*|/\s]*[([（［【©ⓒ]/u.test(text) && !startsLikeLabel(text);
    const block = prose ? null : readCreditBlock(text);
    const tail =
      (block !== null && block.confidence > ENOUGH_CREDIT) || !canBeCaption(context, i) ? null : splitCredit(text);
    if (block !== null || tail !== null) looks.set(i, { block, tail });
  }
  return looks;
}

/**
 * Finds the pictures of a capture.
 * @param context the capture, with its story known
 * @returns in the order of the capture; a picture without words is not found
 */
export function findPhotos(context: FieldContext): Found<PhotoWords>[] {
  const from = Math.max(0, context.headline < 0 ? 0 : context.headline - BEFORE_HEADLINE);
  const to = Math.min(
    context.texts.length - 1,
    context.bodyEnd < 0 ? context.texts.length - 1 : context.bodyEnd + AFTER_STORY,
  );
  const looks = lookAt(context, from, to);
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  const add = (draft: Draft): void => {
    for (const block of draft.blocks) taken.add(block);
    drafts.push(draft);
  };
  for (let i = from; i <= to; i += 1) {
    if (isRuledOut(context, i) || taken.has(i)) continue;
    const draft = readPhotoAt(context, i, looks, taken);
    if (draft !== null) add(draft);
  }
  return dropRepeats(drafts).map(({ caption, credit, blocks, confidence }) => ({
    value: { caption, credit },
    blocks,
    rule: caption === null ? "photos.credit" : credit === null ? "photos.caption" : "photos.caption-credit",
    confidence,
  }));
}

/** The credit in one of the next blocks, and its index; a bare name is one only after a caption that is sure. */
function creditAfter(
  context: FieldContext,
  index: number,
  looks: ReadonlyMap<number, Look>,
  sure: boolean,
): { at: number; reading: CreditReading } | null {
  for (let at = index + 1; at <= index + NEAR_CREDIT && !context.isBody(at); at += 1) {
    const reading = looks.get(at)?.block ?? null;
    if (
      reading !== null &&
      (reading.confidence >= ENOUGH_CREDIT ||
        (sure &&
          reading.rule === "credit.name" &&
          findTwin(context, at) !== index &&
          cutBylineLabel(reading.credit, context.language) === null))
    ) {
      // "Image source, X" / "Image caption, The bog": the credit belongs to what is below.
      const below = hasCaptionLabel(context.texts[at + 1] ?? "") && !hasCaptionLabel(context.texts[index] ?? "");
      return below ? null : { at, reading };
    }
    const between = context.glance(at);
    if ((between.sentence || between.text.length > LONGEST_BETWEEN) && findTwin(context, at) !== index) break;
  }
  return null;
}

/** Whether a credit that has no caption is one: labelled as a picture's, or of a house that signs pictures only. */
function standsAlone(context: FieldContext, index: number, { rule, loose, credit }: CreditReading): boolean {
  if (
    loose ||
    index > context.bodyEnd ||
    (rule === "credit.sign" && /\d{4}|\b(?:Ltd|Inc|GmbH)\b/.test(context.texts[index] ?? ""))
  )
    return false;
  if (rule !== "credit.bare") return true;
  const [first = ""] = credit.split(/(?:(?<!\s)\s+)?\|\s*/);
  // "IANS | New Delhi": an agency and where it writes from.
  if (first !== credit && lexicon.agencies.get(first.toLowerCase())?.credit === false) return false;
  const agency = lexicon.agencies.get(credit.toLowerCase());
  return agency === undefined ? /[/|]/.test(credit) : agency.credit;
}

function readCreditAt(
  context: FieldContext,
  index: number,
  reading: CreditReading,
  looks: ReadonlyMap<number, Look>,
  taken: ReadonlySet<number>,
): Draft | null {
  const at = findCaptionOf(context, index, looks, taken);
  if (at < 0 && !standsAlone(context, index, reading)) return null;
  const caption = at >= 0 ? plainText(context.texts[at] ?? "") : null;
  return { caption, credit: reading.credit, blocks: at >= 0 ? [at, index] : [index], confidence: reading.confidence };
}

/** The words of a caption whose credit is cut from its end. */
function captionBefore(text: string, from: number): string {
  return plainText(text.slice(0, from)).replace(/(?<![\s|/–—-])[\s|/–—-]+$/u, "");
}

function readPhotoAt(
  context: FieldContext,
  index: number,
  looks: ReadonlyMap<number, Look>,
  taken: ReadonlySet<number>,
): Draft | null {
  const look = looks.get(index);
  if (look?.block !== null && look?.block !== undefined && look.block.confidence >= ENOUGH_CREDIT)
    return readCreditAt(context, index, look.block, looks, taken);
  if (!canBeCaption(context, index)) return null;
  if (look?.tail !== null && look?.tail !== undefined) {
    const caption = captionBefore(context.texts[index] ?? "", look.tail.from);
    if (caption.length >= SHORTEST_CAPTION - 4)
      return { caption, credit: look.tail.credit, blocks: [index], confidence: look.tail.confidence };
  }
  return readCaptionAt(context, index, looks) ?? readPairAt(context, index) ?? readLoneAt(context, index);
}

/** Words alone between two paragraphs that end no sentence of theirs and are no form: a picture's, when they read like a sentence. */
function readLoneAt(context: FieldContext, index: number): Draft | null {
  const { text, sentence, form } = context.glance(index);
  if (
    !context.isBody(index - 1) ||
    !context.isBody(index + 1) ||
    form !== null ||
    !sentence ||
    !/^[\p{Lu}\p{Lo}„"“]/u.test(text)
  )
    return null;
  const before = context.texts[index - 1] ?? "";
  if (!/[.!?…。！？]["'”’»)」]*$/u.test(before) || text.length < SHORTEST_LONE || text.includes(":")) return null;
  return { caption: plainText(text), credit: null, blocks: [index], confidence: GUESS };
}

/** Two blocks alone between two paragraphs: words, then a name or a house: "Former Prime Minister Tony Blair" / "ES". */
function readPairAt(context: FieldContext, index: number): Draft | null {
  if (!context.isBody(index - 1) || !context.isBody(index + 2) || context.isBody(index + 1)) return null;
  const [caption, credit] = [context.glance(index), context.glance(index + 1)];
  if (
    caption.text.split(" ").length < FEWEST_WORDS ||
    credit.text.length > LONGEST_SIGNER ||
    credit.form !== null ||
    credit.digit
  )
    return null;
  if (!/^\p{Lu}[^.!?:]*$/u.test(credit.text) || credit.text.split(" ").length > MOST_SIGNER_WORDS) return null;
  return { caption: plainText(caption.text), credit: credit.text, blocks: [index, index + 1], confidence: GUESS };
}

/** A caption without its credit in it: said twice, after a picture's mark, or right before a credit. */
function readCaptionAt(context: FieldContext, index: number, looks: ReadonlyMap<number, Look>): Draft | null {
  const twin = index > context.bodyEnd ? -1 : findTwin(context, index);
  const marked = isPictureMark(context, index - 1) || context.labels[index] === "caption";
  const credit = creditAfter(context, index, looks, twin >= 0 || marked);
  if (twin < 0 && !marked && !(credit !== null && isCaptionBeside(context, index, looks))) return null;
  if (twin > index && looks.get(twin)?.tail) return null;
  const text = plainText(context.texts[Math.max(twin, index)] ?? "");
  const blocks = twin > index ? [index, twin] : [index];
  if (credit === null) return { caption: text, credit: null, blocks, confidence: twin >= 0 ? SURE : LIKELY };
  return { caption: text, credit: credit.reading.credit, blocks: [...blocks, credit.at], confidence: LIKELY };
}

/** A picture is looked for among so many before it: a page of thousands costs no more for each. */
const RECENT = 40;

/** Alt text and caption of one picture become one; a credit that its caption's block repeats goes. */
function dropRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const same = kept.slice(-RECENT).find((other) => isSamePicture(other, draft));
    if (same === undefined) kept.push({ ...draft });
    else {
      same.credit ??= draft.credit;
      if (draft.credit !== null && draft.caption !== null) same.caption = draft.caption;
      same.blocks = [...new Set([...same.blocks, ...draft.blocks])];
    }
  }
  return kept;
}

function isSamePicture(a: Draft, b: Draft): boolean {
  if (a.caption === null || b.caption === null)
    return a.credit !== null && a.credit === b.credit && (a.caption === null || b.caption === null);
  const [short, long] =
    a.caption.length < b.caption.length ? [flat(a.caption), flat(b.caption)] : [flat(b.caption), flat(a.caption)];
  return short.length >= SHORTEST_CAPTION && (long.startsWith(short) || long.endsWith(short));
}
