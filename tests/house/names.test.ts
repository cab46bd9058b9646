/** What comments and the two documents for who works on the project name in backquotes is there: a name that went leads nowhere. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../workspace.ts";
import { readSources, type Source } from "./source.ts";

const DOCUMENTS = ["ARCHITECTURE.md", "CONTRIBUTING.md"];
const FOLDERS = ["bench", "bin", "examples", "lessons", "scripts", "src", "templates", "tests"];

const SOURCE_FILE = /^[\w./-]+\.(?:tsx?|mjs)$/;
/** `templates/KIND.11ty.tsx` stands for a file of each kind. */
const STANDS_FOR_MANY = /(?:^|\/)[A-Z]+\./;
/** Like `readSources`, `Source` or `STANDS_FOR_MANY`: names that only code has. */
const CODE_NAME = /^(?:[a-z]+[A-Z]\w*|[A-Z]\w*[a-z]\w*|[A-Z]+_[A-Z_]+)$/;
/** Names that no source spells out, and why. */
const PUT_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [
    /^cuttings[A-Z]/,
    "the plugin makes the names of its collections from those of groups; tests/eleventy asks for each",
  ],
];

/** A name in backquotes, and where it stands. */
interface Named {
  readonly place: string;
  readonly name: string;
}

const listQuoted = (file: string, text: string, line: number): Named[] =>
  text
    .split("\n")
    .flatMap((row, at) =>
      [...row.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => ({ place: `${file}:${line + at}`, name })),
    );

const listNamed = ({ file, text, parsed }: Source): Named[] =>
  parsed.comments.flatMap(({ start, end }) =>
    listQuoted(file, text.slice(start, end), text.slice(0, start).split("\n").length),
  );

/** A source without its comments: they are what is in question. */
const takeCode = ({ text, parsed }: Source): string => {
  let [code, at] = ["", 0];
  for (const { start, end } of parsed.comments) {
    code += text.slice(at, start);
    at = end;
  }
  return code + text.slice(at);
};

const SOURCES = readSources();
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
    (file) => `/${folder}/${file.replaceAll("\\", "/")}`,
  ),
).concat(readdirSync(ROOT).map((file) => `/${file}`));
const SCRIPTS = FILES.filter((file) => file.endsWith(".mjs")).map((file) => readFileSync(join(ROOT, file), "utf8"));
const WORDS = new Set([...SOURCES.map(takeCode), ...SCRIPTS].flatMap((code) => code.match(/[A-Za-z_]\w*/g) ?? []));
/** Each file by every end of its path: `house/source.ts` may be named `source.ts`. */
const ENDS = new Set(
  FILES.flatMap((file) => file.split("/").map((_, at, steps) => steps.slice(at).join("/"))).filter((end) => end !== ""),
);

const isThere = (name: string): boolean => {
  if (SOURCE_FILE.test(name)) return STANDS_FOR_MANY.test(name) || ENDS.has(name);
  return !CODE_NAME.test(name) || WORDS.has(name) || PUT_TOGETHER.some(([form]) => form.test(name));
};
const listMissing = (named: readonly Named[]): string[] =>
  named.filter(({ name }) => !isThere(name)).map(({ place, name }) => `${place}: \`${name}\``);

describe("names in backquotes", () => {
  it("are looked for by what finds them", () => {
    // Put together, so that no source has them.
    const [gone, thing] = ["Thing", "MOST"].map((name) => `${name}ThatWent`);
    const text = `One \`make${gone}\`, \`readSources\`,\n\`${thing}.ts\`, \`house/names.test.ts\`, \`any words\`.`;
    expect(listMissing(listQuoted("made-up.ts", text, 7))).toEqual([
      `made-up.ts:7: \`make${gone}\``,
      `made-up.ts:8: \`${thing}.ts\``,
    ]);
  });

  it("are there, where a comment has them", () => {
    const named = SOURCES.flatMap(listNamed);
    expect(named.length).toBeGreaterThan(200);
    expect(listMissing(named)).toEqual([]);
  });

  it("name every file of a build in ARCHITECTURE.md, where it says what a build does", () => {
    const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
    const section = text.slice(text.indexOf("\n## Building\n"), text.indexOf("\n## Where the design"));
    const named = new Set(listQuoted("", section, 1).map(({ name }) => name));
    const files = FILES.filter((file) => file.startsWith("/src/build/") && /(?<!\.d)\.(?:ts|mjs)$/.test(file));
    expect(files.length).toBeGreaterThan(80);
    const isNamed = (file: string): boolean => {
      const steps = file.slice("/src/build/".length).split("/");
      const least = steps.length > 1 && steps.at(-1) === "index.ts" ? 2 : 1;
      return steps.some((_, at) => steps.length - at >= least && named.has(steps.slice(at).join("/")));
    };
    expect(files.filter((file) => !isNamed(file))).toEqual([]);
  });

  it.each(DOCUMENTS)("are there, where %s has them", (document) => {
    const named = listQuoted(document, readFileSync(join(ROOT, document), "utf8"), 1);
    expect(named.length).toBeGreaterThan(50);
    expect(listMissing(named)).toEqual([]);
  });
});
