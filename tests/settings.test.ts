import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_SITE, readSite } from "../src/site.ts";
import { LEAST_CONTRAST, measureContrast, measureOnPages, PAPER, TINT } from "../src/site-colours.ts";
import { makeFolder } from "./workspace.ts";

const readYaml = (yaml: string, options = {}) => readSite(makeFolder({ "site.yaml": yaml }), options);

async function findMistakes(yaml: string, options = {}): Promise<readonly string[]> {
  const read = await readYaml(yaml, options);
  return read.ok ? [] : read.mistakes;
}

describe("settings", () => {
  it("are the defaults where nothing is stated", async () => {
    const expected = { ok: true, site: DEFAULT_SITE, search: true, linkPlaces: [] };
    expect(await readSite(makeFolder())).toEqual(expected);
    expect(await readYaml("")).toEqual(expected);
    expect(await readYaml("# title: not yet\n")).toEqual(expected);
  });

  it("come from site.yaml, and the command line wins", async () => {
    const yaml = 'title: The Wall\nurl: https://example.org/\naccent: { light: "#123", dark: "#abcdef" }\nnewest: 3\n';
    const site = { ...DEFAULT_SITE, title: "The Wall", accent: { light: "#123", dark: "#abcdef" }, newest: 3 };
    expect(await readYaml(yaml)).toEqual({
      ok: true,
      site: { ...site, url: "https://example.org" },
      search: true,
      linkPlaces: [],
    });
    const given = { url: "https://example.net", pathPrefix: "/a/b/" };
    expect(await readYaml(yaml, given)).toEqual({
      ok: true,
      site: { ...site, ...given },
      search: true,
      linkPlaces: [],
    });
  });

  it("say what stands in the navigation, and what is left out", async () => {
    const yaml = `
timeZone: Asia/Singapore
publisher: The Harbour Courier
navigation: [years, { label: The library, url: https://example.org/library }]
leaveOut: [feeds, a-z]
search: false
`;
    expect(await readYaml(yaml)).toMatchObject({
      ok: true,
      search: false,
      site: {
        timeZone: "Asia/Singapore",
        publisher: "The Harbour Courier",
        navigation: ["years", { label: "The library", url: "https://example.org/library" }],
        leaveOut: ["feeds", "a-z"],
        search: false,
      },
    });
  });

  it("name pages of a person's own in the navigation by their paths", async () => {
    const read = await readYaml("navigation:\n  - years\n  - /imprint/\n  - { label: A, url: /a/ }\n");
    expect(read).toMatchObject({
      ok: true,
      site: { navigation: ["years", "/imprint/", { label: "A", url: "/a/" }] },
      linkPlaces: ["site.yaml:2: navigation", "site.yaml:3: navigation", "site.yaml:4: navigation.url"],
    });
  });

  it.each([
    [{ url: "https://example.org/archive" }, "/archive/"],
    [{ url: "https://example.org/archive/" }, "/archive/"],
    [{ url: "https://example.org" }, "/"],
    [{ url: "https://example.org/archive", pathPrefix: "/archive/" }, "/archive/"],
    [{ url: "https://example.org", pathPrefix: "/other/" }, "/other/"],
  ])("take the path prefix of %o from the address, unless it is stated", async (options, pathPrefix) => {
    const read = await readSite(makeFolder(), options);
    expect(read).toMatchObject({ ok: true, site: { url: "https://example.org", pathPrefix } });
  });

  it.each([
    ["titel: The Wall", 'site.yaml:1: titel is not a setting; did you mean "title"?'],
    ["title: A\n\nlanguag: en", 'site.yaml:3: languag is not a setting; did you mean "language"?'],
    ["title: 2023", "site.yaml:1: title must be text; put it in quotes"],
    ["title:", "site.yaml:1: title is empty; write its text, or leave its line out"],
    ["title: ~", "site.yaml:1: title is empty; write its text, or leave its line out"],
    ["title: [a]", "site.yaml:1: title must be text; put it in quotes"],
    ['title: ""', "site.yaml:1: title must not be empty"],
    ["title: |\n  two\n  lines", "site.yaml:1: title must be one line"],
    ["url: example.org", "site.yaml:1: url must be an address such as https://example.org"],
    ["url: javascript:alert(1)", "site.yaml:1: url must be an address such as https://example.org"],
    [
      "url: https://example.org/archive?a=b",
      'site.yaml:1: url must be an address such as https://example.org, behind which those of pages are put; leave out "?a=b"',
    ],
    ["url: https://example.org/?a=b", "site.yaml:1: url must be an address such as https://example.org, behind which"],
    ["pathPrefix: archive", 'site.yaml:1: pathPrefix must start and end with a slash, such as "/archive/"'],
    ["pathPrefix: /../", 'site.yaml:1: pathPrefix must not hold "." or ".." as a step'],
    ["language: not a language", 'site.yaml:1: language must be a language tag such as "en" or "pt-BR"'],
    ["language: German", 'must be a language tag such as "en" or "pt-BR"; did you mean "de"?'],
    ["language: xx", 'site.yaml:1: language must be a language tag such as "en" or "pt-BR"'],
    [
      "contact: mailto:desk@harrow.example",
      "site.yaml:1: contact must be an e-mail address, or an address such as https://example.org/contact",
    ],
    [
      "contact: javascript:alert(1)",
      "site.yaml:1: contact must be an e-mail address, or an address such as https://example.org/contact",
    ],
    ["newest: 0", "site.yaml:1: newest must be at least 1"],
    ["pageSize: 5", "site.yaml:1: pageSize must be at least 10"],
    ["pageSize: 501", "site.yaml:1: pageSize must be at most 500"],
    ["newest: 1.5", "site.yaml:1: newest must be a whole number"],
    ['accent:\n  light: red\n  dark: "#fff"', 'site.yaml:2: accent.light must be a colour such as "#9b1c1c"'],
    ['accent:\n  light: "#123"', "site.yaml:1: accent.dark is missing"],
    [
      'accent:\n  light: "#123"\n  darc: "#fff"\n  dark: "#fff"',
      'site.yaml:3: accent.darc is not a setting; did you mean "dark"?',
    ],
    [
      'accent:\n  light: "#fff"\n  dark: "#fff"',
      "site.yaml:2: accent.light cannot be read: its contrast on light paper is 1.0 to 1, and readers need 4.5; take a darker",
    ],
    [
      'accent: { light: "#123", dark: "#000" }',
      "site.yaml:1: accent.dark cannot be read: its contrast on dark paper is 1.1",
    ],
    ["navigation:\n  - years\n  - topics\n  - years", 'site.yaml:4: navigation holds "years" twice; keep one'],
    [
      "navigation:\n  - { label: A, url: /a/ }\n  - { url: /a/, label: A }",
      'site.yaml:3: navigation holds "A" to /a/ twice; keep one',
    ],
    [
      "url: https://example.org/a/\npathPrefix: /b/",
      "site.yaml:2: pathPrefix says /b/, and the address says /a/; leave the path to one of the two",
    ],
    ["timeZone: Singapore", 'site.yaml:1: timeZone must be a zone by its place, such as "Asia/Singapore", or "UTC"'],
    ["timeZone: London", 'site.yaml:1: timeZone must be a zone by its place, such as "Europe/London", or "UTC"'],
    ["timeZone: New York", 'site.yaml:1: timeZone must be a zone by its place, such as "America/New_York", or "UTC"'],
    ["timeZone: Asia/Atlantis", "site.yaml:1: timeZone must be a zone by its place"],
    ["publisher: [A, B]", "site.yaml:1: publisher must be text; put it in quotes"],
    ["search: yes please", "site.yaml:1: search must be true or false"],
    ["leaveOut: feeds", "site.yaml:1: leaveOut must be a list, each in a line after a dash"],
    ["leaveOut:\n  - feeds\n  - publisher", 'site.yaml:3: leaveOut holds "publisher"; did you mean "publishers"?'],
    ["leaveOut: [years]", 'site.yaml:1: leaveOut holds "years"; known are sources, publishers, authors'],
    [
      "leaveOut: [feeds, search]",
      'site.yaml:1: leaveOut holds "search"; write "search: false" in a line of its own instead',
    ],
    ["pathPrefix: /\u00e4 \u00f6/", "site.yaml:1: pathPrefix must hold no other signs than letters from a to z"],
    ["pathPrefix: /a//b/", "site.yaml:1: pathPrefix must hold no other signs than letters from a to z"],
    ["pathPrefix: /../", 'site.yaml:1: pathPrefix must not hold "." or ".." as a step'],
    ["url: https://example.org/a b/", "site.yaml:1: url must be an address such as https://example.org"],
    ["url: https://example.org/\u00e4/", "site.yaml:1: url has a path, which must hold no other signs than letters"],
    [
      "title: Port #1 archive",
      'site.yaml:1: title has lost a part of its value: "#1" begins a comment of YAML. Put the',
    ],
    ["newest: 3\ntitle: !foo bar", 'site.yaml:2: title has lost a part of its value: "!foo" is a sign of YAML'],
    ["description: &x foo", 'site.yaml:1: description has lost a part of its value: "&x" is a sign of YAML'],
    ["title: #1 of all", 'site.yaml:1: title has lost a part of its value: "#1" begins a comment of YAML'],
    ["navigation:\n  - label: Port #1\n    url: /a/", 'site.yaml:2: label has lost a part of its value: "#1"'],
    ["title: Port\n  #1 archive\nnewest: 3", 'site.yaml:1: title has lost a part of its value: "#1" begins'],
    ["title: Port\n  and pier #1 archive", 'site.yaml:1: title has lost a part of its value: "#1" begins'],
    ["title:\n  Port #1 archive", 'site.yaml:1: title has lost a part of its value: "#1" begins'],
    ["leaveOut:\n  - 7", "site.yaml:2: leaveOut holds 7; known are sources, publishers, authors"],
    ["navigation:\n  - //imprint/", 'site.yaml:2: navigation holds "//imprint/"; known are years'],
    ["navigation:\n  - /a/\n  - /a/", 'site.yaml:3: navigation holds "/a/" twice; keep one'],
    ["navigation:\n  - years\n  - topic", 'site.yaml:3: navigation holds "topic"; did you mean "topics"?'],
    [
      "navigation:\n  - label: Mail\n    url: javascript:alert(1)",
      "site.yaml:3: navigation.url must be an address such as https://example.org, or a path",
    ],
    ["navigation:\n  - label: Mail", "site.yaml:2: navigation has a link whose url is missing"],
    [
      "navigation:\n  - label: Mail\n    ulr: /a/\n    url: /a/",
      'site.yaml:2: navigation has a link whose ulr is not a setting; did you mean "url"?',
    ],
    ["- title", "site.yaml:1: the file must be keys and values, such as `title: My archive`"],
    ["__proto__:\n  title: A", "site.yaml:1: __proto__ is not a setting"],
  ])("that are wrong are named with file, line and key: %j", async (yaml, mistake) => {
    const [first, ...rest] = await findMistakes(yaml);
    expect(first).toContain(mistake);
    expect(rest).toEqual([]);
  });

  it.each([
    'title: "Port #1 archive"',
    "title: Port # so we call it",
    "title: The Courier # renamed, see #12",
    'title: &name "Port #1 archive"',
    "navigation:\n  - label: Port\n    #url: /b/\n    url: /a/",
    "url: https://example.org/ #not yet",
    "navigation: [{ label: Port, url: /a/ }] #for now",
    "description: >\n  The port\n  #1 of all",
  ])("that lose nothing, or a comment that somebody meant, are no mistake: %j", async (yaml) => {
    expect(await findMistakes(yaml)).toEqual([]);
  });

  it("that the command line overrules may have a path of their own", async () => {
    const yaml = "url: https://example.org/a/\n";
    expect(await readYaml(yaml, { pathPrefix: "/b/" })).toMatchObject({ ok: true, site: { pathPrefix: "/b/" } });
    const both = { url: "https://example.org/a/", pathPrefix: "/b/" };
    expect(await findMistakes("", both)).toEqual([expect.stringMatching(/^--path-prefix says \/b\/, and/)]);
  });

  it("leave their address's path behind where the command line gives another address", async () => {
    const yaml = "url: https://example.org/a/\n";
    const preview = { url: "https://preview.example" };
    expect(await readYaml(yaml, preview)).toMatchObject({ ok: true, site: { ...preview, pathPrefix: "/" } });
    const other = { url: "https://preview.example/c/" };
    expect(await readYaml(yaml, other)).toMatchObject({ ok: true, site: { ...preview, pathPrefix: "/c/" } });
    const apart = await readYaml("url: https://example.org\npathPrefix: /a/\n", preview);
    expect(apart).toMatchObject({ ok: true, site: { ...preview, pathPrefix: "/a/" } });
  });

  it("know the paper that style sheets have", () => {
    const tokens = readFileSync(new URL("../templates/assets/styles/tokens.css", import.meta.url), "utf8");
    for (const [name, { light, dark }] of Object.entries({ paper: PAPER, tint: TINT }))
      expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
    for (const scheme of ["light", "dark"] as const)
      expect(measureOnPages(DEFAULT_SITE.accent[scheme], scheme)).toBeGreaterThan(LEAST_CONTRAST);
    expect(measureContrast("#000", "#ffffff")).toBeCloseTo(21);
    expect(measureContrast("#777", "#fff")).toBeCloseTo(4.48, 2);
  });

  it("that are wrong are all named, each in a line", async () => {
    const mistakes = await findMistakes("newest: many\ntitle: []\n", { url: "nowhere", pathPrefix: "x" });
    expect(mistakes.map((line) => line.split(" ").slice(0, 2).join(" ")).sort()).toEqual([
      "--path-prefix must",
      "--url must",
      "site.yaml:1: newest",
      "site.yaml:2: title",
    ]);
    expect(mistakes.join("")).not.toContain("\n");
  });

  it("that are wrong are named in the order of the file", async () => {
    const mistakes = await findMistakes("titel: A\nnewest: 0\nleaveOut:\n  - feed\npagesize: 10\n");
    expect(mistakes.map((line) => line.split(" ")[0])).toEqual([
      "site.yaml:1:",
      "site.yaml:2:",
      "site.yaml:4:",
      "site.yaml:5:",
    ]);
  });

  it("that are no YAML are named with their line", async () => {
    const [first] = await findMistakes('title: "open\nnewest: 3\n');
    expect(first).toBe('site.yaml:1: the quote that opens the value of "title" is not closed. Put " at its end');
    expect(await findMistakes("newest: 3\ntitle: The Wall: a town\n")).toEqual([
      'site.yaml:2: the value of "title" has a colon in it. Put it in quotes (title: "The Wall: a town")',
    ]);
    expect(await findMistakes("title: A\ntitle: B\n")).toHaveLength(1);
  });

  it.each([
    [
      'newest: 3\ntitle: "open\nurl: x\n',
      '2: the quote that opens the value of "title" is not closed. Put " at its end',
    ],
    ["title: A\nnewest: 3\ntitle: B\n", '3: the key "title" stands twice. Keep one of the two'],
    ["accent: {light: '#fff', light: '#000'}\n", "1: a key stands twice. Keep one of the two"],
    [
      "title: The Wall: an archive\n",
      '1: the value of "title" has a colon in it. Put it in quotes (title: "The Wall: an archive")',
    ],
    [
      "title: A\n  newest: 3\n",
      "2: the line is indented below a key that has its value. Begin it where that key begins",
    ],
    ['accent:\n\tlight: "#fff"\n', "2: a tab stands at the start of the line. Indent with spaces"],
    [
      "title: @home\n",
      '1: the value of "title" begins with "@", which is a sign of YAML. Put it in quotes (title: "@home")',
    ],
    [
      "title: *home\n",
      '1: the value of "title" begins with "*", which is a sign of YAML. Put it in quotes (title: "*home")',
    ],
    [
      "navigation: [years, topics\nnewest: 3\n",
      '1: what "[" opens in the value of "navigation" is not closed. Put "]" at its end, or all of the value in quotes',
    ],
    [
      "title A\nnewest: 3\n",
      '1: the line is no key with a value. Write it as "key: value", with a space behind the colon, or indent it where it goes on with the line above',
    ],
    ["title: A\n---\ntitle: B\n", '2: YAML ends at the line "---". Remove that line'],
  ])("that are no YAML are named once, with line, key and what to do: %j", async (yaml, mistake) => {
    expect(await findMistakes(yaml)).toEqual([`site.yaml:${mistake}`]);
  });

  it.each([
    [
      "Windows-1252",
      Buffer.from("newest: 3\ntitle: Caf\u00e9\n", "latin1"),
      "2: the line holds a character that is not",
    ],
    ["UTF-16", Buffer.from("\ufefftitle: A\n", "utf16le"), "1: the file is written in UTF-16; save the file as UTF-8"],
    ["UTF-16 without a mark", Buffer.from("title: A\n", "utf16le"), "1: the file is written in UTF-16"],
  ])("in %s are refused, as they would be published with other letters", async (_, bytes, mistake) => {
    const read = await readSite(makeFolder({ "site.yaml": bytes }));
    expect(read).toEqual({ ok: false, mistakes: [expect.stringContaining(`site.yaml:${mistake}`)] });
  });

  it("may begin with a mark of UTF-8", async () => {
    expect(await readYaml("\ufefftitle: Caf\u00e9\n")).toMatchObject({ ok: true, site: { title: "Caf\u00e9" } });
  });

  it.each(["site.yml", "Site.yaml"])("in a file called %s are asked for under their own name", async (name) => {
    const read = await readSite(makeFolder({ [name]: "title: A\n" }));
    const mistake = `${name}: settings are read from site.yaml alone; rename the file`;
    expect(read).toEqual({ ok: false, mistakes: [mistake] });
    expect(await readSite(makeFolder({ [name]: "title: A\n", "site.yaml": "title: B\n" }))).toMatchObject({ ok: true });
  });

  it("that are a link to nothing, or a folder, are refused", async () => {
    const linking = makeFolder();
    symlinkSync(join(linking, "away.yaml"), join(linking, "site.yaml"));
    const mistake = "site.yaml: is a link to a file that is not there; put that back, or remove the link";
    expect(await readSite(linking)).toEqual({ ok: false, mistakes: [mistake] });
    const folder = await readSite(makeFolder({ "site.yaml/a.txt": "" }));
    expect(folder).toEqual({ ok: false, mistakes: [expect.stringContaining("site.yaml: is a folder")] });
  });

  it("refuse a YAML alias bomb", async () => {
    const rows = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(", ")}]`);
    const mistakes = await findMistakes(`a0: &a0 [x]\n${rows.join("\n")}\n`);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain("site.yaml:1:");
  });

  it("that cannot be read are a mistake like others", async () => {
    const read = await readSite(makeFolder({ "site.yaml/mine": "mine" }));
    expect(read.ok ? [] : read.mistakes).toEqual([expect.stringMatching(/^site\.yaml: is a folder, .+\.$/)]);
  });
});
