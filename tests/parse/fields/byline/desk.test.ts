import { expect, test } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readBareDesk, readDeskByline } from "../../../../src/parse/fields/byline/desk.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

test.each([
  ["PTI", { agency: "PTI", desk: "PTI", labelled: false }],
  ["IANS | New Delhi", { agency: "IANS", labelled: false }],
  ["Reuters in Ansel", { agency: "Reuters", desk: "Reuters", labelled: false }],
  ["Reuters, Tokyo", { agency: "Reuters", desk: "Reuters", labelled: false }],
  ["ANI |", { agency: "ANI", labelled: false }],
  ["Special Correspondent", { agency: null, desk: null, labelled: false }],
  [
    "By Tidal Herald Sports Bureau with agency inputs",
    { outlet: "Tidal Herald", desk: "Tidal Herald Sports Bureau", labelled: true },
  ],
  ["By Gazette staff writer", { outlet: null, desk: null, labelled: true }],
  ["Redaktion", { desk: "Redaktion", labelled: false }],
])("%s is the byline of a desk", (text, expected) => {
  expect(readDeskByline(text, "en")).toMatchObject(expected);
});

test.each([
  "PTI said the line was closed.",
  "AFP: all you need to know",
  "By the sea",
  "By Mara Lindqvist",
  "Getty Images",
  "AFP, Reuters",
  "Reuters in the dock",
  "AP in Talks To Buy Harbour Wall",
  "Email the author",
  "Foto REUTERS",
])("%s is not", (text) => {
  expect(readDeskByline(text, "en")).toBe(null);
});

const STORY =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";

function read(...above: readonly string[]) {
  const texts = ["Ferry stays in port", ...above, STORY];
  const labels = texts.map((_, i): Label | null =>
    i === 0 ? "headline" : i === texts.length - 1 ? "paragraph" : null,
  );
  return readFields(texts, labels, "en");
}

test("an agency alone is the byline under the headline or above the time, and no picture's credit", () => {
  const fields = read("PTI", "Updated: June 11, 2021 19:46 IST");
  expect(fields.byline?.value).toMatchObject({ text: "PTI", names: [] });
  expect(fields.photos).toEqual([]);
  expect(fields.source?.value).toBe("PTI");
});

test("a place behind an agency is no name, a person there wrote the story", () => {
  const time = "March 5, 2024 3:12 pm";
  expect(read("AFP, Victoria Falls", time)).toMatchObject({ authors: ["AFP"], source: { value: "AFP" } });
  expect(read("PAP, Jan Kowal", time)).toMatchObject({ authors: ["Jan Kowal"], source: { value: "PAP" } });
});

test("an agency alone above the story provided it, whoever wrote it; under a picture, or in the story, it did not", () => {
  const [day, shared] = ["Jan 6, 2025", "Share"];
  expect(read("By Mariko Ohashi", "BLOOMBERG", shared, day).source).toMatchObject({
    value: "Bloomberg",
    rule: "source.head",
  });
  const caption = "The ferry at the Fish Quay on Friday with her ramp raised.";
  expect(read("By Mariko Ohashi", day, caption, "REUTERS").source).toBe(null);
  expect(read("By Mariko Ohashi", "Getty Images", shared, day).source).toBe(null);
  expect(read("By Mariko Ohashi", "AA", shared, day).source).toBe(null);
  expect(read("By Mariko Ohashi", day, "Topics", "Bloomberg", "Transport").source).toBe(null);
});

test("an agency under a caption stays the picture's credit", () => {
  const fields = read("The ferry at the Fish Quay on Friday with her ramp raised.", "REUTERS");
  expect(fields.byline).toBe(null);
  expect(fields.photos.map((photo) => photo.value.credit)).toEqual(["REUTERS"]);
});

test("a desk's byline names its newspaper", () => {
  expect(read("By Tidal Herald Sports Bureau").publisher?.value).toBe("Tidal Herald");
});

test.each([
  ["KHLO Staff", "KHLO Staff"],
  ["Redaktion Hafenbote", "Redaktion Hafenbote"],
  ["Staff Writer", null],
  ["Meet the team", null],
  ["Redaktion", null],
])("%s alone names the desk %s", (text, desk) => {
  expect(readBareDesk(text)).toBe(desk);
});

test("a desk that an agency has names the agency as the source", () => {
  expect(read("Reuters Staff", "October 3, 2019").source?.value).toBe("Reuters");
});

const END = "“We will be back when the sea lets us,” she said.";

function readAuthors(language: string, ...blocks: readonly string[]): readonly string[] {
  const texts = ["Ferry stays in port", ...blocks];
  const labels = texts.map((text, i): Label | null =>
    i === 0 ? "headline" : text === STORY || text.startsWith(END) ? "paragraph" : null,
  );
  return readFields(texts, labels, language).authors;
}

test.each([
  ["a label with an agency", "en", ["By Reuters", STORY, END], ["Reuters"]],
  ["two agencies", "en", ["By Reuters and AFP", STORY, END], ["Reuters", "AFP"]],
  ["an agency right under the headline", "en", ["REUTERS", "19 Nov 2019", STORY, END], ["REUTERS"]],
  ["an agency beside the time", "pt", ["09 nov, 2021 - 16:31 • Lusa", STORY, END], ["Lusa"]],
  [
    "an agency that is called one",
    "de",
    ["Der Kapitän versteht es nicht.", "SID", "Nachrichtenagentur", "16:30", STORY, END],
    ["SID"],
  ],
  ["a label alone above a desk", "en", ["By", "KHLO Staff", "| May 18, 2019 at 2:26 PM", STORY, END], ["KHLO Staff"]],
  [
    "a site under its own name",
    "de",
    ["Von tidal-online,", "jse", "15.04.2026 - 15:48 Uhr", STORY, END],
    ["tidal-online"],
  ],
  ["a house's desk", "en", ["BWW News Desk", "May 3, 2019", STORY, END], ["BWW News Desk"]],
  ["a newspaper in capitals", "de", ["von TIDENBLATT", "02.11.2021", STORY, END], ["TIDENBLATT"]],
  [
    "a desk with its paper",
    "es",
    ["Por Redacción Diario Marea", "5 de mayo de 2022", STORY, END],
    ["Redacción Diario Marea"],
  ],
  [
    "a house's desk above the time",
    "de",
    ["Redaktion Hafenbote", "31. Januar 2022", STORY, END],
    ["Redaktion Hafenbote"],
  ],
  [
    "the paper whose page it is",
    "en",
    ["May 3, 2019 / 10:07 AM / Tidal News", STORY, END, "© 2019 Tidal News"],
    ["Tidal News"],
  ],
])("where nobody is named, %s is the author", (_, language, blocks, authors) => {
  expect(readAuthors(language, ...blocks)).toEqual(authors);
});

test.each([
  ["a person beside it", "en", ["By Mara Lindqvist, Reuters", STORY, END], ["Mara Lindqvist"]],
  ["a person below it", "en", ["Reuters", "By Mara Lindqvist", STORY, END], ["Mara Lindqvist"]],
  ["a sign-off", "en", [STORY, END, "REUTERS"], []],
  ["an agency that signs the last paragraph too", "en", ["ANI", "May 3, 2019", STORY, `${END} (ANI)`], []],
  ["an agency that signs it in small letters", "ms", ["BERNAMA", "14 Jun 2023", STORY, `${END} - Bernama`], []],
  ["reports of agencies that nobody names", "en", ["18 April 2024", "By Agency Report", STORY, END], []],
  ["a desk that covers a field", "en", ["Africa Desk", "May 3, 2019", STORY, END], []],
  ["a desk that could be anybody's", "de", ["Redaktion - 31. Januar 2022", STORY, END], []],
  ["a label at the story's end", "en", [STORY, END, "By Reuters"], []],
  ["a dateline", "en", ["WASHINGTON (Reuters) - The quay is shut.", STORY, END], []],
  [
    "a picture's credit",
    "en",
    ["The ferry at the Fish Quay on Friday with her ramp raised.", "REUTERS", STORY, END],
    [],
  ],
  ["an agency of pictures", "en", ["By Getty Images", STORY, END], []],
  ["a trade without a name", "en", ["By Staff Writer", STORY, END], []],
  ["a link to what is labelled", "en", ["By the sea", "May 3, 2019", STORY, END], []],
  ["a section beside the time", "en", ["Local News | May 3, 2019", STORY, END], []],
])("%s makes no author of an agency or a desk", (_, language, blocks, authors) => {
  expect(readAuthors(language, ...blocks)).toEqual(authors);
});

test("an agency in a line beside the names is whose story it is", () => {
  const readHead = (...lines: readonly string[]) => {
    const texts = ["Ferry stays in port", ...lines, "July 29, 2025", STORY];
    const labels = texts.map((text): Label | null =>
      text === STORY ? "paragraph" : text === texts[0] ? "headline" : null,
    );
    const { authors, source } = readFields(texts, labels, "en");
    return [authors, source?.value ?? null];
  };
  expect(readHead("Reported by: Press Trust of India", "Edited by: Jan Reck")).toEqual([["Jan Reck"], "PTI"]);
  expect(readHead("By Jane Doe", "By Reuters")).toEqual([["Jane Doe"], "Reuters"]);
  expect(readHead("By Jane Doe", "Edited by Jan Reck")).toEqual([["Jane Doe"], null]);
});

test.each([["Par Le Courrier du Lac avec AFP"], ["Le Courrier du Lac avec AFP"]])(
  "a paper's name is its own without the byline's label: %s",
  (line) => {
    const texts = ["Le bac reste à quai", line, "11 juin 2024", STORY];
    const { byline, publisher } = readFields(texts, ["headline", null, null, "paragraph"], "fr");
    expect([byline?.value.outlet, publisher?.value]).toEqual(["Le Courrier du Lac", "Le Courrier du Lac"]);
  },
);
