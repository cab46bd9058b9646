import type { Root } from "mdast";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import type { FrameProps } from "../../src/view/frame.ts";
import { MOST_NAMES } from "../../src/view/index-parts.ts";
import type { ListingProps } from "../../src/view/listing.ts";
import { type PageKind, planPages } from "../../src/view/pages.ts";
import { loadMade, makeParagraph, makeRecord } from "../make-record.ts";

const site = { ...DEFAULT_SITE, pathPrefix: "/archive/", newest: 2 };
const archive = gatherArchive([
  makeRecord({ id: "a", published: "2019-06-14", source: "AP" }),
  makeRecord({ id: "b", published: "2020-01", source: "AP" }),
  makeRecord({ id: "c", published: null, source: "AFP" }),
]);
const plan = planPages(archive, site, loadMade);
const pathsOf = (kind: PageKind): readonly string[] => plan[kind].paths;

describe("planPages", () => {
  it("has a page for each article, and for each listing", () => {
    expect(pathsOf("article")).toEqual(["/articles/b/", "/articles/a/", "/articles/c/"]);
    expect(pathsOf("index")).toEqual(["/sources/", "/languages/", "/a-z/"]);
    expect(pathsOf("listing")).toEqual([
      "/years/2020/",
      "/years/2019/",
      "/years/2020/01/",
      "/years/2019/06/",
      "/sources/ap/",
      "/sources/afp/",
      "/languages/en/",
      "/a-z/c/",
      "/undated/",
    ]);
    expect([...pathsOf("home"), ...pathsOf("years"), ...pathsOf("not-found")]).toEqual(["/", "/years/", "/404.html"]);
  });

  it("leaves out pages that would list nothing", () => {
    const empty = planPages(gatherArchive([]), site, loadMade);
    expect([empty.years, empty.index, empty.listing, empty.article].flatMap(({ paths }) => paths)).toEqual([]);
    const home = empty.home.makeProps(0);
    expect(home).toMatchObject({ lead: null, timeline: null, ways: [], frame: { navigation: [], browse: [] } });
  });
});

describe("props of listings", () => {
  const propsOf = (path: string, of = plan): ListingProps => of.listing.makeProps(of.listing.paths.indexOf(path));

  it("group a year by month, a month by day, a source by year", () => {
    const groupsOf = (path: string) => propsOf(path).groups.map(({ heading, count }) => [heading, count]);
    expect(groupsOf("/years/2019/")).toEqual([["June", null]]);
    expect(groupsOf("/years/2019/06/")).toEqual([["14 June", null]]);
    expect(groupsOf("/years/2020/01/")).toEqual([["Day not known", null]]);
    expect(groupsOf("/sources/ap/")).toEqual([
      ["2020", null],
      ["2019", null],
    ]);
  });

  it("count what stands under a heading where it is more than one article and not all", () => {
    const dates = ["2020-01-02", "2020-03-04", "2019-06-14"];
    const mixed = gatherArchive(dates.map((published, index) => makeRecord({ id: `seed-${index}`, published })));
    const { groups } = propsOf("/sources/reuters/", planPages(mixed, site, loadMade));
    expect(groups.map(({ heading, count }) => [heading, count])).toEqual([
      ["2020", "2 articles"],
      ["2019", null],
    ]);
  });

  it("say nothing twice: no kind where the heading tells it, no date of a card below its day", () => {
    const shown = ["/years/2019/", "/years/2019/06/", "/undated/", "/sources/ap/"].map((path) => propsOf(path));
    expect(shown.map(({ kind, hasDateAbove }) => [kind, hasDateAbove])).toEqual([
      [null, false],
      [null, true],
      [null, true],
      ["Source", false],
    ]);
    expect([propsOf("/years/2019/").note, propsOf("/years/2019/06/").note]).toEqual(["1 article", "1 article"]);
    expect(propsOf("/years/2019/06/").frame.description).toBe("1 article, June 2019.");
  });

  it("have ways to their headings where they are long", () => {
    const countOf = (count: number) => {
      const days = Array.from({ length: count }, (_, day) =>
        makeRecord({ id: `seed-${day}`, published: `2019-06-${String((day % 28) + 1).padStart(2, "0")}` }),
      );
      return propsOf("/years/2019/06/", planPages(gatherArchive(days), site, loadMade)).hasJumps;
    };
    expect([countOf(40), countOf(41)]).toEqual([false, true]);
  });

  it("say how many they list and from when, and have a feed", () => {
    expect(propsOf("/sources/ap/")).toMatchObject({
      heading: "AP",
      note: "2 articles, June 2019 to January 2020",
      feed: { href: "/archive/sources/ap/feed.xml", label: "Feed of this list" },
    });
    expect(propsOf("/languages/en/").note).toBe("3 articles, June 2019 to January 2020, 1 undated");
    expect(propsOf("/sources/afp/").note).toBe("1 article, undated");
    expect(propsOf("/undated/").note).toBe("1 article whose text gives no date of its own");
  });

  it("have a title and a description of their own, also where a name is source, publisher and topic at once", () => {
    const names = { source: "AFP", publisher: "AFP", topics: ["AFP", "Sources", "2020"] };
    const same = planPages(gatherArchive([makeRecord({ ...names, published: "2020-01-02" })]), site, loadMade);
    const indexes = same.index.paths.map((_, at) => same.index.makeProps(at).frame);
    const frames = [...indexes, ...same.listing.paths.map((path) => propsOf(path, same).frame)];
    const titles = frames.map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining(["AFP, source", "AFP, publisher", "AFP, topic"].map((own) => `${own} · Cuttings`)),
    );
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(frames.map(({ description }) => description)).size).toBe(titles.length);
  });

  it("lead to what is before and after in time, over the ends of years", () => {
    const [year, month] = [propsOf("/years/2020/"), propsOf("/years/2019/06/")];
    expect([year.earlier, year.later]).toEqual([{ href: "/archive/years/2019/", label: "2019" }, null]);
    expect([month.earlier, month.later]).toEqual([null, { href: "/archive/years/2020/01/", label: "January 2020" }]);
  });

  it("mark the section that a page is in", () => {
    const currentOf = (props: { frame: FrameProps }) =>
      props.frame.navigation.map(({ label, current }) => [label, current]);
    expect(currentOf(plan.years.makeProps(0))).toEqual([
      ["Years", "page"],
      ["Sources", null],
      ["A–Z", null],
    ]);
    expect(currentOf(propsOf("/years/2019/06/"))[0]).toEqual(["Years", "section"]);
    expect(plan.home.makeProps(0).frame.browse.map(({ href }) => href)).toEqual([
      "/archive/years/",
      "/archive/sources/",
      "/archive/languages/",
      "/archive/a-z/",
      "/archive/undated/",
    ]);
  });

  describe("of many articles", () => {
    const many = (count: number) =>
      gatherArchive(
        Array.from({ length: count }, (_, index) => {
          const day = String((index % 28) + 1).padStart(2, "0");
          const month = index < 12 ? "01" : "02";
          return makeRecord({ id: `seed-${index}`, published: index === 0 ? "2019" : `2019-${month}-${day}` });
        }),
      );
    const small = { ...site, pageSize: 10 };
    const large = planPages(many(35), small, loadMade);

    it("are numbered from the oldest, and lead to one another", () => {
      const paths = ["/sources/reuters/", "/sources/reuters/page/2/", "/sources/reuters/page/1/"];
      expect(large.listing.paths).toEqual(expect.arrayContaining(paths));
      const [newest, middle, oldest] = paths.map((path) => propsOf(path, large));
      expect(newest?.note).toBe("35 articles, 2019 to February 2019; 15 on this page");
      expect(newest?.frame.description).toBe("From Reuters: 35 articles, 2019 to February 2019.");
      expect(newest?.pager).toMatchObject({ standing: "Page 3 of 3", newer: null, older: { label: "Page 2" } });
      expect(middle).toMatchObject({
        note: "10 articles on this page, January 2019 to February 2019",
        frame: { title: "Reuters, source, page 2 · Cuttings" },
        pager: { newer: { href: "/archive/sources/reuters/" }, older: { href: "/archive/sources/reuters/page/1/" } },
      });
      expect(oldest?.pager?.older).toBeNull();
      expect(oldest?.pager?.numbers.map(({ label, isCurrent }) => [label, isCurrent])).toEqual([
        ["3", false],
        ["2", false],
        ["1", true],
      ]);
    });

    it("count under their headings what the page has, and not the year", () => {
      const countsOf = (path: string) => propsOf(path, large).groups.map(({ heading, count }) => [heading, count]);
      expect(countsOf("/sources/reuters/")).toEqual([["2019", null]]);
      expect(countsOf("/years/2019/02/")).toContainEqual(["22 February", "1 on this page"]);
    });

    it("of undated articles say how many there are, and how many a page has", () => {
      const undated = gatherArchive(
        Array.from({ length: 25 }, (_, index) => makeRecord({ id: `seed-${index}`, published: null })),
      );
      const [newest, oldest] = ["/undated/", "/undated/page/1/"].map((path) =>
        propsOf(path, planPages(undated, small, loadMade)),
      );
      const words = "whose texts give no date of their own";
      expect([newest?.note, newest?.frame.description]).toEqual([
        `25 articles ${words}; 15 on this page`,
        `25 articles ${words}.`,
      ]);
      expect(oldest?.note).toBe(`10 articles on this page ${words}`);
    });

    it("show in a full year the newest of each month with a way to all, and the articles that tell no month", () => {
      const year = propsOf("/years/2019/", large);
      expect(year.note).toBe("35 articles");
      expect(year.frame.description).toBe("2019: 35 articles, 2019 to February 2019.");
      expect(year.groups.map(({ heading, cards, isBrief, more }) => [heading, cards.length, isBrief, more])).toEqual([
        ["February", 4, true, { href: "/archive/years/2019/02/", label: "All 23 articles of February" }],
        ["January", 4, true, { href: "/archive/years/2019/01/", label: "All 11 articles of January" }],
        ["Month not known", 1, false, null],
      ]);
      expect(
        year.calendar?.months.slice(0, 3).map(({ name, number, href, shade }) => [name, number, href, shade]),
      ).toEqual([
        ["January 2019", "11", "/archive/years/2019/01/", 2],
        ["February 2019", "23", "/archive/years/2019/02/", 4],
        ["March 2019", "0", null, 0],
      ]);
    });

    it("keep every older page as it was when a newer article comes", () => {
      const older = (of: typeof large) =>
        of.listing.paths
          .filter((path) => path.includes("/page/"))
          .map((path) => [path, JSON.stringify(propsOf(path, of))] as const);
      const grown = gatherArchive([
        ...many(35).articles.map(({ record }) => record),
        makeRecord({ id: "newer", published: "2019-02-28", headline: "Z" }),
      ]);
      const after = new Map(older(planPages(grown, small, loadMade)));
      expect(older(large).length).toBeGreaterThan(3);
      // Under a letter articles come by headline, so that a new one stands anywhere.
      for (const [path, props] of older(large)) if (!path.startsWith("/a-z/")) expect(after.get(path)).toBe(props);
    });
  });
});

describe("props of indexes", () => {
  const gatherTopics = (topics: readonly string[]) =>
    planPages(
      gatherArchive(topics.map((topic, index) => makeRecord({ id: `seed-${index}`, topics: [topic] }))),
      site,
      loadMade,
    ).index;
  const propsOf = (of: ReturnType<typeof gatherTopics>, path: string) => of.makeProps(of.paths.indexOf(path));

  it("list topics by letter, with how many articles each has and from when", () => {
    const [group, ...others] = propsOf(gatherTopics(["nets", "gulls", "Gulls", "Äpfel"]), "/topics/").groups;
    expect(others).toEqual([]);
    expect(group?.entries.map(({ label, note }) => [label, note])).toEqual([
      ["Äpfel", "1 article, June 2019"],
      ["Gulls", "2 articles, June 2019"],
      ["nets", "1 article, June 2019"],
    ]);
  });

  it("have headings where names are many, and pages for letters where one cannot hold them", () => {
    const name = (index: number): string => `${index % 2 === 0 ? "Gull" : "Net"} ${index}`;
    const named = (count: number) => gatherTopics(Array.from({ length: count }, (_, index) => name(index)));
    expect(propsOf(named(40), "/topics/").groups.map(({ heading }) => heading)).toEqual(["G", "N"]);
    const index = named(2 * MOST_NAMES + 2);
    expect(index.paths.filter((path) => path.startsWith("/topics/"))).toEqual([
      "/topics/",
      "/topics/letter/g/",
      "/topics/letter/g/2/",
      "/topics/letter/n/",
      "/topics/letter/n/2/",
    ]);
    const [first, second] = [propsOf(index, "/topics/"), propsOf(index, "/topics/letter/g/2/")];
    expect(first).toMatchObject({ note: "602 topics, by letter", jumps: [] });
    expect(first.parts.map(({ script }) => script)).toEqual([null]);
    expect(first.parts[0]?.letters.map(({ label, count }) => [label, count])).toEqual([
      ["G, 1", "300"],
      ["G, 2", "1"],
      ["N, 1", "300"],
      ["N, 2", "1"],
    ]);
    expect(second).toMatchObject({ heading: "G, 2", note: "1 topic" });
  });
});

it("show of an index of many pages the names with most articles, then the newest", () => {
  const name = (index: number) => `${index % 2 === 0 ? "Bo Ek" : "Ann Li"} ${index}`;
  const one = Array.from({ length: MOST_NAMES }, (_, index) =>
    makeRecord({ id: `one-${index}`, authors: [name(index)], published: index === 7 ? "2021-01-01" : "2020-01-01" }),
  );
  const often = ["a", "b", "c"].map((id) => makeRecord({ id, authors: id === "c" ? ["Cy Ro"] : ["Cy Ro", "Di Su"] }));
  const { index } = planPages(gatherArchive([...one, ...often]), site, loadMade);
  const { groups } = index.makeProps(index.paths.indexOf("/authors/"));
  expect(groups.map(({ heading, entries }) => [heading, entries.length])).toEqual([
    ["Most frequent", 2],
    ["Most recent", 22],
  ]);
  expect(groups[0]?.entries.map(({ label, share }) => [label, share])).toEqual([
    ["Cy Ro", 100],
    ["Di Su", 67],
  ]);
  expect(groups[1]?.entries[0]).toMatchObject({ label: "Ann Li 7", share: null });
});

describe("letters of several scripts", () => {
  const headlines = ["Kiel", "7 nets", "Кот", "Κύμα", "海鸥", "カモメ"];
  const write = (texts: readonly string[]) =>
    planPages(gatherArchive(texts.map((headline, id) => makeRecord({ id: `seed-${id}`, headline }))), site, loadMade);
  const indexOf = (of: ReturnType<typeof write>, path: string) => of.index.makeProps(of.index.paths.indexOf(path));

  it("stand under the names of these, and are called by them", () => {
    const mixed = write(headlines);
    const { note, groups, jumps } = indexOf(mixed, "/a-z/");
    expect(note).toBe("All 6 headlines, by first letter");
    expect(
      groups.map(({ heading, entries }) => [
        heading,
        ...entries.map(({ label, spoken }) => [spoken, label].filter((part) => part !== null).join(" ")),
      ]),
    ).toEqual([
      ["Latin", "K", "0–9"],
      ["Greek", "Greek Κ"],
      ["Cyrillic", "Cyrillic К"],
      ["Chinese and Japanese", "Chinese characters", "Japanese kana"],
    ]);
    expect(jumps[0]?.letters.map(({ href, label }) => [href, label])[2]).toEqual(["#script-cyrillic", "Cyrillic"]);
    const titles = mixed.listing.paths
      .map((path, at) => [path, mixed.listing.makeProps(at)] as const)
      .filter(([path]) => path.startsWith("/a-z/"))
      .map(([, { heading, frame }]) => [heading, frame.title]);
    expect(titles.slice(0, 4)).toEqual([
      ["K", "Headlines under K · Cuttings"],
      ["0–9", "Headlines under 0–9 · Cuttings"],
      ["Greek Κ", "Headlines under Greek Κ · Cuttings"],
      ["Cyrillic К", "Headlines under Cyrillic К · Cuttings"],
    ]);
  });

  it("need no name where all are of one", () => {
    const { groups, jumps } = indexOf(write(["Кот", "Рыба"]), "/a-z/");
    expect(
      groups.map(({ heading, entries }) => [heading, ...entries.map(({ label, spoken }) => [label, spoken])]),
    ).toEqual([[null, ["К", null], ["Р", null]]]);
    expect(jumps).toEqual([]);
  });

  it("stand in rows above a long index", () => {
    const names = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? `Kay ${index}` : `Кай ${index}`));
    const { index } = planPages(
      gatherArchive(names.map((topic, id) => makeRecord({ id: `seed-${id}`, topics: [topic] }))),
      site,
      loadMade,
    );
    const { groups, jumps } = index.makeProps(index.paths.indexOf("/topics/"));
    expect(groups.map(({ heading, script }) => [heading, script])).toEqual([
      ["K", null],
      ["К", "Cyrillic"],
    ]);
    expect(jumps.map(({ script, letters }) => [script, letters.map(({ label, spoken }) => [label, spoken])])).toEqual([
      ["Latin", [["K", null]]],
      ["Cyrillic", [["К", "Cyrillic"]]],
    ]);
  });
});

it("list authors by the family's name, as the language of their articles tells it", () => {
  const write = (authors: readonly string[], language = "en") => makeRecord({ id: authors.join(), authors, language });
  const written = gatherArchive([
    write(["Meera Chauhan", "Zoe Abbott"]),
    write(["Vincent van Gogh"], "nl"),
    write(["Kovács Anna"], "hu"),
    write(["Newsroom Staff"]),
    write(["김철수"], "ko"),
  ]);
  const { index } = planPages(written, site, loadMade);
  const { groups, note } = index.makeProps(index.paths.indexOf("/authors/"));
  expect(groups.flatMap(({ entries }) => entries.map(({ label }) => label))).toEqual([
    "Zoe Abbott",
    "Meera Chauhan",
    "Vincent van Gogh",
    "Kovács Anna",
    "Newsroom Staff",
    "김철수",
  ]);
  expect(note).toBe("6 authors, by the family’s name");
});

describe("props of an archive of one article", () => {
  it("count it in the words for one", () => {
    const one = planPages(gatherArchive([makeRecord()]), site, loadMade);
    const notes = one.index.paths.map((_, index) => one.index.makeProps(index).note);
    expect(notes).toEqual(["1 source", "1 language", "1 headline"]);
  });
});

describe("props of the home page", () => {
  const takeOpeningOf = (...children: Root["children"]): readonly string[] => {
    const archive = gatherArchive([makeRecord({ body: { type: "root", children } })]);
    return planPages(archive, site, loadMade).home.makeProps(0).lead?.opening ?? [];
  };
  const item = { type: "listItem" as const, children: [makeParagraph("The gulls.")] };
  const list = { type: "list" as const, children: [item] };
  const quote = { type: "blockquote" as const, children: [makeParagraph("Never.")] };
  const heading = { type: "heading" as const, depth: 2 as const, children: [{ type: "text" as const, value: "Nets" }] };
  const [first, said, last] = [
    makeParagraph("Forty answered."),
    makeParagraph("They said:"),
    makeParagraph("The last."),
  ];

  it("end the lead's opening before what it leaves out", () => {
    expect(takeOpeningOf(first, said, list, last)).toEqual(["Forty answered."]);
    expect(takeOpeningOf(first, quote, last)).toEqual(["Forty answered."]);
    expect(takeOpeningOf(first, heading, last)).toEqual(["Forty answered.", "The last."]);
    expect(takeOpeningOf(list, said, list, last)).toEqual(["They said:"]);
    expect(takeOpeningOf(list)).toEqual([]);
  });

  it("say of a lead whether its text is too little for two columns", () => {
    const isShort = (text: string): boolean | undefined => {
      const body: Root = { type: "root", children: [makeParagraph(text)] };
      return planPages(gatherArchive([makeRecord({ body })]), site, loadMade).home.makeProps(0).lead?.isShort;
    };
    expect([isShort("Forty gulls. ".repeat(20)), isShort("Forty gulls. ".repeat(40))]).toEqual([true, false]);
    expect([isShort("港口大橋".repeat(40)), isShort("港口大橋".repeat(60))]).toEqual([true, false]);
  });

  it("set the newest as a front page, and count the archive", () => {
    const home = plan.home.makeProps(0);
    expect(home.lead?.card.href).toBe("/archive/articles/b/");
    expect(home.seconds.map(({ href }) => href)).toEqual(["/archive/articles/a/"]);
    expect(home.briefs).toEqual([]);
    expect(home.timeline?.unit).toBe("month");
    expect(home.timeline?.columns).toHaveLength(8);
    expect(home.timeline?.columns[0]).toEqual({
      label: "June 2019",
      tick: "Jun",
      isGap: false,
      year: "2019",
      href: "/archive/years/2019/06/",
      number: "1",
      noun: "article",
      share: 100,
    });
    expect(home.timeline?.columns[1]).toMatchObject({ label: "July 2019", year: null, href: null, share: 0 });
    expect(home.ways.map(({ label, note }) => [label, note])).toEqual([
      ["Years", "2 years"],
      ["Sources", "2 sources"],
      ["Languages", "1 language"],
      ["A–Z", "all headlines"],
      ["Undated", "1 without a date"],
    ]);
    expect(home.figures[0]).toEqual({ number: "3", label: "articles" });
  });
});

describe("a frame", () => {
  it("leads back to home, step by step", () => {
    expect(plan.article.makeProps(0).frame.breadcrumb).toEqual([
      { href: "/archive/", label: "Home" },
      { href: "/archive/years/", label: "Years" },
      { href: "/archive/years/2020/", label: "2020" },
      { href: "/archive/years/2020/01/", label: "January" },
    ]);
  });

  it("knows the page's address only where the site knows its own", () => {
    expect(plan.article.makeProps(0).frame.canonical).toBeNull();
    const known = planPages(archive, { ...site, url: "https://example.org" }, loadMade);
    expect(known.article.makeProps(0).frame.canonical).toBe("https://example.org/archive/articles/b/");
    expect(known["not-found"].makeProps(0).frame.canonical).toBeNull();
  });
});
