/** What newsrooms write, compiled to maps and sets. The data is the YAML beside this file; see CONTRIBUTING.md. */
import compiled from "./compiled.json" with { type: "json" };
import { type FormIndex, type FormMatch, indexForms } from "./form-index.ts";
import { matchFolded, matchForm } from "./forms.ts";
import type { AgencyData, CompiledLexicon, LanguageData } from "./types.ts";
import { filterWords, type WordFilter } from "./word-filter.ts";

export { dropMarker, foldAscii, foldLabel, foldText, maskNumbers, trimLabel } from "./fold.ts";
export type { FormMatch } from "./form-index.ts";
export type { AgencyData, DateOrder, FormKind, LanguageData } from "./types.ts";

/** The forms of one language, with those of English added, which pages of every language use. */
export interface LanguageForms {
  readonly data: LanguageData;
  /** Month as printed, folded → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Label in front of a name. */
  readonly bylineBefore: ReadonlySet<string>;
  /** First words of those labels: a test that costs little. */
  readonly bylineWords: ReadonlySet<string>;
  /** The same as a filter: a test that costs less. */
  readonly bylineFirst: WordFilter;
  /** One-word labels with which longer ones end: "by", of "written by". */
  readonly bylineLinks: ReadonlySet<string>;
  readonly bylineAfter: readonly string[];
  readonly and: ReadonlySet<string>;
  /** Whether papers print who wrote right below the last paragraph, without a word. */
  readonly signsBelow: boolean;
  /** Words with which an outlet's own people sign, no name's first. */
  readonly ofHouse: readonly string[];
  /** Words of a sentence that sums a story up. */
  readonly summing: ReadonlySet<string>;
  /** Words of a sentence that describes a picture. */
  readonly picture: ReadonlySet<string>;
  /** What only a picture's words say: "in this file photo", "(Archivbild)". */
  readonly pictured: readonly string[];
  /** How alt text of a drawing or a chart begins. */
  readonly drawn: readonly string[];
}

export interface Lexicon {
  readonly agencies: ReadonlyMap<string, AgencyData>;
  readonly publishers: ReadonlyMap<string, string>;
  readonly zones: ReadonlyMap<string, string | null>;
  readonly services: ReadonlySet<string>;
  /** Common given names: a line that starts with one is rather a person than a heading. */
  readonly givenNames: ReadonlySet<string>;
  readonly languages: ReadonlyMap<string, LanguageForms>;
  readonly months: ReadonlyMap<string, number>;
  /** 0 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Months of the Persian calendar, from 1. */
  readonly persianMonths: ReadonlyMap<string, number>;
  readonly timeLabels: ReadonlyMap<string, "published" | "updated">;
  readonly roles: ReadonlySet<string>;
  /** Words for those who write without a name: "bureau", "Redaktion". */
  readonly desks: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** Words behind a name that lead to a place or an outlet. */
  readonly nameEnds: ReadonlySet<string>;
  /** Endings of a paper's branches and desks. */
  readonly branches: ReadonlySet<string>;
  readonly creditLabels: ReadonlySet<string>;
  /** First words of credit labels: a test that costs little. */
  readonly creditWords: ReadonlySet<string>;
  readonly creditBare: ReadonlySet<string>;
  readonly captionLabels: ReadonlySet<string>;
  /** Forms that stand before a caption: a gallery's count or control. */
  readonly pictureForms: ReadonlySet<string>;
  /** Endings that make a credit of what stands before them, in scripts without spaces. */
  readonly creditAfter: readonly string[];
  readonly sourceLabels: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  /** Words in newspapers' and stations' names. */
  readonly outlets: ReadonlySet<string>;
  readonly forms: FormIndex;
}

// The file is written by scripts/compile-lexicon.ts, which checks its shape; a test holds that it is current.
const data = compiled as unknown as CompiledLexicon;

function collect(languages: readonly LanguageData[], pick: (language: LanguageData) => readonly string[]): Set<string> {
  return new Set(languages.flatMap(pick));
}

/** A form listed for two languages keeps the number that the first gives it. */
function number(lists: readonly (readonly string[])[], from: number, into = new Map<string, number>()) {
  lists.forEach((names, i) => {
    for (const name of names) if (!into.has(name)) into.set(name, i + from);
  });
  return into;
}

/** The one-word labels with which longer labels end. */
function linksOf(labels: readonly string[]): string[] {
  const lasts = new Set(labels.filter((label) => label.includes(" ")).map((label) => label.split(" ").at(-1)));
  return labels.filter((label) => lasts.has(label));
}

function buildLanguage(language: LanguageData, english: LanguageData | undefined): LanguageForms {
  const bylineWords = collect(english === undefined ? [language] : [language, english], (l) =>
    l.bylineBefore.map((label) => (label.split(" ")[0] ?? "").replace(/[:／・,]$/, "")),
  );
  return {
    data: language,
    months: number(english?.months ?? [], 1, number(language.months, 1)),
    bylineBefore: collect(english === undefined ? [language] : [language, english], (l) => l.bylineBefore),
    bylineWords,
    bylineFirst: filterWords(bylineWords),
    bylineLinks: collect(english === undefined ? [language] : [language, english], (l) => linksOf(l.bylineBefore)),
    bylineAfter: language.bylineAfter,
    and: collect(english === undefined ? [language] : [language, english], (l) => l.and),
    signsBelow: language.signsBelow,
    ofHouse: language.ofHouse,
    summing: new Set(language.summing),
    picture: new Set(language.picture),
    pictured: language.pictured,
    drawn: language.drawn,
  };
}

function buildTimeLabels(languages: readonly LanguageData[]): Map<string, "published" | "updated"> {
  const labels = new Map<string, "published" | "updated">();
  for (const language of languages) for (const form of language.published) labels.set(form, "published");
  for (const language of languages) for (const form of language.updated) labels.set(form, "updated");
  return labels;
}

function buildLexicon({
  agencies,
  publishers,
  zones,
  services,
  givenNames,
  languages,
  forms,
}: CompiledLexicon): Lexicon {
  const english = languages.find((l) => l.code === "en");
  const months = new Map<string, number>();
  for (const language of languages) number(language.months, 1, months);
  const weekdays = new Map<string, number>();
  for (const language of languages) number(language.weekdays, 0, weekdays);
  const persianMonths = new Map<string, number>();
  for (const language of languages) number(language.persianMonths, 1, persianMonths);
  return {
    agencies: new Map(agencies.flatMap((agency) => agency.forms.map((form) => [form, agency] as const))),
    publishers: new Map(publishers.flatMap((p) => p.forms.map((form) => [form, p.name] as const))),
    zones: new Map(Object.entries(zones)),
    services: new Set(services),
    givenNames: new Set(givenNames.split(" ")),
    languages: new Map(
      languages.flatMap((l) => [l.code, ...l.also].map((code) => [code, buildLanguage(l, english)] as const)),
    ),
    months,
    weekdays,
    persianMonths,
    timeLabels: buildTimeLabels(languages),
    roles: collect(languages, (l) => l.roles),
    desks: collect(languages, (l) => l.desks),
    notNames: collect(languages, (l) => l.notNames),
    nameEnds: collect(languages, (l) => l.nameEnds),
    branches: collect(languages, (l) => l.branches),
    creditLabels: collect(languages, (l) => l.creditLabels),
    creditWords: collect(languages, (l) => l.creditLabels.map((label) => label.split(/[\s-]/)[0] ?? "")),
    creditBare: collect(languages, (l) => l.creditBare),
    captionLabels: collect(languages, (l) => l.captionLabels),
    pictureForms: collect(languages, (l) => l.pictureForms),
    creditAfter: [...collect(languages, (l) => l.creditAfter)],
    sourceLabels: collect(languages, (l) => l.source),
    sections: collect(languages, (l) => l.sections),
    outlets: collect(languages, (l) => l.outlets),
    forms: indexForms(forms),
  };
}

export const lexicon: Lexicon = buildLexicon(data);

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
  return matchFolded(lexicon.forms, folded, numbered);
}

/** The forms that were asked for last: a capture asks for those of its language for each block. */
let asked: { readonly code: string; readonly forms: LanguageForms } = { code: "en", forms: findForms("en") };

/**
 * The forms of a language, by its code or the part of it before the hyphen; English for one that the lexicon lacks.
 * @param code BCP 47
 */
export function languageForms(code: string): LanguageForms {
  if (code !== asked.code) asked = { code, forms: findForms(code) };
  return asked.forms;
}

function findForms(code: string): LanguageForms {
  const found = lexicon.languages.get(code) ?? lexicon.languages.get(code.split("-")[0] ?? "");
  const english = lexicon.languages.get("en");
  if (found !== undefined) return found;
  if (english === undefined) throw new Error("src/lexicon/languages/en.yaml is missing: the lexicon needs English");
  return english;
}
