import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const rulesOf = (text: string) => {
  const read = readSeed("a.txt", new TextEncoder().encode(text));
  return read.ok ? parseSeed(read.seed).doubts : read.doubts;
};
const lineOf = (text: string, rule: string): number | null | undefined =>
  rulesOf(text).find((doubt) => doubt.rule === rule)?.line;

const LONG =
  "You may find it in our archive, which goes back to 1998, or with the search at the top of this page. If you believe that this is a mistake of ours, please tell the web team, and say which page you came from, and by which link you came here.";

describe("a page that is no article", () => {
  it.each([
    [
      "Page not found",
      "Sorry, but we can't find the page you were looking for. It might have been removed, or had its name changed.",
      1,
    ],
    [
      "We value your privacy",
      "We and our 847 partners store and/or access information on a device, such as cookies, and process personal data.",
      1,
    ],
    [
      "Our European visitors are important to us.",
      "This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected.",
      1,
    ],
    [
      "Tollan closes its northern quay",
      "This article has been removed at the request of the publisher because the licence has expired.",
      3,
    ],
    [
      "Sign in to continue",
      "To read this page you need an account with The Tollan Courier. It takes less than a minute.",
      1,
    ],
    [
      "404 – Page not found | The Tollan Courier",
      "The page that you asked for is not here any more, and we are sorry for that.",
      1,
    ],
    ["Seite nicht gefunden", "Die von Ihnen gewünschte Seite gibt es leider nicht mehr, oder sie ist umgezogen.", 1],
    ["Page introuvable", "Désolé, la page que vous recherchez n’existe plus ou a changé d’adresse.", 1],
    ["Сторінку не знайдено", "На жаль, сторінка, яку ви шукаєте, більше не існує або має іншу адресу.", 1],
  ])("is doubted: %s", (headline, first, line) => {
    expect(lineOf(`${headline}\n\n${first}\n\n${LONG}\n`, "page.no-article")).toBe(line);
  });

  it("is not called short as well, and is settled by a stated headline", () => {
    const text =
      "Page not found\n\nSorry, but we can't find the page you were looking for. It might have been removed.\n";
    expect(rulesOf(text).map(({ rule }) => rule)).toEqual(["page.no-article"]);
    expect(lineOf(`---\nheadline: Page not found\n---\n${text}`, "page.no-article")).toBeUndefined();
  });

  const STORY =
    "The library of Tollan has hung two hundred error messages on its walls, and visitors may add their own until Easter. Curator Edda Marsh said that she had gathered them for nine years, and that the oldest is from a ticket machine.";
  it.each([
    ["Page not found: a show of errors opens in Tollan", STORY],
    ["Access denied – how the port lost its pass to the sea", STORY],
    ["Why “Page not found” became a joke in Tollan", STORY],
    ["Library shows errors", `“We can't find the page you were looking for” is the most loved of them. ${STORY}`],
    ["Consent wall falls in Tollan", `A wall on which stood “We value your privacy” fell on Monday. ${STORY}`],
  ])("is none that speaks of one: %s", (headline, first) => {
    expect(lineOf(`${headline}\n\n${first}\n\n${STORY}\n`, "page.no-article")).toBeUndefined();
  });

  it("is no story below a box that asks for consent", () => {
    const story = `Library shows errors\n\nBy Ruth Calder\n\nMarch 4, 2013\n\n${STORY}\n\n${STORY.replace("two", "three")}\n`;
    expect(lineOf(`We value your privacy\n\nAccept\n\n${story}`, "page.no-article")).toBeUndefined();
  });
});

const HEAD = "Council treasurer resigns over missing harbour dues\n\nBy Ruth Calder\n\nPublished March 4, 2013\n\n";
const FIRST =
  "The treasurer of Tollan resigned on Monday after auditors could not account for three years of harbour dues, the largest loss in the town's history, and said that he would answer questions before the council only.\n\n";
const SECOND =
  "Auditors found the gap in January, when ledgers of the customs house were compared for the first time with those of the bank, and reported it to the mayor, who is said to have kept the letter in a drawer for";

describe("a paywall", () => {
  it.each([
    [
      " seven weeks.",
      "This article is for subscribers only.\n\nTo continue reading this article, subscribe from £1 a week",
    ],
    ["...", "You have 2 free articles left this month. Subscribe to read the full story."],
    [" seven weeks.", "Jetzt weiterlesen mit F+"],
    [" seven weeks.", "Il vous reste 64.2% de cet article à lire. La suite est réservée aux abonnés."],
  ])("below a short story is a doubt: %s %s", (end, wall) => {
    expect(lineOf(`${HEAD}${FIRST}${SECOND}${end}\n\n${wall}\n`, "body.paywall")).toBe(11);
  });

  it.each([
    "Sign up for our newsletter for subscribers.",
    "この記事は有料記事です。残り0文字",
    "Kommentare sind nur für Abonnenten sichtbar.",
    "Support our work with £1 a week",
  ])("is none in what else a page asks for: %s", (line) => {
    expect(lineOf(`${HEAD}${FIRST}${SECOND} seven weeks.\n\n${line}\n`, "body.paywall")).toBeUndefined();
  });

  it("says nothing below a long story that ends, and does below one that is cut", () => {
    const long = FIRST.repeat(9)
      .split("\n\n")
      .map((text, at) => (text === "" ? "" : `${at} times ${text}`))
      .join("\n\n");
    const wall = "To continue reading this article, subscribe from £1 a week";
    expect(lineOf(`${HEAD}${long}${SECOND} weeks.\n\n${wall}\n`, "body.paywall")).toBeUndefined();
    expect(lineOf(`${HEAD}${long}${SECOND}...\n\n${wall}\n`, "body.paywall")).toBe(27);
  });
});
