import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import type { LedgerEntry } from "../../src/model.ts";
import { makeCapture, makeFolder, ROOT, runCuttings, runHere, writeFiles } from "../workspace.ts";

const CAPTURE = makeCapture("Wall to be mended");

function parseLines(text: string): Record<string, unknown>[] {
  expect(text.endsWith("\n")).toBe(true);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function makeSeeds(): string {
  const clip =
    "---\ntitle: Ferry late again\n---\n\nThe *last* ferry of the day left the island an hour late.\n\n- one\n- two\n\n> Said so.\n";
  return makeFolder({
    "b.txt": CAPTURE,
    "B.md": clip,
    "in/a.txt": CAPTURE,
    "README.md": "not a seed",
    "x.pdf": "not a seed",
  });
}

describe("parse", () => {
  it("prints one seed as an object", async () => {
    const { status, out, err } = await runHere(makeSeeds(), "parse", "b.txt");
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ id: "b", headline: "Wall to be mended", sourceFile: "b.txt" });
  });

  it("prints a folder as an array, an empty one too", async () => {
    const { out } = await runHere(makeSeeds(), "parse", ".");
    expect(JSON.parse(out).map((record: { id: string }) => record.id)).toEqual(["B", "b", "in/a"]);
    expect(JSON.parse((await runHere(makeFolder(), "parse", ".")).out)).toEqual([]);
  });

  it("prints several paths in the order in which they are given", async () => {
    const { out } = await runHere(makeSeeds(), "parse", "in", "b.txt");
    expect(JSON.parse(out).map((record: { sourceFile: string }) => record.sourceFile)).toEqual(["a.txt", "b.txt"]);
  });

  it("gives a seed of the folder of seeds the id that the site gives it, whichever path names it", async () => {
    const directory = makeFolder({
      "seeds/many/one.txt": CAPTURE,
      "seeds/many/in/two.txt": CAPTURE,
      "seeds/many/in/two.png": "a picture",
      "seeds/many/in/empty.txt": "",
      "seeds-old/one.txt": CAPTURE,
    });
    const paths = [
      "seeds/many/one.txt",
      "./seeds/many/in/",
      join(directory, "seeds/many"),
      "seeds",
      "seeds-old/one.txt",
    ];
    const { status, out, err } = await runHere(directory, "parse", ...paths);
    const records: { id: string; sourceFile: string; photos: { file: string }[] }[] = JSON.parse(out);
    const ids = ["many/one", "many/in/two", "many/in/two", "many/one", "many/in/two", "many/one", "one"];
    expect(records.map(({ id }) => id)).toEqual(ids);
    expect(records.map(({ sourceFile }) => sourceFile)).toEqual(ids.map((id) => `${id}.txt`));
    expect(records[1]?.photos.map(({ file }) => file)).toEqual(["many/in/two.png"]);
    expect([status, err.split("\n")[0]]).toEqual([1, expect.stringMatching(/^seeds\/many\/in\/empty\.txt: error: /)]);
  });

  it("prints a line per seed in file order as jsonl", async () => {
    const { out } = await runHere(makeSeeds(), "parse", ".", "--format", "jsonl");
    const records = parseLines(out);
    expect(records.map(({ id, file }) => [id, file])).toEqual([
      ["B", "B.md"],
      ["b", "b.txt"],
      ["a", "in/a.txt"],
    ]);
    const [clip, capture] = records;
    expect(clip).toMatchObject({
      body: "The last ferry of the day left the island an hour late.\n\none\n\ntwo\n\nSaid so.",
      blocks: [
        { type: "paragraph", text: "The last ferry of the day left the island an hour late." },
        { type: "list-item", text: "one" },
        { type: "list-item", text: "two" },
        { type: "quote", text: "Said so." },
      ],
      published: null,
      photos: [],
    });
    const ledger = capture?.["ledger"] as LedgerEntry[];
    expect(ledger.map(({ raw }) => raw).join("")).toBe(CAPTURE);
    expect(Object.keys(ledger[0] ?? {}).slice(0, 4)).toEqual(["raw", "label", "rule", "confidence"]);
  });

  it("has the publisher of the site's settings below the site's seeds, and nowhere else", async () => {
    const directory = makeFolder({
      "site.yaml": "publisher: The Shore Gazette\n",
      "seeds/in/a.txt": CAPTURE,
      "seeds/b.txt": `---\npublisher: The Courier\n---\n${CAPTURE}`,
      "other/a.txt": CAPTURE,
    });
    const named = async (...paths: string[]) =>
      parseLines((await runHere(directory, "parse", ...paths, "--format", "jsonl")).out).map(
        ({ publisher, source }) => [publisher, source],
      );
    const own = ["The Shore Gazette", "The Shore Gazette"];
    expect(await named("seeds")).toEqual([["The Courier", "The Courier"], own]);
    expect(await named("seeds/in/a.txt", "other/a.txt")).toEqual([own, [null, null]]);
  });

  it("prints records without it where the settings cannot be read, and says so", async () => {
    const directory = makeFolder({ "site.yaml": "publisher: [\n", "seeds/a.txt": CAPTURE });
    const { status, out, err } = await runHere(directory, "parse", "seeds/a.txt");
    expect([status, JSON.parse(out).publisher]).toEqual([0, null]);
    expect(err).toMatch(/cuttings parse: site\.yaml:\d+: .*\n.*no record has the publisher/);
  });

  it("prints Markdown that is read as the same article", async () => {
    const directory = makeSeeds();
    const { out } = await runHere(directory, "parse", "b.txt", "--format", "markdown");
    expect(parseYaml(out.split("---\n")[1] ?? "")).toMatchObject({ title: "Wall to be mended" });
    writeFiles(directory, { "again.md": out });
    const read = async (file: string) =>
      parseLines((await runHere(directory, "parse", file, "--format", "jsonl")).out)[0];
    const [before, after] = [await read("b.txt"), await read("again.md")];
    expect(after).toMatchObject({ headline: before?.["headline"], body: before?.["body"] });
  });

  it("parts clips of several seeds by an empty line", async () => {
    const directory = makeFolder({
      "a.txt": makeCapture("Wall to be mended"),
      "b.txt": makeCapture("Wall was mended"),
    });
    const { out } = await runHere(directory, "parse", "a.txt", "b.txt", "--format", "markdown");
    expect(out).toMatch(/^---\ntitle: Wall to be mended\n/);
    expect(out).toMatch(/\S\n\n---\ntitle: Wall was mended\n/);
    expect(out).toMatch(/\S\n$/);
  });

  it("quotes what is no text to readers of YAML 1.1, and leaves days days", async () => {
    const directory = makeFolder({ "a.txt": `---\ndate: 2019-04-11\n---\n${makeCapture("Yes")}` });
    const { out } = await runHere(directory, "parse", "a.txt", "--format", "markdown");
    expect(out).toMatch(/^---\ntitle: "Yes"\n/);
    expect(out).toContain("\npublished: 2019-04-11\n");
  });

  it("prints marks of Markdown in a headline as they are", async () => {
    const headline = "Prices <b>rise</b> *10%* [in town](#now)";
    const directory = makeFolder({ "a.txt": makeCapture(headline) });
    const { out } = await runHere(directory, "parse", "a.txt", "--format", "markdown");
    expect(out).toContain("\n---\n\n# Prices \\<b>rise\\</b> \\*10%\\* \\[in town]\\(#now)\n\n");
    writeFiles(directory, { "again.md": out.slice(out.indexOf("# ")) });
    const again = await runHere(directory, "parse", "again.md");
    expect(JSON.parse(again.out)).toMatchObject({ headline });
  });

  it("prints ledgers as a table with one head", async () => {
    const { out } = await runHere(makeSeeds(), "parse", "b.txt", "in", "--format", "ledger");
    const [head, ...rows] = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(head).toEqual(["file", "line", "endLine", "label", "rule", "confidence", "raw"]);
    const raws = rows.filter(([file]) => file === "b.txt").map((row) => JSON.parse(row[6] ?? ""));
    expect(raws.join("")).toBe(CAPTURE);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([7]));
  });

  it("names seeds that cannot be read, prints the others and exits with 1", async () => {
    const directory = makeFolder({
      "in/a.txt": CAPTURE,
      "in/empty.txt": "",
      "in/latin.txt": new Uint8Array([0x81, 0x8d, 0xff, 0xfe, 0x00]),
    });
    const { status, out, err } = await runHere(directory, "parse", "in", "--format", "jsonl");
    expect(status).toBe(1);
    expect(parseLines(out).map(({ id }) => id)).toEqual(["a"]);
    expect(err).toMatch(/^in\/empty\.txt(:\d+)*: error: .+\nin\/latin\.txt(:\d+)*: error: .+\n$/);
  });

  it("never reads README.md or another file as a seed", async () => {
    for (const file of ["README.md", "x.pdf"]) {
      const { status, err } = await runHere(makeSeeds(), "parse", file);
      expect([status, err]).toEqual([1, expect.stringContaining(`${file}: error: is not a seed`)]);
    }
  });

  it("shows characters that act on a terminal by their numbers", async () => {
    const directory = makeFolder({ "evil\u001b[31m.txt": "" });
    expect((await runHere(directory, "parse", ".")).err).toMatch(/^evil\\u\{1B\}\[31m\.txt/);
  });

  it("prints nothing but records on standard output, in a process of its own", async () => {
    const { status, out } = await runCuttings(makeSeeds(), ["parse", ".", "--format", "jsonl"]);
    expect(status).toBe(0);
    expect(parseLines(out)).toHaveLength(3);
  });

  it("reads every example, and their ledgers give the files back", async () => {
    const folder = join(ROOT, "examples/seeds");
    const { status, out, err } = await runHere(ROOT, "parse", folder, "--format", "jsonl");
    expect([status, err]).toEqual([0, ""]);
    for (const { file, ledger } of parseLines(out)) {
      const text = readFileSync(join(folder, String(file)), "utf8");
      expect((ledger as LedgerEntry[]).map(({ raw }) => raw).join("")).toBe(text);
    }
  });
});
