/** Credits of pictures that have no caption. */
import { lexicon } from "../../../lexicon/index.ts";
import type { Label } from "../../../model.ts";
import { isSubject } from "../byline/byline-subject.ts";
import type { FieldContext } from "../context.ts";
import type { CreditReading } from "../credit/credit.ts";
import { NAMES_HOUSE } from "./photo-looks.ts";

/** What may part a story from the credit of the picture that its listing shows. */
const CALLS: ReadonlySet<Label | null | undefined> = new Set<Label>([
  "promo",
  "advertisement",
  "related",
  "share",
  "badge",
]);

/** The first block below a story that is none of the page's calls. */
export function findBelowCalls({ labels, bodyEnd }: FieldContext): number {
  let below = bodyEnd + 1;
  while (CALLS.has(labels[below])) below += 1;
  return below;
}

/**
 * "… sagt sie." / "Alle Nachrichten lesen Sie auch in unserem WhatsApp-Kanal." / "Rubriklistenbild: © Lena Marsh", "Read more: The quay" / "Photo: Lena
 * Marsh": nothing but the page's calls stands between. Below "Related" a title under the credit may be another story's, with its picture.
 */
function isRightBelow(context: FieldContext, index: number): boolean {
  const { labels, texts, bodyEnd } = context;
  if (findBelowCalls(context) !== index) return false;
  const isTitle = texts[index + 1] !== undefined && (labels[index + 1] ?? null) === null;
  return !isTitle || !labels.slice(bodyEnd + 1, index).includes("related");
}

const PICTURES_BY = "credit.pictures-by";
/** Rules of credits that sign the pictures of the story above. */
const SIGNS_STORYS: ReadonlySet<string> = new Set(["credit.colon", PICTURES_BY]);

/** Whether a credit that has no caption is one: labelled as a picture's, or of a house that signs pictures only. */
export function standsAlone(context: FieldContext, index: number, { rule, loose, credit }: CreditReading): boolean {
  if (
    loose ||
    (index > context.bodyEnd && !(SIGNS_STORYS.has(rule) && isRightBelow(context, index))) ||
    // "Fotos de Lena Marsh" beside a story about her shows her.
    (rule === PICTURES_BY && isSubject(context, credit)) ||
    (rule === "credit.sign" && NAMES_HOUSE.test(context.texts[index] ?? ""))
  )
    return false;
  // "Agencies" / "Workers at a unit in Tiruppur.": a pass knows it by what stands beside it.
  if (rule !== "credit.bare" || context.labels[index] === "credit") return true;
  const [first = ""] = credit.split(/(?:(?<!\s)\s+)?\|\s*/);
  // "IANS | New Delhi": an agency and where it writes from.
  if (first !== credit && lexicon.agencies.get(first.toLowerCase())?.credit === false) return false;
  const agency = lexicon.agencies.get(credit.toLowerCase());
  return agency === undefined ? /[/|]/.test(credit) : agency.credit;
}
