/** The project's own example seeds with their truth, written by hand: shapes that the corpus lacks. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSeed } from "../../src/parse/blocks/split.ts";
// Not from parse/index.ts: that loads the weights, and they may be for other features than are to be learnt.
import { isSeedFile, readSeed } from "../../src/parse/seed/read.ts";
import { ROOT } from "../checks.ts";
import { EXAMPLES, type StudyPage } from "./lessons.ts";

const SEEDS = join(ROOT, "examples/seeds");
const TRUTHS = join(ROOT, "tests/fixtures/examples");

/** What is read of a truth file. */
interface ExampleTruth {
  readonly headline: string;
  readonly summary: string | null;
  readonly authors: readonly string[];
  readonly language: string;
  readonly body: readonly { readonly text: string }[];
  readonly photos: readonly { readonly caption: string | null; readonly credit: string | null }[];
}

const dropNulls = (texts: readonly (string | null)[]): string[] => texts.flatMap((text) => text || []);

/** Reads all example seeds, in the order of their files. Throws where one cannot be read. */
export function readExamples(): StudyPage[] {
  const files = readdirSync(SEEDS).filter(isSeedFile).sort();
  return files.map((file) => {
    const id = file.replace(/\.(?:txt|md)$/, "");
    const truth: ExampleTruth = JSON.parse(readFileSync(join(TRUTHS, `${id}.json`), "utf8"));
    const read = readSeed(file, readFileSync(join(SEEDS, file)));
    if (!read.ok) throw new Error(`examples/seeds/${file} cannot be read: run "npm run check -- examples/seeds"`);
    const { headline, summary, authors, language: lang, photos } = truth;
    // A summary that is a caption too is labelled as a caption. "" says that there is none, as an empty list does.
    const isStandfirst = photos.every(({ caption }) => caption !== summary || caption === null);
    const gold = {
      id,
      set: EXAMPLES,
      site: id,
      lang,
      headline,
      ...(isStandfirst ? { summary: summary ?? "" } : {}),
      authors,
      body: truth.body.map(({ text }) => text).join("\n\n"),
      captions: dropNulls(photos.map(({ caption }) => caption)),
      credits: dropNulls(photos.map(({ credit }) => credit)),
    };
    return { gold, variant: "page", blocks: splitSeed(read.seed).map(({ text }) => text) };
  });
}
