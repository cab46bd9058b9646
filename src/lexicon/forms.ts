/** Matching whole blocks against forms: equal, or open where a form has `…`. Linear in the block's length. */
import { dropMarker, foldText, maskNumbers, trimLabel } from "./fold.ts";
import type { CompiledLexicon, FormKind } from "./types.ts";
import { FORM_KINDS } from "./types.ts";

/** Longest block that may be a label as a whole, and longest that may match an open form. UTF-16 units. */
const LONGEST_LABEL = 80;
const LONGEST_OPEN = 240;

/** How much of a form's start serves as its place in the index. */
const KEY_LENGTH = 3;

/** The form that a block matches. */
export interface FormMatch {
  readonly kind: FormKind;
  /** As in the lexicon, folded. */
  readonly form: string;
  /** False where the form is open and its fixed part is so short that prose may begin like it. */
  readonly sure: boolean;
}

interface OpenForm {
  readonly kind: FormKind;
  readonly form: string;
  readonly parts: readonly string[];
  readonly sure: boolean;
}

export interface FormIndex {
  readonly whole: ReadonlyMap<string, FormMatch>;
  readonly open: ReadonlyMap<string, readonly OpenForm[]>;
  /** Open forms whose fixed part is the end, by its last characters. */
  readonly ends: ReadonlyMap<string, readonly OpenForm[]>;
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{Alphabetic}\p{N}]/u.test(character);

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** An open form is sure when its fixed start ends in punctuation, or is two words or more, or is of an unspaced script. */
const isSureStart = (start: string): boolean =>
  /[:：?|]$/.test(start) || start.includes(" ") || (SPACELESS.test(start) && start.length > 2);

/**
 * Builds the index of forms. Where a form is listed under two kinds the first of FORM_KINDS wins.
 * @param data the compiled lexicon's forms
 */
export function indexForms(data: CompiledLexicon["forms"]): FormIndex {
  const whole = new Map<string, FormMatch>();
  const open = new Map<string, OpenForm[]>();
  const ends = new Map<string, OpenForm[]>();
  for (const kind of FORM_KINDS) {
    for (const form of data[kind]) {
      if (!form.includes("…")) {
        if (!whole.has(form)) whole.set(form, { kind, form, sure: true });
        continue;
      }
      const parts = form.split("…");
      const start = parts[0] ?? "";
      const entry: OpenForm = { kind, form, parts, sure: isSureStart(start) || parts.some((p, i) => i > 0 && p !== "") };
      const index = start === "" ? ends : open;
      const key = start === "" ? (parts.at(-1) ?? "").slice(-KEY_LENGTH) : start.slice(0, KEY_LENGTH);
      const list = index.get(key);
      if (list === undefined) index.set(key, [entry]);
      else list.push(entry);
    }
  }
  return { whole, open, ends };
}

/** Whether a folded text runs through the parts of an open form, in order. */
function matchesParts(text: string, parts: readonly string[]): boolean {
  const start = parts[0] ?? "";
  const end = parts.at(-1) ?? "";
  if (text.length < start.length + end.length || !text.startsWith(start) || !text.endsWith(end)) return false;
  if (start !== "" && isWordCharacter(start.at(-1)) && isWordCharacter(text[start.length])) {
    if (!SPACELESS.test(start.at(-1) ?? "")) return false;
  }
  let at = start.length;
  for (const part of parts.slice(1, -1)) {
    at = text.indexOf(part, at);
    if (at < 0) return false;
    at += part.length;
  }
  return at <= text.length - end.length;
}

function findOpen(index: FormIndex, text: string): OpenForm | undefined {
  for (let length = KEY_LENGTH; length > 0; length -= 1) {
    const hit = index.open.get(text.slice(0, length))?.find((form) => matchesParts(text, form.parts));
    if (hit !== undefined) return hit;
  }
  for (let length = KEY_LENGTH; length > 0; length -= 1) {
    const hit = index.ends.get(text.slice(-length))?.find((form) => matchesParts(text, form.parts));
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/**
 * Finds the form that a whole block matches.
 * @param index from indexForms
 * @param text the block's text
 * @returns the form, or null: then the lexicon knows nothing of this block
 */
export function matchForm(index: FormIndex, text: string): FormMatch | null {
  if (text.length > LONGEST_OPEN) return null;
  return matchFolded(index, foldText(text));
}

/**
 * As matchForm, for a text that foldText has folded.
 * @param folded from foldText
 */
export function matchFolded(index: FormIndex, folded: string): FormMatch | null {
  if (folded.length > LONGEST_OPEN) return null;
  if (folded.length <= LONGEST_LABEL) {
    const label = trimLabel(folded);
    const whole = index.whole.get(label) ?? index.whole.get(folded);
    if (whole !== undefined) return whole;
    const masked = maskNumbers(label);
    const numbered = masked === label ? undefined : index.whole.get(masked);
    if (numbered !== undefined) return numbered;
  }
  const text = dropMarker(folded);
  const open = findOpen(index, text) ?? (text === folded ? undefined : findOpen(index, folded));
  if (open !== undefined) return { kind: open.kind, form: open.form, sure: open.sure };
  const masked = maskNumbers(text);
  const numbered = masked === text ? undefined : findOpen(index, masked);
  return numbered === undefined ? null : { kind: numbered.kind, form: numbered.form, sure: numbered.sure };
}
