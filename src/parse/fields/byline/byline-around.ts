/** What stands around a name without a label: the one picture between it and the story, the page's section that looks like a name. */
import type { Glance } from "../../glance.ts";
import type { FieldContext } from "../context.ts";
import { markedTail } from "../credit/credit-glance.ts";
import { hasGivenName } from "../given-names.ts";

/** "R. Menaloch": an initial tells a person's name as a given name does. */
const INITIAL = /^\p{Lu}\.\s?\p{Lu}/u;

/** Whether a block is one with which readers share a page. */
const isShare = ({ form }: Glance): boolean => form?.kind === "share" && form.sure;

/**
 * Whether the story, or what shares it, begins at a block, or below the one picture that stands there: "Updated - June 04, 2025" / "R. Menaloch" /
 * "The tank at dawn. | Photo Credit: G. Ilavar" / "COPY LINK". Above a picture whose words do not name who took it the name may be the photographer's.
 */
export function isAboveStory(context: FieldContext, at: number, names: readonly string[]): boolean {
  if (at === context.bodyStart) return true;
  const isLast = at + 1 === context.bodyStart || isShare(context.glance(at + 1));
  if (!isLast || context.labels[at] !== "caption" || markedTail(context.glance(at)) === null) return false;
  return names.every((name) => INITIAL.test(name) || hasGivenName(name));
}

/** Where so many blocks below the story are a line from above the headline, it is the page's section, which each of its other stories has as a tag. */
const TAGS = 2;

/** "Days of the East" / the headline / … / "Read also" / "Days of the East" / a title / "Days of the East" / a title. */
export function isSectionOfPage(context: FieldContext, index: number, name: string): boolean {
  if (index >= context.headline || context.bodyEnd < 0 || hasGivenName(name)) return false;
  return context.texts.filter((text, i) => i > context.bodyEnd && text === name).length >= TAGS;
}
