/** Whose byline a page has, where the dateline and the pictures name people too. */
import type { FieldContext, Found } from "../context.ts";
import type { DatelineReading } from "../dateline/dateline-reading.ts";
import type { PhotoWords } from "../photos/find-photos.ts";
import { type Byline, findByline } from "./find-byline.ts";

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

/** A byline without the blocks that turn out to sign a picture: "Vicenç Llurb" below a caption, "Gemma Rov" below that. */
export function withoutCredits(
  byline: Found<Byline> | null,
  texts: readonly string[],
  photos: readonly Found<PhotoWords>[],
): Found<Byline> | null {
  if (byline?.rule !== "byline.name-alone") return byline;
  const signed = (block: number): boolean =>
    photos.some(
      // "Foto Maria Gala": behind a label's word.
      ({ blocks, value: { credit } }) => blocks.includes(block) && credit !== null && texts[block]?.endsWith(credit),
    );
  const blocks = byline.blocks.filter((block) => !signed(block));
  if (blocks.length === byline.blocks.length) return byline;
  const dropped = byline.blocks.filter(signed).map((block) => texts[block] ?? "");
  const names = byline.value.names.filter((name) => !dropped.includes(name));
  // One name alone that signs a picture too is who wrote.
  if (names.length === 0) return byline;
  const text = blocks.map((block) => texts[block] ?? "").join(" ");
  return { ...byline, blocks, value: { ...byline.value, names, text } };
}

/** The newspaper that a byline names, where nothing else does. */
export function outletOf(byline: Found<Byline> | null): Found<string> | null {
  const outlet = byline?.value.outlet ?? null;
  // The block stays the byline's.
  return outlet === null ? null : { value: outlet, blocks: [], rule: "publisher.byline", confidence: LIKELY };
}
