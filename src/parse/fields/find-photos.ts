/** Finds pictures' captions and credits among the blocks that are not the story. */
import type { CreditReading } from "./credit.ts";
import { lexicon } from "../../lexicon/index.ts";
import { cutBylineLabel } from "./byline.ts";
import { readCreditBlock, splitCredit } from "./credit.ts";
import type { FieldContext, Found } from "./context.ts";
import { isName } from "./names.ts";

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
/** Shortest and longest caption. UTF-16 units. */
const SHORTEST = 12;
const LONGEST = 700;
/** Alt text and caption stand so near to each other; so do caption and credit. Blocks. */
const NEAR = 4;
const NEAR_CREDIT = 2;
/** Words without a full stop are a caption beside a credit when they are more than so many. */
const FEWEST_WORDS = 3;

/** A block between a caption and its credit is no longer than a control's label. UTF-16 units. */
const LONGEST_BETWEEN = 24;
/** A file's name or a count of pictures is no longer. UTF-16 units. */
const LONGEST_MARK = 80;
/** Shortest caption that nothing but its place tells. UTF-16 units. */
const SHORTEST_LONE = 40;
/** A signer without a label is at most so long, in UTF-16 units and in words. */
const LONGEST_SIGNER = 40;
const MOST_SIGNER_WORDS = 5;

const GUESS = 0.5;
const ENOUGH_CREDIT = 0.55;
const SURE = 0.95;
const LIKELY = 0.8;

/** What a gallery or a picture leaves before its caption: a file's name, a count, a control. */
const PICTURE_MARK = /^(?:[\w()&%+,. -]+\.(?:jpe?g|png|webp|gif)|\[?\d{1,3}\s?(?:\/|of|von|de|av|sur)\s?\/?\s?\d{1,3}\]?|(?:image|photo|slide|bild|foto) \d+ (?:of|von|de) .*)$/iu;
const PICTURE_FORMS = new Set([
  "caption", "hide caption", "toggle caption", "show caption", "view caption", "enlarge image", "enlarge this image", "enlarge", "image caption",
  "view image in fullscreen", "open image in gallery", "detailansicht öffnen", "vergrößern", "vergrößern des bildes", "bild vergrößern",
  "zum vergrößern…", "이미지 확대보기", "이미지 확대", "ampliar foto", "ampliar imagen", "agrandir l'image", "vergroot afbeelding", "thumbnail",
  "helskärm", "fullscreen", "full screen", "zeigt weitere informationen zum bild", "open gallery", "view gallery", "media caption",
]);

interface Look {
  readonly tail: CreditReading | null;
  readonly block: CreditReading | null;
}

function isRuledOut(context: FieldContext, index: number): boolean {
  const label = context.labels[index];
  if (context.isBody(index) || index === context.headline) return true;
  return label !== null && label !== undefined && !["caption", "credit", "repeat", "furniture"].includes(label);
}

function isPictureMark(context: FieldContext, index: number): boolean {
  const { text, form, folded } = context.glance(index);
  if (text.length > LONGEST_MARK) return false;
  return PICTURE_MARK.test(text) || (form !== null && PICTURE_FORMS.has(form.form)) || folded === "image caption";
}

const flat = (text: string): string => text.replace(/^[-•*]\s+/, "").replace(/[\s.…]+$/, "");

/** Whether nothing but counts, marks and credits stand between alt text and caption; a kicker between makes two teasers of them. */
function isQuietBetween(context: FieldContext, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const { text, form } = context.glance(i);
    if (/^[\d\s/|.,:-]*$/.test(text) || form !== null || isPictureMark(context, i) || text === context.texts[from] || text === context.texts[to]) continue;
    if ((readCreditBlock(text)?.confidence ?? 0) < ENOUGH_CREDIT) return false;
  }
  return true;
}

/** The index of a block nearby that says the same, or starts or ends with the same. */
function findTwin(context: FieldContext, index: number): number {
  const text = flat(context.texts[index] ?? "");
  if (text.length < SHORTEST) return -1;
  const head = text.slice(0, SHORTEST);
  const tail = text.slice(-SHORTEST);
  for (let i = Math.max(0, index - NEAR); i <= index + NEAR && i < context.texts.length; i += 1) {
    if (i === index || i === context.headline || context.isBody(i)) continue;
    const raw = context.texts[i] ?? "";
    // Either may be the start or the end of the other, so they share one of these.
    if (!raw.includes(head) && !raw.includes(tail) && (raw.length > text.length + 3 || raw.length < SHORTEST || !text.includes(raw.slice(2, SHORTEST)))) continue;
    const other = flat(raw);
    const [short, long] = other.length < text.length ? [other, text] : [text, other];
    if (!isQuietBetween(context, Math.min(i, index), Math.max(i, index))) continue;
    if (short.length >= SHORTEST && (long.startsWith(short) || (short.length > 30 && long.endsWith(short)))) return i;
  }
  return -1;
}

/** A block of date and time with few words. */
const isWhen = (text: string): boolean => text.length < 60 && /\d{1,2}[:.]\d\d|\d{4}/.test(text) && !/\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(text);

interface Draft {
  caption: string | null;
  credit: string | null;
  blocks: number[];
  confidence: number;
}

/** Whether a block can be a caption by its own look: words that are no form, label, time or credit. */
function canBeCaption(context: FieldContext, index: number): boolean {
  const { text, form } = context.glance(index);
  if (isRuledOut(context, index) || text.length < SHORTEST || text.length > LONGEST) return false;
  if (isName(plainText(text)) || cutBylineLabel(text, context.language) !== null || isWhen(text)) return false;
  return !(form !== null && form.sure) && /\s|[\p{Script=Han}\p{Script=Hangul}]/u.test(text) && !/^https?:/.test(text);
}

/** Whether a block is a caption beside a credit that is sure. */
function isCaptionBeside(context: FieldContext, at: number, looks: ReadonlyMap<number, Look>): boolean {
  if (!canBeCaption(context, at) || (looks.get(at)?.block?.confidence ?? 0) >= ENOUGH_CREDIT) return false;
  const { text, sentence } = context.glance(at);
  return sentence || findTwin(context, at) >= 0 || text.split(/\s+/).length > FEWEST_WORDS;
}

const isCreditAt = (looks: ReadonlyMap<number, Look>, at: number): boolean => (looks.get(at)?.block?.confidence ?? 0) >= ENOUGH_CREDIT;

/** The caption that a credit in a block of its own belongs to: before it, else after it where no other credit claims it. */
function findCaptionOf(context: FieldContext, credit: number, looks: ReadonlyMap<number, Look>, taken: ReadonlySet<number>): number {
  if (isCaptionBeside(context, credit - 1, looks) && !taken.has(credit - 1)) return credit - 1;
  const between = context.texts[credit - 1] ?? "";
  if (!context.isBody(credit - 1) && between.length < 30 && isCaptionBeside(context, credit - 2, looks) && findTwin(context, credit - 2) >= 0) return credit - 2;
  const after = credit + 1;
  return isCaptionBeside(context, after, looks) && !isCreditAt(looks, after + 1) && looks.get(credit)?.block?.rule !== "credit.bare" ? after : -1;
}

function lookAt(context: FieldContext, from: number, to: number): Map<number, Look> {
  const looks = new Map<number, Look>();
  for (let i = from; i <= to; i += 1) {
    if (isRuledOut(context, i)) continue;
    const text = context.texts[i] ?? "";
    const { form } = context.glance(i);
    if (text.length > LONGEST || (form !== null && form.sure && form.kind !== "furniture" && form.kind !== "signoff" && form.kind !== "related")) continue;
    if (lexicon.services.has(context.glance(i).folded)) continue;
    const block = readCreditBlock(text);
    const tail = block !== null && block.confidence > ENOUGH_CREDIT ? null : text.length > 20 ? splitCredit(text) : null;
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
  const to = Math.min(context.texts.length - 1, context.bodyEnd < 0 ? context.texts.length - 1 : context.bodyEnd + AFTER_STORY);
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
function creditAfter(context: FieldContext, index: number, looks: ReadonlyMap<number, Look>, sure: boolean): { at: number; reading: CreditReading } | null {
  for (let at = index + 1; at <= index + NEAR_CREDIT && !context.isBody(at); at += 1) {
    const reading = looks.get(at)?.block ?? null;
    if (reading !== null && (reading.confidence >= ENOUGH_CREDIT || (sure && reading.rule === "credit.name" && cutBylineLabel(reading.credit, context.language) === null))) return { at, reading };
    const between = context.glance(at);
    if ((between.sentence || between.text.length > LONGEST_BETWEEN) && findTwin(context, at) !== index) break;
  }
  return null;
}

/** Whether a credit that has no caption is one: labelled as a picture's, or of a house that signs pictures only. */
function standsAlone(context: FieldContext, index: number, { rule, loose, credit }: CreditReading): boolean {
  if (loose || index > context.bodyEnd || (rule === "credit.sign" && /\d{4}|\b(?:Ltd|Inc|GmbH)\b/.test(context.texts[index] ?? ""))) return false;
  if (rule !== "credit.bare") return true;
  const agency = lexicon.agencies.get(credit.toLowerCase());
  return agency === undefined ? /[/|]/.test(credit) : agency.credit;
}

function readCreditAt(context: FieldContext, index: number, reading: CreditReading, looks: ReadonlyMap<number, Look>, taken: ReadonlySet<number>): Draft | null {
  const at = findCaptionOf(context, index, looks, taken);
  if (at < 0 && !standsAlone(context, index, reading)) return null;
  const caption = at >= 0 ? plainText(context.texts[at] ?? "") : null;
  return { caption, credit: reading.credit, blocks: at >= 0 ? [at, index] : [index], confidence: reading.confidence };
}

/** The words of a caption whose credit is cut from its end. */
function captionBefore(text: string, from: number): string {
  return plainText(text.slice(0, from)).replace(/[\s|/–—-]+$/u, "");
}

function readPhotoAt(context: FieldContext, index: number, looks: ReadonlyMap<number, Look>, taken: ReadonlySet<number>): Draft | null {
  const look = looks.get(index);
  if (look?.block !== null && look?.block !== undefined && look.block.confidence >= ENOUGH_CREDIT) return readCreditAt(context, index, look.block, looks, taken);
  if (!canBeCaption(context, index)) return null;
  if (look?.tail !== null && look?.tail !== undefined) {
    const caption = captionBefore(context.texts[index] ?? "", look.tail.from);
    if (caption.length >= SHORTEST - 4) return { caption, credit: look.tail.credit, blocks: [index], confidence: look.tail.confidence };
  }
  return readCaptionAt(context, index, looks) ?? readPairAt(context, index) ?? readLoneAt(context, index);
}

/** Words alone between two paragraphs that end no sentence of theirs and are no form: a picture's, when they read like a sentence. */
function readLoneAt(context: FieldContext, index: number): Draft | null {
  const { text, sentence, form } = context.glance(index);
  if (!context.isBody(index - 1) || !context.isBody(index + 1) || form !== null || !sentence || !/^[\p{Lu}\p{Lo}„"“]/u.test(text)) return null;
  const before = context.texts[index - 1] ?? "";
  if (!/[.!?…。！？]["'”’»)」]*$/u.test(before) || text.length < SHORTEST_LONE || text.includes(":")) return null;
  return { caption: plainText(text), credit: null, blocks: [index], confidence: GUESS };
}

/** Two blocks alone between two paragraphs: words, then a name or a house: "Former Prime Minister Tony Blair" / "ES". */
function readPairAt(context: FieldContext, index: number): Draft | null {
  if (!context.isBody(index - 1) || !context.isBody(index + 2) || context.isBody(index + 1)) return null;
  const [caption, credit] = [context.glance(index), context.glance(index + 1)];
  if (caption.text.split(" ").length < FEWEST_WORDS || credit.text.length > LONGEST_SIGNER || credit.form !== null || credit.digit) return null;
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
  const text = plainText(context.texts[twin > index ? twin : index] ?? "");
  const blocks = twin > index ? [index, twin] : [index];
  if (credit === null) return { caption: text, credit: null, blocks, confidence: twin >= 0 ? SURE : LIKELY };
  return { caption: text, credit: credit.reading.credit, blocks: [...blocks, credit.at], confidence: LIKELY };
}

const plainText = (text: string): string => text.replace(/^[-•*]\s+/, "");

/** Alt text and caption of one picture become one; a credit that its caption's block repeats goes. */
function dropRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const same = kept.find((other) => isSamePicture(other, draft));
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
  if (a.caption === null || b.caption === null) return a.credit !== null && a.credit === b.credit && (a.caption === null || b.caption === null);
  const [short, long] = a.caption.length < b.caption.length ? [flat(a.caption), flat(b.caption)] : [flat(b.caption), flat(a.caption)];
  return short.length >= SHORTEST && (long.startsWith(short) || long.endsWith(short));
}
