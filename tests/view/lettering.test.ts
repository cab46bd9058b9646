/** A page asks for the rest of Latin where its words need it, so that no word is of two fonts. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import type { ArticleRecord } from "../../src/model.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import type { FrameProps } from "../../src/view/frame.ts";
import { isExtended, isInNewsreader } from "../../src/view/lettering.ts";
import { type PageKind, planPages } from "../../src/view/pages.ts";
import { loadMade, makeParagraph, makeRecord } from "../make-record.ts";

const styles = (name: string): string =>
  readFileSync(new URL(`../../templates/assets/styles/${name}.css`, import.meta.url), "utf8");

/** A body that sets a word apart, within a list as within a paragraph. */
const emphasized = (type: "strong" | "emphasis"): Partial<ArticleRecord> => ({
  body: {
    type: "root",
    children: [
      makeParagraph("The wall stands."),
      { type: "paragraph", children: [{ type: "link", url: "", children: [{ type, children: [] }] }] },
    ],
  },
});

const bodyOf = (text: string): Partial<ArticleRecord> => ({
  body: { type: "root", children: [makeParagraph(text)] },
});

/** The faces beside the first two that a page asks for. */
const listMore = (
  kind: PageKind,
  number: number,
  records: readonly Partial<ArticleRecord>[],
  site: Partial<Site> = {},
) => {
  const archive = gatherArchive(records.map((changes, index) => makeRecord({ id: `seed-${index}`, ...changes })));
  const plan = planPages(archive, { ...DEFAULT_SITE, ...site }, loadMade);
  // Props of all kinds of pages have a frame.
  const { frame } = plan[kind].makeProps(number) as { readonly frame: FrameProps };
  return frame.fonts.slice(2).map((href) => /newsreader-(\w+)(?:-ext)?\.woff2$/.exec(href)?.[1]);
};

describe("the fonts that a page asks for", () => {
  it.each([
    ["nothing more in English", {}, []],
    ["nothing more for é, œ and ı", { headline: "Éœı" }, []],
    ["the headline's", { headline: "Łódź votes" }, ["display"]],
    ["the text's", bodyOf("Mr Erdoğan spoke."), ["text"]],
    ["both", { headline: "Žena", ...bodyOf("Kočka běží.") }, ["text", "display"]],
    ["the bold face's, of words that are set in it", emphasized("strong"), ["bold"]],
    ["the italics'", { headline: "Łódź", ...emphasized("emphasis") }, ["display", "italic"]],
    ["nothing more where other faces set those", { language: "el", ...emphasized("strong") }, []],
    ["nothing more where other faces set it", { language: "ru", headline: "Łódź", ...bodyOf("Erdoğan") }, []],
  ] as const)("are %s", (_name, changes, expected) => {
    expect(listMore("article", 0, [changes])).toEqual(expected);
  });

  it("are those of the articles that a page lists, and of the names", () => {
    const records = [{ headline: "Žena", summary: "Kočka běží.", source: "Český deník", published: "2020" }];
    expect(listMore("home", 0, records)).toEqual(["text", "display"]);
    expect(listMore("listing", 0, records)).toEqual(["text", "display"]);
    expect(listMore("index", 0, records)).toEqual(["display"]);
    expect(listMore("years", 0, records)).toEqual([]);
  });

  it("are those of the site's title on every page", () => {
    expect(listMore("years", 0, [{ published: "2020" }], { title: "Głos" })).toEqual(["text", "display"]);
  });

  it("are not asked for in languages that the style sheet sets in other faces", () => {
    const rules = styles("tokens").matchAll(/([^{}]*)\{\s*--text: (?!Newsreader)/g);
    const languages = [...rules].flatMap(([, selector = ""]) =>
      [...selector.matchAll(/(?<!:not\():lang\(([\w-]+)\)/g)].map(([, tag = ""]) => tag),
    );
    expect(languages.length).toBeGreaterThan(9);
    expect(languages.filter(isInNewsreader)).toEqual([]);
    expect(["pl", "en-GB", "hi", "tr", "fi", "sr-Latn"].filter(isInNewsreader)).toHaveLength(6);
  });

  it("are asked for by letters that the style sheet looks for in them", () => {
    const ranges = /unicode-range: ([^;]*);/.exec(styles("fonts"))?.[1]?.split(", ") ?? [];
    const isCovered = (code: number): boolean =>
      ranges.some((range) => {
        const [from = "", to = from] = range.slice(2).split("-");
        return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
      });
    const codes = Array.from({ length: 0x2000 }, (_, code) => code).filter((code) =>
      isExtended(String.fromCharCode(code)),
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !isCovered(code))).toEqual([]);
  });
});
