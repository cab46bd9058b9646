import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/build/own-pages/read-page.ts";

const read = (text: string | Uint8Array, file = "imprint.md") =>
  readPage(file, typeof text === "string" ? Buffer.from(text) : text);

/** What is said of a page: "LINE SEVERITY RULE". */
const doubtsOf = (text: string | Uint8Array): string[] =>
  read(text).doubts.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);

const bodyOf = (text: string): string => JSON.stringify(read(text).page?.body.children);

describe("a page of a person's own", () => {
  it("has its heading from the first `#`, or from its front matter", () => {
    expect(read("# Imprint *here*\n\nA wall.").page).toMatchObject({ title: "Imprint here", path: "/imprint/" });
    expect(bodyOf("# Imprint\n\nA wall.")).not.toContain("heading");
    expect(read("---\ntitle: Legal\n---\n\nA wall.").page?.title).toBe("Legal");
    const both = "---\ntitle: Legal\n---\n# Who we are\n\nA wall.";
    expect(read(both).page?.title).toBe("Legal");
    expect(bodyOf(both)).toContain("Who we are");
    expect(bodyOf("---\ntitle: Legal\n---\n# Legal\n\nA wall.")).not.toContain("Legal");
  });

  it("states its description, language and place", () => {
    const text = "\ufeff---\r\ntitle: A\r\ndescription: B\r\nlanguage: pt-br\r\norder: -2\r\n---\r\nC";
    expect(read(text).page).toMatchObject({ title: "A", description: "B", language: "pt-BR", order: -2 });
    expect(read("# A\n\nB").page).toMatchObject({ description: null, language: null, order: null, direction: "ltr" });
    expect(read("# من نحن\n\nهذا أرشيف المدينة القديمة وصحفها.").page?.direction).toBe("rtl");
  });

  it("keeps numbers of telephones whole", () => {
    expect(bodyOf("# A\n\n[01234 56-7](tel:+49123) [our line](tel:+49123)")).toContain('"01234\u00a056\u20117"');
    expect(bodyOf("# A\n\n[our line](tel:+49123) 1 2")).toContain('"our line"');
  });

  it("does not depend on where in its file a block stands", () => {
    expect(bodyOf("# A\n\n\n\nB")).toBe(bodyOf("# A\n\nB"));
  });

  it.each([
    ["", ["1 error own-page.empty"]],
    ["# Imprint\n", ["1 error own-page.empty"]],
    ["---\ntitle: A\n---\n\n<!-- later -->\n", ["4 error own-page.empty"]],
    ["A wall.", ["1 error own-page.no-heading"]],
    [Buffer.from("# A\n\nCaf\u00e9", "latin1"), ["3 error own-page.not-utf8"]],
    [Buffer.from("# A\n", "utf16le"), ["1 error own-page.not-utf8"]],
    ['---\ntitle: "A\n---\nB', ["2 error own-page.front-matter"]],
    ["---\ntitle: A\n\nB", ["1 error own-page.front-matter"]],
    ["---\ntitle: [A]\n---\nB", ["2 error own-page.front-matter"]],
    [
      "---\ntitle: A\nlanguage: German\norder: first\n---\nB",
      ["3 error own-page.front-matter", "4 error own-page.front-matter"],
    ],
    ["---js\n{}\n---\nB", ["1 error own-page.front-matter"]],
    // Quotations within one another, so deep that no program gets to their ground.
    [`# A\n\n${">".repeat(5000)} B`, ["null error own-page.too-much"]],
    [`# A\n\n${"B ".repeat(300_000)}`, ["null error own-page.too-much"]],
  ])("cannot be made of %j", (text, doubts) => {
    expect(doubtsOf(text)).toEqual(doubts);
    expect(read(text).page).toBeNull();
  });

  it("says what to do about what is wrong", () => {
    const said = (text: string): string | undefined => read(text).doubts[0]?.reason;
    expect(said("---\ntitle: A\nlanguage: German\n---\nB")).toBe(
      'language must be a language tag such as "en" or "pt-BR"; did you mean "de"?',
    );
    expect(said("---\ntitel: A\n---\n# A\n\nB")).toBe('titel is no key of a page; did you mean "title"?');
    expect(said("---\nlayout: A\n---\n# A\n\nB")).toContain("known are title, description, language, order.");
    expect(read("").doubts[0]?.file).toBe("pages/imprint.md");
  });

  it("shows HTML as text, hides comments, and says so", () => {
    const text = "---\ntitle: A\n---\n\n<b>B</b> <!-- C -->\n\n<!-- D -->\n\n<script>\nE\n</script>\n";
    expect(doubtsOf(text)).toEqual(["5 warning own-page.html", "9 warning own-page.html"]);
    expect(bodyOf(text)).not.toMatch(/[CD] -->/);
    expect(doubtsOf("# A\n\nB\n\n![Map](map.png)")).toEqual(["5 warning own-page.picture"]);
  });

  it.each([
    ["/about/", "/about/"],
    ["/about/#how", "/about/#how"],
    ["#who", "#who"],
    ["../years/2019/", "/legal/years/2019/"],
    ["privacy.md", "/legal/privacy/"],
    ["../index.md?a#b", "/?a#b"],
    ["../%C3%9Cber%20uns.md", "/uber-uns/"],
    ["../../../about/", "/about/"],
    ["https://example.org/a.md", "https://example.org/a.md"],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["tel:+49123", "tel:+49123"],
    ["javascript:alert(1)", null],
    ["data:text/html,a", null],
    ["//example.org/", null],
    ["%zz.md", null],
  ])("leads by %s to %s", (written, url) => {
    const { page, links, doubts } = read(
      `# A\n\n[words](${written}) and [more][1]\n\n[1]: ${written}`,
      "legal/imprint.md",
    );
    const found = [...JSON.stringify(page?.body.children).matchAll(/"url":"([^"]*)"/g)].map(([, own]) => own);
    expect(found.slice(0, 2)).toEqual(url === null ? [written] : [url, url]);
    expect(links).toEqual(
      url?.startsWith("/") === true
        ? [
            { line: 3, url },
            { line: 3, url },
          ]
        : [],
    );
    expect(doubts.map(({ line, rule }) => [line, rule])).toEqual(
      url === null
        ? [
            [3, "own-page.link"],
            [3, "own-page.link"],
          ]
        : [],
    );
  });

  it.each([
    "java&Tab;script:javascript:alert(1)",
    "&#32;javascript:/alert(1)",
    "/&bsol;example.org/",
    "/.//example.org/",
  ])("leads nowhere by what a browser may read as a scheme or a host: %s", (written) => {
    const { page, links, doubts } = read(`# A\n\n[words](<${written}>)`);
    expect(page?.body.children).toEqual([{ type: "paragraph", children: [{ type: "text", value: "words" }] }]);
    expect([links, doubts.map(({ rule }) => rule)]).toEqual([[], ["own-page.link"]]);
  });

  it("leads to pages whose files and folders have signs that an address holds otherwise", () => {
    const { links } = read("# A\n\n[b](b.md) [c](../c%23d.md) [e](../100%25.md)", "dir#1/a.md");
    expect(links.map(({ url }) => url)).toEqual(["/dir-1/b/", "/c-d/", "/100/"]);
  });
});
