/** Which blocks are a picture's words, and which of them are one picture's. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { BESIDE } from "../../../../src/parse/beside/labels.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

/** Blocks with a label or without, and what the model beside the story says of them: nothing unless it is told. */
type Line = readonly [
  text: string,
  label: Label | null,
  chances?: Readonly<Partial<Record<(typeof BESIDE)[number], number>>>,
];

function readPhotos(lines: readonly Line[], language = "en") {
  const texts = lines.map(([text]) => text);
  const labels = lines.map(([, label]) => label);
  const beside = lines.map(([, , chances]) => chances && Float64Array.from(BESIDE, (name) => chances[name] ?? 0));
  return readFields(texts, labels, language, beside);
}

const captionsOf = (lines: readonly Line[], language = "en") =>
  readPhotos(lines, language).photos.map(({ value }) => value.caption);

const HEAD: Line = ["Ferry stays in port", "headline"];
const STORY: Line = [
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.",
  "paragraph",
];
const END: Line = ["“We will be back when the sea lets us,” she said.", "paragraph"];
const unsure = { other: 0.6, caption: 0.3 };

describe("a block is no caption, whatever its chance,", () => {
  const sure = { caption: 0.9, other: 0.1 };
  const signed = "Marie Reck at the road race in Ansel, Photo: Lena Marsh";

  it("where it is of the picture beside another story's title", () => {
    const lines: Line[] = [
      HEAD,
      STORY,
      ["Read also:", "related"],
      ["The rival is back", "related"],
      [signed, null, sure],
      END,
    ];
    expect(captionsOf(lines)).toEqual([]);
    expect(captionsOf([HEAD, STORY, ["Read also:", "related"], [signed, null, sure], END])).toHaveLength(1);
  });

  it("where it speaks of what another story's title does, right above it, and the story does not", () => {
    const under = (title: string, label: Label | null = "related"): Line[] => [
      HEAD,
      STORY,
      ["You may also like", label],
      [title, null],
      ["Cardiologist Jonas Ekeby at the lake, Photo: Lena Marsh", null, sure],
      END,
    ];
    expect(captionsOf(under("How dangerous is the cold? A cardiologist answers"))).toEqual([]);
    expect(captionsOf(under("How dangerous is the cold? A cardiologist answers", null))).toHaveLength(1);
    expect(captionsOf(under("How dangerous is the harbour?"))).toHaveLength(1);
    // The story speaks of the islands, too.
    const own: Line = ["The islands as they are seen from the quay, Photo: Lena Marsh", null, sure];
    expect(captionsOf(under("What the islands are waiting for").with(4, own))).toHaveLength(1);
  });

  it("where a page sets somebody's words large beside their paragraph", () => {
    const told: Line = [
      "“You do not hire the boat,” said the harbour master. “You hire the certainty that there will be one. That costs more.”",
      "paragraph",
    ];
    const large: Line = ["“You do not hire the boat. You hire the certainty that there will be one”", null, sure];
    expect(captionsOf([HEAD, STORY, told, large, END])).toEqual([]);
    expect(captionsOf([HEAD, STORY, large, END])).toHaveLength(1);
  });

  it("where it ends within its second sentence", () => {
    const open: Line = ["It is Friday, five o’clock. The café of the", null, sure];
    expect(captionsOf([HEAD, open, ["Fish Quay", null], STORY, END])).toEqual([]);
    expect(captionsOf([HEAD, ["It is Friday, five o’clock. The café is full", null, sure], STORY, END])).toHaveLength(
      1,
    );
  });

  it("where it is another story's title, said twice above its age", () => {
    const title: Line = ["Storm keeps the islands’ schools shut for a week", null, sure];
    expect(captionsOf([HEAD, STORY, title, title, ["News", null], ["•2 hours ago", null], END])).toEqual([]);
    expect(captionsOf([HEAD, STORY, title, title, ["News", null], END])).toHaveLength(1);
  });

  it("where it follows the page's rights below the story", () => {
    const terms: Line = ["The rights to this article can be bought here.", null];
    expect(captionsOf([HEAD, STORY, END, ["© HC/lm/jr", null], terms])).toEqual([]);
  });
});

describe("a block is a caption with less of a chance", () => {
  it("where nothing but it and its twin stand between two paragraphs", () => {
    const film: Line = ["Lifeboat crews search the wreck – video", null, { other: 0.99 }];
    expect(captionsOf([HEAD, STORY, film, ["00:00:49", null], film, END])).toEqual([film[0]]);
    expect(captionsOf([HEAD, STORY, film, ["00:00:49", null], film, ["Lena Marsh", null], END])).toEqual([]);
  });

  it.each([
    ["Ida Marsh, pictured at the harbour in 2018, when she was its youngest pilot", "en"],
    ["Die Fähre im Hafen von Ansel (Archivbild): Sie liegt seit Freitag fest", "de"],
    ["Prom w porcie. Na zdjęciu widać uszkodzony falochron", "pl"],
  ])("where it speaks of a picture: %s", (text, language) => {
    expect(captionsOf([HEAD, STORY, [text, null, unsure], STORY, END], language)).toEqual([text]);
  });

  it.each(["Enlarge image", "View this image ›", "Förstora bilden", "Ingrandisci"])("right below %s", (mark) => {
    const lines: Line[] = [HEAD, STORY, [mark, "furniture"], ["The quay at low tide", null, unsure], END];
    expect(captionsOf(lines)).toEqual(["The quay at low tide"]);
    // One caption a page is taken from a lower chance on: another shows that this one is not the only hope.
    const other: Line = ["Fishermen on the wall on Friday", null, { caption: 0.9 }];
    expect(captionsOf([HEAD, STORY, other, END, ["The quay at low tide", null, unsure], END])).toEqual([other[0]]);
    const both: Line[] = [HEAD, STORY, other, END, [mark, "furniture"], ["The quay at low tide", null, unsure], END];
    expect(captionsOf(both)).toEqual([other[0], "The quay at low tide"]);
  });

  it("where it stands twice between two paragraphs, and is no list of other stories", () => {
    const twice = (text: string): Line[] => [
      [text, null, { other: 0.8, caption: 0.1 }],
      [text, null, { other: 0.8, caption: 0.1 }],
    ];
    const lone = twice("How the harbour wall was built");
    expect(captionsOf([HEAD, STORY, ...lone, END])).toEqual(["How the harbour wall was built"]);
    const list = [...lone, ...twice("Five islands without a doctor")];
    expect(captionsOf([HEAD, STORY, ...list, END])).toEqual([]);
  });
});

describe("alt text and caption in other words", () => {
  const alt: Line = [
    "The harbour master and the mayor of Ansel on the quay: talks about the wall go on for days",
    null,
    { caption: 0.9 },
  ];
  const text = "Harbour master and mayor of Ansel: talks about the wall go on for days, and nobody pays.";
  const below: Line = [`${text} Photo: Lena Marsh`, "caption", { caption: 0.9 }];

  it("are one picture, and the caption is its words", () => {
    const found = readPhotos([HEAD, alt, ["Enlarge image", "furniture"], below, STORY, END]).photos;
    expect(found.map(({ value }) => value)).toEqual([{ caption: text, credit: "Lena Marsh" }]);
  });

  it("are two where a count of pictures or a paragraph parts them", () => {
    expect(captionsOf([HEAD, alt, ["2 of 5", "furniture"], [text, null, { caption: 0.9 }], STORY, END])).toHaveLength(
      2,
    );
    expect(captionsOf([HEAD, alt, STORY, [text, null, { caption: 0.9 }], STORY, END])).toHaveLength(2);
  });

  it("are one where quotes alone differ", () => {
    const bare: Line = ["Marinera, once Bella 1, in the roads of Ansel", null, { caption: 0.9 }];
    const quoted: Line = ["“Marinera”, once “Bella 1”, in the roads of Ansel", null, { caption: 0.9 }];
    expect(captionsOf([HEAD, bare, ["Enlarge image", "furniture"], quoted, STORY, END])).toHaveLength(1);
  });
});

describe("a caption that its form makes one", () => {
  const known: Line = ["The quay on Friday. Photo: Lena Marsh", "caption", { other: 0.95, caption: 0.02 }];

  it("is one whatever its chance", () => {
    expect(captionsOf([HEAD, STORY, known, STORY, END])).toEqual(["The quay on Friday."]);
  });

  it("is another story's below that story's name", () => {
    const teaser: Line = ["The mayor says no to a new wall", "related"];
    expect(captionsOf([HEAD, STORY, teaser, known, STORY, END])).toEqual([]);
  });
});

describe("a gallery below the story", () => {
  const picture = (text: string, by: string): Line[] => [
    [text, null],
    ["4", null],
    [text, null],
    [`Credit: ${by}`, "credit"],
  ];

  it("is the story's", () => {
    const lines = [HEAD, STORY, END, ...picture("The wall in May", "Lena Marsh"), ...picture("The wall in June", "PA")];
    expect(readPhotos(lines).photos.map(({ value }) => value.credit)).toEqual(["Lena Marsh", "PA"]);
  });

  it("ends where the page leads elsewhere", () => {
    const lines = [
      HEAD,
      STORY,
      END,
      ["More on this topic", "related"] as Line,
      ["Islands", null] as Line,
      ["Quay", null] as Line,
    ];
    expect(readPhotos([...lines, ...picture("The wall in May", "Lena Marsh")]).photos).toEqual([]);
  });
});

describe("the standfirst that no model finds", () => {
  const other = { other: 0.95, caption: 0.02, standfirst: 0.03 };

  it("is a sentence right under the headline", () => {
    const line: Line = ["The line earned more than in any year before.", null, other];
    expect(readPhotos([HEAD, line, ["Share", "share"], STORY, END]).standfirst?.value).toBe(line[0]);
  });

  it("is a line under the headline with the byline right below", () => {
    const line: Line = ["Storms keep the islands without bread for a week", null, { other: 0.8, standfirst: 0.14 }];
    const lines: Line[] = [HEAD, line, ["By Ama Boateng", null], STORY, END];
    expect(readPhotos(lines).standfirst?.value).toBe(line[0]);
    expect(readPhotos(lines.with(2, ["Harbour and coast", null])).standfirst).toBe(null);
    expect(readPhotos(lines.with(2, ["By Ama Boateng", "byline"])).standfirst?.value).toBe(line[0]);
  });

  it("is nothing that speaks of a picture", () => {
    const line: Line = ["The ferry, pictured in May, has been in port since.", null, other];
    expect(readPhotos([HEAD, line, ["Share", "share"], STORY, END]).standfirst).toBe(null);
  });
});

it("a dated line that stands twice is alt text and caption, and no time of the page", () => {
  const line: Line = ["War gear near the front at Ansel, 24 April 2023", null];
  expect(readPhotos([HEAD, line, line, STORY, END]).published).toBe(null);
});

describe("a picture's title before its caption", () => {
  it("is none of its words where the caption stands alone as well", () => {
    const caption = "On Monday only a few children came to the school on the hill";
    const lines = (title: string): Line[] => [
      HEAD,
      STORY,
      [`${title}${caption}`, null, { caption: 0.9, other: 0.1 }],
      [caption, null, { caption: 0.9, other: 0.1 }],
      ["© Lena Marsh", "credit"],
      END,
    ];
    expect(captionsOf(lines("The school in Lindau | "))).toEqual([caption]);
  });
});

const wordsOf = (lines: readonly Line[], language = "en") =>
  readPhotos(lines, language).photos.map(({ value }) => value);

describe("a chart is no photo", () => {
  const title = "Ferries in port by year, 1974-2024";
  it.each([
    [[title, "Chart: Harbour News", "Source: Harbour Board"], "en"],
    [["Barcos en el puerto desde 1996. Fuente: Puerto de Ansel", "Gráfico: L. M."], "es"],
    [["Map: Ansel is a day’s walk west of Harrow. (HBC News: Datawrapper)"], "en"],
  ])("%s", (texts, language) => {
    const lines = texts.map((text): Line => [text, null, { caption: 0.9 }]);
    expect(wordsOf([HEAD, STORY, ...lines, END], language)).toEqual([]);
  });

  it("a photo is none that a house of such a name took, nor one whose credit stands above a map", () => {
    const taken: Line = ["The keeper at work on the quay", null, { caption: 0.9 }];
    expect(wordsOf([HEAD, STORY, taken, ["Photo: Flourish Films", null], END])).toHaveLength(1);
    const above: Line[] = [taken, ["Quelle: dpa", null], ["Karte: Lena Marsh", null]];
    expect(wordsOf([HEAD, STORY, ...above, END], "de")).toContainEqual({ caption: taken[0], credit: "dpa" });
    const short: Line[] = [
      ["Havnefogeden på kajen. Kilde: Ritzau", null, { caption: 0.9 }],
      ["Kort: Færgen sejler ikke før fredag", null],
    ];
    expect(wordsOf([HEAD, STORY, ...short, END], "da")).toHaveLength(1);
  });

  it("a map is one that somebody signs", () => {
    const map: Line = ["The map of the bay, drawn in 1742, hangs in the hall.", null, { caption: 0.9 }];
    expect(wordsOf([HEAD, STORY, map, ["Map: Lena Marsh", null], END])).toEqual([
      { caption: map[0], credit: "Lena Marsh" },
    ]);
  });
});

describe("a credit above its caption", () => {
  const credit: Line = ["Lena Marsh/Kestrel", null];
  const [first, second]: [Line, Line] = [
    ["The keeper has caught the swarm in his basket.", null],
    ["The organ was built in 1731 and has 2,140 pipes", null],
  ];
  const found = { credit: credit[0] };

  it("is told by the gap of the story that the two fill", () => {
    expect(wordsOf([HEAD, STORY, credit, first, END])).toEqual([{ ...found, caption: first[0] }]);
  });

  it("and by a run of them, first to last", () => {
    expect(wordsOf([HEAD, STORY, credit, first, credit, second, END]).map(({ caption }) => caption)).toEqual([
      first[0],
      second[0],
    ]);
  });

  it("is below it where words stand on both sides, and has none where more than its caption stands below", () => {
    expect(wordsOf([HEAD, STORY, second, credit, first, END])).toContainEqual({ ...found, caption: second[0] });
    const more: Line = ["Read the whole of the keeper’s story here", null];
    expect(wordsOf([HEAD, STORY, credit, first, more, END])).not.toContainEqual({ ...found, caption: first[0] });
  });

  it("is below it where the gap ends with the credit", () => {
    expect(wordsOf([HEAD, STORY, first, credit, END])).toEqual([{ ...found, caption: first[0] }]);
  });
});

it("a name that signs one picture signs another's words, too", () => {
  const signed: Line = ["Lena Marsh", null];
  const lines: Line[] = [
    HEAD,
    ["The keeper stands before the hall that he has bought", null, { caption: 0.9 }],
    signed,
    STORY,
    ["The hall after the works. Anybody may ring the bell", null, { other: 0.95 }],
    signed,
    END,
  ];
  expect(wordsOf(lines)).toHaveLength(2);
  expect(wordsOf(lines.with(5, ["Jonas Ekeby", null]))).toHaveLength(1);
  // Another story's picture, below its title.
  const title: Line[] = [
    ["You may also like", "related"],
    ["Why anybody goes there", null],
  ];
  expect(wordsOf([...lines.slice(0, 4), ...title, ...lines.slice(4)])).toHaveLength(1);
  // Another story's title, and who wrote it.
  expect(wordsOf([...lines.slice(0, 4), ["Read more", "related"], ...lines.slice(4)])).toHaveLength(1);
});

it("what may be a name behind one caption's sentence signs another that it ends", () => {
  const lines: Line[] = [
    HEAD,
    ["The letters are painted by night, when nobody asks. Lena Marsh", null, { caption: 0.9 }],
    STORY,
    ["The sign above the shop, before and after Lena Marsh", null, { caption: 0.3 }],
    END,
  ];
  expect(wordsOf(lines)).toContainEqual({ caption: "The sign above the shop, before and after", credit: "Lena Marsh" });
  expect(wordsOf(lines.with(1, ["The letters are painted by night.", null, { caption: 0.9 }]))).toHaveLength(1);
  // A place may stand there as well.
  const placed = lines.map(([text, ...more]): Line => [text.replace("Lena Marsh", "Costa Quebrada"), ...more]);
  expect(wordsOf(placed)).not.toContainEqual(
    expect.objectContaining({ caption: "The sign above the shop, before and after" }),
  );
});

it("has no credit: two words before a film's label are a part of it, and its title signs no picture", () => {
  const creditsOf = (text: string) =>
    readPhotos([HEAD, STORY, [text, "caption", { caption: 0.1 }], END], "nl").photos.map(({ value }) => value.credit);
  expect(creditsOf("Beeld uit video: Zo werkt een sluisdeur")).toEqual([]);
  expect(creditsOf("De sluisdeur bij laag water. Video: Kestrel")).toEqual(["Kestrel"]);
  expect(creditsOf("Oude sluisdeuren video: Lena Marsh")).toEqual(["Lena Marsh"]);
  expect(creditsOf("Oude sluisdeuren. Video: Persdienst van de gemeente Harrow")).toEqual([
    "Persdienst van de gemeente Harrow",
  ]);
});
