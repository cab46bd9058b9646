/** What stands between names in blocks that follow each other: a sign, a trade, an address, a portrait's letters; and who took the pictures. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import { isAboutAuthor, isAddress, isWhen } from "./author-signs.ts";
import { readNames } from "./byline.ts";
import { plain, weighForm } from "./byline-evidence.ts";
import { isJoint } from "./byline-run.ts";
import type { FieldContext } from "./context.ts";
import { isHandle } from "./handle.ts";
import { TOOK_IT } from "./name-piece.ts";

/** "Foto", "Fotografía". UTF-16 units. */
const LONGEST_PHOTO_LABEL = 12;

/** "Daniela Brandt" / "Foto: Tidal": the name above is of who is seen. */
function opensCredit(text: string): boolean {
  const colon = text.indexOf(":");
  return colon > 0 && colon < LONGEST_PHOTO_LABEL && lexicon.creditLabels.has(foldLabel(text.slice(0, colon)));
}

/** Whether a block says the trade or the address of the name above it, and the next names another: "Ebba Lindhagen" / "Reporter" / "Jonas Wrede". */
function partsNames(context: FieldContext, index: number): boolean {
  const isOfName = isAboutAuthor(context, index) || isAddress(context.texts[index] ?? "");
  if (context.isBody(index + 1) || context.glance(index + 1).form?.sure || !isOfName) return false;
  const { names, whole, agency } = readNames(plain(context.texts[index + 1] ?? ""), context.language);
  const signsPicture = agency !== null && (context.texts[index + 1] ?? "").includes("/");
  if (signsPicture || opensCredit(context.texts[index + 2] ?? "")) return false;
  // "Tim Redaksi" / "Lihat Foto": a person's name, or one that something is said of as well.
  const isPerson =
    weighForm(names) > 0 ||
    isWhen(context, index + 2) ||
    isAboutAuthor(context, index + 2) ||
    isAddress(context.texts[index + 2] ?? "");
  return whole && names.length > 0 && isPerson;
}

/** "@in/ama-boateng" / "@amaboat": of two handles the first parts nothing, and is passed by. */
const isFirstHandle = ({ texts }: FieldContext, index: number): boolean =>
  isHandle(texts[index] ?? "") && isHandle(texts[index + 1] ?? "");

/** "LP" / "Luana Prado" / "RF" / "Rafael Fonte": what stands for a portrait, the first letters of the name below it. */
const MONOGRAM = /^\p{Lu}{2,3}$/u;
const INITIALS = /(?<!\p{L})\p{Lu}/gu;

function isMonogram({ texts }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  if (!MONOGRAM.test(text)) return false;
  const initials = (texts[index + 1] ?? "").match(INITIALS) ?? [];
  return initials[0] === text[0] && initials.at(-1) === text.at(-1) && initials.length > 1;
}

/** Whether a block only parts the names above it from those below. */
export const isBetweenNames = (context: FieldContext, index: number): boolean =>
  isJoint(context, index) || isFirstHandle(context, index) || partsNames(context, index) || isMonogram(context, index);

/** "Jonas Ekdahl" / "Foto": the label below a name says that its bearer took the pictures. */
export function isPhotographer(context: FieldContext, index: number): boolean {
  const below = context.texts[index + 1] ?? "";
  if (below.length > LONGEST_PHOTO_LABEL) return false;
  const label = foldLabel(below);
  return TOOK_IT.test(label) && lexicon.creditLabels.has(label);
}
