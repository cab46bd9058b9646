/** The shape of the lexicon's data, as `scripts/compile-lexicon.ts` writes it to compiled.json. */
import type { LanguageHabit } from "./habits.ts";
import type { PhraseKind } from "./phrase-kinds.ts";
import type { Script } from "./scripts.ts";
import type { ToolData } from "./tool-kinds.ts";

/** What a whole block is when it matches a form. */
export const FORM_KINDS = [
  "topics",
  "correction",
  "reporting",
  "signoff",
  "related",
  "share",
  "advertisement",
  "promo",
  "badge",
  "digest",
  "furniture",
  "relative",
] as const;

export type FormKind = (typeof FORM_KINDS)[number];

/** Which part of a numeric date comes first; `mixed`: it depends on the country, so other dates of the page must tell. */
export type DateOrder = "dmy" | "ymd" | "mixed";

/** What some zones tell besides their offset: zones.yaml. */
export const ZONE_SIGNS = ["bases", "words", "monthFirst", "monthFirstBehindClock", "dayFirst"] as const;

export interface AgencyData {
  /** Short name that readers know. */
  readonly name: string;
  /** Folded, the name itself included. */
  readonly forms: readonly string[];
  /** May stand in capitals right after the last sentence of a story. */
  readonly inline: boolean;
  /** Also a common word: counts only in a bracket or after a label. */
  readonly weak: boolean;
  /** Signs pictures and not stories. */
  readonly credit: boolean;
}

export interface PublisherData {
  readonly name: string;
  readonly forms: readonly string[];
}

export interface LanguageData {
  /** BCP 47. */
  readonly code: string;
  /** Other codes that mean this language here. */
  readonly also: readonly string[];
  readonly direction: "ltr" | "rtl";
  readonly order: DateOrder;
  /** What its papers do and those of other languages do not. */
  readonly habits: readonly LanguageHabit[];
  readonly script: Script;
  /** Letters that most of its script's other languages have not; "" where there are none. */
  readonly letters: string;
  /** The code of a language that shares most of its function words, or nothing: a word of both is no weaker a sign of the other. */
  readonly near: string;
  /** Function words, by which the language is told from others of its script. */
  readonly words: readonly string[];
  /** How many of 100 words of running text are of these; 0 where that is not known, and a text is not asked for them. */
  readonly density: number;
  /** Twelve lists; words of one name are joined by a space. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first, or none. */
  readonly weekdays: readonly (readonly string[])[];
  /** Twelve lists, the months of the Persian calendar, or none. */
  readonly persianMonths: readonly (readonly string[])[];
  /** Eras by which years are counted, each with its first year of ours. */
  readonly eras: Readonly<Record<string, number>>;
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly bylineBefore: readonly string[];
  /** Forms with `…` where more follows. */
  readonly bylineAfter: readonly string[];
  readonly and: readonly string[];
  readonly roles: readonly string[];
  readonly desks: readonly string[];
  readonly notNames: readonly string[];
  /** Words behind a name that lead to a place or an outlet: "for", "bei". */
  readonly nameEnds: readonly string[];
  /** Endings of a paper's branches and desks, which stand before a name: "支局". */
  readonly branches: readonly string[];
  /** Words with which an outlet's own people sign: "Do Arena". As printed at a line's start. */
  readonly ofHouse: readonly string[];
  readonly creditLabels: readonly string[];
  readonly creditAfter: readonly string[];
  readonly creditBare: readonly string[];
  /** Label before a caption: "Image caption, ". */
  readonly captionLabels: readonly string[];
  /** Of the forms, those that stand before a caption: a gallery's count or control. */
  readonly pictureForms: readonly string[];
  readonly source: readonly string[];
  readonly sections: readonly string[];
  /** Words in newspapers' and stations' names. */
  readonly outlets: readonly string[];
  /** How papers' names end where words have no space between: "朝日新聞". */
  readonly paperEnds: readonly string[];
  /** Words of a sentence that sums a story up, and of one that describes a picture. */
  readonly summing: readonly string[];
  readonly picture: readonly string[];
  /** What only a picture's words say: "in this file photo", "(Archivbild)", "na zdjęciu". */
  readonly pictured: readonly string[];
  /** How alt text of a drawing or a chart begins: "an illustration showing". */
  readonly drawn: readonly string[];
  /** Forms with `{name}` where the publisher's name stands, and `…` where more may. */
  readonly publisher: readonly string[];
}

export interface CompiledLexicon {
  readonly agencies: readonly AgencyData[];
  readonly publishers: readonly PublisherData[];
  /** Zone as printed, folded → offset (`Z`, `+01:00`), a place whose clocks tell it (`America/New_York`), or null where nothing does. */
  readonly zones: Readonly<Record<string, string | null>>;
  readonly zoneSigns: Readonly<Record<(typeof ZONE_SIGNS)[number], readonly string[]>>;
  readonly tools: ToolData;
  /** What people call a key of a front matter who do not know it, in lower case, by that key. */
  readonly matterKeys: Readonly<Record<string, readonly string[]>>;
  /** Names of places to share, folded. */
  readonly services: readonly string[];
  /** Common given names, folded, with a space between two. */
  readonly givenNames: string;
  readonly languages: readonly LanguageData[];
  /** Folded forms; `…` stands for anything, `#` for a number. */
  readonly forms: Readonly<Record<FormKind, readonly string[]>>;
  /** As printed, of all languages; of two that begin alike the longer stands first. */
  readonly phrases: Readonly<Record<PhraseKind, readonly string[]>>;
}
