/** The last item of a menu above a story, and the one item that is who wrote it. */
import { describe, expect, it } from "vitest";
import { authorsOf } from "./see-authors.ts";

const HEAD = "# Ferry stays in port";
const DAY = "Saturday, 9 March 2024";
const PROSE =
  "| The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const STORY = [PROSE, PROSE, PROSE];

describe("a menu's item is no author", () => {
  it.each(["Harbour Watch", "Lena Marsh"])("%s", (item) => {
    expect(authorsOf("en", "- Recipes", "- Guest book", `- ${item}`, DAY, HEAD, ...STORY)).toEqual([]);
  });

  it("nor is a tag below the time", () => {
    expect(authorsOf("en", HEAD, DAY, "- Harbour Call", "- Letters to us", ...STORY)).toEqual([]);
  });

  it("but who is listed with the time is one", () => {
    expect(authorsOf("en", HEAD, "- Harbour", "- Tides", "- Lena Marsh", `- ${DAY}`, ...STORY)).toEqual(["Lena Marsh"]);
    expect(authorsOf("en", HEAD, "- Tides", `- ${DAY}`, "- Lena Marsh", ...STORY)).toEqual(["Lena Marsh"]);
  });

  it("and so is who is listed above how long it takes to read, and the time", () => {
    const list = ["- Oyinkaz Thiel", "- 5 min read", `- ${DAY}`];
    expect(authorsOf("en", HEAD, ...list, ...STORY)).toEqual(["Oyinkaz Thiel"]);
  });

  it("and so is who is listed above what shares the page", () => {
    expect(authorsOf("en", HEAD, DAY, "- Oyinkaz Thiel", "- Share", "- Comments", ...STORY)).toEqual(["Oyinkaz Thiel"]);
  });

  it("and so is who stands last in a list below the headline", () => {
    expect(authorsOf("en", HEAD, "- Harbour", "- Tides", "- Lena Marsh", DAY, ...STORY)).toEqual(["Lena Marsh"]);
  });

  it("and who stands above an account", () => {
    expect(authorsOf("en", HEAD, DAY, "- Oyinkaz Marsh", "- @oyinkaz", ...STORY)).toEqual(["Oyinkaz Marsh"]);
  });
});
