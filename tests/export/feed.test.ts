import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { completeDate, makeFeed } from "../../src/export/feed.ts";
import type { ArticleRecord } from "../../src/model.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { makeParagraph, makeRecord } from "../make-record.ts";

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published: string;
  readonly link: { readonly "@href": string };
  readonly content: { readonly "#text": string; readonly "@type": string };
  readonly author: readonly { readonly name: string }[];
  readonly category: readonly { readonly "@term": string }[];
}

interface Feed {
  readonly id: string;
  readonly updated: string;
  readonly link: readonly { readonly "@rel": string; readonly "@href": string }[];
  readonly entry: readonly Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  isArray: (name, path) => ["entry", "author", "category"].includes(name) || path === "feed.link",
});

const parse = (xml: string): Feed => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml).feed;
};

const read = async (records: readonly Partial<ArticleRecord>[], site: Partial<Site> = {}): Promise<Feed> =>
  parse(await makeFeed(gatherArchive(records.map(makeRecord)), { ...DEFAULT_SITE, ...site }));

const KNOWN = { url: "https://example.org", pathPrefix: "/archive/" };

describe("the feed", () => {
  it("names articles by their addresses where the site knows its own", async () => {
    const feed = await read([{ id: "a" }], KNOWN);
    expect(feed.id).toBe("https://example.org/archive/");
    expect(feed.link.map((link) => [link["@rel"], link["@href"]])).toEqual([
      ["self", "https://example.org/archive/feed.xml"],
      ["alternate", "https://example.org/archive/"],
    ]);
    expect(feed.entry[0]).toMatchObject({
      id: "https://example.org/archive/articles/a/",
      link: { "@href": "https://example.org/archive/articles/a/" },
    });
  });

  it("names them by tag URIs where it does not", async () => {
    const feed = await read([{ id: "a" }]);
    expect(feed.entry[0]?.id).toMatch(/^tag:[a-z.]+,\d{4}:[^\s<>]+\/articles\/a\/$/);
    expect(feed.entry[0]?.link["@href"]).toBe("/articles/a/");
  });

  it("holds the text in full, as HTML that was escaped once", async () => {
    const body = { type: "root" as const, children: [makeParagraph("Nets & <script>x</script> ]]> {{ y }}")] };
    const [entry] = (await read([{ body, notes: ["Correction: a < b."], signoff: "REUTERS" }])).entry;
    expect(entry?.content["@type"]).toBe("html");
    expect(entry?.content["#text"]).toBe(
      "<p>Nets &#x26; &#x3C;script>x&#x3C;/script> ]]> {{ y }}</p>\n<p>Correction: a &lt; b.</p>\n<p>REUTERS</p>",
    );
  });

  it("lets no markup of a seed through", async () => {
    const children = [
      { type: "html" as const, value: "<script>x</script>" },
      { type: "paragraph" as const, children: [{ type: "link" as const, url: "javascript:x", children: [] }] },
    ];
    const [entry] = (await read([{ body: { type: "root", children } }])).entry;
    expect(entry?.content["#text"]).not.toMatch(/<script|javascript:/);
  });

  it("is XML whatever a seed holds", async () => {
    const headline = "a\0b\u001b\ud800\uffff\u202e <&>\"' ]]>";
    const [entry] = (await read([{ headline, topics: ['"quoted" & <b>'], authors: ["A & B"] }])).entry;
    expect(entry).toMatchObject({
      title: "ab <&>\"' ]]>",
      category: [{ "@term": '"quoted" & <b>' }],
      author: [{ name: "A & B" }],
    });
  });

  it("takes its dates from the articles", async () => {
    const feed = await read([
      { id: "a", published: "2019-06-14T17:20+02:00", updated: "2021-01-01" },
      { id: "b", published: "2020-05" },
    ]);
    expect(feed.entry.map(({ published, updated }) => [published, updated])).toEqual([
      ["2020-05-01T00:00:00Z", "2020-05-01T00:00:00Z"],
      ["2019-06-14T17:20:00+02:00", "2021-01-01T00:00:00Z"],
    ]);
    expect(feed.updated).toBe("2021-01-01T00:00:00Z");
  });

  it("leaves out the undated, and is a feed without entries, too", async () => {
    const feed = await read([{ published: null }]);
    expect(feed.entry).toBeUndefined();
    expect(feed.updated).toBe("1970-01-01T00:00:00Z");
  });

  it("stops at fifty", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      id: `seed-${index}`,
      published: `20${10 + index}-01-01`,
    }));
    const feed = await read(many);
    expect(feed.entry.length).toBe(50);
    expect(feed.entry[0]?.id).toMatch(/seed-59\/$/);
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
    expect(completeDate(iso)).toBe(full);
  });
});
