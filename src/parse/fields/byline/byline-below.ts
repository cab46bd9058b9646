/** Bylines below the story: labels, signatures, notes on who wrote. */

import { hasHabit } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { tailIndexes } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { readBracketedName, readSigners } from "../signoff/signoff-names.ts";
import { isBoxed, isBoxLabel, isBoxName, isSaidInStory } from "./author-box.ts";
import { isWhen } from "./author-signs.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import { readAlone } from "./byline-alone.ts";
import { firstNamed, firstUnnamed } from "./byline-choice.ts";
import { readLabelled } from "./byline-labelled.ts";
import type { BylineReading } from "./byline-reading.ts";
import { isSubject } from "./byline-subject.ts";
import { opensContacts } from "./contacts.ts";
import { isInTeaser, isOwnLabel } from "./other-stories.ts";
import { isPresented, weighForm } from "./weigh-name.ts";
import { isWritersNote } from "./writers-note.ts";

const LIKELY = 0.8;

/** "Alex Boateng" / "@aboat" / "Alex Boateng is a staff writer at The Harrow Post.": who wrote it stands below the story. */
export function signedBelow(context: FieldContext, tail: readonly number[]): BylineReading {
  let isBelowContacts = false;
  for (const index of tail) {
    // "9 Comments" / "Ella Drum"; but "Zum Autor"
    if (context.glance(index).form?.kind === "share" && !isBoxLabel(context.texts[index])) return null;
    isBelowContacts ||= opensContacts(context, index);
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

/** Farther below the story than other signs a label tells who wrote it, but for readers' comments. Blocks. */
const FAR = 30;

/**
 * "Kooperationen" / … / "Erstellt von Lena Marsh" / "Seite teilen": the one line with a label down to what shares the page; where there are several, they are
 * other stories'.
 */
export function labelledFarBelow(context: FieldContext): BylineReading {
  const found: number[] = [];
  for (const index of tailIndexes(context, FAR)) {
    if (context.glance(index).form?.kind === "share") break;
    // What an agency or a house signs needs nobody from farther below.
    if (context.labels[index] === "signoff") return null;
    // "Autor:" / "Lena Marsh" is one.
    if (context.labels[index] === "byline" && context.labels[index - 1] !== "byline") found.push(index);
  }
  const [only = -1, other] = found;
  // "Par Lena Marsh, Tom Reed 19.11.2019" has another story's day with it.
  if (only < 0 || other !== undefined || context.glance(only).digit || isInTeaser(context, only)) return null;
  // "Opinion" / "Why the tide matters" / "By Anna Reed": one of the other stories is signed, and not this.
  if (!isOwnLabel(context, only)) return null;
  const read = readLabelled(context, only);
  const isSure = read?.value.names.every((name) => hasGivenName(name) && !isSubject(context, name)) ?? false;
  return isSure && read !== null && read.value.names.length > 0 ? { ...read, confidence: LIKELY } : null;
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

/** Below the story an agency signs, and is no author. */
export function signsUnnamed(context: FieldContext, tail: readonly number[]): BylineReading {
  const found = firstUnnamed(
    context,
    tail.filter((index) => context.labels[index] !== "signoff"),
  );
  return found === null ? null : { ...found, value: { ...found.value, desks: [] } };
}
