import { XMLParser, XMLValidator } from "fast-xml-parser";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { completeDate } from "../../src/export/feeds/dates.ts";
import { type FeedListing, writeFeeds } from "../../src/export/feeds/index.ts";
import type { ArticleRecord } from "../../src/model.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { loadMade, makeParagraph, makeRecord } from "../make-record.ts";
import { KNOWN } from "./make-article.ts";

interface Entry {
  readonly "@xml:lang": string;
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published?: string;
  readonly link: readonly { readonly "@href": string; readonly "@rel": string }[];
  readonly content: { readonly "#text": string; readonly "@type": string };
  readonly author: readonly { readonly name: string }[];
  readonly category: readonly { readonly "@term": string }[];
}

interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: readonly { readonly "@rel": string; readonly "@href": string }[];
  readonly entry: readonly Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  isArray: (name) => ["entry", "author", "category", "link"].includes(name),
});

const parse = (xml: string): Feed => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml).feed;
};

/** Files by path. */
const writeAll = async (
  records: readonly Partial<ArticleRecord>[],
  site: Site = DEFAULT_SITE,
  listings: readonly FeedListing[] = [],
): Promise<Record<string, string>> => {
  const files: Record<string, string> = {};
  for await (const { path, text } of writeFeeds(gatherArchive(records.map(makeRecord)), listings, site, {
    load: loadMade,
  })) {
    files[path] = text;
  }
  return files;
};

const readAtom = async (records: readonly Partial<ArticleRecord>[], site?: Site): Promise<Feed> =>
  parse((await writeAll(records, site))["/feed.xml"] ?? "");

const readJson = async (records: readonly Partial<ArticleRecord>[], site?: Site) =>
  JSON.parse((await writeAll(records, site))["/feed.json"] ?? "");

describe("the Atom feed", () => {
  it("names articles by their addresses where the site knows its own", async () => {
    const feed = await readAtom([{ id: "a", url: "https://courier.example/a" }], KNOWN);
    expect(feed.id).toBe("https://example.org/archive/");
    expect(feed.link.map((link) => [link["@rel"], link["@href"]])).toEqual([
      ["self", "https://example.org/archive/feed.xml"],
      ["alternate", "https://example.org/archive/"],
    ]);
    expect(feed.entry[0]?.id).toBe("https://example.org/archive/articles/a/");
    expect(feed.entry[0]?.link.map((link) => [link["@rel"], link["@href"]])).toEqual([
      ["alternate", "https://example.org/archive/articles/a/"],
      ["via", "https://courier.example/a"],
    ]);
  });

  it("names them by UUIDs where it does not, links within the site, and has no link to itself", async () => {
    const feed = await readAtom([{ id: "a" }]);
    expect(feed.entry[0]?.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(feed.entry[0]?.link[0]?.["@href"]).toBe("/articles/a/");
    expect(feed.link.map((link) => link["@rel"])).toEqual(["alternate"]);
  });

  it("holds the text in full: notes of photos in their places, corrections, the sign-off", async () => {
    const body = {
      type: "root" as const,
      children: [makeParagraph("Nets & <script>x</script> ]]>"), makeParagraph("Two.")],
    };
    const photos = [{ caption: "A <gull>.", credit: "AFP", alt: null, position: 1 }];
    const [entry] = (await readAtom([{ body, photos, notes: ["Correction: a < b."], signoff: "REUTERS" }])).entry;
    expect(entry?.content["@type"]).toBe("html");
    expect(entry?.content["#text"]).toBe(
      [
        "<p>Nets &#x26; &#x3C;script>x&#x3C;/script> ]]></p>",
        "<figure><figcaption>A &#x3C;gull>. (Photo: AFP)</figcaption></figure>",
        "<p>Two.</p>",
        "<p>Correction: a &#x3C; b.</p>",
        "<p>REUTERS</p>",
      ].join("\n"),
    );
  });

  it("lets no markup of a seed through", async () => {
    const children = [
      { type: "html" as const, value: "<script>x</script>" },
      { type: "paragraph" as const, children: [{ type: "link" as const, url: "javascript:x", children: [] }] },
    ];
    const [entry] = (await readAtom([{ body: { type: "root", children } }])).entry;
    expect(entry?.content["#text"] ?? "").not.toMatch(/<script|javascript:/);
  });

  it("is XML whatever a seed holds", async () => {
    const headline = "a\0b\u001b\ud800\uffff\u202e <&>\"' ]]>";
    const [entry] = (await readAtom([{ headline, topics: ['"quoted" & <b>'], authors: ["A & B"] }])).entry;
    expect(entry).toMatchObject({
      title: "ab <&>\"' ]]>",
      category: [{ "@term": '"quoted" & <b>' }],
      author: [{ name: "A & B" }],
    });
  });

  it("takes its dates from the articles", async () => {
    const feed = await readAtom([
      { id: "a", published: "2019-06-14T17:20+02:00", updated: "2021-01-01" },
      { id: "b", published: "2020-05" },
    ]);
    expect(feed.entry.map(({ published, updated }) => [published, updated])).toEqual([
      ["2020-05-01T00:00:00Z", "2020-05-01T00:00:00Z"],
      ["2019-06-14T17:20:00+02:00", "2021-01-01T00:00:00Z"],
    ]);
    expect(feed.updated).toBe("2021-01-01T00:00:00Z");
  });

  it("puts the undated last, with no date of publication", async () => {
    const feed = await readAtom([{ id: "a", published: null }, { id: "b" }]);
    expect(feed.entry.map(({ published, updated }) => [published, updated])).toEqual([
      ["2019-06-14T00:00:00Z", "2019-06-14T00:00:00Z"],
      [undefined, "1970-01-01T00:00:00Z"],
    ]);
  });

  it("is a feed without entries, too", async () => {
    const feed = await readAtom([]);
    expect(feed.entry).toBeUndefined();
    expect(feed.updated).toBe("1970-01-01T00:00:00Z");
  });

  it("stops at fifty", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      id: `seed-${index}`,
      published: `20${10 + index}-01-01`,
    }));
    const { entry } = await readAtom(many, KNOWN);
    expect(entry.length).toBe(50);
    expect(entry[0]?.id).toMatch(/seed-59\/$/);
  });

  it("says the language of an article, whose headline and summary are in it, too", async () => {
    const feed = await readAtom([{ id: "a", language: "de" }, { id: "b" }], { ...DEFAULT_SITE, language: "fr" });
    expect(feed.entry.map((entry) => entry["@xml:lang"])).toEqual(["de", "en"]);
  });

  it("marks a text that runs from right to left", async () => {
    const [entry] = (await readAtom([{ language: "ar", direction: "rtl" }])).entry;
    expect(entry?.["@xml:lang"]).toBe("ar");
    expect(entry?.content["#text"]).toMatch(/^<div dir="rtl">\n<p>[\s\S]*<\/div>$/);
  });
});

describe("the feed of a listing", () => {
  it("stands beside its page and holds its twenty newest", async () => {
    const articles = gatherArchive(Array.from({ length: 30 }, (_, index) => makeRecord({ id: `s-${index}` }))).articles;
    const files = await writeAll([], KNOWN, [{ path: "/topics/gulls/", title: "Gulls", articles }]);
    const feed = parse(files["/topics/gulls/feed.xml"] ?? "");
    expect(feed.title).toBe("Gulls · Cuttings");
    expect(feed.id).toBe("https://example.org/archive/topics/gulls/");
    expect(feed.entry.length).toBe(20);
  });
});

describe("rss-parser", () => {
  it("reads the record back", async () => {
    const record = { id: "a", summary: "Nets it is.", authors: ["Meera Chauhan"], topics: ["gulls", "nets & more"] };
    const files = await writeAll([record], KNOWN);
    const feed = await new Parser().parseString(files["/feed.xml"] ?? "");
    expect(feed).toMatchObject({ title: "Cuttings", feedUrl: "https://example.org/archive/feed.xml" });
    expect(feed.items).toMatchObject([
      {
        id: "https://example.org/archive/articles/a/",
        link: "https://example.org/archive/articles/a/",
        title: "Council votes for gull nets",
        author: "Meera Chauhan",
        summary: "Nets it is.",
        isoDate: "2019-06-14T00:00:00.000Z",
        content: "<p>The council voted for nets.</p>\n<p>A gull attended the vote.</p>\n",
      },
    ]);
  });
});

describe("the JSON Feed", () => {
  const record = {
    id: "a",
    summary: "Nets it is.",
    topics: ["gulls"],
    url: "https://courier.example/a",
    updated: "2020",
  };

  it("names each of two agencies as an author", async () => {
    const { items } = await readJson([{ source: "Reuters, AFP" }], KNOWN);
    expect(items).toMatchObject([{ authors: [{ name: "Reuters" }, { name: "AFP" }] }]);
  });

  it("is the record by version 1.1", async () => {
    expect(await readJson([record], KNOWN)).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "Cuttings",
      description: DEFAULT_SITE.description,
      home_page_url: "https://example.org/archive/",
      feed_url: "https://example.org/archive/feed.json",
      language: "en",
      items: [
        {
          id: "https://example.org/archive/articles/a/",
          url: "https://example.org/archive/articles/a/",
          external_url: "https://courier.example/a",
          title: "Council votes for gull nets",
          summary: "Nets it is.",
          content_html: "<p>The council voted for nets.</p>\n<p>A gull attended the vote.</p>\n",
          date_published: "2019-06-14T00:00:00Z",
          date_modified: "2020-01-01T00:00:00Z",
          authors: [{ name: "Reuters" }],
          tags: ["gulls"],
          language: "en",
        },
      ],
    });
  });

  it("has no addresses where the site has none, and no dates where the article has none", async () => {
    const feed = await readJson([{ ...record, published: null, updated: null, url: null }]);
    expect(Object.keys(feed)).toEqual(["version", "title", "description", "language", "items"]);
    expect(Object.keys(feed.items[0])).toEqual([
      "id",
      "title",
      "summary",
      "content_html",
      "authors",
      "tags",
      "language",
    ]);
  });
});

describe("completeDate", () => {
  it.each([
    ["2019", "2019-01-01T00:00:00Z"],
    ["2019-06-14T17:20:05Z", "2019-06-14T17:20:05Z"],
    ["2019-06-14T17:20+0530", "2019-06-14T17:20:00+05:30"],
    ["never", null],
    [null, null],
  ])("makes %s %s", (iso, full) => {
    expect(completeDate(iso, null)).toBe(full);
  });

  it.each([
    ["2019-06-14T17:20", "2019-06-14T17:20:00+02:00"],
    ["2019-12-14", "2019-12-14T00:00:00+01:00"],
    ["2019-06-14T17:20+08:00", "2019-06-14T17:20:00+08:00"],
    ["never", null],
  ])("fills the zone of %s with the site's", (iso, full) => {
    expect(completeDate(iso, "Europe/Berlin")).toBe(full);
  });
});
