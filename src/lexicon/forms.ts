/** Matching whole blocks against forms: equal, or open where a form has `…`. Linear in the block's length. */
import { codeAt } from "../code-at.ts";
import { foldText, maskNumbers } from "./fold.ts";
import { type FormIndex, type FormMatch, findWhole, KEY_LENGTH, SPACELESS } from "./form-index.ts";
import { follow, type OpenForm, type Tree } from "./form-tree.ts";
import { dropDecoration, dropMarker, dropOpening, dropPointer, startsWithMark, trimLabel } from "./trim-label.ts";
import type { FormKind } from "./types.ts";

/** Longest block that may be a label as a whole, and longest that may match an open form. UTF-16 units. */
const LONGEST_LABEL = 80;
const LONGEST_OPEN = 240;

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{Alphabetic}\p{N}]/u.test(character);

function hasNumber(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = codeAt(text, i);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** Whether a folded text runs through the parts of an open form, in order. */
function matchesParts(text: string, parts: readonly string[]): boolean {
  const start = parts[0] ?? "";
  const end = parts.at(-1) ?? "";
  if (text.length < start.length + end.length || !text.startsWith(start) || !text.endsWith(end)) return false;
  if (start !== "" && isWordCharacter(start.at(-1)) && isWordCharacter(text[start.length])) {
    if (!SPACELESS.test(start.at(-1) ?? "")) return false;
  }
  if (
    end !== "" &&
    isWordCharacter(end[0]) &&
    isWordCharacter(text[text.length - end.length - 1]) &&
    !SPACELESS.test(end[0] ?? "")
  )
    return false;
  let at = start.length;
  for (const part of parts.slice(1, -1)) {
    at = text.indexOf(part, at);
    if (at < 0) return false;
    at += part.length;
  }
  return at <= text.length - end.length;
}

/** The first form, of those with the longest key first, that a text matches from its start or its end. */
function findKeyed(tree: Tree, text: string, start: boolean): OpenForm | undefined {
  let hit: OpenForm | undefined;
  let branch: Tree | undefined = tree;
  for (let i = 0; i < KEY_LENGTH && i < text.length; i += 1) {
    branch = follow(branch, codeAt(text, start ? i : text.length - 1 - i));
    if (branch === undefined) break;
    if (branch.forms.length > 0) hit = branch.forms.find((form) => matchesParts(text, form.parts)) ?? hit;
  }
  return hit;
}

function findOpen(index: FormIndex, text: string): OpenForm | undefined {
  return findKeyed(index.open, text, true) ?? findKeyed(index.ends, text, false);
}

const ZERO = 0x30;
const NINE = 0x39;
const FIRST_SIGN = 0x20;
const LAST_ASCII = 0x7e;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const TO_LOWER = 0x20;

/** Whether folding, or writing numbers as `#`, may change a character in more than its case. */
const mayChange = (code: number): boolean => code < FIRST_SIGN || code > LAST_ASCII || (code >= ZERO && code <= NINE);

/** Whether a text that is not folded yet may hold a form's key at its start or its end; false is certain. */
function mayHoldKey(tree: Tree, text: string, start: boolean): boolean {
  let branch: Tree | undefined = tree;
  for (let i = 0; i < KEY_LENGTH && i < text.length; i += 1) {
    const code = codeAt(text, start ? i : text.length - 1 - i);
    if (mayChange(code) || (i === 0 && code === FIRST_SIGN)) return true;
    branch = follow(branch, code >= UPPER_A && code <= UPPER_Z ? code + TO_LOWER : code);
    // A sign that combines with the letter before it makes another letter of it.
    if (branch === undefined) return start && codeAt(text, i + 1) > LAST_ASCII;
    if (branch.forms.length > 0) return true;
  }
  return false;
}

/** A newsletter's or a shop's own words may run so long behind a form that begins with this much. UTF-16 units. */
const LONGEST_PROMO = 700;
const LONG_START = 14;
const SELLS: ReadonlySet<FormKind> = new Set(["promo", "furniture"]);

/** Finds a promo's form in a text of several sentences: "Get breaking news in Harrow straight to your phone. Join our community. We …". */
function matchLong(index: FormIndex, text: string): FormMatch | null {
  if (text.length > LONGEST_PROMO || !mayHoldKey(index.open, text, true)) return null;
  const open = findKeyed(index.open, foldText(text.slice(0, LONGEST_OPEN)), true);
  const isLong = open !== undefined && SELLS.has(open.kind) && (open.parts[0]?.length ?? 0) >= LONG_START;
  return isLong && open.parts.at(-1) === "" ? { kind: open.kind, form: open.form, sure: open.sure } : null;
}

/** Folding makes a text at most so many times shorter, a label's length told. */
const MOST_SHRINK = 2;

/**
 * Finds the form that a whole block matches.
 * @param index from indexForms
 * @param text the block's text
 * @returns the form, or null: then the lexicon knows nothing of this block
 */
export function matchForm(index: FormIndex, text: string): FormMatch | null {
  if (text.length > LONGEST_OPEN) return matchLong(index, text);
  const mayMatch =
    text.length <= LONGEST_LABEL * MOST_SHRINK ||
    startsWithMark(text) ||
    mayHoldKey(index.open, text, true) ||
    mayHoldKey(index.ends, text, false);
  return mayMatch ? matchFolded(index, foldText(text)) : null;
}

/** A label before a bar is no longer: "ALSO READ | ". UTF-16 units. */
const LONGEST_BARRED = 20;
const BAR = " | ";
const CALLS: ReadonlySet<FormKind> = new Set(["related", "promo", "share"]);

/** A call that signs set apart: ">>Xem thêm: …", "(Read also: …)", "READ | …" as "READ: …". */
function findSetOff(index: FormIndex, text: string): OpenForm | undefined {
  const bare = dropOpening(text);
  const bar = bare.indexOf(BAR);
  const isBarred = bar > 0 && bar <= LONGEST_BARRED;
  if (bare === text && !isBarred) return undefined;
  const form = findOpen(index, isBarred ? `${bare.slice(0, bar)}: ${bare.slice(bar + BAR.length)}` : bare);
  return form !== undefined && CALLS.has(form.kind) ? form : undefined;
}

/**
 * As matchForm, for a text that foldText has folded.
 * @param folded from foldText
 * @param numbered whether it holds a number; false has to be certain
 */
export function matchFolded(index: FormIndex, folded: string, numbered = hasNumber(folded)): FormMatch | null {
  if (folded.length > LONGEST_OPEN) return null;
  if (folded.length <= LONGEST_LABEL) {
    const label = trimLabel(folded);
    const whole = findWhole(index, label) ?? (label === folded ? undefined : findWhole(index, folded));
    if (whole !== undefined) return whole;
    const masked = numbered ? findWhole(index, maskNumbers(label)) : undefined;
    if (masked !== undefined) return masked;
    const bare = dropDecoration(folded);
    const decorated = bare === label || bare === folded ? undefined : findWhole(index, bare);
    if (decorated !== undefined) return decorated;
  }
  const text = dropPointer(dropMarker(folded));
  const open =
    findOpen(index, text) ?? (text === folded ? undefined : findOpen(index, folded)) ?? findSetOff(index, text);
  if (open !== undefined) return { kind: open.kind, form: open.form, sure: open.sure };
  const masked = numbered ? findOpen(index, maskNumbers(text)) : undefined;
  return masked === undefined ? null : { kind: masked.kind, form: masked.form, sure: masked.sure };
}
