/** The last, broken sentences of a story that an agency signs. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Kestrel cuts 1,200 jobs as rates bite"];
const STORY: Row = [
  "paragraph",
  "“It is painful, but necessary,” chief executive Lena Rowe said on a call with analysts.",
];
const SEE: Row = ["other", "See more on", "related"];
const other = (...texts: string[]): Row[] => texts.map((text): Row => ["other", text, undefined, 0.9]);
const FIRST = "paragraph signed-fragment";
const NEXT = "continuation signed-fragment";

describe("fragments above the agency that signs the last of them", () => {
  it.each<[string, string[]]>([
    ["names", ["The bank joins", "Morgan Finch", "and", "Dunn Brothers", "in shedding staff. BLOOMBERG, REUTERS"]],
    ["a stop alone", ["In 2019,", "a similar ban", "in Kestrel was lifted after", "six weeks", ". REUTERS"]],
    ["a capital", ["As we work to address", "the storm around", "Harrow Bank and its owners, much is lost. REUTERS"]],
  ])("are the story's last sentence: with %s", (_, texts) => {
    const rows = mend([HEAD, STORY, ...other(...texts), SEE]);
    expect(rows.slice(2, -1)).toEqual([FIRST, ...texts.slice(1).map(() => NEXT)]);
  });

  it("are so below another story's title, which is none of them", () => {
    const texts = ["Two hurt as ferries collide in Harrow Bay", "In 2019,", "a similar ban", "was lifted. REUTERS"];
    const rows = mend([HEAD, STORY, ["other", "Read more:", "furniture"], ...other(...texts), SEE]);
    expect(rows.slice(3, -1)).toEqual(["other", FIRST, NEXT, NEXT]);
  });

  it("are so with a broken sentence above them", () => {
    const texts = ["The union has asked", "Peter Lind", "to intervene.", "In 2019,", "a ban", "was lifted. REUTERS"];
    const rows = mend([HEAD, STORY, ["other", "Read more:", "furniture"], ...other(...texts), SEE]);
    expect(rows.slice(3, -1)).toEqual([FIRST, NEXT, NEXT, FIRST, NEXT, NEXT]);
  });

  it("begin where the model has begun them", () => {
    const rows: Row[] = [
      ["paragraph", "Pusula bundan sonra Solmaz'ın"],
      ["continuation", "Çınarcık'taki evinde"],
      ["continuation", "yaşayacak. (DHA)"],
    ];
    expect(mend([HEAD, STORY, ...rows, SEE]).slice(2, -1)).toEqual(["paragraph", "continuation", "continuation"]);
  });

  it.each<[string, Row[]]>([
    ["nobody signs", other("The bank joins", "Morgan Finch", "in shedding staff.")],
    ["the story goes on below", [...other("A ferry", "at the quay. REUTERS"), STORY]],
    ["no sentence begins", other("at the quay", "in shedding staff. REUTERS")],
  ])("are left to others where %s", (_, rows) => {
    const mended = mend([HEAD, STORY, ["other", "Read more:", "furniture"], ...rows]);
    expect(mended.filter((each) => each === FIRST || each === NEXT)).toEqual([]);
  });
});
