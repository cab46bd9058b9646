import { readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCheck } from "../../src/cli/check.ts";
import { askChoice, askWrite } from "../../src/cli/fix/ask.ts";
import { diffLines } from "../../src/cli/fix/diff.ts";
import { writeHead } from "../../src/cli/fix/front-matter.ts";
import { replaceHead } from "../../src/cli/fix/replace-head.ts";
import type { Doubt, Settlement } from "../../src/model.ts";
import { makeCapture, makeFolder, runHere } from "../workspace.ts";

const label = (line: number, own: "paragraph" | "furniture"): Settlement => ({
  asRead: true,
  states: { line, label: own },
});
const PUBLISHED: Settlement = { asRead: false, states: { field: "published", value: "2019-04-03" } };

/** A capture whose one doubt is an agency that nobody knows, with a date that may be read in two ways. */
const CAPTURE = makeCapture("Wall to be mended", "ANSEL, April 3 (Wharfpost) - The council met on Tuesday").replace(
  "\n\n",
  "\n\nPublished 03/04/2019\n\n",
);

describe("the head of a seed", () => {
  it("is new front matter where there was none, with the lines as they then are", () => {
    expect(writeHead("One\nTwo\nThree\n", 0, [label(3, "paragraph")])).toBe("---\nlabels: {6: paragraph}\n---\n");
  });

  it("keeps comments, order and line ends, and moves the labels that were there", () => {
    const head = "---\r\n# mine\r\ntitle: 'Wall'   # so printed\r\nlabels:\r\n  9: furniture # the badge\r\n---\r\n";
    expect(writeHead(`${head}Text`, head.length, [label(8, "paragraph"), PUBLISHED])).toBe(
      "---\r\n# mine\r\ntitle: 'Wall' # so printed\r\nlabels:\r\n  11: furniture # the badge\r\n  10: paragraph\r\npublished: 2019-04-03\r\n---\r\n",
    );
  });

  it("leaves a label alone whose line is no number", () => {
    const head = "---\nlabels: {8-9: furniture, 7: note}\n---\n";
    expect(writeHead(`${head}Text`, head.length, [PUBLISHED])).toBe(
      "---\nlabels: {8-9: furniture, 8: note}\npublished: 2019-04-03\n---\n",
    );
  });

  it("has a key by its right name, or another value, where it stood", () => {
    const head = "---\ndate: 12.3.2012 # a Monday\nautor: Ann Li\nauthor: Moss, Ada\n---\n";
    const states = (own: Settlement["states"]): Settlement => ({ asRead: false, states: own });
    const chosen = [
      states({ key: "date", value: "2012-03-12" }),
      states({ key: "autor", renamed: "byline" }),
      states({ key: "author", value: ["Moss", "Ada"] }),
    ];
    expect(writeHead(`${head}Text`, head.length, chosen)).toBe(
      "---\ndate: 2012-03-12 # a Monday\nbyline: Ann Li\nauthor: [Moss, Ada]\n---\n",
    );
    expect(writeHead(`${head}Text`, head.length, [states({ key: "autor", renamed: "author" })])).toBe(head);
  });

  it("is closed as it was", () => {
    const head = "---\ntitle: Wall\n...\n";
    expect(writeHead(`${head}Text`, head.length, [PUBLISHED])).toBe("---\ntitle: Wall\npublished: 2019-04-03\n...\n");
  });

  it.each([
    ["utf8", Buffer.from("\uFEFFWände\n")],
    ["utf16le", Buffer.from("\uFEFFWände\n", "utf16le")],
    ["utf16be", Buffer.from("\uFEFFWände\n", "utf16le").swap16()],
    ["latin1", Buffer.from("Wände\n", "latin1")],
  ])("in %s leaves the bytes below it as they are", (encoding, bytes) => {
    const old = encoding === "latin1" ? "" : "\uFEFF";
    const head = `${old}---\nsource: AP\n---\n`;
    const replaced = Buffer.from(replaceHead(bytes, old, head) ?? []);
    const markBytes = encoding === "latin1" ? 0 : encoding === "utf8" ? 3 : 2;
    expect(replaced.subarray(-(bytes.length - markBytes))).toEqual(bytes.subarray(markBytes));
    expect(replaced.subarray(0, markBytes)).toEqual(bytes.subarray(0, markBytes));
  });

  it("is not written where the file's encoding has not its letters", () => {
    expect(replaceHead(Buffer.from("Wände\n", "latin1"), "", "---\nsource: Ęp\n---\n")).toBeNull();
  });
});

describe("a difference", () => {
  it("gives both texts back", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c")).map((own) => own.join("\n"));
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const diff = diffLines(one, other);
        const take = (sign: string): string =>
          diff
            .filter((line) => line.sign === " " || line.sign === sign)
            .map(({ text }) => text)
            .join("\n");
        expect([take("-"), take("+")]).toEqual([one, other]);
      }),
    );
  });
});

describe("cuttings check --fix", () => {
  const read = (directory: string): string => readFileSync(join(directory, "seeds/wall.txt"), "utf8");

  /** What a person does who takes the first of all choices, and has it written. */
  const fixFirst = async (directory: string) => {
    const out: string[] = [];
    const err: string[] = [];
    const ask = async (question: string): Promise<string> => (question.startsWith("Write") ? "y" : "1");
    const call = { options: new Map([["fix", ""]]), positionals: [] };
    const status = await runCheck(call, {
      out: (text) => out.push(text),
      err: (line) => err.push(line),
      ask,
      colour: false,
      directory,
    });
    return { status, out: out.join(""), err: err.join("\n") };
  };

  it("shows changes and writes none where nobody can be asked", async () => {
    const directory = makeFolder({ "seeds/wall.txt": CAPTURE });
    const { status, out } = await runHere(directory, "check", "--fix");
    expect([status, out]).toEqual([0, expect.stringContaining("Nothing was written.")]);
    expect(read(directory)).toBe(CAPTURE);
  });

  it("states what a person chooses, after showing it, and the doubt is gone", async () => {
    const directory = makeFolder({ "seeds/wall.txt": CAPTURE });
    const before = await runHere(directory, "check");
    expect(before.out).toContain("unknown-agency");
    const { out, err } = await fixFirst(directory);
    expect(err).toMatch(/ {2}1 {2}source: Wharfpost/);
    expect(out).toContain("+ source: Wharfpost\n");
    expect(read(directory).endsWith(CAPTURE)).toBe(true);
    const after = await runHere(directory, "check");
    expect(after.out).not.toContain("unknown-agency");
  });

  it("offers what a doubt about the front matter suggests, and writes it only where a person says so", async () => {
    const matter = "---\ndate: 12.3.2012\nautor: Ann Li\nsource: AP\nupdated: 2031-02-30\n---\n";
    const directory = makeFolder({ "seeds/wall.txt": `${matter}${makeCapture("Wall to be mended")}` });
    expect((await runHere(directory, "check", "--fix", "--yes")).out).not.toContain("+ ");
    const { err } = await fixFirst(directory);
    expect(err).toContain("  1  date: 2012-03-12");
    expect(err).toContain("  1  authors, in place of autor");
    expect(read(directory)).toMatch(/^---\ndate: 2012-03-12\nauthors: Ann Li\nsource: AP\nupdated: 2031-02-30\n---\n/);
  });

  it("offers both readings of two names with a comma between", async () => {
    const matter = "---\nauthor: Kerbrat, Solenn\n---\n";
    const directory = makeFolder({ "seeds/wall.txt": `${matter}${makeCapture("Wall to be mended")}` });
    const { err } = await fixFirst(directory);
    expect(err).toContain('"Kerbrat" and "Solenn"');
    expect(err).toContain("  1  author: Solenn Kerbrat");
    expect(err).toContain("  2  author: [Kerbrat, Solenn]");
    expect((await runHere(directory, "check")).out).not.toContain("two-names");
  });

  it("writes nothing above keys that no line closes, and says so; it does below a rule of dashes", async () => {
    const unclosed = `---\nheadline: Wall to be mended\nauthors: Ann Li\n\n${CAPTURE}`;
    const directory = makeFolder({ "seeds/wall.txt": unclosed });
    const { out, err } = await fixFirst(directory);
    expect(err).toMatch(/^seeds\/wall\.txt:1: opens a front matter .+ Until then nothing is written here\.$/m);
    expect(out).toContain("0 doubts settled in 0 files");
    expect(out).toMatch(/1 seed read, 1 doubt$/m);
    expect(read(directory)).toBe(unclosed);
    const ruled = `---\n\n${CAPTURE}`;
    const other = makeFolder({ "seeds/wall.txt": ruled });
    expect((await fixFirst(other)).out).toContain("1 doubt settled in 1 file");
    expect(read(other).endsWith(ruled)).toBe(true);
  });

  it("asks again where an answer is none of the choices, and leaves what Enter leaves", async () => {
    const asked: string[] = [];
    const told: string[] = [];
    const answers = ["3", "first", "1 or 2", " 2 "];
    const ask = async (question: string): Promise<string> => {
      asked.push(question);
      return answers.shift() ?? "";
    };
    const doubt: Doubt = { file: "a.txt", line: 1, column: null, severity: "warning", rule: "x.y", reason: "is odd" };
    const choose = askChoice(ask, (line) => told.push(line), "seeds");
    expect(await choose(doubt, [PUBLISHED, label(3, "paragraph")])).toEqual(label(3, "paragraph"));
    expect(asked).toHaveLength(4);
    expect(told.filter((line) => line.includes("none of them"))).toEqual([
      '"3" is none of them. Type a number from 1 to 2, or Enter alone.',
      '"first" is none of them. Type a number from 1 to 2, or Enter alone.',
      '"1 or 2" is none of them. Type a number from 1 to 2, or Enter alone.',
    ]);
    expect(await choose(doubt, [PUBLISHED])).toBeNull();
  });

  it("asks again whether to write, where the answer is neither", async () => {
    const write = async (...answers: readonly string[]) => {
      const left = [...answers];
      return [
        await askWrite(
          async () => left.shift() ?? "",
          () => undefined,
        ),
        left.length,
      ];
    };
    expect(await write("1", "yes")).toEqual([true, 0]);
    expect(await write("ja", "N")).toEqual([false, 0]);
    expect(await write("", "y")).toEqual([false, 1]);
  });

  it("states what was read, with --yes, and nothing that only a person can tell", async () => {
    const directory = makeFolder({ "seeds/wall.txt": CAPTURE });
    const { out } = await runHere(directory, "check", "--fix", "--yes");
    expect(out).not.toContain("+ source");
    expect(read(directory).endsWith(CAPTURE)).toBe(true);
  });

  it("says what could not be written, and leaves all as it was", async () => {
    const blocked = `seeds/wall.txt.${process.pid}.new`;
    const directory = makeFolder({ "seeds/wall.txt": CAPTURE, [`${blocked}/mine`]: "mine" });
    const { status, out, err } = await fixFirst(directory);
    expect(err).toMatch(/^seeds\/wall\.txt: cannot be written \(E[A-Z]+\), and is as it was\. .+/m);
    expect([status, out]).toEqual([1, expect.stringContaining("0 doubts settled in 0 files")]);
    expect(read(directory)).toBe(CAPTURE);
    expect(readFileSync(join(directory, blocked, "mine"), "utf8")).toBe("mine");
  });

  it("passes over what cannot be read, which is named with the doubts", async () => {
    const directory = makeFolder({ "seeds/wall.txt": CAPTURE });
    truncateSync(join(directory, "seeds/wall.txt"), 17_000_000);
    const { status, out } = await runHere(directory, "check", "--fix", "--yes");
    expect([status, out]).toEqual([1, expect.stringContaining("17.0 MB")]);
  });
});
