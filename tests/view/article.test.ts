import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import type { ArticleRecord, Photo } from "../../src/model.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { type ArticleProps, makeArticle } from "../../src/view/article.ts";
import { loadMade, makeLedgerOf, makeParagraph, makeRecord } from "../make-record.ts";

const show = (changes: Partial<ArticleRecord>): ArticleProps =>
  makeArticle(gatherArchive([makeRecord(changes)]), DEFAULT_SITE, 0, loadMade);
const photo = (changes: Partial<Photo>): Photo => ({ caption: null, credit: null, alt: null, position: 0, ...changes });

describe("an article's props", () => {
  it("say the summary once: not again as the photo's caption", () => {
    const summary = "Gulls are cross.";
    const { standfirst, parts } = show({
      summary,
      photos: [photo({ caption: summary, alt: summary, credit: "REUTERS" })],
    });
    expect(standfirst).toBe(summary);
    expect(parts[0]).toMatchObject({ kind: "photo", photo: { caption: null, credit: "REUTERS", description: null } });
  });

  it("show an alternative text where it is all that is left of a photo", () => {
    const { parts } = show({ photos: [photo({ alt: "A gull" })] });
    expect(parts[0]).toMatchObject({ photo: { description: "A gull" } });
  });

  it("put photos where they stood, and after the text where that was", () => {
    const { parts } = show({
      photos: [photo({ caption: "last", position: 9 }), photo({ caption: "second", position: 1 })],
    });
    expect(
      parts.map((part) => (part.kind === "photo" ? part.photo.caption : part.kind === "block" && part.block.anchor)),
    ).toEqual(["p1", "second", "p2", "last"]);
  });

  it("number all blocks but headings", () => {
    const heading = { type: "heading", depth: 2, children: [{ type: "text", value: "Talks" }] } as const;
    const children = [makeParagraph("One."), { ...heading, children: [...heading.children] }, makeParagraph("Two.")];
    const { parts } = show({ body: { type: "root", children } });
    expect(parts.map((part) => (part.kind === "block" ? part.block.anchor : null))).toEqual(["p1", null, "p2"]);
  });

  it("set the dateline apart, and keep what follows", () => {
    const body = { type: "root" as const, children: [makeParagraph("HANOI, Vietnam (AP) — Rain fell.")] };
    const dateline = { text: "HANOI, Vietnam (AP)", place: "HANOI, Vietnam", agency: "AP", day: null };
    const [part] = show({ body, dateline }).parts;
    expect(part).toMatchObject({
      block: { dateline: "HANOI, Vietnam (AP)", element: { children: [{ value: " — Rain fell." }] } },
    });
  });

  it("show the dateline that is stated in place of the printed one", () => {
    const body = { type: "root" as const, children: [makeParagraph("HANOI, Vietnam (AP) — Rain fell.")] };
    const raw = "HANOI, Vietnam (AP) — Rain fell.\n";
    const cuts = [{ text: "HANOI, Vietnam (AP)", kind: "dateline" as const, rule: "dateline.place" }];
    const ledger = [{ raw, label: "paragraph" as const, rule: "test.row", confidence: 1, line: 1, endLine: 1, cuts }];
    const dateline = { text: "HANOI", place: "HANOI", agency: null, day: null };
    const block = { dateline: "HANOI", element: { children: [{ value: " — Rain fell." }] } };
    expect(show({ body, dateline, ledger }).parts[0]).toMatchObject({ block });
  });

  it("say what an undated text bounds", () => {
    const period = { edtf: "2022-10", mention: "October 2022" };
    expect(show({ published: null, period })).toMatchObject({ published: null, period: "mentions October 2022" });
    expect(show({ published: "2023", period }).period).toBeNull();
    const french = { language: "fr", published: null, period: { edtf: "2023-03", mention: "mars 2023" } };
    expect(show(french).period).toBe("mentions March 2023");
  });

  it("link to each agency that signs, and say once who published and provided it", () => {
    const [reuters, afp] = ["Reuters", "AFP"].map((label) => ({ label, href: `/sources/${label.toLowerCase()}/` }));
    expect(show({ source: "Reuters, AFP" }).sources).toEqual([reuters, afp]);
    expect(show({ source: null }).sources).toEqual([]);
    expect(show({ source: "AP", publisher: "Associated Press" }).publisher).toBeNull();
  });

  it("link to the captured page only where that is a web page", () => {
    expect(show({ url: "https://www.example.org/a?b=c" }).original).toEqual({
      href: "https://www.example.org/a?b=c",
      label: "example.org",
    });
    expect(show({ url: "javascript:alert(1)" }).original).toBeNull();
  });

  it("describe the page by its summary, else by its lead", () => {
    expect(show({ summary: "Gulls are cross." }).frame.description).toBe("Gulls are cross.");
    expect(show({}).frame.description).toBe("The council voted for nets.");
  });

  it("lead to the articles before and after with the day alone, as cards do", () => {
    const dates = ["2019-06-13T08:00+02:00", "2019-06-14", "2019-06-15T21:14Z"];
    const records = dates.map((published, index) => makeRecord({ id: `seed-${index}`, published }));
    const { earlier, later } = makeArticle(gatherArchive(records), DEFAULT_SITE, 1, loadMade);
    expect([earlier?.date?.text, later?.date?.text]).toEqual(["13 June 2019", "15 June 2019"]);
  });

  it("estimate the reading time", () => {
    expect([0, 238, 600].map((wordCount) => show({ wordCount }).readingTime)).toEqual([
      "1 min read",
      "1 min read",
      "3 min read",
    ]);
  });
});

describe("a ledger's rows", () => {
  const long = "The council voted for nets over the Old Market, which gulls have held since the war.";
  const body = { type: "root" as const, children: [makeParagraph(long), makeParagraph("In May, gulls came back.")] };

  it("repeat only the opening of what the article shows, and link to it", () => {
    const [row] = show({ body, ledger: makeLedgerOf([{ text: long, label: "paragraph" }]) }).ledger.rows;
    expect(row).toMatchObject({
      text: "The council voted for nets over the Old Market…",
      shown: { href: "#p1", label: "paragraph 1" },
      lines: "1",
      confidence: "90%",
    });
  });

  it("link fragments to the paragraph that they were joined into", () => {
    const ledger = makeLedgerOf([
      { text: "In May,", label: "paragraph" },
      { text: "gulls came back.", label: "continuation" },
    ]);
    expect(show({ body, ledger }).ledger.rows.map(({ shown }) => shown?.href)).toEqual(["#p2", "#p2"]);
  });

  it("show in full what the article does not", () => {
    const { rows } = show({
      body,
      ledger: makeLedgerOf([
        { text: long.replace("nets", "cats"), label: "paragraph" },
        { text: long, label: "promo" },
      ]),
    }).ledger;
    expect(rows.map(({ text, shown, isLeftOut }) => [text, shown, isLeftOut])).toEqual([
      [long.replace("nets", "cats"), null, false],
      [long, null, true],
    ]);
  });

  it("name the parts that went elsewhere, and find the rest", () => {
    const [entry] = makeLedgerOf([{ text: `${long} REUTERS`, label: "paragraph" }]);
    const cuts = [{ text: "REUTERS", kind: "signoff", rule: "signoff.inline" }] as const;
    const [row] = show({ body, ledger: entry === undefined ? [] : [{ ...entry, cuts }] }).ledger.rows;
    expect(row).toMatchObject({
      shown: { href: "#p1" },
      cuts: [{ text: "REUTERS", kind: "sign-off", rule: "signoff.inline" }],
    });
  });

  it("count blank lines instead of showing them", () => {
    expect(show({}).ledger).toMatchObject({ blankLines: 3, rows: { length: 3 } });
  });
});
