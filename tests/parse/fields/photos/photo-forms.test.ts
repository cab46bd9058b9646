/** What a caption begins and ends with, and what does not. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { BESIDE } from "../../../../src/parse/beside/labels.ts";
import { isDatedPicture } from "../../../../src/parse/fields/credit/caption-words.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";
import { mayBeStandfirst } from "../../../../src/parse/fields/standfirst/under-headline.ts";

type Line = readonly [text: string, label: Label | null, chances?: Partial<Record<(typeof BESIDE)[number], number>>];

/** Caption and credit of each picture. */
function listPhotos(lines: readonly Line[], language = "en") {
  const labels = lines.map(([, label]) => label);
  const beside = lines.map(([, , chances]) => chances && Float64Array.from(BESIDE, (name) => chances[name] ?? 0));
  const { photos } = readFields(
    lines.map(([text]) => text),
    labels,
    language,
    beside,
  );
  return photos.map(({ value: { caption, credit } }) => [caption, credit]);
}

const HEAD: Line = ["Ferry stays in port", "headline"];
const STORY: Line = [
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.",
  "paragraph",
];
const END: Line = ["“We will be back when the sea lets us,” she said.", "paragraph"];
const likely = { caption: 0.9, other: 0.1 };

describe("a likely block", () => {
  it("is none where it says twice when the page was made; a picture may have been taken at such a time", () => {
    const times = "Giriş Tarihi: 07.04.2026 09:12 Güncelleme Tarihi: 07.04.2026 11:40";
    expect(listPhotos([HEAD, [times, null, likely], STORY, END], "tr")).toEqual([]);
    const taken = "Kule 07.04.2026 09:12 sularında denizden böyle görünüyordu";
    expect(listPhotos([HEAD, [taken, null, likely], STORY, END], "tr")).toEqual([[taken, null]]);
  });

  it.each([
    ["From left, the mayor and her two deputies wait for the ferry on Tuesday", "en"],
    ["Von links: die Lotsin, ihr Sohn und der Hafenmeister am Kai", "de"],
  ])("is a caption: %s", (text, language) => {
    expect(listPhotos([HEAD, [text, null, likely], STORY, END], language)).toEqual([[text, null]]);
  });

  it.each([
    ["—Anonymous, 34, Ohio", "en"],
    ["The mate ties the ferry up with seconds to go. (0:34)", "en"],
    ["Der Rat hat am Abend schärfere Regeln beschlossen. 18.04.2024 | 0:21 min", "de"],
    ["「潮の目を読むのは、風を聞くことだ」", "ja"],
    ["“You do not buy the ticket. You buy the certainty that the ferry sails.”", "en"],
    ["„Der Maulwurf kommt jede Nacht, das Hochwasser nur dreimal im Jahr.“", "de"],
    ["Die Fähre bleibt im Hafen. Der Rat hofft auf ein Gespräch. 3 Min", "de"],
    ["CORRECTION, April 29: An earlier version of this article gave the wrong name.", "en"],
    ["🔹 Limandaki son gelişmeler için Canlı", "tr"],
    ["👉 Follow the ferry on our channel for more", "en"],
    ["➡ Alles über die Fähre lesen Sie im Liveblog", "de"],
  ])("is none: %s", (text, language) => {
    expect(listPhotos([HEAD, STORY, [text, null, likely], END], language)).toEqual([]);
  });
});

describe("above a credit", () => {
  it("so many words without case are a sentence and no name", () => {
    const lines: Line[] = [HEAD, STORY, ["בני משפחת אזולאי ליד הרכב שנפגע", null], ["(צילום: גיל רמון)", null], END];
    expect(listPhotos(lines, "he")).toEqual([["בני משפחת אזולאי ליד הרכב שנפגע", "גיל רמון"]]);
  });

  it("three Korean words are a caption", () => {
    const lines: Line[] = [HEAD, STORY, ["연필로 받아쓰는 아이들과 선생님", null], ["[사진=한빛뉴스]", null], END];
    expect(listPhotos(lines, "ko")).toEqual([["연필로 받아쓰는 아이들과 선생님", "한빛뉴스"]]);
  });

  it("two words are a caption where nothing but they and a labelled credit part two paragraphs", () => {
    const pair: Line[] = [
      ["The stool coat", null],
      ["Photo: Lena Marsh", null],
    ];
    expect(listPhotos([HEAD, STORY, ...pair, END])).toEqual([["The stool coat", "Lena Marsh"]]);
    expect(listPhotos([HEAD, ["The stool coat", null], ["Photo: Lena Marsh", null], STORY, END])).toEqual([
      [null, "Lena Marsh"],
    ]);
  });

  it("a name, a slash and a house in blocks of their own are one credit", () => {
    const caption = "Captain, a nine-year-old collie, waits at the landing for the 7:40 boat on April 18, 2024.";
    const lines: Line[] = [
      [caption, null, likely],
      ["Noor Castell", null],
      ["/", null],
      ["KBLU", null],
    ];
    expect(listPhotos([HEAD, ...lines, STORY, END])).toEqual([[caption, "Noor Castell / KBLU"]]);
  });

  it("alt text above a credit whose caption stands below is none", () => {
    const lines: Line[] = [
      ["Collapsed houses on a river bank", null, likely],
      ["Image source, Kestrel", null],
    ];
    const caption: Line = ["Image caption, Houses have fallen into the river in Harrow", "caption", likely];
    expect(listPhotos([HEAD, STORY, ...lines, caption, END])).toEqual([
      ["Houses have fallen into the river in Harrow", "Kestrel"],
    ]);
  });

  it("words and the year of a picture are a caption", () => {
    const credit: Line = ["(Archivio Marconi)", null];
    expect(listPhotos([HEAD, STORY, ["Con Rosa Marini al Teatro Faro, 1981", null], credit, END], "it")).toEqual([
      ["Con Rosa Marini al Teatro Faro, 1981", "Archivio Marconi"],
    ]);
  });

  it("a place, a day and who took it there are a caption and its credit; a day and a house are not", () => {
    const lines = (text: string): (string | null)[][] =>
      listPhotos([HEAD, [text, null, likely], STORY, END], "pl").map((each) => [...each]);
    expect(lines("Fort Zielony, 12.02.2025. PAP/Lena Marsz")).toEqual([
      ["Fort Zielony, 12.02.2025.", "PAP/Lena Marsz"],
    ]);
    for (const text of ["KYODO NEWS - Nov 12, 2024", "Fort Zielony, 12.02.2025 (PAP)"]) expect(lines(text)).toEqual([]);
  });

  it("words in front of two people's names at the head are no caption: they wrote the story", () => {
    const lines: Line[] = [HEAD, ["The quay stays shut to all but fishing boats until Friday", null]];
    expect(listPhotos([...lines, ["Lucía Barrios / Martín Molina", null], STORY, END], "es")).toEqual([]);
  });

  it("a caption that says for whom the page's photographer took it keeps that", () => {
    const caption = "Volunteers load a van in Harrow County, Kansas.";
    const lines: Line[] = [HEAD, ["Photographs by Jarrod Sizemore", null]];
    expect(listPhotos([...lines, [`${caption} Jarrod Sizemore for The Long Acre`, null, likely], STORY, END])).toEqual([
      [caption, "Jarrod Sizemore for The Long Acre"],
    ]);
  });

  it("two sentences right under the headline are the standfirst, where that is likelier", () => {
    const text = "She built the ferry in a barn. Now she wants it to stop.";
    const credit: Line = ["Photograph: Lena Marsh", null];
    const photos = (chances: NonNullable<Line[2]>) =>
      listPhotos([HEAD, ["9 comments", null], [text, null, chances], credit, STORY, END]);
    expect(photos({ standfirst: 0.8, caption: 0.1 })).toEqual([[null, "Lena Marsh"]]);
    expect(photos({ caption: 0.8, standfirst: 0.1 })).toEqual([[text, "Lena Marsh"]]);
  });
});

describe("two sentences", () => {
  const lines = ["Ferry stays in port", "Lena Marsh", "She built it in a barn. Now she wants it to stop."];
  const priced = ["Паром остался в порту", "Топливо подорожало на 40%. Новую дату компания не называет"];
  const mayBe = (texts: readonly string[]): boolean =>
    mayBeStandfirst(
      (at) => texts[at] ?? "",
      (at) => at === 0,
      texts.length - 1,
    );

  it("may be a standfirst where short lines alone stand above them", () => {
    expect(mayBe(lines)).toBe(true);
    expect(mayBe(priced)).toBe(true);
  });

  it("are none below a line that sums the story up, or away from the headline", () => {
    expect(mayBe(["Ferry stays in port", "The board asks for bids for a new one to be built", lines[2] ?? ""])).toBe(
      false,
    );
    expect(mayBe(["Ferry", "1", "2", "3", "4", "5", "6", lines[2] ?? ""])).toBe(false);
    expect(mayBe(["Ferry stays in port", "She built it in a barn"])).toBe(false);
  });
});

it("takes a house's name with small words behind the alt text, said again, for the credit", () => {
  const caption = "La desembocadura, inundada por el temporal.";
  const lines: Line[] = [HEAD, STORY, [caption, null, likely], [`${caption} Bombers de la Ribera`, null, likely], END];
  expect(listPhotos(lines, "es")).toEqual([[caption, "Bombers de la Ribera"]]);
});

it("takes a name in brackets behind the alt text, said again, for the credit, and not where or when", () => {
  const caption = "A detail of the bog, with the error that nobody found.";
  const list = (rest: string) =>
    listPhotos([HEAD, STORY, [caption, null, likely], [`${caption} ${rest}`, null, likely], END]);
  expect(list("(Jonah Maki)")).toEqual([[caption, "Jonah Maki"]]);
  expect(list("(in 1974)")).toEqual([[`${caption} (in 1974)`, null]]);
});

it("keeps the story's own picture below titles of other stories where it has its credit and the story goes on", () => {
  const title: Line = ["READ MORE: The rival is back", "related"];
  const own: Line = ["The gull is at least seven years old (Image: Lena Marsh)", "caption", likely];
  expect(listPhotos([HEAD, STORY, title, title, own, STORY, END])).toEqual([
    ["The gull is at least seven years old", "Lena Marsh"],
  ]);
  expect(
    listPhotos([HEAD, STORY, title, title, ["The rival on the quay of Ansel", "caption", likely], STORY, END]),
  ).toEqual([]);
  // Below a label that announces one story the picture is that story's.
  const announced: Line[] = [
    ["READ MORE:", "related"],
    ["The rival is back", "related"],
  ];
  expect(listPhotos([HEAD, STORY, ...announced, own, STORY, END])).toEqual([]);
});

it("takes a name in capitals above a byline for who signs the sentence above it, and not above a place", () => {
  const caption = "The school of Sallow under three metres of snow on Monday.";
  const listBelow = (below: string): unknown =>
    listPhotos([HEAD, [caption, null], ["ORUN TERAKAWA", null], [below, null], STORY, END, STORY, END]);
  expect(listBelow("By Orun Terakawa")).toEqual([[caption, "ORUN TERAKAWA"]]);
  expect(listBelow("San Sebastián")).toEqual([]);
});

it("knows a label's credit right below the story, and no house's rights", () => {
  expect(listPhotos([HEAD, STORY, END, ["Imágenes | Fonda Marinera", null]], "es")).toEqual([[null, "Fonda Marinera"]]);
  expect(listPhotos([HEAD, STORY, END, ["Fuente: Fonda Marinera", null]], "es")).toEqual([]);
  const call: [string, Label] = ["Alle Nachrichten lesen Sie auch in unserem WhatsApp-Kanal.", "promo"];
  const ofListing: [string, null] = ["Rubriklistenbild: © Lena Marsh", null];
  expect(listPhotos([HEAD, STORY, END, call, ofListing], "de")).toEqual([[null, "Lena Marsh"]]);
  expect(listPhotos([HEAD, STORY, END, ["Die Fähre fährt wieder", null], call, ofListing], "de")).toEqual([]);
});

describe("a picture's day", () => {
  it.each([
    "打ち上げられる「みなと2号」(8日 北海道大樹町)",
    "会見する気象台の担当者（１３日、安瀬市）",
    "焼け跡の選果台の前で話し合う農家ら＝5日、津南町",
    "立ち往生した快速列車＝１２月９日午前９時５０分、安瀬市",
  ])("stands behind its words: %s", (text) => {
    expect(isDatedPicture(text)).toBe(true);
  });

  it.each([
    "灯台の公開延期を発表＝8日、",
    "灯台守の死去＝8日で30年、町が式典。",
    "灯台の公開は8日です。",
    "灯台、8日に公開",
    "会議は延期された(8日、首相官邸)。",
  ])("stands elsewhere: %s", (text) => {
    expect(isDatedPicture(text)).toBe(false);
  });
});

it("takes what two captions end with in brackets for who signs both, and not what kind of picture it is", () => {
  const list = (...ends: readonly string[]) =>
    listPhotos([
      HEAD,
      STORY,
      [`The donkey on its way up to the school ${ends[0]}`, null, likely],
      STORY,
      [`Children choose their books before it drinks ${ends[1]}`, null, likely],
      END,
    ]).map(([, credit]) => credit);
  expect(list("(Wide Water)", "(Wide Water)")).toEqual(["Wide Water", "Wide Water"]);
  expect(list("(Wide Water)", "(Long Water)")).toEqual([null, null]);
  expect(list("(left)", "(left)")).toEqual([null, null]);
  expect(list("(SPD)", "(SPD)")).toEqual([null, null]);
  expect(list("(Archive)", "(Archive)")).toEqual([null, null]);
});

describe("a caption that an earlier pass knows by its house's rights", () => {
  const standfirst = { standfirst: 0.8, caption: 0.1, other: 0.1 };

  it("has no credit, and may look like a standfirst", () => {
    const reserved: Line = ["Un traghetto lascia il porto lunedì - RIPRODUZIONE RISERVATA", "caption", standfirst];
    expect(listPhotos([HEAD, reserved, STORY, END], "it")).toEqual([["Un traghetto lascia il porto lunedì", null]]);
  });

  it("is none where no earlier pass knows it", () => {
    const reserved: Line = ["Un traghetto lascia il porto lunedì - RIPRODUZIONE RISERVATA", null, standfirst];
    expect(listPhotos([HEAD, reserved, STORY, END], "it")).toEqual([]);
  });

  it("is none without them", () => {
    const open: Line = ["Un traghetto lascia il porto lunedì", "caption", standfirst];
    expect(listPhotos([HEAD, open, STORY, END], "it")).toEqual([]);
  });
});

describe("a house behind a dash, above the story,", () => {
  const likelier = { standfirst: 0.9, caption: 0.05, other: 0.05 };
  const TEXT = "A technician inspects wafers in Bayan Lepas. Clients no longer commit beyond autumn.";

  it("signs a picture, which looks like a standfirst", () => {
    const signed: Line = [`${TEXT} – Bloomberg`, null, likelier];
    expect(listPhotos([HEAD, signed, STORY, END])).toEqual([[TEXT, "Bloomberg"]]);
  });

  it("signs none below the story's first words", () => {
    expect(listPhotos([HEAD, STORY, [`${TEXT} – Bloomberg`, null, likelier], STORY, END])).toEqual([]);
  });

  it("is a name of something else where no lexicon knows it", () => {
    expect(listPhotos([HEAD, [`${TEXT} – Pandora`, null, likelier], STORY, END])).toEqual([]);
  });
});

it("a person with a house in brackets is no caption, where other words are", () => {
  const alone = (text: string) => listPhotos([HEAD, [text, null, likely], STORY, END]);
  expect(alone("Lena Marsh (EFE)")).toEqual([]);
  expect(alone("Lena Marsh at the quay (EFE)")).toEqual([["Lena Marsh at the quay", "EFE"]]);
});

describe("a sentence below the title of a summary", () => {
  const CAPTION = "Two deckhands tie the ferry up.";
  const points = (title: string, chance: number, first = "The ferry will not sail before Friday.") =>
    listPhotos([
      HEAD,
      [title, null],
      [first, null],
      [CAPTION, null, { caption: chance, other: 1 - chance }],
      STORY,
      END,
    ]);

  it.each(["Snabbversionen", "Saken kort", "In short:", "Με λίγα λόγια", "Kurz gesagt"])("is a point: %s", (title) => {
    expect(points(title, 0.6)).toEqual([]);
  });

  it("is a caption where it is surely one, below another line, or right below the title", () => {
    expect(points("Snabbversionen", 0.8)).toEqual([[CAPTION, null]]);
    expect(points("Harbour news", 0.6)).toEqual([[CAPTION, null]]);
    expect(points("A walk", 0.6, "In short:")).toEqual([[CAPTION, null]]);
  });
});

it("titles below a badge are points, however long their row", () => {
  const titles = (badge: string) =>
    listPhotos([
      HEAD,
      [badge, null],
      ...Array.from({ length: 60 }, (_, i): Line => [`The old ferry at its berth behind breakwater ${i}`, null]),
      ["A dog waits in front of the closed harbour office", null, likely],
      STORY,
      END,
    ]);
  expect(titles("AI generated summary")).toEqual([]);
  expect(titles("Ferry news")).not.toEqual([]);
});

describe("a caption whose credit no sign parts from it", () => {
  const FIRST: Line = ["Luko Marsho / Uosto nuotr./Keltas stovi prie krantinės", "caption"];

  it("is read without the credit", () => {
    expect(listPhotos([HEAD, STORY, FIRST, END], "lt")).toEqual([
      ["Keltas stovi prie krantinės", "Luko Marsho / Uosto"],
    ]);
    expect(listPhotos([HEAD, STORY, ["폐지 안내문이 붙은 정류장 한소라 기자", "caption"], END], "ko")).toEqual([
      ["폐지 안내문이 붙은 정류장", "한소라"],
    ]);
  });

  it("has the house below it for its own, and leaves what is below that", () => {
    const summary: Line = ["The ferry was to be sold twice, and twice the island kept it.", null];
    const photos = listPhotos([HEAD, FIRST, ["Šaltinis: Uostas", "credit"], summary, STORY, END], "lt");
    expect(photos).toEqual([["Keltas stovi prie krantinės", "Luko Marsho / Uosto"]]);
  });
});

it("a source in brackets is a credit behind a caption of a script without spaces, and none behind two words of a title", () => {
  const story: Line = [
    "港の壁を直す実験が3日、町の船着き場で始まった。期間は来年の3月までで、町が費用を出すという。",
    "paragraph",
  ];
  const photos = (line: string) => listPhotos([["港の壁を直す", "headline"], story, [line, "caption"], story], "ja");
  expect(photos("壁の実験の仕組み（出典：潮技研の発表資料）")).toEqual([["壁の実験の仕組み", "潮技研の発表資料"]]);
  expect(listPhotos([HEAD, STORY, ["Still from video: How a sluice works", "caption"], END])).not.toContainEqual([
    "Still from",
    "How a sluice works",
  ]);
});

it("the likeliest sentence below the story is no caption of a page without pictures, unless the model holds it for one", () => {
  const last = (caption: number, text = "Die Brücke bleibt bis Ostern für Lastwagen gesperrt."): Line => [
    text,
    null,
    { caption, other: 1 - caption },
  ];
  expect(listPhotos([HEAD, STORY, END, last(0.31)], "de")).toEqual([]);
  expect(listPhotos([HEAD, STORY, END, last(0.7)], "de")).toHaveLength(1);
  expect(listPhotos([HEAD, STORY, END, last(0.31, "Die Brücke vom Kai aus gesehen")], "de")).toHaveLength(1);
  // What speaks of a picture.
  expect(listPhotos([HEAD, STORY, END, last(0.31, "File photo of the ferry pier in Harrow.")])).toHaveLength(1);
});
