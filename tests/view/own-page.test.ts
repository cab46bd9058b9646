import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { readPage } from "../../src/build/own-pages/read-page.ts";
import { renderOurs, renderTemplate } from "../../src/build/pages/templates.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { nameOwnPages } from "../../src/view/own-names.ts";
import { makeOwnPage } from "../../src/view/own-page.ts";
import { makeRecord } from "../make-record.ts";

const archive = gatherArchive([makeRecord()]);

function show(text: string, settings: Partial<Site> = {}) {
  const { page } = readPage("imprint.md", Buffer.from(text));
  if (page === null) throw new Error("the page cannot be read");
  const site = { ...DEFAULT_SITE, ...settings };
  return makeOwnPage(archive, { ...site, ownPages: nameOwnPages([page], site) }, page);
}

const render = (text: string, settings: Partial<Site> = {}): string =>
  Buffer.from(renderOurs("own-page", show(text, settings))).toString();

describe("a page of a person's own", () => {
  it("has a title, a description and an address of its own", () => {
    const { frame, title } = show("# Imprint\n\n## Who\n\nThe *friends* of the library.", {
      url: "https://example.org",
    });
    expect(title).toBe("Imprint");
    expect(frame).toMatchObject({
      title: "Imprint · Cuttings",
      description: "The friends of the library.",
      canonical: "https://example.org/imprint/",
    });
    expect(show("---\ndescription: Whose it is\n---\n# A\n\nB").frame.description).toBe("Whose it is");
  });

  it("is marked with its language, where that is not that of our words", () => {
    expect(show("# A\n\nB").language).toBeUndefined();
    expect(show("# A\n\nB", { language: "de" }).language).toBe("de");
    expect(show("---\nlanguage: fr\n---\n# A\n\nB", { language: "de" }).language).toBe("fr");
    const html = render("---\nlanguage: fr\n---\n# Mentions\n\nB");
    expect(html).toContain('<article class="own" lang="fr">');
    expect(html).toContain('<a href="/imprint/" lang="fr">Mentions</a>');
  });

  it("leads into the site below its path", () => {
    const html = render("# A\n\n[a](/about/#b) [c](#d) [e](https://example.org)", { pathPrefix: "/archive/" });
    expect(html).toContain('<a href="/archive/about/#b">a</a> <a href="#d">c</a>');
    expect(html).toContain('<a href="https://example.org" rel="noopener noreferrer">e</a>');
  });

  it("has anchors at its headings, each once", () => {
    const { blocks } = show("# A\n\n## Über uns!\n\nB\n\n## Über uns\n\n## Main\n\n## 港\n\n## !");
    expect(blocks.flatMap(({ properties }) => properties["id"] ?? [])).toEqual([
      "über-uns",
      "über-uns-1",
      "main-1",
      "港",
      "section",
    ]);
  });

  it("has no anchor twice where a heading is called as a footnote is", () => {
    const html = render("# A\n\n## Note 1\n\n## Note 1 from\n\nB[^b]\n\n[^b]: C");
    const anchors = [...html.matchAll(/ id="(note[^"]*)"/g)].map(([, id]) => id);
    expect(anchors).toEqual(["note-1-1", "note-1-from-1", "note-1-from", "note-1"]);
  });

  it("lists footnotes wherever they stand, and has one way back from each", () => {
    const html = render("# A\n\nB[^b] C[^b]\n\n> D[^d]\n>\n> [^d]: E\n\n[^b]: F");
    expect(html.match(/ id="note-1-from"/g)).toHaveLength(1);
    expect(html).toContain('<li id="note-2"><p>E ');
  });

  it("leaves out headings without words", () => {
    expect(show("# A\n\n##\n\nB").blocks.map(({ tagName }) => tagName)).toEqual(["p"]);
  });

  it("shows HTML as text", () => {
    const html = render('# A\n\n<img src="x" onerror="y">\n\nB <b>C</b>');
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;b>C&lt;/b>");
  });

  it("has lists, tables, code and footnotes", () => {
    const text =
      "# A\n\n- [x] b\n- [ ] c\n\n3. d\n\n|e|f|\n|-|-|\n|g|12|\n\n> h\n\n```\ni\n```\n\n***\n\nj[^1]\n\n[^1]: k";
    const html = render(text);
    for (const part of [
      "☑ b",
      "☐ c",
      '<ol start="3">',
      "<blockquote>",
      "<pre><code>i",
      "<hr/>",
      'href="#note-1"',
      'class="right',
    ])
      expect(html).toContain(part);
    expect(html).not.toContain("<input");
    // The bytes are those that Preact's own renderer gives.
    expect(html).toBe(`<!doctype html>\n${renderToString(renderTemplate("own-page", show(text)))}\n`);
  });

  it("asks for the fonts of its letters", () => {
    const fonts = show("# Łódź\n\n**a** *b*").frame.fonts.join(" ");
    for (const face of ["display-ext", "bold", "italic"]) expect(fonts).toContain(face);
    expect(show("# A\n\nB").frame.fonts).toHaveLength(2);
  });
});

describe("the navigation", () => {
  const { page } = readPage("imprint.md", Buffer.from("# Imprint\n\nB"));
  const ownPages = [{ path: "/imprint/", label: "Imprint", language: "en" }];
  const frameOf = (navigation: Site["navigation"]) => {
    if (page === null) throw new Error("the page cannot be read");
    return makeOwnPage(archive, { ...DEFAULT_SITE, ownPages, navigation }, page).frame;
  };

  it("leads to a page instead of the foot, by its path or by words of its own", () => {
    expect(frameOf(null).ownPages).toEqual([{ href: "/imprint/", label: "Imprint", language: undefined }]);
    for (const item of ["/imprint/", { label: "Imprint", url: "/imprint/" }] as const) {
      const frame = frameOf(["years", item]);
      expect(frame.ownPages).toEqual([]);
      expect(frame.navigation.at(-1)).toMatchObject({ href: "/imprint/", label: "Imprint", current: "page" });
    }
    expect(frameOf(["/nope/"])).toMatchObject({ navigation: [], ownPages: [{ href: "/imprint/" }] });
  });
});
