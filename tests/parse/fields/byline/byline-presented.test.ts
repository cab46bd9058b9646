/** Bylines that tell what their bearer does, notes beside them, and who lived a story. */
import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";

const STORY = [
  "The harbour wall at Sandwarden will be rebuilt by the autumn, the town council decided on Monday evening.",
  "Masons from three counties are to lay the stones by hand, as they were laid in the year 1870, the council said.",
  "The work will cost two million crowns, of which the county pays a half, and it will begin in the first week of May.",
];
const WHEN = "Mar 4, 2024, 10:00 AM";

function readHead(...head: readonly string[]) {
  const text = ["Harbour wall to be rebuilt after the storm", ...head, ...STORY].join("\n\n");
  const read = readSeed("wall.txt", Buffer.from(text));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return result.record;
}

describe("a byline that presents who wrote", () => {
  it.each([
    "By Lena Marsh, a senior reviewer covering kettles, clocks and the sea between them. Before joining the site in 2018 she mended lamps.",
    "By Lena Marsh, managing editor and co-host of The Night Boat, a programme on harbours and those who live in them.",
  ])("is no standfirst: %s", (byline) => {
    const { authors, summary } = readHead(
      "The old stones come back, and so do the masons who know them.",
      byline,
      WHEN,
    );
    expect(authors).toEqual(["Lena Marsh"]);
    expect(summary).toBe("The old stones come back, and so do the masons who know them.");
  });

  it("has a trade behind the name", () => {
    const line = "By Lena Marsh, the wall was always called the long sofa, and nobody who sat there has forgotten it.";
    expect(readHead(line, WHEN).authors).toEqual([]);
  });

  it.each([
    "By Percy Everard, the novelist and professor of English at Harrow, “The Long Water” is the story of a ferryman.",
    "By June Harrow, an engineer and author, had measured the wall three times and found it thinner each time than the last.",
    "By June Harrow, writer of the coast, the masons were told to wait. The county had no money for the stones.",
  ])("is no first sentence of a story: %s", (line) => {
    expect(readHead(WHEN, line).authors).toEqual([]);
  });

  it("does not stand below another", () => {
    const line =
      "By June Harrow, a writer and former editor who measured the wall for the council three times in a year.";
    expect(readHead(WHEN, line).authors).toEqual(["June Harrow"]);
    expect(readHead("By Lena Marsh", WHEN, line).authors).toEqual(["Lena Marsh"]);
  });

  it("is English: elsewhere its word opens sentences", () => {
    const line =
      "Von Thomas Reimann, Redakteur beim Hafenboten, ist seit Jahren bekannt, dass er jeden Morgen mit der Fähre übersetzt.";
    const story = [
      "Der Gemeinderat hat am Dienstag beschlossen, die alte Fähre zum Ende des Winters einzustellen.",
      "Die Bewohner des Nordufers sagen, sie seien zu dem Plan nicht gefragt worden, und die nächste Brücke sei weit.",
      "Eine zweite Abstimmung ist für März geplant, wenn der Rat den Haushalt für das kommende Jahr beschließen muss.",
    ];
    const text = ["Ein Dichter am Ufer", "5. März 2024", line, ...story].join("\n\n");
    const read = readSeed("ufer.txt", Buffer.from(text));
    const result = read.ok ? parseSeed(read.seed) : read;
    expect(result.ok && result.record.authors).toEqual([]);
  });
});

describe("a note on who wrote", () => {
  it.each(["Lena Marsh covers the coast. She previously wrote about rowing for the Harrow Tribune."])(
    "sums nothing up: %s",
    (note) => {
      const { authors, summary } = readHead("Lena Marsh, Staff Writer", WHEN, note);
      expect(authors).toEqual(["Lena Marsh"]);
      expect(summary).toBe(null);
    },
  );

  it("tells what she does, and not what the story does", () => {
    const line = "Lena Marsh joins the last masons of the coast for a night on the wall and a breakfast of herring.";
    expect(readHead(line, "By Lena Marsh", WHEN).summary).toBe(line);
  });

  it.each([
    "Lena Marsh reports on the masons who have stayed on the coast long after the last quarry closed.",
    "Lena Marsh joined the masons of the coast for a week of fog, tea and heavy stones.",
    "Lena Marsh worked for three years in the quarry. This is what she learned about stones.",
  ])("goes on about her where it may be the story's: %s", (line) => {
    expect(readHead(line, "By Lena Marsh", WHEN).summary).toBe(line);
  });

  it("goes on about her below the byline, too", () => {
    const line = "Lena Marsh joined the masons of the coast for a week of fog, tea and heavy stones.";
    // The standfirst or the first paragraph: a note on her would be neither.
    const { summary, ledger } = readHead("By Lena Marsh", WHEN, line);
    const label = ledger.find(({ raw }) => raw.trim() === line)?.label;
    expect(summary === line ? "standfirst" : label).toMatch(/^(?:standfirst|paragraph)$/u);
  });

  it("stands below the byline", () => {
    const line = "Lena Marsh has covered the wall with chalk, and asked who would come to wash it off again.";
    expect(readHead(line, "By Lena Marsh", WHEN).summary).toBe(line);
  });

  it("has no credit, as a caption has", () => {
    const line = "Lena Marsh has covered her ears as the horn sounds at the wall. (Jan Reck/AP)";
    expect(readHead("By Lena Marsh", WHEN, line).photos.map(({ caption }) => caption)).toEqual([
      "Lena Marsh has covered her ears as the horn sounds at the wall.",
    ]);
  });
});

it("who lived a story and who wrote it down are its authors", () => {
  expect(readHead("Lena Marsh, as told to Clara Reck", WHEN).authors).toEqual(["Lena Marsh", "Clara Reck"]);
  expect(readHead("The wall in 1962, as told to her mother", "By Clara Reck", WHEN).authors).toEqual(["Clara Reck"]);
});

it("who lived another story, and who wrote that down, are no authors of this one", () => {
  const other = ["More stories", "I gave up the sea", "Lena Marsh, as told to Clara Reck"];
  const text = ["Harbour wall to be rebuilt after the storm", WHEN, ...STORY, ...other].join("\n\n");
  const read = readSeed("wall.txt", Buffer.from(text));
  const result = read.ok ? parseSeed(read.seed) : read;
  expect(result.ok && result.record.authors).toEqual([]);
});

describe("a blog's line of day, author and comments", () => {
  it.each(["14 Comments", "1 Comment", "Leave a Comment"])("ends with the name before %s", (count) => {
    const { authors, published } = readHead(`February 7, 2016 by Lena Marsh ${count}`);
    expect(authors).toEqual(["Lena Marsh"]);
    expect(published).toBe("2016-02-07");
  });
});

it("a note on the writer is no words of the picture above it", () => {
  const { photos } = readHead(
    "By Lena Marsh",
    WHEN,
    "Image: Little Weir Games",
    "Lena Marsh (she/her) has covered harbours for nine years, and keeps a list of every wall that she has lost.",
  );
  expect(photos.filter(({ caption }) => caption?.includes("she/her"))).toEqual([]);
});

it("whom a release tells to ask wrote nothing", () => {
  const read = readSeed(
    "wall.txt",
    Buffer.from(
      [
        "Harbour wall to be rebuilt after the storm",
        ...STORY,
        "-end-",
        "Press Contacts",
        "Lena Marsh",
        "Harbour Office, Sandwarden",
        "lena.marsh@harbour.example",
      ].join("\n\n"),
    ),
  );
  const result = read.ok ? parseSeed(read.seed) : read;
  expect(result.ok && result.record.authors).toEqual([]);
});

it("who wrote may stand below whom a release tells to ask, above the note on them", () => {
  const lines = [
    "Harbour wall to be rebuilt after the storm",
    "March 5, 2024",
    ...STORY,
    "Press contact",
    "harbour@harrow.example",
    "Lena Marsh",
    "Lena Marsh is a staff writer at The Harrow Post.",
  ];
  const read = readSeed("wall.txt", Buffer.from(lines.join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  expect(result.ok && result.record.authors).toEqual(["Lena Marsh"]);
});
