/** Which block is the standfirst, and which is none though it looks like one. */
import { expect, test } from "vitest";
import { matchBlockForm } from "../../../../src/lexicon/index.ts";
import type { Label } from "../../../../src/model.ts";
import type { BesideOdds } from "../../../../src/parse/beside/labels.ts";
import { BESIDE } from "../../../../src/parse/beside/labels.ts";
import { seeCapture } from "../../../../src/parse/fields/context.ts";
import { readCreditBlock } from "../../../../src/parse/fields/credit/credit.ts";
import { findStandfirst } from "../../../../src/parse/fields/standfirst/find-standfirst.ts";

const MARKS: Readonly<Record<string, Label>> = {
  "#": "headline",
  "|": "paragraph",
  "@": "byline",
  "!": "caption",
  "^": "note",
  "%": "credit",
  ">": "related",
};
const STORY = "| The ferry to the outer islands will not sail before Friday, the harbour master said after talks.";
const HEAD = "# Ferry stays in port";

/** The standfirst of blocks with a mark before them; `*` before a block says that the model takes it for one, `~` that it hardly does. */
function find(language: string, ...blocks: readonly string[]) {
  const labels = blocks.map((block): Label | null => (block[1] === " " ? (MARKS[block[0] ?? ""] ?? null) : null));
  const texts = blocks.map((block) => (/^[#|@!*~^%>] /.test(block) ? block.slice(2) : block));
  const beside = blocks.map((block): BesideOdds | undefined => {
    const chance = block.startsWith("* ") ? 0.9 : block.startsWith("~ ") ? 0.15 : undefined;
    return chance === undefined ? undefined : BESIDE.map((label) => (label === "standfirst" ? chance : 0));
  });
  const context = seeCapture(texts, labels, language);
  const bylines = labels.flatMap((label, index) => (label === "byline" ? [index] : []));
  return findStandfirst(context, beside, [], bylines);
}

test("who wrote the story stands behind the standfirst and is no part of it", () => {
  const found = find(
    "de",
    HEAD,
    "* Das Schiff bleibt seit Tagen im Hafen liegen. Nun gibt es Streit. Von Eva Holm",
    STORY,
  );
  expect(found?.value).toBe("Das Schiff bleibt seit Tagen im Hafen liegen. Nun gibt es Streit.");
});

test("its last words may say who writes, and are a part of it", () => {
  const text = "The newest walk of the south follows a road that all forgot, writes Lena Marsh.";
  expect(find("en", HEAD, "* Reminder: this page asks of its readers that they log in.", text, STORY)?.value).toBe(
    text,
  );
});

test("a kicker with the headline once more is no standfirst", () => {
  expect(find("en", HEAD, "* Storm over the islands: Ferry stays in port", STORY)).toBe(null);
});

test.each([
  [
    "pl",
    "@ Dorota Wiśnia",
    "* Socjolożka, profesor na wyspie, autorka książki „Poczekalnie”. Pisze co drugą niedzielę.",
  ],
  ["tr", "@ Nermin Akça", "* 1958'de Giresun'da doğdu. Üniversitede sosyoloji okudu. Şehir yazıları yazıyor."],
  ["de", "@ Klara Sund", "* Redakteurin im Ressort Hafen und Meer. Sie schreibt seit 2004 über Fähren."],
  ["en", "@ Mara Lindqvist", "* Mara Lindqvist is a senior reporter and writes on ferries and on those who miss them."],
])("an author's life below the byline is no standfirst: %s", (language, byline, life) => {
  expect(find(language, HEAD, byline, life, STORY)).toBe(null);
});

test("a standfirst below the byline may speak of an editor", () => {
  const text = "The harbour master and the editor of the island's paper have not spoken since the storm.";
  expect(find("en", HEAD, "@ Mara Lindqvist", `* ${text}`, STORY)?.value).toBe(text);
});

test("the line above a house and a name in brackets is a picture's", () => {
  const words = "* Ray Dunn says the birds came back three days after the storm.";
  expect(find("en", HEAD, words, "(Tidal News: Kirra Holm)", STORY)).toBe(null);
});

test("links part a standfirst's sentence", () => {
  const found = find("en", HEAD, "In 2024,", "Harrow Advisers", "* recorded more demand for berths than ever.", STORY);
  expect(found).toMatchObject({
    value: "In 2024, Harrow Advisers recorded more demand for berths than ever.",
    blocks: [1, 2, 3],
  });
  const open = find(
    "en",
    HEAD,
    "* The harbour master told the board and",
    "Tidal News",
    "that no boat would sail.",
    STORY,
  );
  expect(open?.value).toBe("The harbour master told the board and Tidal News that no boat would sail.");
  expect(
    find("en", HEAD, "3 comments", "* The boat stays in port for a week, and so does its goat.", STORY)?.blocks,
  ).toEqual([2]);
});

test("lines under a Korean headline sum the story up", () => {
  const lines = ["부두 노조 사흘째 밤샘 협상", '"배는 금요일까지 못 뜬다" 선언', "섬마을 빵집은 '자체 반죽'"];
  const story = "| 섬으로 가는 배가 금요일까지 뜨지 않는다고 항만장이 밤샘 협상을 마친 뒤 기자들에게 말했다.";
  expect(find("ko", "# 배는 항구에 머문다", "입력", "2025.05.15 20:00", ...lines, story)?.value).toBe(lines.join(" "));
  expect(find("ko", "# 배는 항구에 머문다", "입력", "2025.05.15 20:00", lines[0] ?? "", story)).toBe(null);
});

test("a sentence right above the story, its picture aside, is one where the model finds none that is likelier", () => {
  const text = "Being late is the last place where strangers talk to each other.";
  const lines = ["@ Mara Lindqvist", "3 May 2026", `~ ${text}`, "! Platform two in May", STORY];
  expect(find("en", HEAD, ...lines)?.value).toBe(text);
});

test("an agency's number of a story is no picture's credit", () => {
  expect(readCreditBlock("© dpa-infocom, dpa:260211-930-671184/3")).toBe(null);
  expect(readCreditBlock("© Lena Marsh/dpa")).not.toBe(null);
});

test.each([
  "Get the day’s biggest stories from the islands in your inbox, every weekday at 7am",
  "Erhalten Sie jeden Morgen die besten Geschichten in Ihr Postfach",
  "Recevez chaque matin les nouvelles du port dans votre boîte mail",
  "Recibe todas las noticias del puerto en tu correo",
  "Ontvang elke ochtend het havennieuws in je inbox",
])("a call to take a newsletter: %s", (text) => {
  expect(matchBlockForm(text)).toMatchObject({ kind: "promo", sure: true });
});

test("one point alone under the headline is a standfirst without its mark, and of several none is", () => {
  const point = "- Rubén Ocampo compró el colectivo cuando la empresa lo dio de baja.";
  expect(find("es", HEAD, point, "@ Mariela Sciutto", STORY)?.value).toBe(point.slice(2));
  expect(find("es", HEAD, point, "- Hoy recorre los barrios del sur con libros.", "@ Mariela Sciutto", STORY)).toBe(
    null,
  );
});

test("a credit's label in a block of its own may stand between it and the headline", () => {
  const told = "The boat stayed in port. The islands baked their own bread.";
  const caption = "! The boat at the quay of the outer islands on Friday.";
  expect(find("en", HEAD, caption, "Photo:", "% Lena Marsh", told, STORY)?.value).toBe(told);
  expect(find("en", HEAD, caption, "Photo:", "Lena Marsh", told, STORY)).toBe(null);
});

test("a correction may stand between it and the headline", () => {
  const told = "The boat stayed in port. The islands baked their own bread.";
  expect(find("en", HEAD, "^ Correction at 9.10: the boat is called Kestrel.", told, STORY)?.value).toBe(told);
});

test("times behind their labels are no standfirst, however long, and a sentence behind one is", () => {
  const told =
    "| HARROW, March 5 (Reuters) - The ferry to the outer islands will not sail before Friday, the harbour master said.";
  const times = "PUBLISHED: March 5, 2024 at 5:30 a.m. | UPDATED: March 6, 2024 at 8:12 p.m.";
  expect(find("en", HEAD, times, told)).toBe(null);
  const update = "Published: The diary of the harbour master, which he has kept since March 5, 2024, at last.";
  expect(find("en", HEAD, update, told)?.value).toBe(update);
  const diary = "The diary: March 5, 2024 is the last day of which the harbour master has told anything at all.";
  expect(find("en", HEAD, diary, told)?.value).toBe(diary);
});

test("a row of topics sums nothing up", () => {
  const told = (text: string) => find("en", HEAD, `* ${text}`, "@ Mara Lindqvist", STORY)?.value;
  expect(told("Africa, Climate Action, Development & Aid, Editors' Choice, Headlines")).toBe(undefined);
  for (const text of [
    "Talks, Tea, Toast, and a boat that does not sail: nine days on islands that live on what the boat brings them.",
    "Bread, Milk, Cheese, Wine and what it all costs now",
  ])
    expect(told(text)).toBe(text);
});

test("a verse in brackets ends a standfirst, too", () => {
  const line = "Pastorin Lind las den letzten Fahrgästen aus dem Buch vor, das sie seit Jahren trägt (3:16)";
  expect(find("de", HEAD, `* ${line}`, STORY)?.value).toBe(line);
});

test.each([
  ["Lena Marsh covers the harbours for Tide Line.", "Follow on X", null],
  ["Lena Marsh covers the harbours for The Port Ansel Courier.", "Multiple authors", null],
  // What she does in the story.
  [
    "Lena Marsh covers the scramble for Bear Island.",
    "Multiple authors",
    "Lena Marsh covers the scramble for Bear Island.",
  ],
  ["Clara Reck covers the harbours for Tide Line.", "Follow on X", "Clara Reck covers the harbours for Tide Line."],
])("for whom the writer covers something is no standfirst: %s", (line, below, found) => {
  expect(find("en", HEAD, "@ Lena Marsh", `* ${line}`, below, STORY)?.value ?? null).toBe(found);
});

test("a sentence that tells of a year sums up; a line that says when is a time", () => {
  const told = "Engineers say the foundations are softer than they were told in 2016.";
  expect(find("en", HEAD, `* ${told}`, "@ By Tom Aldous", STORY)?.value).toBe(told);
  expect(find("en", HEAD, "* Published by the Harbour Courier on 3 March 2016.", "@ By Tom Aldous", STORY)).toBe(null);
});

test("what a writer says of herself below her name is none, above the call to follow her", () => {
  const text = "I write about harbours that began as a plank and the people who stood on it.";
  expect(find("en", HEAD, "@ Mara Lindqvist", `* ${text}`, "Follow Author", STORY)).toBe(null);
  expect(find("en", HEAD, "@ Mara Lindqvist", `* ${text}`, "3 May 2026", STORY)?.value).toBe(text);
  const essay = "I write about grief for a living. Then the harbour took my brother.";
  expect(find("en", HEAD, "@ Mara Lindqvist", `* ${essay}`, "Follow Author", STORY)?.value).toBe(essay);
});

test("a note that counts a writer's years of experience is none, and a story of her years is one", () => {
  const note = "Mara Lindqvist, a journalist at Quay.co.ke, has over five years of experience covering harbours.";
  expect(find("en", HEAD, "@ Mara Lindqvist", `* ${note}`, STORY)).toBe(null);
  const told = "Mara Lindqvist had twenty years of experience at sea, and none of them helped.";
  expect(find("en", HEAD, "@ Mara Lindqvist", `* ${told}`, STORY)?.value).toBe(told);
  const other = "Jan Reck, a journalist on the island, has nine years of experience with its council.";
  expect(find("en", HEAD, "@ Mara Lindqvist", `* ${other}`, STORY)?.value).toBe(other);
});

test("a film's words with its length are none, and a time that was run is no length", () => {
  expect(find("en", HEAD, "* Jan Reck gets the last out and is mobbed by the crew. (0:48)", STORY)).toBe(null);
  const run = "Jan Reck won the harbour run again, in the second best time ever (2:01).";
  expect(find("en", HEAD, `* ${run}`, STORY)?.value).toBe(run);
});

test("an author's trade behind the first name is a note, and what a story says of somebody else is none", () => {
  const note = "Mara is a seasoned engineer and has written of harbours since 2007.";
  expect(find("en", HEAD, "@ Mara Lindqvist", `* ${note}`, STORY)).toBe(null);
  const whole = "Mara Lindqvist ’26, a Harbour Review editor, is a student of tides in Sandwarden House.";
  expect(find("en", HEAD, "@ By Mara Lindqvist, Contributing Opinion Writer", `* ${whole}`, STORY)).toBe(null);
  const other = "Jan is a seasoned engineer, and the harbour board let him go in 2007.";
  expect(find("en", HEAD, "@ Mara Lindqvist", `* ${other}`, STORY)?.value).toBe(other);
});

test("three words may be a standfirst above the byline's label, and a kicker is none", () => {
  expect(find("en", HEAD, "We have answers.", "@ By", "@ Lena Marsh", STORY)?.value).toBe("We have answers.");
  expect(find("en", HEAD, "We have answers.", "Share", STORY)).toBe(null);
  expect(find("en", HEAD, "Five minute read.", "@ By Lena Marsh", STORY)).toBe(null);
  expect(find("en", HEAD, "Tidal News Live.", "@ By Lena Marsh", STORY)).toBe(null);
});

test("a title with its day below it, below a list's label, is none", () => {
  const title = "With four goals a game can be turned around on any evening";
  const box = ["Out of the cup in Harrow", "1 November 2023", `* ${title}`, "30 October 2023"];
  expect(find("en", HEAD, "> Read also", ...box, STORY)).toBe(null);
  expect(find("en", HEAD, "1 November 2023", `* ${title}`, "30 October 2023", STORY)?.value).toBe(title);
});

test("what asks to send news, or says how a page earns, is none", () => {
  const ask =
    "Benachrichtigung aktivieren Dürfen wir Sie in Ihrem Browser über die wichtigsten Nachrichten informieren?";
  expect(find("de", HEAD, `* ${ask}`, STORY)).toBe(null);
  const links = "This post and the pictures in it may contain affiliate links. If you buy a rope, I earn a little.";
  expect(find("en", HEAD, `* ${links}`, STORY)).toBe(null);
  const told = "The board asked what a browser may tell the harbour of those who look at its tides.";
  expect(find("en", HEAD, `* ${told}`, STORY)?.value).toBe(told);
});

test("words without a stop above a name alone, which other signs make the byline, sum the story up; above anybody's they do not", () => {
  const told = "~ You learn who your neighbours are when you stand at a bus stop without a bus";
  const read = (taken: readonly number[]) => {
    const texts = ["Nobody lets me wait", told.slice(2), "Lena Marsh", "3 comments", STORY.slice(2)];
    const context = seeCapture(texts, ["headline", null, null, "share", "paragraph"], "en");
    const beside = texts.map((_, at) =>
      at === 1 ? BESIDE.map((label) => (label === "standfirst" ? 0.2 : 0)) : undefined,
    );
    return findStandfirst(context, beside, [], taken)?.value ?? null;
  };
  expect(read([2])).toBe(told.slice(2));
  expect(read([])).toBe(null);
});
