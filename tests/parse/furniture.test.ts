import { expect, test } from "vitest";
import { matchBlockForm } from "../../src/lexicon/index.ts";
import { parseSeed, readSeed } from "../../src/parse/index.ts";

const STORY = [
  "Ferry stays in port until the sea calms down",
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.",
  "The line has been closed for nine days, and the shops on the islands are out of bread, milk and batteries.",
];
const END = "“We will be back when the sea lets us,” she said, and went to tie up the ferry with a second rope.";

/** The labels of lines that stand in the middle of a story. */
function labelInStory(lines: readonly string[]): (string | undefined)[] {
  const read = readSeed("ferry.txt", Buffer.from([...STORY, ...lines, END].join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  const ledger = result.ok && "record" in result ? result.record.ledger : [];
  return lines.map((line) => ledger.find(({ raw }) => raw.trim() === line)?.label);
}

test.each([
  ["See photos: A switchboard and its operator", "related"],
  ["Get the Ledger’s business briefing, weekdays at 7", "promo"],
  ["Trenger du noen å snakke med? Ring havnelegens døgnåpne telefon på 00 00 00.", "promo"],
  ["推荐阅读：南江最后一支木帆船队上岸", "related"],
  ["انضموا إلى قناة صحيفة المرفأ على تلغرام", "promo"],
  ["İLGİLİ HABER: Adaların son faytonu müzeye kaldırıldı", "related"],
  ["PS: Sind Sie bei Facebook? Werden Sie Fan vom Hafenkurier!", "promo"],
  ["Siehe dazu auch:", "related"],
  ["Δείτε ακόμα", "related"],
  ["Читайте на Портовом вестнике Pro", "promo"],
  ["JavaScript är inaktiverat i din webbläsare. Videon kan inte spelas upp.", "furniture"],
  ["JavaScript est désactivé dans votre navigateur.", "furniture"],
  ["Sponsor: Harbourmoose", "advertisement"],
  [
    "(Only the headline and picture of this report may have been reworked by the Ledger staff; the rest of the content is auto-generated from a feed.)",
    "furniture",
  ],
  ["Readers like you are keeping these stories free for everyone...", "promo"],
  ["Twitter / X icon", "share"],
  ["Facebook / Meta", "share"],
  ["Now 22% Off", "furniture"],
])("%s", (line, label) => {
  expect(labelInStory([line])).toEqual([label]);
});

test("a sentence that begins like a call, and that a link has broken", () => {
  const lines = [
    "Subscribe to the theory or not, the numbers behind it are clear. In a study of 4,200 sailors by the",
    "Harrow Harbour Institute,",
    "those who slept well were a third less likely to run their boats aground, whatever they were paid.",
  ];
  expect(labelInStory(lines)).toEqual(["paragraph", "continuation", "continuation"]);
});

test("the title that a label with a colon announces", () => {
  expect(labelInStory(["More from Ridgeline:", "Conoco sells out of coffee, twice"])).toEqual(["related", "related"]);
});

test("a title that asks, in a list of titles", () => {
  const list = ["Most viewed", "Seagull fined (it was a man)", "Which reservoir are you?", "Tide early by a day"];
  expect(labelInStory(list).at(2)).toBe("related");
  expect(labelInStory(["What he asked for, and when", "Which reservoir are you?"]).at(-1)).not.toBe("related");
});

/** Sentences of a story that begin like what pages print around one, and subheads that such pages have as labels. */
test.each([
  "Les propos tenus dans cette réunion ont choqué l'opposition, qui demande des excuses au maire et une enquête.",
  "Las opiniones vertidas en esta asamblea fueron muy distintas, contó la alcaldesa a los vecinos del puerto.",
  "Wir brauchen Ihre Zustimmung, um das Kind zu operieren, schrieb die Klinik den Eltern, die erst am Abend antworteten.",
  "Stavovi izneseni u ovom postupku bili su vrlo različiti, rekli su sudionici nakon sjednice suda u utorak.",
  "The opinions expressed in this year's survey were kinder than those of the year before, the council said.",
])("a sentence of the story: %s", (line) => {
  expect(labelInStory([line])).toEqual(["paragraph"]);
});

test.each(["Spenden", "Donar", "Támogatás", "Så arbetar vi", "Key facts", "独占"])(
  "a subhead of one word: %s",
  (line) => {
    expect(matchBlockForm(line)).toBe(null);
  },
);

test.each([
  "This article is more than 1 month old",
  "This article is over 2 years old.",
  "Dieser Beitrag ist über ein Jahr alt",
  "Cet article date de plus de 3 ans",
])("how old an article is heads none: %s", (badge) => {
  const read = readSeed("ferry.txt", Buffer.from([badge, ...STORY, END].join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  const record = result.ok && "record" in result ? result.record : null;
  expect(record?.headline).toBe(STORY[0]);
  expect(record?.ledger[0]?.label).toBe("badge");
});

test.each([
  "Este artículo tiene más de 1 año",
  "Este conteúdo tem mais de 2 anos",
  "Questo articolo ha più di un anno",
  "Den här artikeln är över 180 dagar gammal",
  "Ten artykuł ma więcej niż 2 lata",
])("how old an article is stands in a badge: %s", (badge) => {
  expect(matchBlockForm(badge)?.kind).toBe("badge");
});

test.each([
  "(This March 3 story has been corrected to fix the name of the ferry in paragraph 2)",
  "(Story corrects the spelling of the ferry in the headline)",
  "(Repeats story without changes)",
])("what an agency has changed is a note, and no standfirst: %s", (note) => {
  const [headline = "", ...story] = STORY;
  const read = readSeed("ferry.txt", Buffer.from([headline, note, ...story, END].join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  const record = result.ok && "record" in result ? result.record : null;
  expect(record?.summary).toBe(null);
  expect(record?.notes).toEqual([note]);
});
