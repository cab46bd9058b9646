import { describe, expect, it } from "vitest";
import type { ArticleRecord, Label, Verdict } from "../../../src/model.ts";
import type { Fields } from "../../../src/parse/fields/index.ts";
import { readFields } from "../../../src/parse/fields/index.ts";
import { assembleRecord } from "../../../src/parse/record/assemble.ts";
import { makeCapture } from "../make-capture.ts";

/** A line with its label. */
type Row = readonly [label: Label, text: string, more?: Partial<Verdict>];

/** Fields of a text that states none. */
const NO_FIELDS: Fields = readFields(["One."], ["paragraph"], "en");

const STORY: readonly Row[] = [
  ["headline", "Ferry stays in port"],
  ["paragraph", "The ferry did not sail."],
  ["subhead", "Nine days"],
  ["paragraph", "The shops are out of"],
  ["continuation", "bread.", { of: 3 }],
];

function found<T>(value: T, blocks: readonly number[]) {
  return { value, blocks, rule: "test.field", confidence: 1 };
}

function recordOf(
  rows: readonly Row[],
  fields: Partial<Fields> = {},
  frontMatter: readonly string[] = [],
): ArticleRecord {
  const head = frontMatter.length > 0 ? ["---", ...frontMatter, "---"] : [];
  const { seed, blocks, language } = makeCapture([...head, ...rows.map(([, text]) => text)]);
  const verdicts = rows.map(
    ([label, , more], block): Verdict => ({ block, label, rule: "test.row", confidence: 1, ...more }),
  );
  const read = { ...NO_FIELDS, ...fields };
  return assembleRecord({ seed, blocks, verdicts, fields: read, language, direction: "ltr" });
}

describe("a record", () => {
  it("counts the words of its body, joined or not, in scripts with spaces and without", () => {
    expect(recordOf(STORY).wordCount).toBe(13);
    expect(
      recordOf([
        ["headline", "牛肉面"],
        ["paragraph", "牛肉"],
        ["paragraph", "Nine days."],
      ]).wordCount,
    ).toBe(3);
  });

  it("names an author and a topic once, stated or read, by the spelling that stands first", () => {
    const stated = recordOf(STORY, {}, [
      "topics: [Ferries, Strikes, ferries, FERRIES]",
      "authors: [Mara Lindqvist, Per Aune, MARA LINDQVIST]",
    ]);
    expect(stated).toMatchObject({ topics: ["Ferries", "Strikes"], authors: ["Mara Lindqvist", "Per Aune"] });
    const read = recordOf(STORY, { authors: ["PER AUNE", "Per Aune"], topics: found(["d’Or", "D'Or", "Dor"], [1]) });
    expect(read).toMatchObject({ authors: ["PER AUNE"], topics: ["d’Or", "Dor"] });
  });

  it("makes nothing up where the text tells nothing", () => {
    expect(recordOf(STORY)).toMatchObject({
      headline: "Ferry stays in port",
      summary: null,
      byline: null,
      authors: [],
      dateline: null,
      published: null,
      updated: null,
      period: null,
      photos: [],
      photoCredit: null,
      source: null,
      publisher: null,
      signoff: null,
      notes: [],
      section: null,
      topics: [],
      url: null,
    });
  });

  it("counts the words of the body alone", () => {
    expect(recordOf([...STORY, ["promo", "Sign up now for more"]]).wordCount).toBe(5 + 2 + 6);
  });

  it("says which lines a field came from, and by which rule", () => {
    const { origins } = recordOf(STORY, { published: found("2019-10-12", [2]) }, ["section: Sea"]);
    expect(origins).toMatchObject({
      headline: { lines: [4], rule: "test.row" },
      published: { lines: [6], rule: "test.field" },
      section: { lines: [], rule: "front-matter" },
      body: { lines: [5, 6, 7, 8] },
    });
    expect(origins).not.toHaveProperty("byline");
  });
});

describe("what the front matter states", () => {
  it("wins over what was read, field by field", () => {
    const fields = { published: found("2019-10-12", [2]), section: found("Land", [2]) };
    expect(recordOf(STORY, fields, ["title: No ferry", "published: 2020-01-02"])).toMatchObject({
      headline: "No ferry",
      published: "2020-01-02",
      section: "Land",
    });
  });

  it("stands for the publisher where the source is a newspaper by its name", () => {
    expect(recordOf(STORY, {}, ["source: The Harbour Courier"]).publisher).toBe("The Harbour Courier");
    expect(recordOf(STORY, {}, ["source: Reuters"])).toMatchObject({ source: "Reuters", publisher: null });
  });

  it("names the publisher as the source where nobody else is", () => {
    expect(recordOf(STORY, {}, ["publisher: Delta Herald"]).source).toBe("Delta Herald");
    const agency = { source: found("AFP", [1]) };
    expect(recordOf(STORY, agency, ["publisher: Delta Herald"]).source).toBe("AFP");
  });
});

describe("the period", () => {
  const period = found({ edtf: "2022-10", mention: "October 2022" }, [1]);

  it("is kept where there is no date", () => {
    expect(recordOf(STORY, { period }).period).toEqual({ edtf: "2022-10", mention: "October 2022" });
  });

  it("is left out where there is one, read or stated", () => {
    expect(recordOf(STORY, { period, published: found("2023-01-01", [1]) }).period).toBeNull();
    expect(recordOf(STORY, { period }, ["published: 2023-01-01"]).period).toBeNull();
  });
});

describe("photos", () => {
  const photoOf = (...blocks: number[]) => found({ caption: "The quay.", credit: "REUTERS" }, blocks);

  it("stand where they stood among the body's children", () => {
    const rows: Row[] = [
      ["headline", "Ferry stays in port"],
      ["caption", "The quay."],
      ["paragraph", "The ferry did not sail."],
      ["list-item", "- Monday"],
      ["list-item", "- Tuesday"],
      ["caption", "The quay."],
      ["paragraph", "Nobody sailed."],
    ];
    const { photos, photoCredit } = recordOf(rows, { photos: [photoOf(1), photoOf(5)] });
    expect(photos.map(({ position }) => position)).toEqual([0, 2]);
    expect(photoCredit).toBe("REUTERS");
  });

  it("have for alt text what the caption repeats", () => {
    const rows: Row[] = [
      ["caption", "The quay on Friday."],
      ["repeat", "The quay on Friday.", { of: 0 }],
      ["paragraph", "Nobody sailed."],
    ];
    expect(recordOf(rows, { photos: [photoOf(0, 1)] }).photos[0]?.alt).toBe("The quay on Friday.");
    expect(recordOf(rows, { photos: [photoOf(0)] }).photos[0]?.alt).toBeNull();
  });

  it("have for alt text what stands first, where the caption below says more", () => {
    const rows: Row[] = [
      ["repeat", "The quay", { of: 1 }],
      ["caption", "The quay on Friday."],
      ["paragraph", "Nobody sailed."],
    ];
    expect(recordOf(rows, { photos: [photoOf(0, 1)] }).photos[0]?.alt).toBe("The quay");
  });
});
