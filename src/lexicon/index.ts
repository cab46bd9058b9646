/** What newsrooms write, compiled to maps and sets. The data is the YAML beside this file; see CONTRIBUTING.md. */
import { buildLexicon, type Lexicon } from "./build-lexicon.ts";
import compiled from "./compiled.json" with { type: "json" };
import type { FormMatch } from "./form-index.ts";
import { matchFolded, matchForm } from "./forms.ts";
import type { LanguageHabit } from "./habits.ts";
import type { LanguageForms } from "./language-forms.ts";
import { primaryOf } from "./language-names.ts";
import type { CompiledLexicon } from "./types.ts";

export type { Lexicon } from "./build-lexicon.ts";
export { foldAscii, foldText, maskNumbers } from "./fold.ts";
export type { FormMatch } from "./form-index.ts";
export type { LanguageForms } from "./language-forms.ts";
export { dropMarker, foldLabel, trimLabel } from "./trim-label.ts";
export type { AgencyData, DateOrder, FormKind, LanguageData } from "./types.ts";

// The file is written by scripts/compile-lexicon.ts, which checks its shape; a test holds that it is current.
export const lexicon: Lexicon = buildLexicon(compiled as unknown as CompiledLexicon);

/**
 * The form that a whole block matches: a share label, an advertisement mark, a promo, a related label …
 * @param text the block's text
 * @returns null where the lexicon knows nothing of it
 */
export function matchBlockForm(text: string): FormMatch | null {
  return matchForm(lexicon.forms, text);
}

/**
 * As matchBlockForm, for a text that foldText has folded.
 * @param folded from foldText
 * @param numbered whether it holds a number, where that is known; false has to be certain
 */
export function matchFoldedForm(folded: string, numbered?: boolean): FormMatch | null {
  // No form is empty. An empty block is looked at where programs start (glance.ts): that alone is not to have the index made.
  return folded === "" ? null : matchFolded(lexicon.forms, folded, numbered);
}

interface Asked {
  readonly code: string;
  readonly forms: LanguageForms;
  readonly habits: LanguageForms["habits"];
}
const NO_HABITS: LanguageForms["habits"] = new Set();

/** The forms that were asked for last: a capture asks for those of its language for each block. */
let asked = askFor("en");

/**
 * The forms of a language, by its code or the part of it before the hyphen; English for one that the lexicon lacks.
 * @param code BCP 47
 */
export function languageForms(code: string): LanguageForms {
  if (code !== asked.code) asked = askFor(code);
  return asked.forms;
}

/**
 * Whether the papers of a language have a habit. Of one that the lexicon lacks no habit is known: English stands in for its words alone.
 * @param code BCP 47
 */
export function hasHabit(code: string, habit: LanguageHabit): boolean {
  if (code !== asked.code) asked = askFor(code);
  return asked.habits.has(habit);
}

function askFor(code: string): Asked {
  const found = lexicon.languages.get(code) ?? lexicon.languages.get(primaryOf(code));
  const forms = found ?? lexicon.languages.get("en");
  if (forms === undefined) throw new Error("src/lexicon/languages/en.yaml is missing: the lexicon needs English");
  return { code, forms, habits: found?.habits ?? NO_HABITS };
}
