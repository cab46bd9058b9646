import { describe, expect, it } from "vitest";
import { isSeedFile, readSeed } from "../../../src/parse/seed/read.ts";
import { findInvalidUtf8 } from "../../../src/parse/seed/utf8.ts";

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
  it.each(["README.md", "2023/readme.md", "README.txt", ".hidden.txt", "a.jpg", "a.txt.bak"])("leaves %s", (file) => {
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
    // A euro sign that lost its last byte.
    const refusal = refusalOf(Uint8Array.from([0x61, 0x0a, 0x62, 0xe2, 0x82, 0x20]));
    expect(refusal).toMatchObject({ rule: "read.not-utf8", line: 2 });
    expect(refusal.reason).toContain("offset 3");
  });
});

describe("size", () => {
  it.each([
    ["100 MB", () => new Uint8Array(100_000_000).fill(0x61), "read.too-large"],
    ["one line of 20 MB", () => bytesOf("word ".repeat(4_000_000)), "read.too-large"],
    ["1 million blocks", () => bytesOf("a\n\n".repeat(1_000_000)), "read.too-many-lines"],
    ["1 million blank lines", () => bytesOf(`a${"\r\n".repeat(1_000_000)}`), "read.too-many-lines"],
  ])("refuses %s with the limit and what to do", (_name, make, rule) => {
    const refusal = refusalOf(make());
    expect(refusal.rule).toBe(rule);
    expect(refusal.reason).toMatch(/no news page holds over .+ Keep the article's part of it/);
  });

  it("reads one byte, and one line of nearly 16 MB", () => {
    expect(readStatedOf("a").seed.text).toBe("a");
    expect(readStatedOf("word ".repeat(3_190_000)).doubts).toEqual([]);
  });

  it("reads a clip as plain lines where its marks would hold a Markdown parser up", () => {
    for (const text of ["_a* ".repeat(20_000), "> a\nb\n".repeat(4000), "> ".repeat(3000)]) {
      const read = readSeed("a.md", bytesOf(text));
      expect(read).toMatchObject({ ok: true, seed: { format: "text" }, doubts: [{ rule: "read.too-many-marks" }] });
    }
    const long = readSeed("a.md", bytesOf("Some words.\n\n".repeat(50_000)));
    expect(long).toMatchObject({ ok: true, seed: { format: "text" }, doubts: [{ rule: "read.large-clip" }] });
    const clip = `# A\n\n${"Some *marked* text with [a link](https://a.example/b_c).\n\n".repeat(900)}`;
    expect(readSeed("a.md", bytesOf(clip))).toMatchObject({ ok: true, seed: { format: "markdown" }, doubts: [] });
  });
});

describe("encodings", () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
  const bigEndian = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();
  const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");

  it.each([
    ["UTF-16LE", utf16],
    ["UTF-16BE", bigEndian],
  ])("reads %s with its byte order mark, and says so", (name, encode) => {
    const read = readSeed("a.txt", encode("Blå fjord 😀\nTo\n"));
    expect(read).toMatchObject({ ok: true, seed: { text: "\uFEFFBlå fjord 😀\nTo\n" } });
    expect(read.doubts).toMatchObject([{ severity: "warning", rule: "read.utf-16", line: 1 }]);
    expect(read.doubts[0]?.reason).toContain(name);
  });

  it.each([
    ["half a pair", utf16("ab\ud83dc"), 6],
    ["a second half alone", bigEndian("a\ude00"), 4],
    ["half a unit", utf16("ab").subarray(0, 5), 4],
  ])("refuses UTF-16 with %s, and names the byte", (_name, bytes, offset) => {
    const refusal = refusalOf(bytes);
    expect(refusal.rule).toBe("read.not-utf16");
    expect(refusal.reason).toContain(`offset ${offset} `);
  });

  it.each([
    ["Le caf\xe9 a rouvert, dit-il \xe0 la presse.", "Le café a rouvert, dit-il à la presse."],
    ["\x93We won\x94 \x96 5 \x80 a seat\x85", "“We won” – 5 € a seat…"],
    ["Die Stra\xdfe nach K\xf6ln ist frei, \xdcber\xfcbung endet", "Die Straße nach Köln ist frei, Überübung endet"],
    ["\xabD\xe9j\xe0\xbb: l\x92\xe9t\xe9 arrive \xc0 Paris, 20\xa0\xb0C", "«Déjà»: l’été arrive À Paris, 20\u00a0°C"],
    ["El ni\xf1o \xbfd\xf3nde est\xe1?", "El niño ¿dónde está?"],
  ])("reads %j as Windows-1252, and says so with the first byte", (bytes, text) => {
    const read = readSeed("a.txt", latin(`One\n${bytes}`));
    expect(read).toMatchObject({ ok: true, seed: { text: `One\n${text}` } });
    expect(read.doubts).toMatchObject([{ severity: "warning", rule: "read.windows-1252", line: 2 }]);
    expect(read.doubts[0]?.reason).toContain(`offset ${4 + bytes.search(/[\x80-\xff]/)} `);
  });

  it.each([
    ["UTF-8 that lost a byte", latin("caf\xc3\xa9, na\xc3\xafve, th\xe2\x80 end")],
    ["UTF-8 cut off at its end", latin("The caf\xc3")],
    ["half a surrogate pair", latin("the \xed\xa0\x80 end")],
    ["a zero of two bytes", latin("the \xc0\x80 end")],
    ["Cyrillic in Windows-1251", latin("\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0, \xfd\xf2\xee \xff")],
    ["Greek in ISO 8859-7", latin("\xca\xe1\xeb\xe7\xec\xdd\xf1\xe1 \xea\xfc\xf3\xec\xe5")],
    ["Japanese in Shift JIS", latin("\x93\xfa\x96\x7b\x8c\xea\x82\xcc\x83\x65\x83\x4c\x83\x58\x83\x67")],
    ["Chinese in GBK", latin("\xd6\xd0\xce\xc4\xd0\xc2\xce\xc5")],
    ["Polish in Windows-1250", latin("Z\xb3oty spad\xb3 o p\xf3\xb3 grosza, a d\xb3ug ro\x9cnie")],
  ])("refuses %s and names the byte", (_name, bytes) => {
    expect(refusalOf(bytes)).toMatchObject({ rule: "read.not-utf8", reason: expect.stringMatching(/offset \d+ /) });
  });

  it("says of an older encoding that it may have to be chosen", () => {
    const { reason } = refusalOf(latin("\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0, \xfd\xf2\xee \xff"));
    expect(reason).toMatch(/choose the older encoding .* save it as UTF-8/);
  });

  const unmarked = (text: string): Uint8Array => utf16(text).subarray(2);
  it.each([
    ["Latin", unmarked("Tollan closes its quay\n")],
    ["Latin, the other way round", bigEndian("Tollan closes its quay\n").subarray(2)],
    ["Cyrillic", unmarked("Порт закрыт до весны, сказал мэр\n")],
    ["Chinese", unmarked(`${"港务局星期一投票决定关闭北码头。".repeat(5)}\n\n${"港务局星期一投票。".repeat(9)}\n`)],
  ])("says of what looks like UTF-16 without its mark how to save it: %s", (_name, bytes) => {
    const { rule, reason } = refusalOf(bytes);
    expect(rule).toBe("read.binary");
    expect(reason).toMatch(/looks like UTF-16 .* save it as UTF-8/);
  });

  it.each([
    ["one", bytesOf("one\ntwo\0\n")],
    ["a few", bytesOf(`one\0\0\n${"Two words. ".repeat(60)}\0\0`)],
    ["many in a row", bytesOf(`one${"\0".repeat(80)}`)],
  ])("does not say so of a stray NUL, and never first that the file is to go: %s", (_name, bytes) => {
    const { reason } = refusalOf(bytes);
    expect(reason).not.toContain("UTF-16");
    expect(reason).toMatch(/NUL character.* take that out and save it as UTF-8.* move it away/);
  });

  it("refuses a picture, and UTF-16 without its mark, as no text", () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]);
    expect(refusalOf(png).rule).toBe("read.binary");
    expect(refusalOf(utf16("Headline").subarray(2)).rule).toBe("read.binary");
  });

  it.each(["\u200b\u2060\n", "\ufeff", "\u200d\u200e\n\u00ad", "\u{e0041}\u180e"])(
    "refuses %j, which shows nothing",
    (text) => {
      expect(refusalOf(bytesOf(text)).rule).toBe("read.empty");
    },
  );
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

  it.each(["null", "~", "Null", "NULL", ""])(
    "takes %j for no value, in lists too, and in quotes for a text",
    (none) => {
      const keys = [
        "title",
        "summary",
        "byline",
        "publisher",
        "source",
        "section",
        "date",
        "lang",
        "url",
        "photos",
        "labels",
      ];
      const lines = keys.map((key) => `${key}: ${none}`);
      const empty = readStatedOf(["---", ...lines, "---", "Text"].join("\n"));
      // Labels are a map, which may be empty.
      expect([empty.seed.stated, empty.doubts]).toEqual([{ labels: {} }, []]);
      const list = readStatedOf(
        `---\nauthors: [${none || '""'}, "", "null", Bob Low]\ntags:\n  - ${none}\n  - Ferries\n---\nText`,
      );
      expect(list.seed.stated).toEqual({ authors: ["null", "Bob Low"], topics: ["Ferries"] });
      expect(readStatedOf(`---\ntitle: "null"\npublisher: '~'\nsection: Null and void\n---\nText`).seed.stated).toEqual(
        {
          headline: "null",
          publisher: "~",
          section: "Null and void",
        },
      );
    },
  );

  it.each(["author:", 'author: ""', "author: null", "author: ' , '", 'authors: [""]', "authors:\n  - ", "tags: ~"])(
    "takes %j for a list that states nothing",
    (lines) => {
      const { seed, doubts } = readStatedOf(`---\n${lines}\n---\nText`);
      expect([seed.stated, doubts]).toEqual([{}, []]);
      expect(readStatedOf("---\nauthors: []\ntopics: []\n---\nText").seed.stated).toEqual({ authors: [], topics: [] });
    },
  );

  it.each([
    ["authors: 7", {}, 2, '"authors" is 7'],
    ["author: true", {}, 2, '"author" is true'],
    ["topics: true", {}, 2, '"topics" is true'],
    ["title: yes", {}, 2, '"title" is yes'],
    ["summary: False", {}, 2, '"summary" is False'],
    ["byline: 3.5", {}, 2, '"byline" is 3.5'],
    ["topics: [Ferries, true]", { topics: ["Ferries"] }, 2, '"topics" holds true'],
    ["authors:\n  - Ann Li\n  - no", { authors: ["Ann Li"] }, 4, '"authors" holds no'],
  ])("leaves a number or a truth out where a text is due, and says so: %j", (lines, stated, line, said) => {
    const { seed, doubts } = readStatedOf(`---\n${lines}\n---\nText`);
    expect(seed.stated).toEqual(stated);
    expect(doubts).toMatchObject([{ rule: "front-matter.wrong-value", severity: "warning", line }]);
    expect(doubts[0]?.reason).toContain(said);
    expect(doubts[0]?.reason).toContain("in quotes");
  });

  it.each([
    ["title: 1984\nsummary: 2019-02-22\npublisher: 7", { headline: "1984", summary: "2019-02-22", publisher: "7" }],
    [`authors: ["7"]\ntopics: 'true, 12'`, { authors: ["7"], topics: ["true", "12"] }],
    ["title: 'yes'\nsection: |\n  true", { headline: "yes", section: "true" }],
    [
      "topics: [NO, SE, 9 May, Yes we can, 2019-02-22, A4]",
      { topics: ["NO", "SE", "9 May", "Yes we can", "2019-02-22", "A4"] },
    ],
    ["topics: [Ferries, 2019]", { topics: ["Ferries", "2019"] }],
    ["topics: 2019, Ferries", { topics: ["2019", "Ferries"] }],
    ["published: 2019\nstatus: true", { published: "2019" }],
  ])("takes what else is written so as a text: %j", (lines, stated) => {
    const { seed, doubts } = readStatedOf(`---\n${lines}\n---\nText`);
    expect([seed.stated, doubts]).toEqual([stated, []]);
  });

  it.each([
    ["title: !!js/function 'the wall'", "!!js/function"],
    ["title: !ruby/object:Text\n  'the wall'", "!ruby/object:Text"],
    ["title: 'the wall'\ntopics: !mine [a]", "!mine"],
  ])("warns of a tag of YAML that it does not know, and takes what stands behind it: %j", (lines, tag) => {
    const { seed, doubts } = readStatedOf(`---\n${lines}\n---\nText`);
    expect(seed.stated.headline).toBe("the wall");
    const line = lines.split("\n").findIndex((each) => each.includes(tag)) + 2;
    expect(doubts).toMatchObject([{ rule: "front-matter.unknown-tag", severity: "warning", line }]);
    expect(doubts[0]?.reason).toContain(tag);
  });

  it("says once that a sign of YAML is lost, as a tag or as a part of the text", () => {
    const { doubts } = readStatedOf("---\ntitle: !important news of the wall\n---\nText");
    expect(doubts.map(({ rule }) => rule)).toEqual(["front-matter.lost-sign"]);
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

  it.each(["+++\ntitle = 'The wall'\n+++\nText", "\ufeff+++\r\n# Hugo\r\n[params]\r\na = 1\r\n+++\r\nText"])(
    "refuses front matter in TOML: %j",
    (text) => {
      const refusal = refusalOf(bytesOf(text));
      expect(refusal).toMatchObject({ rule: "read.front-matter", line: 1 });
      expect(refusal.reason).toContain("is TOML");
    },
  );

  it("takes no longer for many blank lines below such signs", () => {
    const file = Buffer.from(`+++\r\n${"\r\n".repeat(500)}The wall is to be mended`);
    expect(readSeed("a.txt", file).ok).toBe(true);
  });

  it.each(["+++\nThe wall is to be mended\n+++", "+++ Breaking = news +++\nText", "Text\n+++\na = 1\n+++"])(
    "takes plus signs above a text for text: %j",
    (text) => {
      expect(readSeed("a.txt", bytesOf(text))).toMatchObject({ ok: true, seed: { start: 0 }, doubts: [] });
    },
  );

  it("names the entry of a list that cannot be used, and keeps the others", () => {
    const { seed, doubts } = readStatedOf('---\ntitle: A\naliases:\n  - /x\n  - "/a b"\n  - /y\n---\nText');
    expect(seed.stated).toEqual({ headline: "A", aliases: ["/x", "/y"] });
    expect(doubts).toMatchObject([{ line: 5, rule: "front-matter.wrong-value" }]);
    expect(doubts[0]?.reason).toContain('front matter alias "/a b" was left out: a space can stand in none.');
    expect(readStatedOf("---\ntitle: A\naliases: [/x, /b*]\n---\nText").doubts).toMatchObject([{ line: 3 }]);
  });

  it("refuses YAML that is broken or of another shape, and aliases without end", () => {
    expect(refusalOf(bytesOf("---\ntitle: [a\n---\nText")).rule).toBe("read.front-matter");
    expect(refusalOf(bytesOf("---\n- a\n---\nText")).reason).toContain("keys with values");
    const level = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(`*${of}`).join(", ")}]`;
    const bomb = `---\na: &a [x, x]\n${level("b", "a")}\n${level("c", "b")}\n${level("d", "c")}\n---\nText`;
    expect(refusalOf(bytesOf(bomb)).rule).toBe("read.front-matter");
  });

  it.each(["\r\n", "\r", "\n"])("reads front matter with line ends %j, whatever its last line ends in", (end) => {
    const read = (...lines: string[]) => readStatedOf(["---", ...lines, "---", "Text"].join(end));
    expect(read("headline: A", "topics: [B, C]").seed.stated).toEqual({ headline: "A", topics: ["B", "C"] });
    expect(read('headline: "A"').seed.stated).toEqual({ headline: "A" });
    expect(read("labels: {5: paragraph}").doubts).toEqual([]);
  });

  it("takes YAML's own end mark for one, where it closes keys", () => {
    const { seed, doubts } = readStatedOf("---\ntitle: A\nauthor: Ann Li\n...\nText\n---\nMore\n");
    expect(seed.stated).toEqual({ headline: "A", authors: ["Ann Li"] });
    expect(seed.text.slice(seed.start)).toBe("Text\n---\nMore\n");
    expect(doubts).toEqual([]);
    // Dots are a line of a text, too, and what opens with dashes is closed by them.
    expect(readStatedOf("---\nThe boat left.\n...\nIt came back.\n").seed.start).toBe(0);
    expect(readStatedOf("---\ntitle: A\n\nThe boat left.\n...\n").seed.start).toBe(0);
    expect(readStatedOf("---\ntitle: A\n---\nText\n...\n").seed.start).toBe("---\ntitle: A\n---\n".length);
  });

  it.each([
    "---\nheadline: Hello\nauthors: X\n\nText",
    "---\nTitle: Hello\nAuthor: X\n\nText",
    "---yaml\r\n# mine\r\ntitle: Hello\r\n",
    "---\nlabels:\n  12: furniture\n--\nText",
  ])("says that nothing closes %j", (text) => {
    const { seed, doubts } = readStatedOf(text);
    expect(seed.start).toBe(0);
    expect(doubts).toMatchObject([{ rule: "front-matter.unclosed", line: 1 }]);
    expect(doubts[0]?.reason).toContain('a line "---" below the last key');
  });

  it("says so of keys right below a front matter, and not of a text there", () => {
    const head = "---\nlabels: {11: paragraph}\n---\n";
    const below = "---\nheadline: School choir sings\nauthors: Ann Li\n\nText";
    expect(readStatedOf(head + below).doubts).toMatchObject([{ rule: "front-matter.unclosed", line: 4 }]);
    expect(readStatedOf(`${head}\n${below}`).doubts).toEqual([]);
    expect(readStatedOf(`${head}---\nThe ferry stays in port\n`).doubts).toEqual([]);
  });

  it.each([
    "---\nThe ferry stays in port\n\nauthor: X",
    "---\n\nPublished: 3 March 2019\nSource: Reuters\n",
    "---\nPublished: 3 March 2019\nThe ferry stays in port.\n",
    "---\nMENU: News, Sport\n",
  ])("says nothing of a rule of dashes above a text: %j", (text) => {
    expect(readStatedOf(text)).toMatchObject({ seed: { start: 0 }, doubts: [] });
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
    ["date: 2019-02-22T23:59:59", "2019-02-22T23:59:59"],
    ["date: 2019-02-22T23:59:60", undefined],
    ["date: 2019-02-22T24:00", undefined],
    ["date: 2019-02-22T15:26+99:00", undefined],
    ["date: 2019-02-22T15:26+01:60", undefined],
    ["date: 2019-02-22T15:26-0330", "2019-02-22T15:26-0330"],
    ["date: 2019-02-22T15:26:00.123456+01:00", "2019-02-22T15:26:00.123+01:00"],
    ["date: 0001", "0001"],
    ["date: 0000", undefined],
    ["date: 0000-01-01", undefined],
  ])("%s → %s, with a doubt where it is no date", (line, published) => {
    const { seed, doubts } = readStatedOf(`---\n${line}\n---\nText`);
    expect(seed.stated.published).toBe(published);
    expect(doubts).toHaveLength(published === undefined ? 1 : 0);
  });

  it.each([
    ["english", 'did you mean "en"?'],
    ["German", 'did you mean "de"?'],
    ["Português", 'did you mean "pt"?'],
    ["Simplified Chinese", 'did you mean "zh"?'],
    ["en_GB", 'did you mean "en-GB"?'],
    ["klingon-language", "such as en or pt-BR"],
    ["xx", "such as en or pt-BR"],
  ])("takes %s for no language, and says what is one", (word, advice) => {
    const { seed, doubts } = readStatedOf(`---\ntitle: A\nlanguage: ${word}\n---\nText`);
    expect(seed.stated).toEqual({ headline: "A" });
    expect(doubts).toMatchObject([{ rule: "front-matter.wrong-value", line: 3 }]);
    expect(doubts[0]?.reason).toContain(advice);
  });

  it.each(["en", "pt-BR", "zh-hant", "fil", "ckb", "und", "de-AT"])("takes %s for a language", (tag) => {
    expect(readStatedOf(`---\nlanguage: ${tag}\n---\nText`).doubts).toEqual([]);
  });

  it.each(["language: not a tag", "url: javascript:alert(1)"])("leaves %s out, with a doubt", (line) => {
    const { seed, doubts } = readStatedOf(`---\n${line}\n---\nText`);
    expect(seed.stated).toEqual({});
    expect(doubts.map((doubt) => doubt.rule)).toEqual(["front-matter.wrong-value"]);
  });

  it.each([
    ["12.3.2024", 'not "12.3.2024". Did you mean 2024-03-12?'],
    ["March 12, 2024", 'not "March 12, 2024". Did you mean 2024-03-12?'],
    ["12 mars 2024 à 14h30", "Did you mean 2024-03-12T14:30?"],
    ["03/04/2024", "Did you mean 2024-04-03 or 2024-03-04?"],
    ["last week", 'such as 2023-02-22 or 2023-02-22T15:26+01:00, not "last week".'],
    ["2024-02-31", 'not "2024-02-31".'],
    ["12 May 2024 or 13 May 2024", 'not "12 May 2024 or 13 May 2024".'],
  ])("quotes %j where a date is due, and says what it may mean", (text, advice) => {
    const { seed, doubts } = readStatedOf(`---\ntitle: A\ndate: ${text}\n---\nText`);
    expect(seed.stated).toEqual({ headline: "A" });
    expect(doubts).toMatchObject([{ rule: "front-matter.wrong-value", line: 3 }]);
    const { reason = "" } = doubts[0] ?? {};
    expect(reason.endsWith(advice), reason).toBe(true);
  });

  it("parts topics at semicolons, as catalogues write them", () => {
    const topicsOf = (text: string) => readStatedOf(`---\ntopics: ${text}\n---\nText`).seed.stated.topics;
    expect(topicsOf("Ferries; Strikes;")).toEqual(["Ferries", "Strikes"]);
    expect(topicsOf("Paris, Texas; Ferries")).toEqual(["Paris, Texas", "Ferries"]);
    expect(topicsOf("R&amp;B, Jazz")).toEqual(["R&amp;B", "Jazz"]);
    expect(topicsOf('["Ferries; Strikes"]')).toEqual(["Ferries; Strikes"]);
  });

  it("says what an address must not hold", () => {
    const { seed, doubts } = readStatedOf("---\nurl: https://exa mple.org/wall\n---\nText");
    expect(seed.stated).toEqual({});
    expect(doubts[0]?.reason).toContain("must be an address that starts with http:// or https:// and holds no space");
  });

  it("takes an empty one", () => {
    const { seed } = readStatedOf("---\n---\nText");
    expect(seed.text.slice(seed.start)).toBe("Text");
  });

  it.each([
    [
      "title: A\nheadline: B",
      '"headline" states the field headline once more and was left out: "title" in line 2 counts',
    ],
    ["date: 2019\npublished: 2020", '"published" states the field published once more'],
    ["title: A\nTitle: B", '"Title" states the field headline once more'],
    ["tags: [a]\nkeywords: [a, b]", "Keep one of the two"],
  ])("says which of two keys for one field counts: %j", (matter, told) => {
    const { doubts } = readStatedOf(`---\n${matter}\n---\nText`);
    expect(doubts).toMatchObject([{ rule: "front-matter.second-key", line: 3, reason: expect.stringContaining(told) }]);
  });

  it.each(["title: A\nheadline: A", "title:\nheadline: A", "source: https://a.example/b\nurl: https://a.example/b"])(
    "says nothing of two keys that agree: %j",
    (matter) => expect(readStatedOf(`---\n${matter}\n---\nText`).doubts).toEqual([]),
  );

  it("is deaf to __proto__", () => {
    const { seed } = readStatedOf("---\n__proto__: {headline: x}\n---\nText");
    expect(seed.stated.headline).toBeUndefined();
    expect(Object.hasOwn({}, "headline")).toBe(false);
  });

  it.each([
    ["titel: x", 'did you mean "title"?'],
    ["Datum: x", 'did you mean "published"?'],
    ["mots clés: x", 'did you mean "topics"?'],
    ["標題: x", 'did you mean "headline"?'],
    ["mood: x", "docs/front-matter.md of Cuttings lists all"],
    ["<<: {title: x}", "docs/front-matter.md of Cuttings lists all"],
    ["slug: ../../../etc/passwd", "Rename the file"],
    ["permalink: /", "Rename the file"],
    [`${"k".repeat(900)}: x`, `"${"k".repeat(40)}…"`],
    ["constructor: x", "docs/front-matter.md of Cuttings lists all"],
  ])("leaves %s out and says what to do, with its line", (line, advice) => {
    const { seed, doubts } = readStatedOf(`---\nsource: Reuters\n${line}\n---\nText`);
    expect(seed.stated).toEqual({ source: "Reuters" });
    expect(doubts).toMatchObject([{ rule: "front-matter.unknown-key", line: 3 }]);
    expect(doubts[0]?.reason).toContain(advice);
  });

  it.each([`title: ${"x".repeat(10_000)}`, `tags: [${"a, ".repeat(200)}]`, `authors: [${"x".repeat(10_000)}]`])(
    "leaves out what is too long",
    (line) => {
      const { seed, doubts } = readStatedOf(`---\n${line}\n---\nText`);
      expect(seed.stated).toEqual({});
      expect(doubts).toMatchObject([{ rule: "front-matter.too-long", line: 2 }]);
    },
  );

  it("states texts as a reader sees them", () => {
    const { seed } = readStatedOf('---\ntitle: "a\\u202eb\\nc\\0\\ud800"\nsummary: >\n  one\n  two\n---\nText');
    expect(seed.stated).toEqual({ headline: "ab c", summary: "one two" });
  });

  it.each([
    ["two colons", "title: a: b", 2],
    ["a key twice", "title: a\ntitle: b", 3],
    ["brackets", `title: ${"[".repeat(5000)}`, 1],
    ["list marks", "- ".repeat(3000), 1],
    ["an alias of nothing", "title: *nope", 2],
    ["a book", `title: >\n${"  a word\n".repeat(8000)}`, 1],
  ])("refuses %s with one line of reason and where", (_name, yaml, line) => {
    const refusal = refusalOf(bytesOf(`---\n${yaml}\n---\nText`));
    expect(refusal).toMatchObject({ rule: "read.front-matter", line });
    expect(refusal.reason).not.toMatch(/[\n]|call stack/);
  });

  it.each([
    ["title: Port #1 reopens", 2, '"#1" begins a comment'],
    ["tags: #ferries #strikes", 2, "Put the value in quotes"],
    ["source: AP\ntags:\n  - strikes\n  - #ferries", 5, '"#ferries"'],
    ["title: Port\n  #1 archive", 3, '"#1" begins a comment'],
    ["title:\n  Port #1 archive", 3, '"#1" begins a comment'],
    ["title: &amp; so on", 2, '"&amp;" is a sign of YAML'],
    ["title: !Kung people meet", 2, '"!Kung"'],
    ["photos:\n  - file: a.jpg\n    caption: Pier #1 at dusk", 4, 'key "caption" has lost a part of its value: "#1"'],
    ["photos:\n  - credit: Harbour Press #2\n    file: a.jpg", 3, 'key "credit" has lost a part of its value: "#2"'],
  ])("says what YAML drops of %j", (matter, line, told) => {
    const { doubts } = readStatedOf(`---\n${matter}\n---\nText`);
    expect(doubts).toMatchObject([{ rule: "front-matter.lost-sign", line, reason: expect.stringContaining(told) }]);
  });

  it.each([
    'title: "Port #1 reopens"',
    "title: Port reopens # so printed",
    "title: Port reopens # so printed, see #12",
    "title: C# and F#",
    "published: 2019-02-22 #as printed",
    "url: https://a.example/b#c",
    "summary: |\n  - #1 in the county",
    "topics: [a] #mine",
    "topics:\n  - a\n  #mine\n  - b",
    "title: >\n  Port\n  #1 archive",
    "labels:\n  6: furniture #badge",
  ])("says nothing of %j, of which nothing is lost", (matter) => {
    expect(readStatedOf(`---\n${matter}\n---\nText`).doubts).toEqual([]);
  });

  it("survives a list that holds itself, and tags of other readers", () => {
    expect(readStatedOf("---\ntags: &a [x, *a]\n---\nText").seed.stated).toEqual({});
    expect(readStatedOf("---\ntitle: !!js/function 'function () {}'\n---\nText").seed.stated.headline).toBe(
      "function () {}",
    );
  });

  it.each([
    ["<!doctype html><title>Wall</title>", 1],
    ["\uFEFF\n\n  <HTML lang='en'>\n", 1],
    ["<?xml version='1.0'?>\n<html>", 1],
    ["---\ntitle: Wall\n---\n<html>\n<body>", 4],
  ])("refuses a page's HTML: %j", (text, line) => {
    const read = readSeed("a.txt", bytesOf(text));
    expect(read.doubts).toMatchObject([{ rule: "read.html", severity: "error", line }]);
    // Its lines are kept, unjudged.
    expect(read.ok ? null : read.ledger.map(({ raw }) => raw).join("")).toBe(text);
  });

  const PART =
    '<div class="story"><h1>Tollan closes its quay</h1>\n<p>The board voted.</p>\n<p>It regrets that.</p></div>';
  it.each([
    [PART, 1],
    [`\uFEFF\n <!-- saved from a feed -->\n${PART}`, 1],
    [`---\ntitle: Wall\n---\n${PART}`, 4],
    ["<P>The wall fell.</P>\n<P>It was old.</P>\n<P>It is to be mended.</P >", 1],
    ["<ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul>", 1],
    ["<b>The wall fell.</b><br>It was old.<BR />\n<br/>It is to be mended.", 1],
    ["<!-- saved from url=(0023)https://tollan.example/ -->\n<!DOCTYPE html>\n<title>Wall</title>", 1],
  ])("refuses a part of a page's HTML, and what comments stand above: %j", (text, line) => {
    expect(readSeed("a.txt", bytesOf(text)).doubts).toMatchObject([{ rule: "read.html", severity: "error", line }]);
  });

  it.each(["<a href='/'>here</a> ", "<script>run()</script> ", "<i>The Tide</i> "])(
    "reads a text that begins with what it quotes: %j",
    (text) => expect(readSeed("a.txt", bytesOf(`${text.repeat(9)}\n\nThe board voted.\n`)).ok).toBe(true),
  );

  it("reads such a part in a clip, and a text that quotes one below its headline", () => {
    expect(readSeed("a.md", bytesOf(PART)).ok).toBe(true);
    for (const text of [`How a page is made\n\n${PART}`, `<3 ${PART}`, `<!-- ${PART}`, `<story> ${PART}`])
      expect(readSeed("a.txt", bytesOf(text)).ok).toBe(true);
  });

  it("takes no longer for many comments", () => {
    expect(readSeed("a.txt", bytesOf("<!-- -->".repeat(100_000))).ok).toBe(true);
    expect(readSeed("a.txt", bytesOf("<!-- ".repeat(100_000))).ok).toBe(true);
  });

  it.each(["<html5> is a mark", "<p>A wall</p>", "He wrote <html> on it"])(
    "reads a text that speaks of it: %j",
    (text) => {
      expect(readSeed("a.txt", bytesOf(text)).ok).toBe(true);
    },
  );
});

describe("other formats", () => {
  const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");
  it.each([
    ["an RTF document", latin("{\\rtf1\\ansi\\ansicpg1252 The caf\xe9 of Tollan\\par }")],
    ["an RTF document", bytesOf("\uFEFF{\\rtf1\\ansi Tollan\\par }")],
    ["a PDF", latin("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\0")],
    ["a ZIP archive", latin("PK\x03\x04\x14\0\x06\0\x08\0")],
    ["a document of an older office program", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0")],
  ])("are refused by how they begin, before a word of bytes: %s", (what, bytes) => {
    for (const file of ["a.txt", "a.md"]) {
      const { doubts } = readSeed(file, bytes);
      expect(doubts).toMatchObject([{ file, severity: "error", rule: "read.other-format", line: null }]);
      expect(doubts[0]?.reason).toMatch(new RegExp(`^is ${what}.* and a seed is plain text\\. Open .* plain text`));
    }
  });

  it.each(["{\\rt", "PK opened", "%PD", "The file began with %PDF-1.7", " {\\rtf1 is how it begins"])(
    "are not seen in %j",
    (text) => expect(readSeed("a.txt", bytesOf(text)).ok).toBe(true),
  );
});
