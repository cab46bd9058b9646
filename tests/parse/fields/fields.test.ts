import { expect, test } from "vitest";
import type { Label } from "../../../src/model.ts";
import { readFields } from "../../../src/parse/fields/index.ts";
import { readSource } from "../../../src/parse/fields/source/source.ts";

/** Blocks with a mark before them: `#` headline, `|` the story; all others are unlabelled. */
function read(language: string, blocks: readonly string[]) {
  const labels = blocks.map((block): Label | null =>
    block.startsWith("# ") ? "headline" : block.startsWith("| ") ? "paragraph" : null,
  );
  return readFields(
    blocks.map((block) => block.replace(/^[#|] /, "")),
    labels,
    language,
  );
}

/** What the model beside the story says of a block: chances of other, caption, credit, standfirst, body. */
const odds = (...chances: readonly number[]): Float64Array => Float64Array.from(chances);

const STORY =
  "| The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const END = "| “We will be back when the sea lets us,” she said.";

test("byline, role and time under the headline", () => {
  const fields = read("en", [
    "# Ferry stays in port",
    "By",
    "Mara Lindqvist",
    ", Harbour Correspondent",
    "Published 14 June 2019, 5:20 pm",
    "Updated 15 June 2019",
    STORY,
    END,
  ]);
  expect(fields.byline?.value).toMatchObject({ names: ["Mara Lindqvist"], text: "By Mara Lindqvist" });
  expect(fields.published?.value).toBe("2019-06-14T17:20");
  expect(fields.updated?.value).toBe("2019-06-15");
});

test("a name alone is a byline when a time stands by it, and not when the story is about it", () => {
  const alone = ["# Ferry stays in port", "Mara Lindqvist", "14 June 2019, 17:20", STORY, END];
  expect(read("en", alone).byline?.value.names).toEqual(["Mara Lindqvist"]);
  expect(read("en", [...alone, "| Mara Lindqvist has run the line for 20 years.", END, END, END]).byline).toBe(null);
});

test("several names in blocks of their own", () => {
  const fields = read("de", [
    "# Fähre bleibt im Hafen",
    "- Von:",
    "Bill Mark",
    ",",
    "Marisha Goldau",
    "3 Minuten Lesezeit",
    STORY,
    END,
  ]);
  expect(fields.byline?.value.names).toEqual(["Bill Mark", "Marisha Goldau"]);
});

test("the real seed's shape: repeated caption, labelled credit, inline sign-off", () => {
  const sentence = "The move follows a year of storms that have kept the line closed for weeks.";
  const fields = read("en", [
    "# Ferry stays in port",
    "Sign up now: Get the harbour briefing",
    sentence,
    sentence,
    "PHOTO: REUTERS",
    "Google Preferred Source badge",
    STORY,
    `${END} REUTERS`,
    "See more on",
  ]);
  expect(fields.standfirst?.value).toBe(sentence);
  expect(fields.photos.map((photo) => photo.value)).toEqual([{ caption: sentence, credit: "REUTERS" }]);
  expect(fields.signoff?.value).toBe("REUTERS");
  expect(fields.source?.value).toBe("Reuters");
  expect([fields.byline, fields.published, fields.dateline, fields.publisher, fields.topics]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("a caption that describes its picture is no summary", () => {
  const caption = "The ferry sits at the quay with its lights on, as a man in oilskins walks by.";
  const fields = read("en", ["# Ferry stays in port", "PHOTOS", caption, caption, "PHOTO: AFP", STORY, END]);
  expect(fields.standfirst).toBe(null);
  expect(fields.photos[0]?.value).toEqual({ caption, credit: "AFP" });
});

test("a caption that describes its picture first is no summary, whatever its second sentence tells", () => {
  const describing = "Divers searching the wreck off Sandfly Island on Friday. Officials said it carried no lights.";
  const summing = "Dr. Frake said the wreck carried no lights. Divers will search it again on Friday.";
  const signed = "The stall has been run by three generations of the family since 1951.—Kestrel";
  expect(read("en", ["# Ferry stays in port", signed, signed, STORY, END]).standfirst).toBe(null);
  const readRepeated = (caption: string) =>
    read("en", ["# Ferry stays in port", caption, caption, "PHOTO: AFP", STORY, END]);
  expect(readRepeated(describing).photos[0]?.value).toEqual({ caption: describing, credit: "AFP" });
  for (const caption of [
    describing,
    "Divers searching the wreck some 3.5 miles off Sandfly Island on Friday. Officials said it carried no lights.",
    "Divers searching the U.S. wreck off Sandfly Island on Friday. Officials said it carried no lights.",
    "Divers searching the wreck that islanders call “The Gull.” Officials said it carried no lights.",
    "Divers searching the wreck off Sandfly Island on Friday. «It carried no lights», officials said.",
    "Divers searching the wreck off Sandfly Island on Friday. 12 people were said to be on board.",
  ])
    expect([caption, readRepeated(caption).standfirst]).toEqual([caption, null]);
  for (const caption of [
    summing,
    "Officials of the port of St. Helena said on Friday the wreck carried no lights.",
    "The former mayor of the town, Lt. Col. Frake, said the wreck carried no lights.",
    "Harbour master Anna B. Frake said on Friday that the wreck carried no lights.",
    "Shares in Sandfly Ferries Inc. Friday were up as the line said the wreck was not its own.",
  ])
    expect(readRepeated(caption).standfirst?.value).toBe(caption);
});

test("teasers with a kicker between them are no captions", () => {
  const teaser = "Lighthouse keeper retires after a lifetime";
  expect(read("en", ["# Ferry stays in port", STORY, teaser, "SALTY", teaser, END]).photos).toEqual([]);
});

test("sections, topics, notes and publisher", () => {
  const fields = read("en", [
    "Business",
    "# Ferry stays in port",
    STORY,
    END,
    "Correction: An earlier version gave the wrong day.",
    "Topics: Ferries, Harbours",
    "© 2023 The Harbour Courier",
  ]);
  expect(fields.section?.value).toBe("Business");
  expect(fields.topics?.value).toEqual(["Ferries", "Harbours"]);
  expect(fields.notes.map((note) => note.value)).toEqual(["Correction: An earlier version gave the wrong day."]);
  expect(fields.publisher?.value).toBe("The Harbour Courier");
  expect(fields.source?.value).toBe("The Harbour Courier");
});

test("hashtags below the story are its topics, and one alone is none", () => {
  const topics = (...lines: string[]) => read("en", ["# Ferry stays in port", STORY, END, ...lines]).topics?.value;
  expect(topics("#Ferries", "#Outer Islands", "Follow us")).toEqual(["Ferries", "Outer Islands"]);
  expect(topics("#ferries #islands")).toEqual(["ferries", "islands"]);
  expect(topics("#ferries")).toBe(undefined);
  expect(topics("#ferries", "What readers say")).toBe(undefined);
});

const topicsOf = (language: string, ...lines: string[]) =>
  read(language, ["# Ferry stays in port", STORY, END, ...lines]).topics?.value;

test("the tags below a label end at what is none: counts, times, addresses, labels, furniture", () => {
  for (const line of [
    "Reading time: 4 minutes",
    "2887 words",
    "See all comments (0)",
    "08:12",
    "$1,240",
    "https://kestrel.example/-4226",
    "Story Source:",
    "© 2026 Kestrel Media",
    "Facebook Icon",
    "Author email",
    "YOU MIGHT LIKE",
    "Thank you for your feedback",
    "(Kestrel)",
    "F+",
  ])
    expect(topicsOf("en", "Topics", "Ferries", "Outer Islands", line, "Harbours"), line).toEqual([
      "Ferries",
      "Outer Islands",
    ]);
  expect(topicsOf("es", "Temas", "Faros", "Comentarios 2")).toEqual(["Faros"]);
  expect(topicsOf("en", "Topics", "Season 3", "Spring 2025", "5GHz")).toEqual(["Season 3", "Spring 2025", "5GHz"]);
});

test("another story's title below the tags is none, and neither is who wrote the story", () => {
  expect(topicsOf("de", "Themen", "Alpen", "Venedig verlängert den Eintritt", "Reise")).toEqual(["Alpen"]);
  expect(topicsOf("ja", "キーワード", "海女", "雨で延期の消防出初め式、25日に")).toEqual(["海女"]);
  expect(topicsOf("en", "Topics", "Food and beverage industry", "Ports")).toEqual([
    "Food and beverage industry",
    "Ports",
  ]);
  expect(topicsOf("en", "Topics", "Ferries", "Martha Kinnear")).toEqual(["Ferries"]);
  const byline = read("en", ["# Ferry stays in port", "By Orla Vane", STORY, END, "Tags", "Ferries", "Orla Vane"]);
  expect(byline.topics?.value).toEqual(["Ferries"]);
  const above = ["# Ferry stays in port", "By Ann Lo-Reyes", STORY, END, "Tagged:", "ferries"];
  expect(read("en", [...above, "Ann Lo-Reyes Reporter", "Harbours"]).topics?.value).toEqual(["ferries"]);
  expect(read("en", [...above, "Ann Lo-Reyes prize", "Harbours"]).topics?.value).toEqual([
    "ferries",
    "Ann Lo-Reyes prize",
    "Harbours",
  ]);
});

test("all tags in one block below their label are parted, and nothing is read below a label that has its own", () => {
  expect(topicsOf("en", "Related Topics", "Ferries, Harbours, Storms at sea", "Owners")).toEqual([
    "Ferries",
    "Harbours",
    "Storms at sea",
  ]);
  expect(topicsOf("en", "See more on:", "South Skerries", ",", "Fishing, Commercial")).toEqual([
    "South Skerries",
    "Fishing, Commercial",
  ]);
  expect(topicsOf("it", "Tag: automobili - castel d’ombra - semafori", "Notizie")).toEqual([
    "automobili",
    "castel d’ombra",
    "semafori",
  ]);
  expect(topicsOf("en", "About", "Our History", "Staff")).toBe(undefined);
});

test("a day below the story is a reader's where one stands under the headline, or below who speaks", () => {
  const published = (head: string, ...below: string[]) =>
    read("en", ["# Ferry stays in port", head, STORY, END, ...below]).published?.value;
  const comment = ["Sue says:", "September 9, 2019 at 6:14 am", "I love this ferry!"];
  expect(published("September 8, 2019 by Annika Raske", ...comment)).toBe("2019-09-08");
  expect(published("By Annika Raske", ...comment)).toBe(undefined);
  expect(published("By Annika Raske", "September 9, 2019 at 6:14 am")).toBe("2019-09-09T06:14");
});

test("a day without its year is of the year of the change beside it", () => {
  const published = (...lines: string[]) =>
    read("en", ["# Ferry stays in port", ...lines, STORY, END]).published?.value;
  expect(published("Posted April 17", "Updated April 19, 2024")).toBe("2024-04-17");
  expect(published("Posted April 21", "Updated April 19, 2024")).toBe("2024-04-19");
  expect(published("22.2. 6:00 | Updated 23.2.2025 10:15")).toBe("2025-02-22T06:00");
  expect(published("24.2. 6:00 | Updated 23.2.2025 10:15")).toBe("2025-02-23");
  expect(published("22.2. 6:00", "•", "Updated 23.2.2025 10:15")).toBe("2025-02-22T06:00");
  expect(published("22.2.", "Updated 23.2.2025 10:15")).toBe("2025-02-22");
  expect(published("22.2. 6:00", "Share", "Updated 23.2.2025 10:15")).toBe("2025-02-23");
});

test("a numeric date has its day first where the text puts days before months in words, and never behind them", () => {
  const published = (...lines: string[]) =>
    read("en", ["# Ferry stays in port", "02/03/2021", STORY, ...lines, END]).published?.value;
  const day = "| The quay will open again on Friday 12 March, said the council, which has paid for it.";
  expect(published(day)).toBe("2021-03-02");
  expect(published(day, "| It was shut on February 27 after a wall fell into the water.")).toBe(undefined);
  expect(published("| It was shut for 12 weeks after a wall fell into the water.")).toBe(undefined);
  expect(published(day, "| ON FEBRUARY 27 A WALL FELL into the water, and it was shut.")).toBe(undefined);
  for (const said of ["one of the top 10 March Madness upsets", "the 4th July weekend", "all Top 10 March games"])
    expect(published(`| The quay was shut for ${said}, said the council, which has paid for it.`)).toBe(undefined);
  expect(published("| The quay will open on Friday 12 Marches from now, said the council, which paid.")).toBe(
    undefined,
  );
});

test("a numeric date that may be read two ways is a doubt and no date", () => {
  const fields = read("en", ["# Ferry stays in port", "02/03/2021", STORY, END]);
  expect(fields.published).toBe(null);
  expect(fields.doubts).toMatchObject([{ block: 1, rule: "dates.order" }]);
  expect(read("en", ["# Ferry stays in port", "02/03/2021", "Updated 14/03/2021", STORY, END]).published?.value).toBe(
    "2021-03-02",
  );
});

test("a clock's zone in North America puts the month first, and two capital letters without a clock do not", () => {
  const published = (line: string) =>
    read("en", ["# Ferry stays in port", "02/03/2021", line, STORY, END]).published?.value;
  expect(published("Updated at 7:04 p.m. ET")).toBe("2021-02-03");
  expect(published("Updated at 7:04 PM (PT)")).toBe("2021-02-03");
  expect(published("Shares in PT Laut Harbour rose 3 percent")).toBe(undefined);
  expect(published("MORE FROM ET: The 24 best harbours")).toBe(undefined);
});

test("a line of source, day and time is no picture's credit", () => {
  const line = "Source: Xinhua| 2019-10-03 16:31:22|Editor: huaxia";
  const fields = read("en", ["# Ferry stays in port", line, STORY, END]);
  expect([fields.source?.value, fields.published?.value, fields.photos]).toEqual(["Xinhua", "2019-10-03T16:31", []]);
});

test("a headline that begins like a line of source names none", () => {
  const fields = read("en", ["# Source: Marlow’s Captain Speaks", STORY, END]);
  expect(fields.source).toBe(null);
});

test("the only day a little above the headline is the page's, where nothing says more; of two days neither is", () => {
  const menu = ["Home", "Earth", "Physics", "Chemistry", "Biology", "Nano"];
  const between = [
    "Editors' notes",
    "fact-checked",
    "peer-reviewed",
    "trusted source",
    "proofread",
    "Science",
    "Rivers",
  ];
  const above = (...days: readonly string[]) =>
    read("en", [...menu, ...days, ...between.slice(days.length), "# Ferry stays in port", STORY, END]).published;
  expect(above("August 6, 2024")?.value).toBe("2024-08-06");
  expect(above("August 6, 2024", "August 7, 2024")).toBe(null);
  // The day on which the page was looked at.
  expect([above("Tuesday, August 6, 2024"), above("August 6, 2024", "Sign in")]).toEqual([null, null]);
});

test("an article about an agency is not signed by it", () => {
  const fields = read("en", [
    "# Reuters opens an office",
    "| Reuters will open an office at the harbour, the agency said on Friday, in the old customs house.",
    "| The rent is low, a spokesman told Reuters.",
  ]);
  expect(fields.source).toBe(null);
  expect(fields.signoff).toBe(null);
});

test("whoever signs a story comes before whoever printed it", () => {
  const none = { signed: [], dateline: null, byline: null, line: null, head: null, publisher: "The Courier" };
  expect(readSource({ ...none, dateline: "dpa/lni" })).toMatchObject({ source: "dpa", rule: "source.dateline" });
  expect(readSource({ ...none, signed: ["Reuters", "AFP"], dateline: "AP" })?.source).toBe("Reuters, AFP");
  expect(readSource({ ...none, head: "AFP" })?.source).toBe("AFP");
  expect(readSource(none)?.source).toBe("The Courier");
  expect(readSource({ ...none, publisher: null })).toBe(null);
});

test("any blocks at all give fields and do not throw", () => {
  for (const blocks of [[], [""], ["# "], ["()", "[", "By", ":", "©", "- ", "…", "Photo:", "2021-13-45", "【】"]])
    expect(() => read("en", blocks)).not.toThrow();
});

test("a credit above a labelled caption belongs to it and not to the sentence before", () => {
  const sentence = "The blade is bronze, and so sharp that it cut the curator's glove.";
  const blocks = ["# Axe found", STORY, sentence, "Image source, Ann Lee", "Image caption, The bog at Blackhope", END];
  expect(read("en", blocks).photos.map(({ value }) => value)).toEqual([
    { caption: "The bog at Blackhope", credit: "Ann Lee" },
  ]);
});

test("alt text above a caption in other words makes no second picture", () => {
  const texts = [
    "Ferry stays in port",
    "A woman at a workbench in a dim hall",
    "Ann Lee cuts the last plank. Photo: Jon Ek",
    "Story.",
  ];
  const labels: Label[] = ["headline", "furniture", "caption", "paragraph"];
  const caption = odds(0.1, 0.9, 0, 0, 0);
  const photos = readFields(texts, labels, "en", [undefined, caption, caption, undefined]).photos;
  expect(photos.map(({ value }) => value)).toEqual([{ caption: "Ann Lee cuts the last plank.", credit: "Jon Ek" }]);
});

test("who says where somebody stands describes a picture and sums up no story", () => {
  const caption = "The harbour master Ann Lee, left, and her deputy look at the wall on Friday";
  const fields = readFields(["Ferry stays in port", caption, "Story."], ["headline", null, "paragraph"], "en", [
    undefined,
    odds(0.05, 0.05, 0, 0.9, 0),
    undefined,
  ]);
  expect(fields.standfirst).toBe(null);
  expect(fields.photos.map(({ value }) => value)).toEqual([{ caption, credit: null }]);
});

test("captions that only start alike are of two pictures, and a cut one and its whole are of one", () => {
  const start = "The harbour master of Port Ansel and her two deputies";
  const texts = [
    "Ferry stays in port",
    "Story.",
    `${start} inspect the broken wall`,
    "More.",
    `${start} at their supper in Harrow`,
    "End.",
  ];
  const labels: (Label | null)[] = ["headline", "paragraph", null, "paragraph", null, "paragraph"];
  const isCaption = odds(0.05, 0.95, 0, 0, 0);
  const beside = [undefined, undefined, isCaption, undefined, isCaption, undefined];
  expect(readFields(texts, labels, "en", beside).photos).toHaveLength(2);
  const cut = texts.with(4, `${start} inspect the …`);
  expect(readFields(cut, labels, "en", beside).photos).toHaveLength(1);
});

test("a list of services is no picture's credit", () => {
  const blocks = ["# Ferry stays in port", "The line has been closed for a week by storms.", "- Facebook", STORY, END];
  expect(read("en", blocks).photos.filter(({ value }) => value.credit !== null)).toEqual([]);
});

test("under a picture's file name a bare credit signs the caption below it", () => {
  const caption = "The harbour wall at low tide in the winter of 2010";
  const texts = ["Ferry stays in port", "quay-1.jpg", "Ann Lee/REUTERS", caption, "Story."];
  const beside = [undefined, odds(1, 0, 0, 0, 0), odds(0.2, 0, 0.8, 0, 0), odds(0.6, 0.2, 0, 0.1, 0.1), undefined];
  const { photos } = readFields(texts, ["headline", null, null, null, "paragraph"], "en", beside);
  expect(photos.map(({ value }) => value)).toEqual([{ caption, credit: "Ann Lee/REUTERS" }]);
});

test("captions without a full stop in scripts without spaces, or with few", () => {
  const korean = "을지로 유실물센터에서 직원이 우산을 고치고 있다";
  expect(read("ko", ["# 우산", korean, korean, "[사진=연합뉴스]", STORY, END]).photos[0]?.value).toEqual({
    caption: korean,
    credit: "연합뉴스",
  });
  const japanese = "回収された板を仕分ける従業員。裏に手紙が書かれたものもある";
  expect(read("ja", ["# 板", japanese, "共同", STORY, END]).photos[0]?.value).toEqual({
    caption: japanese,
    credit: "共同",
  });
});

test("an agency with its place, and a page's rights under the story, sign no picture", () => {
  const above = "The harbour seen from the old lighthouse";
  const blocks = ["# Ferry stays in port", "IANS | New Delhi", STORY, END, `${above}.`, "© The Slack Tide, 2014"];
  expect(read("en", blocks).photos.filter(({ value }) => value.credit !== null)).toEqual([]);
});

test("an address signs where nothing else does, initials of a desk are a note", () => {
  expect(read("en", ["# Ferry", STORY, END, "ann.lee@paper.example"]).signoff?.value).toBe("ann.lee@paper.example");
  const fields = read("en", ["# Ferry", STORY, END, "--IANS", "rt/sk/dg"]);
  expect([fields.signoff?.value, fields.notes.map(({ value }) => value)]).toEqual(["--IANS", ["rt/sk/dg"]]);
});

test("a dateline is no paper that asks, though its answers have no label", () => {
  const ask = (question: string): string => `| THE HERALD: ${question}`;
  const talk = [ask("Ms Frake, how did you sleep?"), STORY, ask("And after that?"), END, ask("Why?"), END];
  expect(read("en", ["# Ferry stays in port", ...talk]).dateline).toBe(null);
  expect(read("en", ["# Ferry stays in port", ...talk.slice(0, 4)]).dateline?.value.place).toBe("THE HERALD");
});

test.each([
  ["pl", "Rozmawiała Ewa Nowicka (PAP)", "Ewa Nowicka", "PAP"],
  ["pl", "Ewa Nowicka (PAP)", "Ewa Nowicka", "PAP"],
  ["pl", "Nauka w Polsce, Ewa Nowicka (PAP)", "Ewa Nowicka", "PAP"],
  ["pl", "Kultura/Sztuka, Ewa Nowicka (PAP)", "Ewa Nowicka", "PAP"],
  ["pl", "Z Nowego Jorku Ewa Nowicka (PAP)", "Ewa Nowicka", "PAP"],
  ["de", "Das Gespräch führte Lena Marsh.", "Lena Marsh", null],
  ["de", "Die Fragen stellte Lena Marsh (dpa)", "Lena Marsh", "dpa"],
  ["fr", "Propos recueillis par Anna Kubin", "Anna Kubin", null],
  ["es", "Entrevista de Marina Iturbe", "Marina Iturbe", null],
  ["it", "Intervista di Carla Bonetti", "Carla Bonetti", null],
  ["ru", "Беседовала Анна Кубина", "Анна Кубина", null],
  ["ja", "聞き手・山下貴史", "山下貴史", null],
  ["ja", "（聞き手・山下貴史）", "山下貴史", null],
  ["ja", "(聞き手=山下貴史)", "山下貴史", null],
  ["zh", "采访：王小明", "王小明", null],
])("who asked signs an interview and is its author: %s %s", (language, line, author, source) => {
  const lines = ["# Ferry", STORY, END, line];
  const fields = read(language, lines);
  expect([fields.signoff?.value, fields.authors, fields.source?.value ?? null]).toEqual([line, [author], source]);
});

test("the house that an author works for, below who wrote and edited, signs nothing", () => {
  const note = "Reporting by Mara Lindqvist; Editing by Jan Reck";
  const life = "Mara covers ports and ferries from the outer islands for the agency.";
  const fields = read("en", ["# Ferry", STORY, END, note, "Our Standards", "Mara Lindqvist", "Thomson Reuters", life]);
  expect([fields.signoff?.value, fields.notes, fields.source?.value]).toEqual([note, [], "Reuters"]);
  const beside = read("en", ["# Ferry", STORY, END, note, "REUTERS"]);
  expect(beside.signoff?.value).toBe("REUTERS");
});

test("who reported from elsewhere is a note, also of an agency whose notes sign", () => {
  const note = "Associated Press writer Jan Reck reported from Harrow, Montana.";
  const fields = read("en", ["# Ferry", STORY, END, "___", note]);
  expect([fields.signoff, fields.notes.map(({ value }) => value)]).toEqual([null, [note]]);
});

test("what an agency tells newsrooms above a story is a note, and that it has a picture no credit", () => {
  const note = "(Achtung: Im zweiten Absatz wurde die Entfernung berichtigt. Es sind zwölf Kilometer.)";
  const fields = read("de", ["# Ferry", note, "(Mit Bild)", STORY, END]);
  expect([fields.photos, fields.notes.map(({ value }) => value)]).toEqual([[], [note]]);
});
