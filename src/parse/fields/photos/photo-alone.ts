/** Credits of pictures that have no caption. */
import { lexicon } from "../../../lexicon/index.ts";
import type { Label } from "../../../model.ts";
import type { FieldContext } from "../context.ts";
import type { CreditReading } from "../credit/credit.ts";
import { NAMES_HOUSE } from "./photo-looks.ts";

/** What may part a story from the credit of the picture that its listing shows. */
const CALLS: ReadonlySet<Label | null | undefined> = new Set<Label>(["promo", "advertisement"]);

/** "… sagt sie." / "Alle Nachrichten lesen Sie auch in unserem WhatsApp-Kanal." / "Rubriklistenbild: © Lena Marsh": nothing but the page's calls stands between. */
function isRightBelow({ labels, bodyEnd }: FieldContext, index: number): boolean {
  let above = index - 1;
  while (above > bodyEnd && CALLS.has(labels[above])) above -= 1;
  return above === bodyEnd;
}

/** Whether a credit that has no caption is one: labelled as a picture's, or of a house that signs pictures only. */
export function standsAlone(context: FieldContext, index: number, { rule, loose, credit }: CreditReading): boolean {
  if (
    loose ||
    (index > context.bodyEnd && !(rule === "credit.colon" && isRightBelow(context, index))) ||
    (rule === "credit.sign" && NAMES_HOUSE.test(context.texts[index] ?? ""))
  )
    return false;
  if (rule !== "credit.bare") return true;
  const [first = ""] = credit.split(/(?:(?<!\s)\s+)?\|\s*/);
  // "IANS | New Delhi": an agency and where it writes from.
  if (first !== credit && lexicon.agencies.get(first.toLowerCase())?.credit === false) return false;
  const agency = lexicon.agencies.get(credit.toLowerCase());
  return agency === undefined ? /[/|]/.test(credit) : agency.credit;
}
