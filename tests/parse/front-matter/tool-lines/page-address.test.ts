import { describe, expect, it } from "vitest";
import { HEADLINE, readTool, STORY } from "./read-tool.ts";

const URL = "http://www.harbourherald.example/news/night-ferry";
const PAGE = [HEADLINE, "", "By Jane Doe", "3 March 2014", "", STORY];

describe("where the page stood", () => {
  it.each([
    [
      "the Wayback Machine",
      [
        "21 captures",
        "12 Mar 2013 - 30 Nov 2019",
        "About this capture",
        `The Wayback Machine - https://web.archive.org/web/20140312080102/${URL}`,
        "",
        ...PAGE,
      ],
    ],
    [
      "archive.today",
      [
        "archive.today",
        `webpage capture	Saved from	${URL}`,
        "search",
        "12 Mar 2015 08:01:02 UTC",
        "All snapshots	from host www.harbourherald.example",
        "report bug or abuse",
        "",
        ...PAGE,
      ],
    ],
    [
      "Google's cache",
      [
        `This is Google's cache of ${URL}. It is a snapshot of the page as it appeared on 10 Mar 2015 04:12:55 GMT.`,
        "The current page could have changed in the meantime. Learn more",
        "Text-only version",
        "",
        ...PAGE,
      ],
    ],
    [
      "Google's cache in German",
      [
        `Dies ist der Cache von Google von ${URL}. Es handelt sich dabei um ein Abbild der Seite, wie diese am 10. März 2015 angezeigt wurde.`,
        "Nur-Text-Version",
        "",
        ...PAGE,
      ],
    ],
    [
      "a note",
      [
        HEADLINE,
        `Clipped from: ${URL}`,
        "",
        ...PAGE.slice(1),
        "",
        "Created: 12 April 2021 10:22",
        "Updated: 12 April 2021 10:23",
      ],
    ],
    ["a note's source", [HEADLINE, `Source: ${URL}`, "", ...PAGE.slice(1)]],
    ["a printed page", [`This article was printed from: ${URL}`, "", ...PAGE, "", "Printed on 12 April 2021"]],
    [
      "a printed page, below",
      [
        ...PAGE,
        "",
        "Find this article at:",
        URL,
        "",
        "Uncheck the box to remove the list of links referenced in the article.",
      ],
    ],
    [
      "a German printed page",
      ["Hafenbote - Druckversion", `URL: ${URL}`, "", ...PAGE, "", "Ausgedruckt am 12.04.2021"],
    ],
    [
      "a browser",
      [
        `12/04/2021, 10:22 ${HEADLINE} | Harbour Herald`,
        ...PAGE.slice(0, 5),
        STORY.slice(0, 2),
        "",
        `${URL} 1/2`,
        `12/04/2021, 10:22 ${HEADLINE} | Harbour Herald`,
        "",
        STORY.slice(2),
        "",
        `${URL} 2/2`,
      ],
    ],
    ["a line that was pasted", [URL, "", ...PAGE]],
  ])("is said by %s", (_, lines) => {
    const { record, body } = readTool(lines);
    expect(record).toMatchObject({
      url: URL,
      headline: HEADLINE,
      authors: ["Jane Doe"],
      published: "2014-03-03",
      updated: null,
      summary: null,
    });
    expect(body).toEqual(STORY);
  });

  it.each([
    ["below a story it is what that is from", [...PAGE, "", `Source: ${URL}`]],
    ["amid it", [...PAGE.slice(0, 5), STORY.slice(0, 2), "", `URL: ${URL}`, "", STORY.slice(2)]],
    ["a site's alone", ["https://www.harbourherald.example", "", ...PAGE]],
  ])("is not said by others: %s", (_, lines) => {
    expect(readTool(lines).record.url).toBeNull();
  });

  it.each([
    "The clip was saved from https://video.example/v/12 before it went.",
    `This article was downloaded from ${URL}`,
    `The Wayback Machine - ${URL}`,
  ])("takes nothing from above a line amid the story or below it: %s", (line) => {
    const { record, body } = readTool([...PAGE, "", line, "", "https://harbour.example/petition"]);
    expect(record.headline).toBe(HEADLINE);
    expect(body.slice(0, STORY.length)).toEqual(STORY);
  });

  it("has the first of several", () => {
    const permalinks = ["Permalink", `${URL}#1`, "Permalink", `${URL}#2`];
    expect(readTool([`URL: ${URL}`, "", ...PAGE, "", ...permalinks]).record.url).toBe(URL);
  });

  it("leaves a page's own times alone", () => {
    const { record } = readTool([
      HEADLINE,
      "",
      "By Jane Doe",
      "Published: 3 March 2014",
      "Updated: 4 March 2014",
      "",
      STORY,
    ]);
    expect(record).toMatchObject({ published: "2014-03-03", updated: "2014-03-04" });
  });
});
