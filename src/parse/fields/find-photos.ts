/** Finds pictures' captions and credits among the blocks that are not the story. */
import type { CreditReading } from "./credit.ts";
import { readCreditBlock, splitCredit } from "./credit.ts";
import type { FieldContext, Found } from "./context.ts";

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
  return PICTURE_MARK.test(text) || (form !== null && PICTURE_FORMS.has(form.form)) || folded === "image caption";
}

const flat = (text: string): string => text.replace(/^[-•*]\s+/, "").replace(/[\s.]+$/, "");

/** The index of a block nearby that says the same, or starts or ends with the same. */
function findTwin(context: FieldContext, index: number): number {
  const text = flat(context.texts[index] ?? "");
  if (text.length < SHORTEST) return -1;
  for (let i = Math.max(0, index - NEAR); i <= index + NEAR && i < context.texts.length; i += 1) {
    if (i === index || i === context.headline || context.isBody(i)) continue;
    const other = flat(context.texts[i] ?? "");
    const [short, long] = other.length < text.length ? [other, text] : [text, other];
    if (short.length >= SHORTEST && (long.startsWith(short) || (short.length > 30 && long.endsWith(short)))) return i;
  }
  return -1;
}

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
  return !(form !== null && form.sure) && /\s|[\p{Script=Han}\p{Script=Hangul}]/u.test(text) && !/^https?:/.test(text);
}

/** The caption that a credit in a block of its own belongs to: before it, else after it. */
function findCaptionOf(context: FieldContext, credit: number, looks: ReadonlyMap<number, Look>): number {
  for (const step of [-1, -NEAR_CREDIT, 1]) {
    const at = credit + step;
    if (canBeCaption(context, at) && (looks.get(at)?.block?.confidence ?? 0) < ENOUGH_CREDIT && (context.glance(at).sentence || findTwin(context, at) >= 0)) return at;
    if (step === -1 && context.isBody(at)) continue;
  }
  return -1;
}

function lookAt(context: FieldContext, from: number, to: number): Map<number, Look> {
  const looks = new Map<number, Look>();
  for (let i = from; i <= to; i += 1) {
    if (isRuledOut(context, i)) continue;
    const text = context.texts[i] ?? "";
    const { form } = context.glance(i);
    if (text.length > LONGEST || (form !== null && form.sure && form.kind !== "furniture" && form.kind !== "signoff" && form.kind !== "related")) continue;
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

/** The credit in one of the next blocks, and its index. */
function creditAfter(context: FieldContext, index: number, looks: ReadonlyMap<number, Look>): { at: number; reading: CreditReading } | null {
  for (let at = index + 1; at <= index + NEAR_CREDIT; at += 1) {
    const reading = looks.get(at)?.block ?? null;
    if (reading !== null && (reading.confidence >= ENOUGH_CREDIT || (at === index + 1 && reading.rule === "credit.name"))) return { at, reading };
    if (context.isBody(at) || !isRuledOut(context, at) === false) break;
    if (context.glance(at).sentence) break;
  }
  return null;
}

function readPhotoAt(context: FieldContext, index: number, looks: ReadonlyMap<number, Look>, taken: ReadonlySet<number>): Draft | null {
  const look = looks.get(index);
  const text = plainText(context.texts[index] ?? "");
  if (look?.block !== null && look?.block !== undefined && look.block.confidence >= ENOUGH_CREDIT) {
    const at = findCaptionOf(context, index, looks);
    const caption = at >= 0 && !taken.has(at) ? plainText(context.texts[at] ?? "") : null;
    return { caption, credit: look.block.credit, blocks: at >= 0 ? [at, index] : [index], confidence: look.block.confidence };
  }
  if (!canBeCaption(context, index)) return null;
  if (look?.tail !== null && look?.tail !== undefined) {
    const caption = (context.texts[index] ?? "").slice(0, look.tail.from).trim();
    if (caption.length >= SHORTEST - 4) return { caption: plainText(caption), credit: look.tail.credit, blocks: [index], confidence: look.tail.confidence };
  }
  const twin = findTwin(context, index);
  const marked = isPictureMark(context, index - 1) || context.labels[index] === "caption";
  const credit = creditAfter(context, index, looks);
  const sentence = context.glance(index).sentence;
  if (twin < 0 && !marked && !(credit !== null && sentence)) return null;
  if (twin > index && looks.get(twin)?.tail) return null;
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
      if (draft.credit !== null && same.caption !== null && draft.caption !== null && draft.caption.length < same.caption.length) same.caption = draft.caption;
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
