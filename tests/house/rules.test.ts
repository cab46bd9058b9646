import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it, vi } from "vitest";
import { ROOT } from "../workspace.ts";
import { readSources, type Source } from "./source.ts";

/** The first that looks at the trees of all files makes them; on a busy machine that takes its time. Milliseconds. */
const TREES_MS = 30_000;
vi.setConfig({ testTimeout: TREES_MS });

const SOURCES = readSources();

/** Files for which a tool demands a default export. */
const MAY_EXPORT_DEFAULT = /^(?:\.eleventy\.ts|vitest\.config\.ts|templates\/[a-z-]+\.11ty\.tsx|.*\.d\.ts)$/;
const FORBIDDEN_NAMES = /(?:^|[-/])(?:utils?|helpers?|managers?|process|misc|common)(?:[-./]|$)/;
/** Types of packages that have none of their own. */
const DECLARATIONS = /\.d\.ts$/;

/** Names the place of each node of a kind. */
function findNodes(
  source: Source,
  visitorOf: (found: (start: number) => void) => ConstructorParameters<typeof Visitor>[0],
): string[] {
  const places: string[] = [];
  const found = (start: number): void => {
    places.push(`${source.file}:${source.text.slice(0, start).split("\n").length}`);
  };
  new Visitor(visitorOf(found)).visit(source.parsed.program);
  return places;
}

describe("the rules of the house", () => {
  it("parse every file", () => {
    expect(SOURCES.filter(({ parsed }) => parsed.errors.length > 0).map(({ file }) => file)).toEqual([]);
  });

  it("are looked for by what finds them", () => {
    const text = "export default class {}\nexport const loose: any = loose!;";
    const source = { file: "made-up.ts", text, parsed: parseSync("made-up.ts", text) };
    const found = findNodes(source, (find) => ({
      ClassDeclaration: ({ start }) => find(start),
      ExportDefaultDeclaration: ({ start }) => find(start),
      TSAnyKeyword: ({ start }) => find(start),
      TSNonNullExpression: ({ start }) => find(start),
    }));
    expect(found).toEqual(["made-up.ts:1", "made-up.ts:1", "made-up.ts:2", "made-up.ts:2"]);
  });

  it("allow no classes", () => {
    const own = SOURCES.filter(({ file }) => !DECLARATIONS.test(file));
    const classes = own.flatMap((source) =>
      findNodes(source, (found) => ({
        ClassDeclaration: ({ start }) => found(start),
        ClassExpression: ({ start }) => found(start),
      })),
    );
    expect(classes).toEqual([]);
  });

  it("allow no `any` and no `!`", () => {
    const loose = SOURCES.flatMap((source) =>
      findNodes(source, (found) => ({
        TSAnyKeyword: ({ start }) => found(start),
        TSNonNullExpression: ({ start }) => found(start),
      })),
    );
    expect(loose).toEqual([]);
  });

  it("allow default exports only where a tool demands one", () => {
    const own = SOURCES.filter(({ file }) => !MAY_EXPORT_DEFAULT.test(file));
    const defaults = own.flatMap((source) =>
      findNodes(source, (found) => ({ ExportDefaultDeclaration: ({ start }) => found(start) })),
    );
    expect(defaults).toEqual([]);
  });

  it("allow no file that is called after nothing in particular", () => {
    expect(SOURCES.map(({ file }) => file).filter((file) => FORBIDDEN_NAMES.test(file))).toEqual([]);
  });

  it("name no path of one machine", () => {
    const shipped = SOURCES.filter(({ file }) => !file.startsWith("tests/"));
    expect(
      shipped.filter(({ text }) => /["'`](?:\/home\/|\/Users\/|[A-Z]:\\)/.test(text)).map(({ file }) => file),
    ).toEqual([]);
  });
});

describe("package.json", () => {
  const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

  it("has scripts that begin with the set-up step, and whose files are there", () => {
    for (const [name, command] of Object.entries<string>(scripts)) {
      const [node, first = "", second] = command.split(" ");
      expect([name, node, first]).toEqual([name, "node", expect.stringMatching(/^bin\/(?:cuttings|setup)\.mjs$/)]);
      if (first === "bin/setup.mjs") expect([name, existsSync(join(ROOT, second ?? ""))]).toEqual([name, true]);
    }
  });

  it("names each package once", () => {
    expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
  });

  it("has a lock file that names no registry", () => {
    expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toContain('"resolved": "http');
  });
});

describe("tests", () => {
  it("mirror the sources", () => {
    const mirrored = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(mirrored.map(({ name }) => name).filter((name) => !existsSync(join(ROOT, "tests", name)))).toEqual([]);
  });

  it("look for the lexicon's words between the ends of words of every script, which \\b does not know", () => {
    const isAscii = (line: string): boolean =>
      /\\b\$\{(?:oneOf|anyForm)\(|\$\{(?:oneOf|anyForm)\([^{}]*\)\}\\{1,2}b/.test(line);
    expect([`\\b\${oneOf("by")}`, `\${oneOf("by")}\\b`, `\${anyForm(x)}\\\\b`].map(isAscii)).toEqual([
      true,
      true,
      true,
    ]);
    const found = SOURCES.filter(({ file }) => file.startsWith("src/")).flatMap(({ file, text }) =>
      text.split("\n").flatMap((line, at) => (isAscii(line) ? [`${file}:${at + 1}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it("make a draft's judgements of one shape, in lists of one kind: see `judge` and `listEach`", () => {
    const mending = SOURCES.filter(({ file }) => file.startsWith("src/parse/story/mend/"));
    expect(mending.length).toBeGreaterThan(20);
    const isLoose = (line: string): boolean => /\bjudged\.map\(|\.\.\.(?:draft|each)\b[^.]|\bby: "/.test(line);
    expect([isLoose("draft.judged.map((each) => each)"), isLoose("({ ...draft, judged })")]).toEqual([true, true]);
    const loose = mending.flatMap(({ file, text }) => {
      const lines = text.split("\n");
      return lines.flatMap((line, at) => (isLoose(line) ? [`${file}:${at + 1}`] : []));
    });
    expect(loose).toEqual([]);
  });
});
