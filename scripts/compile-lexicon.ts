/** Reads src/lexicon/**.yaml and writes src/lexicon/compiled.json: `node --import tsx scripts/compile-lexicon.ts`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { parse } from "yaml";
import { foldLabel, foldText } from "../src/lexicon/fold.ts";
import type { AgencyData, CompiledLexicon, FormKind, LanguageData, PublisherData } from "../src/lexicon/types.ts";
import { FORM_KINDS } from "../src/lexicon/types.ts";

const LEXICON = fileURLToPath(new URL("../src/lexicon/", import.meta.url));
export const COMPILED = join(LEXICON, "compiled.json");

const words = v.optional(v.array(v.string()), []);
const language = v.strictObject({
  code: v.string(),
  also: words,
  name: v.string(),
  direction: v.optional(v.picklist(["ltr", "rtl"]), "ltr"),
  order: v.picklist(["dmy", "ymd", "mixed"]),
  script: v.optional(v.string(), ""),
  words: v.optional(v.string(), ""),
  months: v.pipe(v.array(v.string()), v.length(12)),
  weekdays: v.optional(
    v.union([v.pipe(v.array(v.string()), v.length(7)), v.pipe(v.array(v.string()), v.length(0))]),
    [],
  ),
  persianMonths: v.optional(
    v.union([v.pipe(v.array(v.string()), v.length(12)), v.pipe(v.array(v.string()), v.length(0))]),
    [],
  ),
  published: words,
  updated: words,
  byline: v.optional(
    v.strictObject({
      before: words,
      after: words,
      and: words,
      roles: words,
      desks: words,
      not: words,
      ends: v.optional(v.string(), ""),
      below: v.optional(v.boolean(), false),
      branches: words,
      house: v.optional(v.string(), ""),
    }),
    {},
  ),
  credit: v.optional(v.strictObject({ labels: words, after: words, bare: words, caption: words, marks: words }), {}),
  source: words,
  sections: words,
  publisher: words,
  outlets: v.optional(v.string(), ""),
  summing: v.optional(v.string(), ""),
  picture: v.optional(v.string(), ""),
  pictured: words,
  drawn: words,
  share: words,
  advertisement: words,
  promo: words,
  badge: words,
  digest: words,
  related: words,
  furniture: words,
  topics: words,
  corrections: words,
  reporting: words,
  signoff: words,
  relative: words,
});
const publisher = v.strictObject({
  name: v.string(),
  forms: words,
  sections: words,
  credit: words,
  share: words,
  promo: words,
  badge: words,
  related: words,
  furniture: words,
  topics: words,
  signoff: words,
});
const agency = v.strictObject({
  name: v.string(),
  forms: words,
  inline: v.optional(v.boolean(), false),
  weak: v.optional(v.boolean(), false),
  credit: v.optional(v.boolean(), false),
});
const zones = v.strictObject({ offsets: v.record(v.string(), v.array(v.string())), open: v.array(v.string()) });

type Language = v.InferOutput<typeof language>;
type Publisher = v.InferOutput<typeof publisher>;

function readYaml<Schema extends v.GenericSchema>(schema: Schema, ...path: string[]): v.InferOutput<Schema> {
  const file = join(LEXICON, ...path);
  const result = v.safeParse(schema, parse(readFileSync(file, "utf8")));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? "file"}: ${issue.message}; correct the YAML and compile again`);
}

function readFolder<Schema extends v.GenericSchema>(schema: Schema, folder: string): v.InferOutput<Schema>[] {
  const files = readdirSync(join(LEXICON, folder)).filter((file) => file.endsWith(".yaml"));
  return files.sort().map((file) => readYaml(schema, folder, file));
}

const distinct = (forms: readonly string[]): string[] => [...new Set(forms)].filter((form) => form !== "");
const labels = (forms: readonly string[]): string[] => distinct(forms.map(foldLabel));
/** A byline label that is listed with its colon, or its comma, holds only with one: "Text:" and not "Text", "Author, Lena Marsh". */
function colonLabel(form: string): string {
  const sign = /[:：／＝/]$/u.test(form) ? ":" : form.endsWith(",") ? "," : "";
  return `${foldLabel(form)}${sign}`;
}
/** Folds what stands between the open places of a form; a form without one is folded as a whole label. */
const openForm = (form: string): string =>
  form.includes("…") ? form.split("…").map(foldText).join("…") : foldLabel(form) || foldText(form);
/** Variants of a name stand in one string, separated by spaces; `+` is a space within a variant. */
const variants = (names: readonly string[]): string[][] =>
  names.map((line) =>
    distinct(
      line
        .replaceAll('"', "")
        .split(/\s+/)
        .map((name) => foldLabel(name.replaceAll("+", " "))),
    ),
  );

function compileLanguage(l: Language): LanguageData {
  return {
    code: l.code,
    also: l.also,
    name: l.name,
    direction: l.direction,
    order: l.order,
    script: l.script,
    words: distinct(l.words.split(/\s+/).map(foldText)),
    months: variants(l.months),
    weekdays: variants(l.weekdays),
    persianMonths: variants(l.persianMonths),
    published: labels(l.published),
    updated: labels(l.updated),
    bylineBefore: distinct((l.byline.before ?? []).map(colonLabel)),
    bylineAfter: distinct((l.byline.after ?? []).map(openForm)),
    and: distinct((l.byline.and ?? []).map(foldText)),
    roles: labels(l.byline.roles ?? []),
    desks: labels(l.byline.desks ?? []),
    notNames: labels(l.byline.not ?? []),
    nameEnds: distinct((l.byline.ends ?? "").split(/\s+/).map(foldText)),
    signsBelow: l.byline.below ?? false,
    branches: distinct(l.byline.branches ?? []),
    ofHouse: distinct((l.byline.house ?? "").split(/\s+/)),
    creditLabels: labels(l.credit.labels ?? []),
    creditAfter: distinct((l.credit.after ?? []).map(foldText)),
    creditBare: labels(l.credit.bare ?? []),
    captionLabels: labels(l.credit.caption ?? []),
    pictureForms: distinct((l.credit.marks ?? []).map(openForm)),
    source: labels(l.source),
    sections: labels(l.sections),
    outlets: distinct(l.outlets.split(/\s+/).map(foldText)),
    summing: distinct(l.summing.split(/\s+/).map(foldText)),
    picture: distinct(l.picture.split(/\s+/).map(foldText)),
    pictured: distinct(l.pictured.map(foldText)),
    drawn: distinct(l.drawn.map(foldText)),
    publisher: distinct(l.publisher.map((form) => form.toLowerCase().replace(/[‘’]/g, "'"))),
  };
}

/** Where the files name the forms of a kind; the kinds that are not named here are named like their kind. */
const KIND_FIELDS: Readonly<Partial<Record<FormKind, "corrections">>> = { correction: "corrections" };

function compileForms(languages: readonly Language[], publishers: readonly Publisher[]): CompiledLexicon["forms"] {
  const sources: readonly Readonly<Record<string, unknown>>[] = [...languages, ...publishers];
  const formsOf = (kind: FormKind): string[] => {
    const field = KIND_FIELDS[kind] ?? kind;
    // The schemas above hold that a field of this name is a list of strings.
    return distinct(
      sources.flatMap((source) => ((source[field] as readonly string[] | undefined) ?? []).map(openForm)),
    );
  };
  // Every kind is given, because FORM_KINDS lists them all.
  return Object.fromEntries(FORM_KINDS.map((kind) => [kind, formsOf(kind)])) as unknown as CompiledLexicon["forms"];
}

function compileZones(data: v.InferOutput<typeof zones>): Record<string, string | null> {
  const known = Object.entries(data.offsets).flatMap(([offset, names]) => names.map((name) => [name, offset] as const));
  return Object.fromEntries([...known, ...data.open.map((name) => [name, null] as const)]);
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

/** Reads all data files. Throws, naming file and field, where one has another shape than the schemas above. */
export function compileLexicon(): CompiledLexicon {
  const languages = readFolder(language, "languages");
  const publishers = readFolder(publisher, "publishers");
  const agencies = readYaml(v.array(agency), "agencies.yaml");
  return {
    agencies: agencies.map((a): AgencyData => ({ ...a, forms: labels([a.name, ...a.forms]) })),
    publishers: publishers.map((p): PublisherData => ({ name: p.name, forms: labels([p.name, ...p.forms]) })),
    zones: compileZones(readYaml(zones, "zones.yaml")),
    services: labels(readYaml(v.array(v.string()), "services.yaml")),
    givenNames: compileNames(readYaml(v.record(v.string(), v.string()), "given-names.yaml")),
    languages: addPublishers(languages.map(compileLanguage), publishers),
    forms: compileForms(languages, publishers),
  };
}

/** The text of compiled.json. */
export function printLexicon(compiled: CompiledLexicon): string {
  return `${JSON.stringify(compiled)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(COMPILED, printLexicon(compileLexicon()));
}
