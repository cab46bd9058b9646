import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explainRecord } from "../../src/cli/explain.ts";
import type { LedgerEntry } from "../../src/model.ts";
import { makePng } from "../make-picture.ts";
import { makeCapture, makeFolder, runCuttings, runHere } from "../workspace.ts";

const LEDGER: readonly LedgerEntry[] = [
  { raw: "Wall to be mended\n", label: "headline", rule: "start.first", confidence: 0.9, line: 1, endLine: 1 },
  { raw: "\n\n", label: "blank", rule: "split.blank", confidence: 1, line: 2, endLine: 3 },
  {
    raw: "It is to be mended.\r\nSoon. REUTERS\n",
    label: "paragraph",
    rule: "prose.lines",
    confidence: 0.4,
    line: 4,
    endLine: 5,
    cuts: [{ text: "REUTERS", kind: "signoff", rule: "signoff.inline" }],
  },
  { raw: "Soon.\u001b[2J", label: "repeat", rule: "repeats.line", confidence: 1, line: 6, endLine: 6, of: 4 },
];

const RECORD = { ledger: LEDGER };

describe("explain", () => {
  it("shows each line with label, confidence and rule, and what went elsewhere", () => {
    expect(explainRecord(RECORD, false)).toBe(`1  headline   0.90  start.first   Wall to be mended
2  blank      1.00  split.blank
3  blank         ″  split.blank
4  paragraph  0.40  prose.lines   It is to be mended.
5  paragraph     ″  prose.lines   Soon. REUTERS
   ↳ signoff signoff.inline: REUTERS
6  repeat     1.00  repeats.line  Soon.\\u{1B}[2J
   ↳ of line 4
`);
  });

  it("uses colours where they are shown, and says the same", () => {
    const coloured = explainRecord(RECORD, true);
    expect(coloured).toContain("\u001b[32mparagraph\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours start with one
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(explainRecord(RECORD, false));
  });

  it("prints every line of a seed", async () => {
    const capture = makeCapture("Wall to be mended");
    const directory = makeFolder({ "a.txt": capture });
    const { status, out } = await runHere(directory, "explain", "a.txt");
    expect(status).toBe(0);
    for (const line of capture.split("\n")) expect(out).toContain(line);
  });

  it("prints no colours into a pipe", async () => {
    const directory = makeFolder({ "a.txt": makeCapture("Wall to be mended") });
    const { status, out } = await runCuttings(directory, ["explain", "a.txt"]);
    expect([status, out.includes("\u001b")]).toEqual([0, false]);
  });

  it("names a seed that cannot be read, and exits with 1; with 2 where there is none", async () => {
    const { status, out, err } = await runHere(makeFolder({ "in/empty.txt": "" }), "explain", "in/empty.txt");
    expect([status, out, err]).toEqual([1, "", expect.stringMatching(/^in\/empty\.txt.*: error: /)]);
    expect((await runHere(makeFolder(), "explain", "nowhere.txt")).status).toBe(2);
  });

  it("says that a file is no seed, as parse does, and explains nothing that no build reads", async () => {
    const directory = makeFolder({ "in/README.md": makeCapture("Wall to be mended"), "wall.text": "Wall" });
    for (const file of ["in/README.md", "wall.text"]) {
      const { status, out, err } = await runHere(directory, "explain", file);
      expect([status, out, err]).toEqual([
        1,
        "",
        expect.stringMatching(/: error: is not a seed: .*\(list\.not-a-seed\)/),
      ]);
      expect(err.startsWith(`${file}:`)).toBe(true);
    }
  });

  it("shows the lines of a seed that holds no article, so that they can be given labels", async () => {
    const { status, out, err } = await runHere(makeFolder({ "a.txt": "Share\n\nAdvertisement\n" }), "explain", "a.txt");
    expect([status, err]).toEqual([1, expect.stringContaining("parse.no-body")]);
    expect(out).toMatch(/^1 {2}share .* Share\n2 {2}blank .*\n3 {2}advertisement .* Advertisement\n$/);
  });

  it("shows the lines of a seed whose front matter cannot be read", async () => {
    const text = "---\ntitle: [\n---\nWall to be mended\n";
    const { status, out, err } = await runHere(makeFolder({ "a.txt": text }), "explain", "a.txt");
    expect([status, err]).toEqual([1, expect.stringContaining("read.front-matter")]);
    expect(out).toMatch(/^1 {2}front-matter .*---\n(?:.*\n){2}4 .* 0\.00 {2}none\.undecided {5}Wall to be mended\n$/);
  });
});

describe("explain of a seed in a folder of the folder of seeds", () => {
  it("doubts no picture that lies in another folder of it", async () => {
    const directory = makeFolder({
      "seeds/in/a.txt": `---\nphotos: ../pictures/wall.png\n---\n${makeCapture("Wall to be mended")}`,
      "seeds/in/empty.txt": "",
    });
    expect((await runHere(directory, "explain", "seeds/in/a.txt")).err).toBe("");
    expect((await runHere(directory, "explain", "seeds/in/empty.txt")).err).toMatch(/^seeds\/in\/empty\.txt: error: /);
  });
});

describe("check", () => {
  it("prints doubts by file and rule, and a count", async () => {
    const directory = makeFolder({ "seeds/a.txt": makeCapture("Wall to be mended"), "seeds/in/empty.txt": "" });
    const { status, out } = await runHere(directory, "check");
    expect(status).toBe(1);
    expect(out).toContain("seeds/in/empty.txt");
    expect(out).toMatch(/^seeds\/in\/empty\.txt: error: .* \(read\.[a-z-]+\)$/m);
    expect(out).toContain("2 seeds read, 1 error\n");
    expect(out).not.toContain("seeds/a.txt");
  });

  it("exits with 0 where nothing is wrong", async () => {
    const directory = makeFolder({ "mine/a.txt": makeCapture("Wall to be mended") });
    expect(await runHere(directory, "check", "mine")).toEqual({ status: 0, out: "1 seed read, 0 doubts\n", err: "" });
  });

  it("names a seed that holds the article of another, whatever stands around it", async () => {
    const own = makeCapture("Wall to be mended");
    const promo = "Sign up now: Get the Harbour Courier in your inbox";
    const directory = makeFolder({
      "mine/a.txt": own,
      "mine/b/again.txt": own.replace("\n\n", `\n\n${promo}\n\n`),
      "mine/c.txt": makeCapture("Wall is mended"),
      "mine/d.txt": `${own}\n\nThe mayor of the town said on Friday that the wall had never stood so straight.\n`,
    });
    const { status, out } = await runHere(directory, "check", "mine");
    expect(status).toBe(0);
    expect(out).toMatch(/^mine\/b\/again\.txt: warning: holds the same article as mine\/a\.txt, word for word/);
    expect(out).toMatch(/\nmine\/d\.txt: warning: begins like mine\/a\.txt, .* \(check\.same-article\)\n/);
    expect(out).toMatch(/\nmine\/c\.txt: warning: goes on like mine\/a\.txt, .* \(check\.same-article\)\n/);
    expect(out).toContain("4 seeds read, 3 doubts");
  });

  it("shows every doubt that a build counts, and says how to see them", async () => {
    const state = (lines: string): string => `---\n${lines}\n---\n`;
    const write = (headline: string): string =>
      makeCapture(headline, `At “${headline}” the council met`).replace(
        "We have waited",
        `${headline}: we have waited`,
      );
    const directory = makeFolder({
      "mine/a.txt": `${state("aliases: [/old/, /years/]")}${write("Wall to be mended")}`,
      "mine/b.txt": `${state("aliases: [/old/]\nphotos:\n  - file: gone.jpg")}${write("Ferry late again")}`,
      "mine/broken.txt": write("Bridge to be closed"),
      "mine/broken.png": "a bridge",
      "mine/cut.txt": write("Quay is let"),
      "mine/cut.png": makePng(400, 300).slice(0, 200),
      "mine/fine.txt": write("Boats are back"),
      "mine/fine.png": makePng(60, 40),
      "mine/.hidden.txt": "text",
    });
    const built = await runCuttings(directory, ["build", "--seeds", "mine", "--no-search"]);
    expect(built.status, built.err).toBe(0);
    expect(built.out).toMatch(/^6 doubts; see them with: .*check (?:-- )?mine$/m);
    const files = readdirSync(directory);
    const { status, out } = await runHere(directory, "check", "mine");
    expect(readdirSync(directory)).toEqual(files);
    expect([status, out]).toEqual([0, expect.stringMatching(/\n5 seeds read, 6 doubts\n$/)]);
    expect(out).toMatch(/^mine\/a\.txt:2: warning: the alias "\/years\/".* \(alias\.own-page\)\n/m);
    expect(out).toMatch(/^mine\/b\.txt:2: warning: the alias "\/old\/".* \(alias\.taken\)\n/m);
    expect(out).toMatch(/^mine\/gone\.jpg: warning: is not there, and b\.txt names it\..* \(picture\.absent\)\n/m);
    for (const file of ["broken", "cut"])
      expect(out).toMatch(new RegExp(`^mine/${file}\\.png: warning: is not shown.* \\(picture\\.broken\\)\\n`, "m"));
  });

  it("takes a column that begins alike each day for as many articles, and one text in two papers for two", async () => {
    const state = (lines: string): string => `---\n${lines}\n---\n${makeCapture("Today in the harbour")}`;
    const directory = makeFolder({
      "seeds/a.txt": state("published: 2020-01-01\npublisher: The Harbour Courier"),
      "seeds/b.txt": state("published: 2020-01-02\npublisher: The Harbour Courier"),
      "seeds/c.txt": state("published: 2020-01-01\npublisher: The Tidal Herald"),
    });
    expect((await runHere(directory, "check")).out).toBe("3 seeds read, 0 doubts\n");
  });

  it("names a date that has not come yet, with its line", async () => {
    const printed = makeCapture("Wall is mended").replace("\n\n", "\n\nPublished 22 February 2068\n\n");
    const directory = makeFolder({
      "seeds/a.txt": `---\ntitle: Wall to be mended\ndate: 2999-01-01\n---\n${makeCapture("Wall to be mended")}`,
      "seeds/b.txt": printed,
    });
    const { status, out } = await runHere(directory, "check");
    expect(status).toBe(0);
    expect(out).toMatch(
      /^seeds\/a\.txt:3: warning: says published 2999-01-01, which has not come yet .* \(dates\.future\)\n/m,
    );
    expect(out).toMatch(/^seeds\/b\.txt:3: warning: says published 2068-02-22/m);
  });
});
