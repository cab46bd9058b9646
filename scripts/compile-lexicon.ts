/** Reads src/lexicon/**.yaml and writes src/lexicon/compiled.json: `node --import tsx scripts/compile-lexicon.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { foldText } from "../src/lexicon/fold.ts";
import { PHRASE_KINDS } from "../src/lexicon/phrase-kinds.ts";
import type { AgencyData, CompiledLexicon, FormKind, LanguageData, PublisherData } from "../src/lexicon/types.ts";
import { FORM_KINDS } from "../src/lexicon/types.ts";
import { compileLanguage } from "./lexicon/compile-language.ts";
import { distinct, labels, openForm } from "./lexicon/fold-forms.ts";
import { LEXICON, readFolder, readYaml } from "./lexicon/read-yaml.ts";
import {
  agency,
  type Language,
  language,
  matterKeys,
  type Publisher,
  publisher,
  tools,
  zones,
} from "./lexicon/shapes.ts";
import { tellRefusal } from "./tell-refusal.ts";

export const COMPILED = join(LEXICON, "compiled.json");

/** Where the files name the forms of a kind; the kinds that are not named here are named like their kind. */
const KIND_FIELDS: Readonly<Partial<Record<FormKind, "corrections">>> = { correction: "corrections" };

function compileForms(languages: readonly Language[], publishers: readonly Publisher[]): CompiledLexicon["forms"] {
  const sources: readonly Readonly<Record<string, unknown>>[] = [...languages, ...publishers];
  const formsOf = (kind: FormKind): string[] => {
    const field = KIND_FIELDS[kind] ?? kind;
    // The schemas hold that a field of this name is a list of strings.
    return distinct(
      sources.flatMap((source) => ((source[field] as readonly string[] | undefined) ?? []).map(openForm)),
    );
  };
  // Every kind is given, because FORM_KINDS lists them all.
  return Object.fromEntries(FORM_KINDS.map((kind) => [kind, formsOf(kind)])) as unknown as CompiledLexicon["forms"];
}

/** Phrases of all languages, as printed. Of two that begin alike the longer stands first: an expression takes the first that fits. */
function compilePhrases(languages: readonly Language[]): CompiledLexicon["phrases"] {
  const phrasesOf = (kind: (typeof PHRASE_KINDS)[number]): string[] =>
    distinct(languages.flatMap(({ phrases }) => phrases[kind] ?? [])).sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    );
  // Every kind is given, because PHRASE_KINDS lists them all.
  return Object.fromEntries(
    PHRASE_KINDS.map((kind) => [kind, phrasesOf(kind)]),
  ) as unknown as CompiledLexicon["phrases"];
}

function compileZones(
  offsets: Readonly<Record<string, readonly string[]>>,
  regions: Readonly<Record<string, readonly string[]>>,
  open: readonly string[],
): CompiledLexicon["zones"] {
  const known = Object.entries({ ...offsets, ...regions }).flatMap(([zone, names]) =>
    names.map((name) => [name, zone] as const),
  );
  return Object.fromEntries([...known, ...open.map((name) => [name, null] as const)]);
}

/** Names of all regions, folded, in one string: it is shorter so. */
const compileNames = (regions: Readonly<Record<string, string>>): string =>
  distinct(Object.values(regions).flatMap((names) => names.trim().split(/\s+/).map(foldText)))
    .sort()
    .join(" ");

/** A publisher's own credit labels and sections hold for all pages: they are too particular to harm. */
function addPublishers(languages: LanguageData[], publishers: readonly Publisher[]): LanguageData[] {
  const credits = labels(publishers.flatMap((p) => p.credit));
  const sections = labels(publishers.flatMap((p) => p.sections));
  return languages.map((l) =>
    l.code === "en"
      ? {
          ...l,
          creditLabels: distinct([...l.creditLabels, ...credits]),
          sections: distinct([...l.sections, ...sections]),
        }
      : l,
  );
}

/** Forms of tools, folded, below the names that they have. */
function foldTools<Forms extends Readonly<Record<string, unknown>>>(data: Forms): Forms {
  const fold = (value: unknown): unknown =>
    Array.isArray(value) ? distinct(value.map((form) => openForm(String(form)))) : foldTools(value as Forms);
  // Folding a form gives a form: the shape stays.
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fold(value)])) as Forms;
}

/** Reads all data files. Throws, naming file and field, where one has another shape than its schema. */
export function compileLexicon(): CompiledLexicon {
  const languages = readFolder(language, "languages");
  const publishers = readFolder(publisher, "publishers");
  const agencies = readYaml(v.array(agency), "agencies.yaml");
  const { offsets, regions, open, ...zoneSigns } = readYaml(zones, "zones.yaml");
  return {
    agencies: agencies.map((a): AgencyData => ({ ...a, forms: labels([a.name, ...a.forms]) })),
    publishers: publishers.map((p): PublisherData => ({ name: p.name, forms: labels([p.name, ...p.forms]) })),
    zones: compileZones(offsets, regions, open),
    zoneSigns,
    tools: foldTools(readYaml(tools, "tools.yaml")),
    matterKeys: readYaml(matterKeys, "matter-keys.yaml"),
    services: labels(readYaml(v.array(v.string()), "services.yaml")),
    givenNames: compileNames(readYaml(v.record(v.string(), v.string()), "given-names.yaml")),
    languages: addPublishers(languages.map(compileLanguage), publishers),
    forms: compileForms(languages, publishers),
    phrases: compilePhrases(languages),
  };
}

/** The text of compiled.json. */
export function printLexicon(compiled: CompiledLexicon): string {
  return `${JSON.stringify(compiled)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  tellRefusal(() => writeFileSync(COMPILED, printLexicon(compileLexicon())));
}
