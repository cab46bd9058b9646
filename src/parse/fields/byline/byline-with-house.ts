/** Who signs below the story together with a house: for an agency, with its report, above or before the initials of a desk. */
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { readSignoffBlock } from "../signoff/signoff.ts";
import { readAgencies } from "../signoff/signoff-agencies.ts";
import { readPersonSignoff } from "../signoff/signoff-person.ts";
import { readUsed } from "../source/used-agency.ts";
import { type BylineReading, isPictures } from "./byline-reading.ts";
import { isSubject } from "./byline-subject.ts";
import { trimName } from "./name-piece.ts";

const LIKELY = 0.8;

/** "Nauka w Polsce, Ewa Nowicka (PAP)": who signs for an agency below the story wrote it. The block stays the sign-off's. */
export function signedForAgency({ texts, labels }: FieldContext, tail: readonly number[]): BylineReading {
  for (const index of tail) {
    const text = texts[index] ?? "";
    const signed = (labels[index] ?? "signoff") === "signoff" ? readPersonSignoff(text) : null;
    if (signed === null) continue;
    const value = { text, names: signed.names, agency: null, desks: [], outlet: null };
    return { value, blocks: [], rule: "byline.signed", confidence: LIKELY };
  }
  return null;
}

/** "Lena Marsh/TT", "Lena Marsh, The Associated Press", and "Forskning i Fokus, Lena Marsh" above the desk's initials. UTF-16 units. */
const LONGEST_SIGNED = 64;
const NAME_AND_HOUSE = new RegExp(
  String.raw`^([^/]{4,40}?) ?\/ ?((?:\p{Lu}[\p{L}. -]{1,24}|${oneOf("smallAgencies")}))$`,
  "u",
);
/** "Jean Dupont, La Presse Canadienne": behind a comma the agency stands in full; "Jean Dupont, AP" took a picture. */
const NAME_AND_FULL_HOUSE = /^([^/,]{4,40}?), (\p{Lu}\p{L}+(?: \p{L}+){1,3})$/u;
const HOUSE_AND_NAME = /^\p{Lu}[^.,:;!?/\d]{2,40}, (\p{Lu}[^.,:;!?/\d]{3,40})$/u;

/** "Lena Marsh com Lusa", "Lena Marsh (avec AFP)", "Lena Marsh, mit Material der dpa": who wrote with an agency's report. */
function readWithAgency(text: string): { readonly name: string; readonly agency: string } | null {
  const { name, agency } = trimName(text);
  return agency !== null && readUsed(text.slice(name.length).replace(/^,?\s/u, "")) !== null
    ? { name: name.replace(/,$/u, ""), agency }
    : null;
}

/** "Jana Malá, lup", "Jana Malá, Petr Lis, lup": behind who wrote the initials of who put it on the page, as Czech radio prints them. */
const INITIALS_END = /^([^/]{4,60}), \p{Ll}{2,3}$/u;

/** The names before such initials; none where a text is of another form. */
function namesBeforeInitials(text: string): string[] {
  const names = INITIALS_END.exec(text)?.[1]?.split(", ") ?? [];
  return names.every((name) => isName(name) && hasGivenName(name)) ? names : [];
}

/** Who signs right below the story with the house: for an agency, above the initials of the desk that a house has, or before those of who put it on the page. */
export function signedWithHouse(context: FieldContext): BylineReading {
  const index = context.bodyEnd + 1;
  const text = context.bodyEnd < 0 ? "" : (context.texts[index] ?? "");
  if (text === "" || text.length > LONGEST_SIGNED || !text.includes(" ")) return null;
  if (context.labels[index] || context.glance(index).form !== null || isPictures(context, index)) return null;
  const used = readWithAgency(text);
  if (used !== null && isName(used.name) && hasGivenName(used.name) && !isSubject(context, used.name))
    return {
      value: { text, names: [used.name], agency: used.agency, desks: [], outlet: null },
      blocks: [index],
      rule: "byline.signed",
      confidence: LIKELY,
    };
  if (!/[/,]/.test(text)) return null;
  const [, before = "", house = ""] = NAME_AND_HOUSE.exec(text) ?? NAME_AND_FULL_HOUSE.exec(text) ?? [];
  const agency = before === "" ? undefined : readAgencies(house, false)[0];
  const isAboveDesk = readSignoffBlock(context.texts[index + 1] ?? "")?.kind === "desk";
  const behind = isAboveDesk ? (HOUSE_AND_NAME.exec(text)?.[1] ?? "") : "";
  const name = agency === undefined ? behind : before;
  const names = isName(name) && hasGivenName(name) ? [name] : namesBeforeInitials(text);
  if (names.length === 0 || names.some((each) => isSubject(context, each))) return null;
  const value = { text, names, agency: agency ?? null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.signed", confidence: LIKELY };
}
