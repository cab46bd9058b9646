/** Fields that were read from lines of which a person says that they are something else: what is a picture's or the page's gives none. */
import type { Label } from "../../../model.ts";
import type { Found } from "../context.ts";
import type { Fields } from "../index.ts";
import type { LabelledLines } from "./labelled-lines.ts";

const OF_PAGE: readonly Label[] = ["furniture", "related", "promo", "share", "badge", "advertisement"];
const OF_PICTURES: readonly Label[] = ["caption", "credit", "repeat"];

/**
 * Drops what was read from such lines alone. The publisher stays: the page's footer is furniture, and names it.
 * @param fields what was read
 * @param lines the capture's lines
 * @returns those that change
 */
export function dropLabelled(fields: Fields, { stated }: LabelledLines): Partial<Fields> {
  const isOf = (found: Found<unknown> | null, labels: readonly Label[]): boolean =>
    found !== null &&
    found.blocks.length > 0 &&
    found.blocks.every((block) => labels.includes(stated[block] ?? "paragraph"));
  const isOther = (found: Found<unknown> | null): boolean => isOf(found, [...OF_PAGE, ...OF_PICTURES]);
  const { byline, standfirst, signoff, section, topics, photos, notes } = fields;
  return {
    ...(isOther(byline) ? { byline: null, authors: [] } : {}),
    ...(isOther(standfirst) ? { standfirst: null } : {}),
    ...(isOther(signoff) ? { signoff: null } : {}),
    ...(isOther(section) ? { section: null } : {}),
    ...(isOther(topics) && !isOf(topics, ["related"]) ? { topics: null } : {}),
    photos: photos.filter((photo) => !isOf(photo, OF_PAGE)),
    notes: notes.filter((each) => !isOther(each)),
  };
}
