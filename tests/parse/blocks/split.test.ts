import { describe, expect, it } from "vitest";
import { splitSeed } from "../../../src/parse/blocks/split.ts";
import { readSeed } from "../../../src/parse/seed/read.ts";

function splitOf(text: string, file = "a.txt") {
  const read = readSeed(file, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  return splitSeed(read.seed);
}
const textsOf = (text: string, file?: string): string[] => splitOf(text, file).map((block) => block.text);

/** Two paragraphs, wrapped to a width. */
const PARAGRAPHS = [
  "The harbour board met on Tuesday evening to hear what the ferry",
  "crews had to say about the winter timetable, and heard it for four",
  "hours without a break.",
  "",
  "Nobody left the hall before midnight, said the clerk of the board,",
  "who had brought sandwiches for twelve and fed some forty people by",
  "cutting each of them into quarters.",
];

describe("splitting a text capture", () => {
  it("makes a block of each line that is not blank", () => {
    const blocks = splitOf("One\n\n \t\nTwo  words\nThree");
    expect(blocks.map(({ text, line }) => [text, line])).toEqual([
      ["One", 1],
      ["Two words", 4],
      ["Three", 5],
    ]);
  });

  it.each(["\n", "\r\n", "\r", "\u2028", "\f"])("knows the line end %j", (end) => {
    expect(textsOf(`One${end}${end}Two${end}`)).toEqual(["One", "Two"]);
  });

  it("counts lines behind the front matter in the file", () => {
    expect(splitOf("---\ntitle: A\n---\n\nText")[0]?.line).toBe(5);
  });

  it("leaves Markdown's characters alone", () => {
    expect(textsOf("# 1 hit *of* the <week>\n- President Xi said")).toEqual([
      "# 1 hit *of* the <week>",
      "- President Xi said",
    ]);
  });

  it("drops what shows nothing and folds spaces", () => {
    expect(textsOf("Soft\u00ADhyphen\u00A0and\u200B \u202Eover\u202C\n\u200B\u2060\n")).toEqual([
      "Softhyphen and over",
    ]);
  });

  it("takes a mail's signs of quoting from its lines; what is a sign alone is the line's above", () => {
    const lines = PARAGRAPHS.map((line) => `> ${line}`.trim());
    const blocks = splitOf(["Ann wrote:", ...lines].join("\n"));
    expect(blocks.map(({ text, line, endLine }) => [text.slice(0, 10), line, endLine])).toEqual([
      ["Ann wrote:", 1, 1],
      ["The harbou", 2, 5],
      ["Nobody lef", 6, 8],
    ]);
  });

  it.each([
    ["a menu's arrows", ["> Sport", "> Weather", "> Letters", "> Tides", PARAGRAPHS[0] ?? ""]],
    [
      "a story with words that are quoted so",
      [...PARAGRAPHS, "> Sound", "> carries far over the water tonight.", "> Listen"],
    ],
    [
      "a page's links and an ornament",
      [
        ...PARAGRAPHS,
        "",
        "> Harbour lights fail again as the easterly wind returns to town",
        "> Herring fleet leaves for the north a fortnight early this year",
        "> School on Mill Street to close its doors after a century",
        ">",
      ],
    ],
  ])("leaves the signs of %s", (_, lines) => {
    expect(textsOf(lines.join("\n")).filter((text) => text.startsWith(">"))).not.toEqual([]);
  });

  it("finds in one pass which line holds the signs that stand alone", () => {
    const started = process.cpuUsage().user;
    textsOf(`> ${PARAGRAPHS.slice(0, 3).join(" ")}${"\n>".repeat(150_000)}`);
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(5_000);
  });

  it("joins the lines of a capture that is wrapped to a width, and of no other", () => {
    const wrapped = [...PARAGRAPHS, "", "- The first boat leaves at six.", "- The second does not leave."].join("\n");
    const blocks = splitOf(wrapped);
    expect(blocks).toHaveLength(4);
    expect(blocks.map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 3],
      [5, 7],
      [9, 9],
      [10, 10],
    ]);
    const short = "One line.\nAnother line, which is longer.\nA third.\nA fourth line.\nA fifth.\nA sixth.";
    expect(textsOf(short)).toHaveLength(6);
  });
});

describe("lines that were wrapped", () => {
  it("are joined below a mail's head and a page's short lines", () => {
    const head = [
      "From: Ann Archer <ann.archer@mail.example.org>, the harbour board's own clerk",
      "To: Tom",
      "Date: Monday",
      "Subject: The timetable",
      "",
    ];
    expect(textsOf([...head, "Home", "News", "Sport", "Weather", "", ...PARAGRAPHS].join("\n")).slice(8)).toEqual([
      PARAGRAPHS.slice(0, 3).join(" "),
      PARAGRAPHS.slice(4).join(" "),
    ]);
  });

  it("begin a paragraph where they stand further in", () => {
    const indented = PARAGRAPHS.filter((line) => line !== "").map((line, at) =>
      at === 0 || at === 3 ? `    ${line}` : line,
    );
    expect(textsOf(indented.join("\n"))).toEqual([PARAGRAPHS.slice(0, 3).join(" "), PARAGRAPHS.slice(4).join(" ")]);
  });

  it("are no line across the page", () => {
    const rule = "-".repeat(64);
    expect(textsOf([...PARAGRAPHS, rule].join("\n")).at(-1)).toBe(rule);
  });

  it("are put together where a column parts words, and a compound keeps its hyphen", () => {
    const column = [
      "The harbour board met on Tues-",
      "day evening to hear what the",
      "crews had to say about a cost-",
      "cutting timetable, and heard",
      "it for four hours without a",
      "break.",
      "",
      "Nobody left the hall before mid-",
      "night. Cost-cutting, said the",
      "clerk, was for pre- and after-",
      "noon boats alone.",
    ];
    expect(textsOf(column.join("\n"))).toEqual([
      "The harbour board met on Tuesday evening to hear what the crews had to say about a cost-cutting timetable, and heard it for four hours without a break.",
      "Nobody left the hall before midnight. Cost-cutting, said the clerk, was for pre- and afternoon boats alone.",
    ]);
  });

  it("keep a hyphen in a column that the word's parts say is its own, and no other", () => {
    const column = [
      "The road is closed because of re-",
      "building, said Jean-",
      "Paul Martin of South-",
      "East Bay. The well-",
      "known farmer, the son-in-",
      "law of the mayor, spoke of long-",
      "term damage and of twenty-",
      "five boats with a Bremen-",
      "based crew. The mother-",
      "in-law of a 14-",
      "year-old was un-",
      "known to the thresh-",
      "old keepers.",
    ];
    expect(textsOf(column.join("\n"))).toEqual([
      "The road is closed because of rebuilding, said Jean-Paul Martin of South-East Bay. The well-known farmer, the son-in-law of the mayor, spoke of long-term damage and of twenty-five boats with a Bremen-based crew. The mother-in-law of a 14-year-old was unknown to the threshold keepers.",
    ]);
  });

  it("lose a column's hyphen where a word goes on with another, with an ending, or is one with what precedes it", () => {
    const column = [
      "The ruin is now a govern-",
      "ment-owned wall of a Euro-",
      "pean-style town with com-",
      "puter-led gates, whose self-",
      "ish and self-",
      "less clerks have over-",
      "sized chairs in an under-",
      "funded hall.",
    ];
    expect(textsOf(column.join("\n"))).toEqual([
      "The ruin is now a government-owned wall of a European-style town with computer-led gates, whose selfish and selfless clerks have oversized chairs in an underfunded hall.",
    ]);
  });

  it("are joined where somebody wrapped them by hand, in runs that blank lines part", () => {
    const story = [
      [
        "The great bell of the church, silent since it cracked in the frost of",
        "1963, will ring again on Whit Sunday.",
      ],
      ["It was recast last month in the county town, where forty people watched", "the bronze being poured."],
      ['"I was christened under it and I mean to be buried under it," said Amos', "Gow, 88, who gave 2,000 pounds."],
      [
        "The old crack was cut out and lies in the porch. It was bought by Mr",
        "Platt, the butcher, who wants it for his garden, and by Miss",
        "Crisp.",
      ],
    ];
    const head = ["Old bell to ring again in Sandwarden church", "By Ruth Maddox", "Tuesday 8 May 2012", ""];
    const lines = [...head, ...story.flatMap((run) => [...run, ""])];
    expect(textsOf(lines.join("\n"))).toEqual([...head.slice(0, 3), ...story.map((run) => run.join(" "))]);
  });

  it.each([
    [
      "verses",
      [
        "The boat is late and nobody who waits upon the quay tonight",
        "Can say for whom it sails or what the pilot may have seen",
      ],
    ],
    [
      "headlines",
      ["Harbour board to hear what the ferry crews have to say", "Millbrook sets fares for the winter and the spring"],
    ],
    [
      "teasers",
      ["Night ferry stays for two more years, board decides", "The harbour board voted on Tuesday to keep it."],
    ],
    [
      "speakers",
      ["The clerk: We heard the crews out for four hours on end.", "A crabber: And were none the wiser for any of it."],
    ],
  ])("are not those of a list in runs: %s", (_, run) => {
    const lines = Array.from({ length: 5 }, () => [...run, ""]).flat();
    expect(textsOf(lines.join("\n"))).toHaveLength(10);
  });

  /** Lines of somebody who wraps by hand, not always where a line is full. */
  const BY_HAND = [
    ["Old bell to ring again in Sandwarden church"],
    ["By Ruth Maddox"],
    [
      "The great bell of the church, silent since it cracked in the frost of",
      "that winter, will ring again on Whit Sunday.",
    ],
    ["It was recast last month in the county town, where forty people", "watched the bronze being poured."],
    ["The old crack was cut out, and lies in the porch, where the", "verger has nailed it to the door of the tower."],
    ["The bell will be rung on every evening from Sunday on at six,", "said the vicar, unless it freezes."],
  ];

  it.each([
    [
      "what is counted",
      [
        "225g unsalted butter, left out of the fridge over the night before",
        "4 large eggs, beaten in a jug with a teaspoon of milk and salt",
      ],
    ],
    [
      "who took a picture",
      [
        "The great bell of the church in its frame of oak at the foundry there",
        "photo by Anne Tolliver for the Harbour Courier of Sandwarden",
      ],
    ],
    [
      "winners",
      [
        "Anne Tolliver of Mill Street, who has the first prize, which is a ham",
        "Peter Marsh of the boatyard, who has a hamper from the bakery",
      ],
    ],
  ])("stand for themselves amid those that were wrapped by hand: %s", (_, own) => {
    const lines = [...BY_HAND, own].flatMap((run) => [...run, ""]);
    expect(textsOf(lines.join("\n"))).toEqual([...BY_HAND.map((run) => run.join(" ")), ...own]);
  });

  it("are none where a paragraph stands on one line", () => {
    const lines = [...BY_HAND, [PARAGRAPHS.slice(0, 3).join(" ")]].flatMap((run) => [...run, ""]);
    expect(textsOf(lines.join("\n"))).toHaveLength(BY_HAND.flat().length + 1);
  });

  it("keep every hyphen in a mail", () => {
    const mail = [
      ...PARAGRAPHS.slice(0, 4),
      "Nobody left the hall before midnight, said the clerk of the cost-",
      "cutting board, who had brought sandwiches for twelve and had fed",
      "forty people with them.",
    ];
    expect(textsOf(mail.join("\n")).at(-1)).toContain("of the cost-cutting board");
  });

  it("are so above a quote that is set in and as wide", () => {
    const quote = [
      "    The boat that leaves the old quay for the far bank at half past one",
      "    is the last, and was the first that anybody in the harbour had.",
    ];
    expect(textsOf([...PARAGRAPHS, "", ...quote, "", ...PARAGRAPHS].join("\n"))).toEqual([
      PARAGRAPHS.slice(0, 3).join(" "),
      PARAGRAPHS.slice(4).join(" "),
      quote.map((line) => line.trim()).join(" "),
      PARAGRAPHS.slice(0, 3).join(" "),
      PARAGRAPHS.slice(4).join(" "),
    ]);
  });

  it.each([
    ["results", (at: number) => `2024-03-${at + 10} Harbour Town ${at % 4}-1 Millbrook`],
    ["addresses", (at: number) => `https://www.harbour.example/night-ferry/${at + 10}`],
    ["a table", (at: number) => `${["Manchester", "Birmingham", "Nottingham"][at % 3]} 12 10 1 1 ${at + 20}-12 31`],
    ["verses", (at: number) => `${["Everlasting darkness over", "Nevermore the waters under"][at % 2]} the bay`],
    ["short sentences without spaces", (at: number) => `港务局周二晚上投票决定，保留夜间渡轮服务。${at}`],
    [
      "headlines",
      (at: number) =>
        `${["Superintendents asked to explain why buses stood", "Schoolchildren plant thousands of birches along"][at % 2]} ${at + 10} weeks`,
    ],
  ])("are not those of a list, though all are of one length: %s", (_, line) => {
    const lines = Array.from({ length: 16 }, (__, at) => line(at));
    expect(textsOf(lines.join("\n"))).toEqual(lines);
  });

  it("keep a hyphen that a longer word of the capture has", () => {
    const column = [
      "The harbour board met on Tues-",
      "day evening to hear about hou-",
      "sehold fares and a cost-",
      "cut. All cost-cutting is over.",
    ];
    expect(textsOf(column.join("\n"))).toEqual([
      "The harbour board met on Tuesday evening to hear about household fares and a cost-cut. All cost-cutting is over.",
    ]);
  });

  it("are looked up in order: as many words may be parted as there are lines", () => {
    const lines = Array.from({ length: 30_000 }, (_, at) => `cutting of board number ${at} and the cost-`);
    const started = performance.now();
    textsOf(lines.join("\n"));
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("are not those of a script without spaces, nor of a poem", () => {
    const chinese = "中侨社西宁12月3日电云顶湖国家级自然保护区管理局3日对外公布。";
    expect(textsOf(Array.from({ length: 8 }, (_, at) => `${at}${chinese.slice(at)}`).join("\n"))).toHaveLength(8);
    const poem = [
      "The boat is late tonight",
      "and nobody at the quay",
      "can say for whom it waits",
      "or what the pilot saw",
      "beyond the outer light",
      "before he turned about",
    ];
    expect(textsOf(poem.join("\n"))).toHaveLength(6);
  });
});

describe("a page that a text browser printed", () => {
  const LIST = ["", "References", "", "   1. http://herald.example/", "   2. http://herald.example/t/quay"];

  it("loses the numbers of its links", () => {
    const page = ["   [1]Harbour Herald", "", "   The ferry leaves from the [2]old quay.", ...LIST];
    expect(textsOf(page.join("\n")).slice(0, 2)).toEqual(["Harbour Herald", "The ferry leaves from the old quay."]);
    expect(
      textsOf(
        "[Harbour Herald][1]\n\nFrom the [old quay][2].\n\n  [1]: http://herald.example/\n  [2]: http://herald.example/t/quay\n",
      ).slice(0, 2),
    ).toEqual(["Harbour Herald", "From the old quay."]);
  });

  it.each([
    ["a number that the list does not have", "The ferry leaves [sic] from the [7]old quay.", LIST],
    ["a note's", "The ferry leaves.[1] The clerk said so.[2]", LIST],
    ["all without a list", "The ferry leaves from the [2]old quay.", []],
  ])("keeps %s", (_, line, list) => {
    expect(textsOf([line, ...list].join("\n"))[0]).toBe(line);
  });

  it("keeps a line that is a number alone: each stands in a block", () => {
    expect(textsOf(["[1]", "", "The [2]quay.", ...LIST].join("\n")).slice(0, 2)).toEqual(["[1]", "The quay."]);
  });
});

describe("splitting a Markdown clip", () => {
  it("makes blocks with marks, and keeps lines that Markdown does not show", () => {
    const clip =
      "# Head\n\nA *lead* with a\nsecond line.\n\n- one\n- two\n\n> Said so.\n\n![Alt text](a.jpg)\n\n[1]: https://example.org\n";
    expect(splitOf(clip, "a.md").map(({ text, mark, line, endLine }) => [text, mark, line, endLine])).toEqual([
      ["Head", "heading", 1, 1],
      ["A lead with a second line.", undefined, 3, 4],
      ["one", "list-item", 6, 6],
      ["two", "list-item", 7, 7],
      ["Said so.", "quote", 9, 9],
      ["Alt text", "image", 11, 11],
      ["[1]: https://example.org", undefined, 13, 13],
    ]);
  });
});

describe("what a note-taking tool adds to a clip", () => {
  const wordsOf = (clip: string) =>
    splitOf(clip, "a.md").map(({ text, mark, line, endLine }) => [text, mark, line, endLine]);

  it("reads highlights and links to notes as their words", () => {
    const clip =
      "# The ==Night== ferry\n\nIt leaves ==empty on **Friday**==, says the [[town hall|hall]] on [[Fish Quay]] of [[Port Ansel#History]].\n\n" +
      "- 这是==重点==内容\n\nThe quay is old. ^37066d\n\n| a | b |\n|---|---|\n| [[x\\|y]] | ==z== |\n";
    expect(textsOf(clip, "a.md")).toEqual([
      "The Night ferry",
      "It leaves empty on Friday, says the hall on Fish Quay of Port Ansel > History.",
      "这是重点内容",
      "The quay is old.",
      "a b y z",
    ]);
  });

  it.each([
    "x == y and a==b==c, ==",
    "He cites it.[[1]]",
    "See https://example.org/?a==b==",
    "`==a== [[b]] %%c%%`",
    "100%% sure and 50%% off",
    "%% of it",
    "=== so ===",
  ])("leaves %s as it is", (line) => {
    expect(textsOf(`Top.\n\n${line}\n`, "a.md")).toEqual(["Top.", line.replaceAll("`", "")]);
  });

  it("takes comments out of sentences, and has those between paragraphs alone, without their words", () => {
    const clip =
      "%% By Ann Li %%\n---\n\nCrews %% how many? %% voted%%, see\nbelow%%, the union said.\n\n%%\nOne.\n\nTwo.\n%%\n\n%% lead %% It ends.\n\n- one\n- %% two %%\n\n" +
      "> %% three %%\n> Said so.\n\n<!-- four -->\n\nAll <!-- five --> is well.\n";
    expect(wordsOf(clip)).toEqual([
      ["%%", "comment", 1, 1],
      ["---", undefined, 2, 2],
      ["Crews voted, the union said.", undefined, 4, 5],
      ["%%", "comment", 7, 11],
      ["It ends.", undefined, 13, 13],
      ["one", "list-item", 15, 15],
      ["%%", "comment", 16, 16],
      ["%%", "comment", 18, 18],
      ["Said so.", "quote", 19, 19],
      ["%%", "comment", 21, 21],
      ["All is well.", undefined, 23, 23],
    ]);
  });

  it("knows comments whatever ends the lines", () => {
    for (const end of ["\r\n", "\r"])
      expect(wordsOf(["Top.", "", "%%", "One.", "", "Two.", "%%", "", "End."].join(end))).toEqual([
        ["Top.", undefined, 1, 1],
        ["%%", "comment", 3, 7],
        ["End.", undefined, 9, 9],
      ]);
  });

  it("takes no paragraphs for a comment between signs in two sentences", () => {
    const clip = "He said %%so.\n\nThe story goes on.\n\nShe said%% no.\n";
    expect(textsOf(clip, "a.md")).toEqual(["He said %%so.", "The story goes on.", "She said%% no."]);
  });

  it("makes the title of a callout the first paragraph of its quotation, and leaves out its sign", () => {
    const clip =
      "> [!note]- What ==we== know\n> It sails\n> at dawn.\n\n> [!tip]\n> Take a coat.\n\n> [!info]\n>\n> Below.\n\n> [!tip] A title alone\n\n> [so] it goes\n";
    expect(wordsOf(clip)).toEqual([
      ["What we know", "quote", 1, 1],
      ["It sails at dawn.", "quote", 2, 3],
      ["Take a coat.", "quote", 5, 6],
      ["> [!info]", undefined, 8, 8],
      [">", undefined, 9, 9],
      ["Below.", "quote", 10, 10],
      ["A title alone", "quote", 12, 12],
      ["[so] it goes", "quote", 14, 14],
    ]);
  });
});
