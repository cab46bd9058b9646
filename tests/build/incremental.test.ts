import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import type { BuildOptions, BuildReport } from "../../src/build/outcome.ts";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { makePng } from "../make-picture.ts";
import { makeCapture, makeFolders, writeFiles } from "../workspace.ts";

const PROPERTY_MS = 300_000;

/** Which program builds. Another way of reading changes what records hold, other templates change what pages show. */
const program = vi.hoisted(() => ({ reading: 0, looking: 0 }));

vi.mock(import("../../src/build/versions.ts"), () => ({
  VERSIONS: {
    get reading() {
      return `reading-${program.reading}`;
    },
    get finding() {
      return `finding-${program.reading}`;
    },
    get looking() {
      return `looking-${program.reading}-${program.looking}`;
    },
  },
}));

vi.mock(import("../../src/parse/record/assemble.ts"), async (load) => {
  const { assembleRecord, ...others } = await load();
  const assemble: typeof assembleRecord = (reading) => {
    const record = assembleRecord(reading);
    const isOther = program.reading > 0 && record.headline !== "";
    return isOther ? { ...record, headline: `${record.headline}, as program ${program.reading} reads it` } : record;
  };
  return { ...others, assembleRecord: assemble };
});

/** From four articles on there is no file of all. */
vi.mock(import("../../src/export/downloads/most.ts"), () => ({ MOST_IN_ONE_FILE: 3 }));

/** How many captures were judged. */
const judged = vi.hoisted(() => ({ count: 0 }));

vi.mock(import("../../src/parse/story/index.ts"), async (load) => {
  const { judgeBlocks, ...others } = await load();
  const judge: typeof judgeBlocks = (texts) => {
    judged.count += 1;
    return judgeBlocks(texts);
  };
  return { ...others, judgeBlocks: judge };
});

vi.mock(import("../../src/build/pages/templates.ts"), async (load) => {
  const { renderOurs, ...others } = await load();
  const inLanguage = (props: object, language: string): object => {
    const frame: unknown = Reflect.get(props, "frame");
    return typeof frame === "object" && frame !== null ? { ...props, frame: { ...frame, language } } : props;
  };
  const render: typeof renderOurs = (kind, props) => {
    const { looking } = program;
    return renderOurs(kind, looking === 0 ? props : inLanguage(props, `x-${looking}`));
  };
  return { ...others, renderOurs: render };
});

function openSite(seeds: Readonly<Record<string, string>>): BuildOptions {
  const folders = makeFolders(seeds);
  return { ...folders, site: DEFAULT_SITE, force: false, search: false, compress: true };
}

async function build(options: BuildOptions): Promise<BuildReport> {
  const outcome = await buildSite(options);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.report;
}

const readSite = (folder: string): Record<string, string> =>
  Object.fromEntries(listFiles(folder).map((file) => [file, readFileSync(join(folder, file), "latin1")]));

/** What a build of the same seeds would give that knows of none before it. */
async function buildClean(options: BuildOptions): Promise<Record<string, string>> {
  const clean = { ...options, output: join(options.directory, "clean"), cache: join(options.directory, "clean-cache") };
  for (const folder of [clean.output, clean.cache]) rmSync(folder, { recursive: true, force: true });
  await build(clean);
  return readSite(clean.output);
}

const DATES = ["", "Published 14 June 2019", "Published 2 July 2019", "Published 3 May 2021", "Published 2021"];
const SIGNERS = ["REUTERS", "AFP", "REUTERS, AFP", ""];

/** A small article with what its pages and listings show. */
function makeSeed(number: number, date: number, signer: number): string {
  const date_ = DATES[date] === "" ? "" : `${DATES[date]}\n\n`;
  const capture = makeCapture(`Wall number ${number} to be mended`, `The council of ward ${number} met`);
  const signed = SIGNERS[signer] === "" ? capture : `${capture.trimEnd()} ${SIGNERS[signer]}\n`;
  const [headline = "", ...rest] = signed.split("\n\n");
  return `${headline}\n\n${date_}${rest.join("\n\n")}`;
}

/** What an earlier build left and is damaged before the next one. */
const LOST = ["cache", "manifest", "seeds", "decisions", "page"] as const;
type Lost = (typeof LOST)[number];

type Step =
  | { readonly kind: "write"; readonly file: string; readonly text: string | Uint8Array }
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  | { readonly kind: "delete"; readonly file: string }
  | { readonly kind: "settings"; readonly site: Partial<Site> }
  /** A file of a person's own templates, styles or pages; null where there is none any more. */
  | { readonly kind: "look"; readonly file: string; readonly text: string | null }
  | { readonly kind: "program"; readonly reading: number; readonly looking: number }
  | { readonly kind: "force"; readonly force: boolean }
  | { readonly kind: "lose"; readonly what: Lost };

const file = fc.constantFrom("a.txt", "b.txt", "c.txt", "d.txt", "e/f.txt", "e/g.md");
const text = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: DATES.length - 1 }), fc.nat({ max: SIGNERS.length - 1 }))
  .map(([number, date, signer]) => makeSeed(number, date, signer));
const write = fc.record({
  kind: fc.constant("write" as const),
  file,
  text: fc.oneof({ weight: 8, arbitrary: text }, fc.constant("")),
});
const picture = fc.constantFrom("a.png", "a-2.png", "c.png", "e/g.png");
const illustrate = fc.record({
  kind: fc.constant("write" as const),
  file: picture,
  text: fc.constantFrom(makePng(9, 6), makePng(6, 9), new Uint8Array([1])),
});
const ownLook = (own: string, ...texts: readonly string[]) =>
  fc.record({
    kind: fc.constant("look" as const),
    file: fc.constant(own),
    text: fc.constantFrom(null, ...texts),
  });
const makeTemplate = (words: string): string =>
  `export default ({ frame }) => <html lang="en"><title>{frame.title}</title><p>${words}</p></html>;\n`;
const template = ownLook("templates/not-found.11ty.tsx", makeTemplate("Nothing."), makeTemplate("Nothing at all."));
const component = ownLook(
  "templates/_components/date.tsx",
  "export const Time = ({ date }) => <time>{date.iso}</time>;\nexport const When = () => <b>then</b>;\n",
);
const page = ownLook("pages/imprint.md", "# Imprint\n\nOne.", "# Imprint\n\nTwo.", "# Legal\n\nTwo.", "");
const otherPage = ownLook(
  "pages/legal/about.md",
  "---\norder: 1\n---\n# About us\n\nWe.",
  "---\ntitle: Imprint\n---\nWe.",
);
const takenPage = ownLook("pages/imprint/index.md", "# Second\n\nOf one path.");
const publicFile = ownLook("public/.well-known/a.txt", "One.", "Two.", "Three words.");
const rootFile = ownLook("public/a.html", "<p>A</p>", "<p>B</p>".repeat(200));
const takenFile = ownLook("public/articles/a/index.html", "mine");
const styles = ownLook("site.css", "p { color: red }", "p { color: blue }");
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: write },
  { weight: 2, arbitrary: illustrate },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), from: file, to: file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("delete" as const), file: fc.oneof(file, picture) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("settings" as const),
      site: fc.constantFrom<Partial<Site>>({}, { title: "Other" }, { url: "https://example.org", newest: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("program" as const),
      reading: fc.nat({ max: 2 }),
      looking: fc.nat({ max: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.oneof(template, component, styles) },
  { weight: 3, arbitrary: fc.oneof(page, otherPage, takenPage, publicFile, rootFile, takenFile) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("force" as const), force: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("lose" as const),
      what: fc.constantFrom(...LOST),
    }),
  },
);

/** Damages what an earlier build left. */
function lose(what: Lost, { cache, output }: BuildOptions): void {
  const damage = (path: string): void => {
    if (existsSync(path)) writeFileSync(path, readFileSync(path, "utf8").slice(0, -20));
  };
  if (what === "cache") rmSync(cache, { recursive: true, force: true });
  else if (what === "manifest") damage(join(cache, "published.json"));
  else if (what === "seeds") damage(join(cache, "seeds.json"));
  else if (what === "decisions") damage(join(cache, "decisions.jsonl"));
  else {
    const [article] = existsSync(join(output, "articles")) ? readdirSync(join(output, "articles")) : [];
    if (article !== undefined) writeFileSync(join(output, "articles", article, "index.html"), "mine");
  }
}

function takeStep(own: Step, options: BuildOptions): BuildOptions {
  const at = (name: string): string => join(options.seeds, name);
  if (own.kind === "write") writeFiles(options.seeds, { [own.file]: own.text });
  else if (own.kind === "delete") rmSync(at(own.file), { force: true });
  else if (own.kind === "rename") {
    mkdirSync(join(options.seeds, "e"), { recursive: true });
    if (existsSync(at(own.from))) renameSync(at(own.from), at(own.to));
  } else if (own.kind === "settings") return { ...options, site: { ...DEFAULT_SITE, ...own.site } };
  else if (own.kind === "force") return { ...options, force: own.force };
  else if (own.kind === "look") {
    rmSync(join(options.directory, own.file), { force: true });
    if (own.text !== null) writeFiles(options.directory, { [own.file]: own.text });
  } else if (own.kind === "program") Object.assign(program, { reading: own.reading, looking: own.looking });
  else lose(own.what, options);
  return options;
}

describe("a build after others", () => {
  afterEach(() => {
    Object.assign(program, { reading: 0, looking: 0 });
  });

  it(
    "gives what a clean build gives, byte for byte",
    async () => {
      const steps = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(fc.array(write, { maxLength: 6 }), steps, async (seeds, rounds) => {
          Object.assign(program, { reading: 0, looking: 0 });
          let options = openSite(Object.fromEntries(seeds.map((own) => [own.file, own.text])));
          await build(options);
          for (const round of rounds) {
            options = round.reduce((now, own) => takeStep(own, now), options);
            await build(options);
            expect(readSite(options.output)).toEqual(await buildClean(options));
          }
        }),
        { numRuns: 12 },
      );
    },
    PROPERTY_MS,
  );

  it("writes the pages that speak of a new seed, and no others", async () => {
    const options = openSite(
      Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`seed-${n}.txt`, makeSeed(n, 1 + (n % 4), n % 2)])),
    );
    await build(options);
    const before = readSite(options.output);
    writeFiles(options.seeds, { "seed-9.txt": makeSeed(9, 2, 0) });
    const { written } = await build(options);
    const after = readSite(options.output);
    const changed = Object.keys(after).filter((name) => after[name] !== before[name] && name !== ".cuttings-site");
    expect(written).toBe(changed.length);
    expect(changed.filter((name) => /^articles\/.*\.html$/.test(name)).length).toBeLessThanOrEqual(3);
  });

  it("reads a seed again that was changed right after a build, at the same length", async () => {
    const options = openSite({ "a.txt": makeCapture("Wall to be mended") });
    await build(options);
    writeFiles(options.seeds, { "a.txt": makeCapture("Wall to be bended") });
    await build(options);
    expect(readFileSync(join(options.output, "articles/a/index.html"), "utf8")).toContain("Wall to be bended");
  });

  it("shows at once what another program reads and how other templates look", async () => {
    const options = openSite({ "a.txt": makeSeed(1, 1, 0), "b.txt": makeSeed(2, 2, 1) });
    await build(options);
    const read = (): string => readFileSync(join(options.output, "articles/a/index.html"), "utf8");
    Object.assign(program, { reading: 1, looking: 0 });
    await build(options);
    expect(read()).toContain("as program 1 reads it");
    Object.assign(program, { reading: 0, looking: 1 });
    expect(await build(options)).toMatchObject({ unchanged: expect.any(Number) });
    expect(read()).not.toContain("as program");
    expect(read()).toContain('lang="x-1"');
  });

  it("judges no seed again to render all pages", async () => {
    const options = openSite({ "a.txt": makeSeed(1, 1, 0), "b.txt": makeSeed(2, 2, 1) });
    await build(options);
    judged.count = 0;
    await build({ ...options, force: true });
    expect(judged.count).toBe(0);
    rmSync(join(options.cache, "decisions.jsonl"));
    await build({ ...options, force: true });
    expect(judged.count).toBeGreaterThan(0);
  });

  it("works with a cache that comes from another place", async () => {
    const options = openSite({ "a.txt": makeSeed(1, 1, 0), "b.txt": makeSeed(2, 2, 1) });
    await build(options);
    const moved = { ...options, output: join(options.directory, "moved"), cache: join(options.directory, "cache") };
    cpSync(options.cache, moved.cache, { recursive: true });
    await build(moved);
    expect(readSite(moved.output)).toEqual(readSite(options.output));
  });
});
