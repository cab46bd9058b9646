/** Bylines below the story: labels, signatures, notes on who wrote. */

import { foldLabel, hasHabit, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName, isName } from "../names.ts";
import { readSignoffBlock } from "../signoff/signoff.ts";
import { readAgencies } from "../signoff/signoff-agencies.ts";
import { readBracketedName, readSigners } from "../signoff/signoff-names.ts";
import { readPersonSignoff } from "../signoff/signoff-person.ts";
import { readUsed } from "../source/used-agency.ts";
import { isBoxed, isBoxLabel, isBoxName, isSaidInStory } from "./author-box.ts";
import { isWhen } from "./author-signs.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import { readAlone } from "./byline-alone.ts";
import { firstNamed, firstUnnamed } from "./byline-choice.ts";
import { type BylineReading, isPictures, isPresented, weighForm } from "./byline-evidence.ts";
import { readLabelled } from "./byline-labelled.ts";
import { isSubject } from "./byline-subject.ts";
import { trimName } from "./name-piece.ts";
import { isWritersNote } from "./writers-note.ts";

const LIKELY = 0.8;

/** "Press Contacts" / "Lena Marsh" / "Harbour Office": whom to ask about a release, down to its end. */
const CONTACTS: ReadonlySet<string> = new Set(lexicon.phrases.pressContacts.map(foldLabel));
const LONGEST_CONTACTS = 32;
const isContacts = (text = ""): boolean =>
  text.length <= LONGEST_CONTACTS && CONTACTS.has(foldLabel(text).replace(/\s?[:：]$/u, ""));

/** "Alex Boateng" / "@aboat" / "Alex Boateng is a staff writer at The Harrow Post.": who wrote it stands below the story. */
export function signedBelow(context: FieldContext, tail: readonly number[]): BylineReading {
  let isBelowContacts = false;
  for (const index of tail) {
    // "9 Comments" / "Ella Drum"; but "Zum Autor"
    if (context.glance(index).form?.kind === "share" && !isBoxLabel(context.texts[index])) return null;
    isBelowContacts ||= isContacts(context.texts[index]);
    const read = readAlone(context, index);
    // "Lena Marsh" / "Lena Marsh is a staff writer at The Harrow Post.": below whom to ask, a note alone shows who wrote.
    if (read === null || (isBelowContacts && !isWritersNote(context, index + 1, [index]))) continue;
    const { names } = read.value;
    const isOther = (name: string): boolean => isSubject(context, name) || isSaidInStory(context, name);
    // "About the author" in a book's review presents whom the story speaks of; "Tentang Penulis" / "Kabar Pesisir" may be a house.
    if (isBoxName(context, index) && weighForm(names) >= 0 && !names.some(isOther)) return read;
    const isDated = isWhen(context, index - 1) && weighForm(names) > 0;
    const last = read.blocks.at(-1) ?? index;
    if (isDated || isPresented(context, index + 1, names) || isPresented(context, last + 1, names)) return read;
  }
  return null;
}

/** "Lena Marsh: We have built a country without doors", and below the story "About the author" / "Lena Marsh is …": a column's headline names who wrote it. */
export function signedInHeadline(context: FieldContext): BylineReading {
  const title = context.texts[context.headline] ?? "";
  const name = title.slice(0, Math.max(0, title.indexOf(": ")));
  if (!isName(name) || !isBoxed(context, name)) return null;
  const value = { text: name, names: [name], agency: null, desks: [], outlet: null };
  // The block stays the headline.
  return { value, blocks: [], rule: "byline.author-box", confidence: LIKELY };
}

/** Longest label of authors alone. UTF-16 units. */
const LONGEST_LABEL = 16;
/** "By" alone is too short to tell. */
const SHORTEST_LABEL = 4;

/** "Auteur :" / "Anna Kubin" below the story, "Авторы" / "Анна Кубина, Иван Лис"; its last block may be the label. */
export function labelledBelow(context: FieldContext, tail: readonly number[]): BylineReading {
  const isLabel = (index: number): boolean => {
    const text = context.texts[index] ?? "";
    if (/[:：]$/u.test(text)) return true;
    const isAlone =
      text.length >= SHORTEST_LABEL &&
      text.length <= LONGEST_LABEL &&
      cutBylineLabel(text, context.language)?.rest === "";
    return isAlone && readNames(context.texts[index + 1] ?? "", context.language).whole;
  };
  return firstNamed(context, [context.bodyEnd, ...tail].filter(isLabel), readLabelled);
}

/** "…だという。【北川沙耶】": who wrote signs the last paragraph, or the block right below it. */
export function signedInline(context: FieldContext): BylineReading {
  for (const index of [context.bodyEnd, context.bodyEnd + 1]) {
    const text = context.texts[index] ?? "";
    const label = context.labels[index];
    const isBelow = index > context.bodyEnd;
    // "AGERPRES/(A - autor: Dana Ciucă, editor: Ion Pop)" in a block of its own is the sign-off's.
    if (isBelow && (label ?? "signoff") !== "signoff") continue;
    const bracketed = isBelow && hasHabit(context.language, "signsInBrackets") ? readBracketedName(text) : [];
    const signers = bracketed.length > 0 ? bracketed : readSigners(isBelow ? `。${text}` : text);
    const names = signers.filter((name) => isName(name));
    if (names.length > 0) {
      const value = { text: names.join("、"), names, agency: null, desks: [], outlet: null };
      return { value, blocks: [index], rule: "byline.signed", confidence: LIKELY };
    }
  }
  return null;
}

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

/** Below the story an agency signs, and is no author. */
export function signsUnnamed(context: FieldContext, tail: readonly number[]): BylineReading {
  const found = firstUnnamed(
    context,
    tail.filter((index) => context.labels[index] !== "signoff"),
  );
  return found === null ? null : { ...found, value: { ...found.value, desks: [] } };
}
