/** The lexicon of all languages: what it holds, and how it is compiled from the data. */
import { once } from "../once.ts";
import { type FormIndex, indexForms } from "./form-index.ts";
import { buildLanguage, collect, type LanguageForms, number } from "./language-forms.ts";
import type { ToolData } from "./tool-kinds.ts";
import type { AgencyData, CompiledLexicon, LanguageData } from "./types.ts";

/** What newsrooms write. */
export interface Lexicon {
  readonly agencies: ReadonlyMap<string, AgencyData>;
  readonly publishers: ReadonlyMap<string, string>;
  readonly zones: ReadonlyMap<string, string | null>;
  /** Zones before an offset, and those that tell whether month or day comes first. */
  readonly zoneSigns: CompiledLexicon["zoneSigns"];
  /** What databases and other tools write. */
  readonly tools: ToolData;
  /** What people call a key of a front matter who do not know it, in lower case, by that key. */
  readonly matterKeys: CompiledLexicon["matterKeys"];
  readonly services: ReadonlySet<string>;
  /** Common given names: a line that starts with one is rather a person than a heading. */
  readonly givenNames: ReadonlySet<string>;
  readonly languages: ReadonlyMap<string, LanguageForms>;
  readonly months: ReadonlyMap<string, number>;
  /** 0 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Months of the Persian calendar, from 1. */
  readonly persianMonths: ReadonlyMap<string, number>;
  /** Eras by which years are counted, each with its first year of ours. */
  readonly eras: ReadonlyMap<string, number>;
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
  /** Words that are looked for within a line, as printed. */
  readonly phrases: CompiledLexicon["phrases"];
}

function buildTimeLabels(languages: readonly LanguageData[]): Map<string, "published" | "updated"> {
  const labels = new Map<string, "published" | "updated">();
  for (const language of languages) for (const form of language.published) labels.set(form, "published");
  for (const language of languages) for (const form of language.updated) labels.set(form, "updated");
  return labels;
}

/** What is asked of all languages at once, whatever the page's own is. */
const collectWords = (languages: readonly LanguageData[]) => ({
  eras: new Map(languages.flatMap(({ eras }) => Object.entries(eras))),
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
});

/** Names in the order of the calendar, of all languages. */
function numberAll(
  languages: readonly LanguageData[],
  pick: (language: LanguageData) => LanguageData["months"],
  from: number,
): Map<string, number> {
  const all = new Map<string, number>();
  for (const language of languages) number(pick(language), from, all);
  return all;
}

/** Compiles the lexicon's data to maps and sets. */
export function buildLexicon(data: CompiledLexicon): Lexicon {
  const { agencies, publishers, languages, forms, zones, zoneSigns, tools, matterKeys, services, phrases } = data;
  const english = languages.find((l) => l.code === "en");
  // Making pages asks for neither, and to make them takes as long as the rest.
  const names = once(() => new Map(publishers.flatMap((p) => p.forms.map((form) => [form, p.name] as const))));
  const index = once(() => indexForms(forms));
  const byCode = languages.flatMap((l) =>
    [l.code, ...l.also].map((code) => [code, buildLanguage(l, english)] as const),
  );
  return {
    agencies: new Map(agencies.flatMap((agency) => agency.forms.map((form) => [form, agency] as const))),
    get publishers() {
      return names();
    },
    zones: new Map(Object.entries(zones)),
    zoneSigns,
    tools,
    matterKeys,
    services: new Set(services),
    givenNames: new Set(data.givenNames.split(" ")),
    languages: new Map(byCode),
    months: numberAll(languages, (l) => l.months, 1),
    weekdays: numberAll(languages, (l) => l.weekdays, 0),
    persianMonths: numberAll(languages, (l) => l.persianMonths, 1),
    ...collectWords(languages),
    get forms() {
      return index();
    },
    phrases,
  };
}
