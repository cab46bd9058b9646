import { describe, expect, it } from "vitest";
import { labelPullQuotes } from "../../../src/parse/passes/pull-quotes.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const HEADLINE = "Island bus drivers ask for a quieter whistle";
const LEAD = "The Skerry ferry will stop in March, and the island is not pleased about it at all.";
const TOLD =
  "“I heard it before I saw it,” said Lonnie Prewitt, the bus driver who brings the post. “It was whistling at me.”";
const BELOW = "The council meets on Monday to hear the drivers, the harbour office and both of the island’s shops.";

const LONG = "“There is no winter like the one in which the whole of the harbour froze and the birds walked home”";

const labelledIn = (...lines: readonly string[]): (string | number)[] =>
  labelBy(labelPullQuotes, makeCapture([HEADLINE, ...lines])).map(([block]) => Number(block) - 1);

describe("a quotation that the story has too, above who said it", () => {
  it.each([
    ["quoted, with a trade", ["“I heard it before I saw it”", "Lonnie Prewitt, bus driver"]],
    ["with a stop", ["“I heard it before I saw it.”", "Lonnie Prewitt"]],
    ["behind a dash", ["“I heard it before I saw it”", "— Lonnie Prewitt, 42, bus driver"]],
    ["in capitals", ["“I heard it before I saw it”", "LONNIE PREWITT | BUS DRIVER"]],
    ["with a quoted name last", ["“I heard it before I saw it”", "Lonnie Prewitt, driver of the “Skerry Star”"]],
    ["without marks", ["I heard it before I saw it", "Lonnie Prewitt"]],
    ["with the speaker's words parted", ["“I heard it before I saw it. It was whistling at me.”", "Lonnie Prewitt"]],
    ["with a trade below", ["“It was whistling at me.”", "Lonnie Prewitt", "Bus driver"]],
    ["between marks set large", ["“", "I heard it before I saw it", "”", "Lonnie Prewitt"]],
    ["in one block", ["“I heard it before I saw it” — Lonnie Prewitt"]],
  ])("%s", (_, lines) => {
    expect(labelledIn(LEAD, TOLD, ...lines, BELOW)).toEqual(lines.map((_, i) => i + 2));
    expect(labelledIn(LEAD, ...lines, TOLD, BELOW)).toEqual(lines.map((_, i) => i + 1));
  });
});

it("a quotation whose words the story parts by who says them, or alters a little", () => {
  const parted = "“We will not go,” said Lonnie Prewitt, who drives the bus to the quay, “until spring.”";
  const altered =
    "“I heard it long before I saw it coming round the bend in the fog that morning,” Lonnie Prewitt said.";
  const name = "Lonnie Prewitt";
  expect(labelledIn(LEAD, parted, "“We will not go until spring.”", name, BELOW)).toEqual([2, 3]);
  const told = "“I heard it long before I saw it come round the bend in the fog”";
  expect(labelledIn(LEAD, altered, told, name, BELOW)).toEqual([2, 3]);
});

it("a long one without marks, of a story whose marks have their comma behind them", () => {
  const words = "Die Fähre fuhr nicht, weil niemand mehr an Bord gehen wollte";
  const told = `„${words}“, sagte Anna Lehmann, die den Hafen seit neun Jahren leitet und im März aufhört.`;
  expect(labelledIn(LEAD, told, words, "Anna Lehmann", BELOW)).toEqual([2, 3]);
});

it("above a name whose comma waits for the trade below", () => {
  const lines = ["“It was whistling at me.”", "Lonnie Prewitt,", "Bus driver"];
  expect(labelledIn(LEAD, TOLD, ...lines, BELOW)).toEqual([2, 3, 4]);
});

describe("in scripts without capitals", () => {
  const HEBREW =
    '״היו ימים שלא נכנס איש״, סיפרה דנה לוי, בעלת חנות ספרים ברחוב הראשי. "פיצוי? קיבלתי שלושה שקלים, וזה הכול".';
  const JAPANESE =
    "「残したい気持ちはある。だが、渡し船を削ってまで、とは言えなかった」。岸田誠町長（61）は港の前で振り返る。";
  const CHINESE =
    "夜里的灯一直亮着。“灯亮着，人就会沿着石阶走上来。”陈阿水说，他守了三十年的渡口，从来没有早关过一次灯。";

  it.each([
    [HEBREW, '"פיצוי? קיבלתי שלושה שקלים, וזה הכול"', "דנה לוי, בעלת חנות"],
    [JAPANESE, "「渡し船を削ってまで、とは言えなかった」", "岸田誠・北浜町長"],
    [CHINESE, "“灯亮着，人就会沿着石阶走上来。”", "——陈阿水"],
  ])("%s", (told, quote, speaker) => {
    expect(labelledIn(LEAD, told, quote, speaker, BELOW)).toEqual([2, 3]);
  });

  it("not above whom the story does not speak of, or a subhead", () => {
    expect(labelledIn(LEAD, HEBREW, '"פיצוי? קיבלתי שלושה שקלים, וזה הכול"', "רון גל, צלם", BELOW)).toEqual([]);
    expect(labelledIn(LEAD, JAPANESE, "「渡し船を削ってまで、とは言えなかった」", "町の決断", BELOW)).toEqual([]);
    expect(labelledIn(LEAD, CHINESE, "“灯亮着，人就会沿着石阶走上来。”", "陈阿水", BELOW)).toEqual([]);
  });
});

describe("left alone", () => {
  it.each([
    ["what the story does not say", ["“We will not leave this town, whatever they pay”", "Lonnie Prewitt"]],
    ["a caption above its photographer", ["I heard it before I saw it", "Tom Reed"]],
    ["a heading above what names nobody", ["I heard it before I saw it", "Skerry Ferry"]],
    [
      "what stands twice, and in no paragraph",
      [LONG, "Lonnie Prewitt", "The quay was shut on Tuesday, as it was on Monday.", LONG],
    ],
    ["a few words", ["“It was whistling”", "Lonnie Prewitt"]],
  ])("%s", (_, lines) => {
    expect(labelledIn(LEAD, TOLD, ...lines, BELOW)).toEqual([]);
  });

  it.each([
    [
      "The Man Who Counted Rivets",
      "In The Man Who Counted Rivets, Prewitt follows a shipwright through forty years on the yards.",
    ],
    [
      "Letters from the old harbour",
      "With “Letters from the old harbour”, Prewitt has written the best book about the yards so far.",
    ],
  ])("a title above who wrote it: %s", (title, review) => {
    expect(labelledIn(LEAD, title, "Lonnie Prewitt", review, BELOW)).toEqual([]);
  });

  it("a name that a sentence goes on from", () => {
    const goesOn = "of the bus garage says it was louder than the horn.";
    expect(labelledIn(LEAD, TOLD, "“I heard it before I saw it”", "Lonnie Prewitt", goesOn)).toEqual([]);
  });

  it("a subhead below a name with its trade, and one whose words stand far from the name", () => {
    const far = `${TOLD} ${"The bridge was still shut, and so was the road that leads there. ".repeat(2)}It was a long night.`;
    expect(labelledIn(LEAD, TOLD, "“It was whistling at me.”", "Lonnie Prewitt, driver", "Bus driver")).toEqual([2, 3]);
    expect(
      labelledIn(LEAD, TOLD, "“It was whistling at me.”", "Lonnie Prewitt", "Whistling through every night"),
    ).toEqual([2, 3]);
    expect(labelledIn(LEAD, far, "“It was whistling at me.”", "Lonnie Prewitt", "A long night")).toEqual([2, 3]);
  });

  it("the headline, and what an earlier pass has labelled", () => {
    const lines = [HEADLINE, LEAD, TOLD, "“I heard it before I saw it”", "Lonnie Prewitt", BELOW];
    const capture = makeCapture(lines);
    expect(labelPullQuotes.label(capture)).toHaveLength(2);
    const judged = capture.judged.map((each, i) => (i === 3 ? { ...each, label: "headline" as const } : each));
    expect(labelPullQuotes.label({ ...capture, judged })).toEqual([]);
    const verdicts = lines.map((_, block) =>
      block === 4 ? { block, label: "byline" as const, rule: "bylines.labelled", confidence: 1 } : undefined,
    );
    expect(labelPullQuotes.label({ ...capture, verdicts })).toEqual([]);
  });
});
