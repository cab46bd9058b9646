/** Whose byline a page has, where the dateline and the pictures name people too. */

import type { FieldContext, Found } from "../context.ts";
import type { DatelineReading } from "../dateline/dateline-reading.ts";
import type { PhotoWords } from "../photos/find-photos.ts";
import { isWhen } from "./author-signs.ts";
import { isHouseOfPictures } from "./below-names.ts";
import { type Byline, findByline } from "./find-byline.ts";
import { isWritersNote } from "./writers-note.ts";

const SURE = 0.95;
const LIKELY = 0.8;

/** The dateline's names stand for a byline where the page has none. */
export function bylineOf(context: FieldContext, dateline: DatelineReading | null): Found<Byline> | null {
  const found = findByline(context);
  const told = dateline !== null && dateline.names.length > 0 && found?.rule !== "byline.label";
  if (!told && found !== null && found.value.names.length > 0) return found;
  if (dateline === null || dateline.names.length === 0) return found;
  const value = {
    text: dateline.byline ?? dateline.names.join(", "),
    names: dateline.names,
    agency: null,
    desks: [],
    outlet: null,
  };
  return { value, blocks: [context.bodyStart], rule: dateline.rule, confidence: SURE };
}

/** "Lena Marsh / HRF", "Lena Marsh (HRF)": a person, and for which house; so a story is signed, and a picture. */
const FOR_HOUSE = /^[^/()]{4,40}(?:\/\s?\S[^/]{1,40}|\([^()]{2,40}\))$/u;

/** A line of the time has no more words; "De oesterputten liggen al sinds 1870 aan de dijk" is a caption with a year. */
const MOST_WORDS_OF_TIME = 8;
const WORD = /\p{L}+/gu;
/** Whether a block says when, in so few words that it says no more. */
export const isTimeLine = (context: FieldContext, index: number): boolean =>
  isWhen(context, index) && ((context.texts[index] ?? "").match(WORD) ?? []).length <= MOST_WORDS_OF_TIME;

/** Whether a block names a person and a house right above the time: there it signs the story, whatever stands above it. */
const isAboveTime = (context: FieldContext, block: number): boolean =>
  FOR_HOUSE.test(context.texts[block] ?? "") && isTimeLine(context, block + 1);

/** Bylines that are worded as pictures' credits are. */
const WORDED_AS_CREDIT = /^byline\.(?:desk|for-agency)/;

/** Whether no picture can be signed with a byline's blocks: a desk's, one for an agency above the time, and a name above the house whose pictures name their own takers, "Lena Marsh" / "Le Fanal". */
export const signsNoPicture = (context: FieldContext, byline: Found<Byline> | null): boolean =>
  byline !== null &&
  (WORDED_AS_CREDIT.test(byline.rule) || isHouseOfPictures(context, (byline.blocks.at(-1) ?? -1) + 1));

/** "Lena Marsh has covered tides for nine years." between byline and story: no picture's words, though the model takes it for them. */
function withoutNotes(
  photos: readonly Found<PhotoWords>[],
  byline: Found<Byline> | null,
  context: FieldContext,
): readonly Found<PhotoWords>[] {
  if (byline === null) return photos;
  const isNote = (block: number): boolean => isWritersNote(context, block, byline.blocks);
  return photos.flatMap((photo) => {
    const { credit } = photo.value;
    // "Lena Marsh has covered her ears. (Jan Reck/AP)": what a credit ends is a picture's words.
    const isSigned = (block: number): boolean => credit !== null && context.texts[block]?.includes(credit) === true;
    const blocks = photo.blocks.filter((block) => isSigned(block) || !isNote(block));
    if (blocks.length === photo.blocks.length) return [photo];
    // "Photo: Jan Reck" / "Lena Marsh has covered tides for nine years.": the picture above has no words.
    return credit === null ? [] : [{ ...photo, blocks, value: { caption: null, credit } }];
  });
}

/** Bylines that their own form tells: what has it signs no picture. */
const TOLD_BY_FORM: ReadonlySet<string> = new Set(["byline.placed", "byline.slashed", "byline.bracketed"]);

/**
 * Pictures without those that are the byline: of no words, with a credit that signs the story, "Lena Marsh / HRF" / "March 5, 2024 / 3:12 pm", and
 * "Lena Marsh in Ansel. Photographs by Jan Reck".
 */
export function withoutBylines(
  found: readonly Found<PhotoWords>[],
  byline: Found<Byline> | null,
  context: FieldContext,
): readonly Found<PhotoWords>[] {
  const photos = withoutNotes(found, byline, context);
  const isByline = (block: number): boolean => byline?.blocks.includes(block) === true;
  if (byline !== null && TOLD_BY_FORM.has(byline.rule)) return photos.filter(({ blocks }) => !blocks.every(isByline));
  if (byline?.rule !== "byline.name-alone") return photos;
  const isSigned = (block: number): boolean => isByline(block) && isAboveTime(context, block);
  return photos.filter(({ blocks, value: { caption } }) => caption !== null || !blocks.every(isSigned));
}

/** A byline without the blocks that turn out to sign a picture: "Vicenç Llurb" below a caption, "Gemma Rov" below that. */
export function withoutCredits(
  byline: Found<Byline> | null,
  context: FieldContext,
  photos: readonly Found<PhotoWords>[],
): Found<Byline> | null {
  if (byline?.rule !== "byline.name-alone") return byline;
  const { texts } = context;
  const signed = (block: number): boolean =>
    photos.some(
      // "Foto Maria Gala": behind a label's word. Right below its caption a picture is signed above the time, too.
      ({ blocks, value: { credit } }) =>
        blocks.includes(block) &&
        credit !== null &&
        texts[block]?.endsWith(credit) &&
        (blocks.includes(block - 1) || !isAboveTime(context, block)),
    );
  const blocks = byline.blocks.filter((block) => !signed(block));
  if (blocks.length === byline.blocks.length) return byline;
  const dropped = byline.blocks.filter(signed).map((block) => texts[block] ?? "");
  // "A ferry leaves the harbour on Monday." / "Lena Marsh / HRF": for a house, below a caption, who took the picture.
  const took = (name: string): boolean =>
    dropped.some((text) => {
      if (!FOR_HOUSE.test(text)) return false;
      const isFirst = text.startsWith(name) && /^\s?[/(]/u.test(text.slice(name.length));
      return isFirst || (text.endsWith(name) && /\/\s?$/u.test(text.slice(0, -name.length)));
    });
  const names = byline.value.names.filter((name) => !dropped.includes(name) && !took(name));
  // One name alone that signs a picture too is who wrote.
  if (names.length === 0) return byline.value.names.some(took) ? null : byline;
  const text = blocks.map((block) => texts[block] ?? "").join(" ");
  return { ...byline, blocks, value: { ...byline.value, names, text } };
}

/** The newspaper that a byline names, where nothing else does. */
export function outletOf(byline: Found<Byline> | null): Found<string> | null {
  const outlet = byline?.value.outlet ?? null;
  // The block stays the byline's.
  return outlet === null ? null : { value: outlet, blocks: [], rule: "publisher.byline", confidence: LIKELY };
}
