import { describe, expect, it } from "vitest";
import { isSeedFile, readSeed } from "../../src/parse/read.ts";
import { findInvalidUtf8 } from "../../src/parse/utf8.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function readStatedOf(text: string) {
  const read = readSeed("a.txt", bytesOf(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  return read;
}

function refusalOf(bytes: Uint8Array): { rule: string; reason: string; line: number | null } {
  const read = readSeed("a.txt", bytes);
  const doubt = read.doubts[0];
  if (read.ok || !doubt) throw new Error("was read");
  return doubt;
}

describe("isSeedFile", () => {
  it.each(["a.txt", "2023/a.TXT", "clip.md"])("takes %s", (file) => expect(isSeedFile(file)).toBe(true));
  it.each(["README.md", "2023/readme.md", ".hidden.txt", "a.jpg", "a.txt.bak"])("leaves %s", (file) => {
    expect(isSeedFile(file)).toBe(false);
  });
});

describe("readSeed", () => {
  it("keeps the byte order mark in the text and takes the id from the file's name", () => {
    const { seed } = readStatedOf("\uFEFFHeadline\n");
    expect(seed.text).toBe("\uFEFFHeadline\n");
    expect([seed.id, seed.file, seed.start]).toEqual(["a", "a.txt", 0]);
  });

  it("hashes the file's bytes", () => {
    expect(readStatedOf("abc").seed.sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("refuses an empty file, one of white space, and one with a NUL, each with what to do", () => {
    expect(refusalOf(bytesOf("")).rule).toBe("read.empty");
    expect(refusalOf(bytesOf(" \n\t\n")).rule).toBe("read.empty");
    expect(refusalOf(bytesOf("one\ntwo\0\n"))).toMatchObject({ rule: "read.binary", line: 2 });
  });

  it("names the byte that is not UTF-8", () => {
    const refusal = refusalOf(Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x20]));
    expect(refusal).toMatchObject({ rule: "read.not-utf8", line: 2 });
    expect(refusal.reason).toContain("offset 3");
  });
});

describe("findInvalidUtf8", () => {
  it.each([
    [[0x41, 0xc3, 0xa9], -1],
    [[0xc0, 0x80], 0],
    [[0x41, 0xe2, 0x82], 1],
    [[0xed, 0xa0, 0x80], 0],
    [[0xf0, 0x9f, 0x98, 0x80], -1],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0x41, 0xe2, 0x28, 0xa1], 1],
  ] as const)("%j → %i", (bytes, offset) => expect(findInvalidUtf8(Uint8Array.from(bytes))).toBe(offset));
});

describe("front matter", () => {
  it("states fields, dates as they are written, and starts the capture after its closing line", () => {
    const { seed, doubts } = readStatedOf(
      "---\ntitle: A\ndate: 2023-02-22\ntags: [x, Y]\nauthor: Ann Li, Bo Ek\n---\nText\n",
    );
    expect(seed.stated).toEqual({
      headline: "A",
      published: "2023-02-22",
      topics: ["x", "Y"],
      authors: ["Ann Li", "Bo Ek"],
    });
    expect(seed.text.slice(seed.start)).toBe("Text\n");
    expect(doubts).toEqual([]);
  });

  it("reads the keys of web clippers", () => {
    const clip =
      '---\ntitle: "A: b"\nsource: https://example.org/a\nauthor:\n  - "[[Ann Li]]"\ncreated: 2024-01-01\ntags:\n  - clippings\n---\nText';
    expect(readStatedOf(clip).seed.stated).toEqual({
      headline: "A: b",
      url: "https://example.org/a",
      authors: ["Ann Li"],
      topics: [],
    });
  });

  it("reads labels by line, and warns of what it cannot use", () => {
    const { seed, doubts } = readStatedOf("---\nlabels:\n  7: furniture\nauthors: {a: b}\nmood: good\n---\nText");
    expect(seed.stated).toEqual({ labels: { 7: "furniture" } });
    expect(doubts.map((doubt) => doubt.rule)).toEqual(["front-matter.wrong-value", "front-matter.unknown-key"]);
  });

  it.each(["js", "javascript", "JS", "coffee", "json", "toml"])(
    "never runs %s, however often it is given",
    (language) => {
      const bytes = bytesOf(`---${language}\n{ title: (() => { throw new Error("ran"); })() }\n---\nText`);
      for (let time = 0; time < 2; time += 1) {
        const refusal = refusalOf(bytes);
        expect(refusal.rule).toBe("read.front-matter");
        expect(refusal.reason).toContain("YAML only");
      }
    },
  );

  it("refuses YAML that is broken or of another shape, and aliases without end", () => {
    expect(refusalOf(bytesOf("---\ntitle: [a\n---\nText")).rule).toBe("read.front-matter");
    expect(refusalOf(bytesOf("---\n- a\n---\nText")).reason).toContain("keys with values");
    const level = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(`*${of}`).join(", ")}]`;
    const bomb = `---\na: &a [x, x]\n${level("b", "a")}\n${level("c", "b")}\n${level("d", "c")}\n---\nText`;
    expect(refusalOf(bytesOf(bomb)).rule).toBe("read.front-matter");
  });

  it.each(["---\nA dash line that nothing closes\n\nText", "--- not front matter\n---\n"])(
    "takes %j as text",
    (text) => {
      expect(readStatedOf(text).seed.start).toBe(0);
    },
  );

  it.each([
    ["date: 2019-02-22", "2019-02-22"],
    ["date: 2019-02", "2019-02"],
    ["date: 2019-02-22 15:26", "2019-02-22T15:26"],
    ["date: 2019-02-22T15:26:00+01:00", "2019-02-22T15:26:00+01:00"],
    ["date: 2019-02-31", undefined],
    ["date: 22/02/2019", undefined],
    ["date: nonsense", undefined],
    ["date: 2019-02-22 25:61", undefined],
  ])("%s → %s, with a doubt where it is no date", (line, published) => {
    const { seed, doubts } = readStatedOf(`---\n${line}\n---\nText`);
    expect(seed.stated.published).toBe(published);
    expect(doubts).toHaveLength(published === undefined ? 1 : 0);
  });

  it.each(["language: not a tag", "url: javascript:alert(1)"])("leaves %s out, with a doubt", (line) => {
    const { seed, doubts } = readStatedOf(`---\n${line}\n---\nText`);
    expect(seed.stated).toEqual({});
    expect(doubts.map((doubt) => doubt.rule)).toEqual(["front-matter.wrong-value"]);
  });

  it("takes an empty one", () => {
    const { seed } = readStatedOf("---\n---\nText");
    expect(seed.text.slice(seed.start)).toBe("Text");
  });

  it("is deaf to __proto__", () => {
    const { seed } = readStatedOf("---\n__proto__: {headline: x}\n---\nText");
    expect(seed.stated.headline).toBeUndefined();
    expect(Object.hasOwn({}, "headline")).toBe(false);
  });
});
