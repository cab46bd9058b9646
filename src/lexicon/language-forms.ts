/** The forms of one language, compiled to maps and sets. */
import type { LanguageHabit } from "./habits.ts";
import type { LanguageData } from "./types.ts";
import { filterWords, type WordFilter } from "./word-filter.ts";

/** The forms of one language, with those of English added, which pages of every language use. */
export interface LanguageForms {
  readonly data: LanguageData;
  /** Of the language alone. */
  readonly habits: ReadonlySet<LanguageHabit>;
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
  /** Words with which an outlet's own people sign, no name's first. */
  readonly ofHouse: readonly string[];
  /** How papers' names end where words have no space between. */
  readonly paperEnds: readonly string[];
  /** Words of a sentence that sums a story up. */
  readonly summing: ReadonlySet<string>;
  /** Words of a sentence that describes a picture. */
  readonly picture: ReadonlySet<string>;
  /** What only a picture's words say: "in this file photo", "(Archivbild)". */
  readonly pictured: readonly string[];
  /** How alt text of a drawing or a chart begins. */
  readonly drawn: readonly string[];
}

/** What some languages have of one kind, each once. */
export function collect(
  languages: readonly LanguageData[],
  pick: (language: LanguageData) => readonly string[],
): Set<string> {
  return new Set(languages.flatMap(pick));
}

/** A form listed for two languages keeps the number that the first gives it. */
export function number(lists: readonly (readonly string[])[], from: number, into = new Map<string, number>()) {
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

/** The forms of a language with English's added. */
export function buildLanguage(language: LanguageData, english: LanguageData | undefined): LanguageForms {
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
    habits: new Set(language.habits),
    ofHouse: language.ofHouse,
    paperEnds: language.paperEnds,
    summing: new Set(language.summing),
    picture: new Set(language.picture),
    pictured: language.pictured,
    drawn: language.drawn,
  };
}
