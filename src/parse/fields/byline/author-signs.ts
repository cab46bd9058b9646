/** What a block beside a name says of its bearer: when, which role, which paper, where to write to. */
import { foldLabel, languageForms, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { isHandle } from "./handle.ts";
import { isOfficeLine } from "./office-lines.ts";
import { isOutlet } from "./outlets.ts";
import { isRole } from "./roles.ts";

/** Longest block that says what an author does. UTF-16 units. */
export const LONGEST_ROLE = 70;

/** Longest block that says when. UTF-16 units. */
const LONGEST_WHEN = 90;

/** Whether a block says when: a date, a time, "3 hours ago". */
export function isWhen(context: FieldContext, index: number): boolean {
  const { digit, text, form, folded } = context.glance(index);
  if (context.labels[index] === "time" || form?.kind === "relative") return true;
  return (
    text.length < LONGEST_WHEN &&
    ((digit && /\d[:.h]\d\d|\d{4}|\d{1,2}[./]\d{1,2}[./]\d/.test(text)) || lexicon.timeLabels.has(foldLabel(folded)))
  );
}

/** Longest word below a name for what its bearer did; shorter ones, "von", join. UTF-16 units. */
const LONGEST_WORK = 12;
const SHORTEST_WORK = 4;

/** "Bakó Lilla" / "szöveg", "Beatriz Salema" / "Texto": a word that announces authors before a colon tells them below their names too. */
const isTextLabel = ({ language }: FieldContext, folded: string): boolean =>
  folded.length >= SHORTEST_WORK &&
  folded.length <= LONGEST_WORK &&
  languageForms(language).bylineBefore.has(`${folded}:`);

/** "Текст" / "Лена Марш" / "Фотографии" / "Том Рид": whether a block is that word above a name; below one, it says what its bearer did. */
export function announcesText(context: FieldContext, index: number): boolean {
  const { folded } = context.glance(index);
  if (index <= context.headline || context.isBody(index) || !isTextLabel(context, foldLabel(folded))) return false;
  return index - 1 === context.headline || !isName(withoutMarker(context.texts[index - 1] ?? ""));
}

/** "PARA EL TRIBUNO DEL RÍO", "SPECIAL TO THE TIDAL STAR": for which paper somebody wrote who is none of its people. */
const FOR_OUTLET = new RegExp(
  String.raw`^(?:${oneOf("specialInCapitals")} )?${oneOf("toPaperInCapitals")} \p{Lu}{2,}(?: \p{Lu}+){0,4}$`,
  "u",
);

/** Whether a block below a name says for which paper its bearer wrote. */
const namesOutlet = (text: string): boolean => isOutlet(text) || FOR_OUTLET.test(text);

/** "BBC News, Kuala Lumpur", "Le Quotidien du Lac, Lyon": for which paper, and where. */
export const namesOutletFirst = (text: string): boolean => {
  const comma = text.indexOf(",");
  return namesOutlet(text) || (comma > 0 && namesOutlet(text.slice(0, comma)));
};

/** Whether a block says who the author is: a role, a handle, a link to the author's page. */
export function isAboutAuthor(context: FieldContext, index: number): boolean {
  const { text, folded } = context.glance(index);
  if (text.length === 0 || text.length > LONGEST_ROLE) return false;
  // "上越" / "記事" / the headline: a menu names its kinds of pages as well.
  const isLabel = index > context.headline && lexicon.notNames.has(foldLabel(folded));
  if (isHandle(withoutMarker(text)) || isLabel || isTextLabel(context, foldLabel(folded))) return true;
  // "João Prado" / "Presidente da Câmara de Harrow" / the headline: whose column it is.
  const isOffice = index < context.headline && isOfficeLine(text);
  return isOffice || (isRole(text) && !/[.!?]$/.test(text)) || namesOutlet(text);
}

/** Longest row of a byline. UTF-16 units. */
const LONGEST_ROW = 40;
/** "· Prairie Public News": a bar opens a row of the byline. */
const BAR_FIRST = /^[·•|] ?(?=\p{L})/u;

/** Whether a row behind a bar says below a name for which house its bearer wrote; another author's name begins with a given name. */
export function isOutletRow({ texts }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  return text.length <= LONGEST_ROW && BAR_FIRST.test(text) && !hasGivenName(text.replace(BAR_FIRST, ""));
}
