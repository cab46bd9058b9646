import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const MORE = "The shops on the islands are out of bread, of milk and, since Sunday, of batteries.";
const LAST = "“We will be back when the sea lets us,” she said, and tied up the ferry again.";

/** What a block is between two paragraphs. */
const mendBetween = (row: Row): string | undefined => mend([["paragraph", PROSE], row, ["paragraph", MORE]])[1];

it("leaves a story alone that has nothing to mend", () => {
  const rows: Row[] = [
    ["headline", "Ferry stays in port"],
    ["byline", "Mara Lindqvist"],
    ["paragraph", PROSE],
    ["subhead", "Nine days"],
    ["paragraph", MORE],
    ["paragraph", LAST],
    ["other", "Seagull fined"],
  ];
  expect(mend(rows)).toEqual(rows.map(([label]) => label));
});

describe("the end of a signed story", () => {
  it("puts nothing of what follows into the story", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["paragraph", LAST],
        ["signoff", "REUTERS", "signoff"],
        ["paragraph", MORE],
        ["listitem", "Seagull fined"],
      ]),
    ).toEqual(["paragraph", "paragraph", "signoff", "other after-signoff", "other after-signoff"]);
  });

  it("takes the block that holds the sign-off into the story", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["caption", "The board wants “high-quality talent”. REUTERS"],
      ]),
    ).toEqual(["paragraph", "paragraph signed"]);
  });

  it("is not told by a caption of the page's far below", () => {
    const caption: Row = ["caption", "Commuters walk along the quay on Tuesday. | AP"];
    const settle = (between: number): string | undefined =>
      mend([
        ["paragraph", PROSE],
        ...Array.from({ length: between }, (): Row => ["other", "Share", "share"]),
        caption,
      ]).at(-1);
    expect(settle(2)).toBe("paragraph signed");
    expect(settle(8)).toBe("caption");
  });

  it("takes the block that tells who edited it into the story, below titles of other stories too", () => {
    const rows: Row[] = [
      [
        "paragraph",
        "港務局今天表示，開往外島的渡輪週五以前不會開航，島上的麵包和牛奶從週日起就賣完了，商家盼早日復航。",
      ],
      ["other", "延伸閱讀", "related"],
      ["other", "林鐵冬季班次加開"],
      ["other", "「我跟他們說，這要看風。」林方說。（編輯：林克）1131127"],
      ["other", "外島"],
    ];
    expect(mend(rows)[3]).toBe("paragraph signed");
  });

  it.each(["($1 = 9.2112 Swedish crowns)", "(1 euro = 1.0812 dollars)", "($1 = 147.85 yen)"])(
    "keeps by what it reckons: %s",
    (rate) => {
      const settle = (text: string, label: Row[0] = "other"): string | undefined =>
        mend([
          ["paragraph", PROSE],
          [label, text],
          ["signoff", "(Reporting by Lena Marsh)", "signoff"],
        ])[1];
      expect(settle(rate)).toBe("paragraph exchange-rate");
      expect(settle(rate, "subhead")).toBe("paragraph exchange-rate");
      expect(settle(rate.replace("=", "is"))).toBe("other");
      expect(
        mend([
          ["paragraph", PROSE],
          ["other", "Share", "share"],
          ["other", rate],
        ])[2],
      ).toBe("other");
    },
  );

  it("does not end with a caption's agency while the story goes on in short sentences", () => {
    const rows: Row[] = [
      ["paragraph", PROSE],
      ["other", "Farid reads his letter for the first time in four decades. (AFP)"],
      ["paragraph", "He read it standing."],
      ["paragraph", "Then he sat down."],
      ["paragraph", "“Tell him the walnut tree bore fruit,” she said."],
    ];
    expect(mend(rows)).toEqual(rows.map(([label]) => label));
    expect(mend(rows.slice(0, -1))[1]).toBe("paragraph signed");
  });

  it("does not take a sentence that ends in an agency's name for the end", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["paragraph", "The talks had failed on the second night, said Reuters."],
        ["paragraph", MORE],
      ]),
    ).toEqual(["paragraph", "paragraph", "paragraph"]);
  });

  it("does not believe a sign-off with much of the story below it", () => {
    const rows: Row[] = [
      ["paragraph", PROSE],
      ["signoff", "REUTERS", "signoff"],
      ["paragraph", MORE],
      ["paragraph", PROSE],
      ["paragraph", LAST],
    ];
    expect(mend(rows)).toEqual(rows.map(([label]) => label));
  });
});

describe("the last sentence of a capture", () => {
  const judge = (confidence: number, ...between: Row[]): string | undefined =>
    mend([
      ["paragraph", PROSE],
      ["paragraph", MORE],
      ...between,
      ["other", "Works begin in the autumn.", undefined, confidence],
    ]).at(-1);

  it("ends the story where the model is not sure that it does not", () => {
    expect(judge(0.51, ["other", "Advertisement", "advertisement"])).toBe("paragraph last-sentence");
    expect(judge(0.9)).toBe("other");
    const ad: Row = ["other", "Advertisement", "advertisement"];
    const last: Row = ["other", "More on that, and on the price of bread, next week.", undefined, 0.65];
    expect(mend([["paragraph", PROSE], ["paragraph", MORE], ad, last]).at(-1)).toBe("paragraph last-sentence");
    expect(mend([["paragraph", PROSE], ["paragraph", MORE], last]).at(-1)).toBe("other");
  });

  it("does not below other furniture", () => {
    expect(judge(0.51, ["other", "Most viewed", "related"])).toBe("other");
  });
});

describe("the end of any story", () => {
  it("is no subhead", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["subhead", "Most viewed"],
      ]),
    ).toEqual(["paragraph", "other after-end"]);
  });

  it("is no title under a label", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["other", "More stories", "related"],
        ["listitem", "Seagull fined, again"],
        ["paragraph", "Which reservoir are you?"],
      ]),
    ).toEqual(["paragraph", "other", "other in-box", "other after-end"]);
  });

  it("may be a list of the story's own", () => {
    const rows: Row[] = [
      ["paragraph", PROSE],
      ["listitem", "Monday: no boat"],
      ["listitem", "Tuesday: no boat"],
    ];
    expect(mend(rows)).toEqual(rows.map(([label]) => label));
  });

  it("may be a sentence, however short, under a label in the middle of the story", () => {
    const rows: Row[] = [
      ["paragraph", PROSE],
      ["other", "More stories", "related"],
      ["paragraph", "Nobody sailed."],
    ];
    expect(mend(rows)).toEqual(rows.map(([label]) => label));
  });
});

describe("what stands inside the story", () => {
  it("takes a whole sentence above the sign-off", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["other", LAST],
        ["signoff", "REUTERS", "signoff"],
      ]),
    ).toEqual(["paragraph", "paragraph inside-story", "signoff"]);
  });

  it("leaves a sentence out that has no sign-off below it: it may be a promo", () => {
    const rows: Row[] = [
      ["paragraph", PROSE],
      ["other", LAST],
      ["paragraph", MORE],
    ];
    expect(mend(rows)).toEqual(rows.map(([label]) => label));
  });

  it("takes the first half of a sentence that goes on below", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["other", "Interviews will take about two weeks"],
        ["paragraph", ", and embassies will be told before the summer."],
      ])[1],
    ).toBe("paragraph opens-sentence");
  });

  it("takes the words before the link, too", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["other", "The second boat, the"],
        ["other", "Aurora of Harrow"],
        ["paragraph", "which has not left port since May, is for sale."],
      ]).slice(1, 3),
    ).toEqual(["paragraph opens-sentence", "continuation open-sentence"]);
  });

  it("takes the title of a list above its first item", () => {
    const list: Row[] = [
      ["listitem", "1. The bridge opened for a sand barge at 07.52."],
      ["listitem", "2. It has not closed since."],
    ];
    expect(mend([["headline", "Bridge stuck"], ["other", "What we know so far"], ...list])[1]).toBe(
      "subhead list-title",
    );
    expect(mend([["headline", "Bridge stuck"], ["other", "Share"], ...list])[1]).toBe("other");
  });
});

it("does not hold the name of a box that calls for something", () => {
  const rows = (call: Row): Row[] => [
    ["paragraph", PROSE],
    ["subhead", "The Harbour Weekly"],
    ["other", "Email"],
    call,
    ["paragraph", MORE],
  ];
  expect(mend(rows(["other", "By signing up, you agree", "promo"]))[1]).toBe("other in-box");
  expect(mend(rows(["other", "Advertisement", "advertisement"]))[1]).toBe("subhead");
});

it("does not hold its headline again", () => {
  const rows: Row[] = [
    ["headline", "Key moments of the hearing"],
    ["paragraph", PROSE],
    ["subhead", "Key moments of the hearing"],
    ["subhead", "Key moments of the day"],
    ["paragraph", MORE],
  ];
  expect(mend(rows).slice(2, 4)).toEqual(["other headline-again", "subhead"]);
});

it("takes a kicker and a title with a bar between them for another story's", () => {
  const judge = (text: string): string | undefined => mendBetween(["subhead", text]);
  expect(judge("Profile | Grace of the harbour")).toBe("other barred");
  expect(judge("Explained | Why do ferries come to the cities?")).toBe("other barred");
  expect(judge("rpm -qa | grep ssl")).toBe("subhead");
});

describe("a Korean particle", () => {
  const WHOLE_KO = "기상청은 이 위성을 이용하면 예보를 앞당길 수 있다고 밝혔다.";
  const judge = (noun: Row, rest: string): string[] =>
    mend([["headline", "국산 기상위성 궤도 진입"], ["paragraph", WHOLE_KO], noun, ["paragraph", rest]]).slice(2);

  it("makes the noun above it the story's", () => {
    expect(judge(["other", "우주기술연구원"], "은 이날 발사된 위성이 교신에 성공했다고 밝혔다.")).toEqual([
      "paragraph opens-sentence",
      "continuation open-sentence",
    ]);
  });

  it("is none behind a noun that takes its other form", () => {
    expect(judge(["other", "관련 기사"], "은 이날 발사된 위성이 교신에 성공했다고 밝혔다.")).toEqual([
      "other",
      "paragraph",
    ]);
  });
});

describe("a long line in capitals", () => {
  const TITLE: Row = ["subhead", "MAN BILLED $1,200 FOR PARKING HIS OWN HORSE AT COUNTY FAIR"];
  const judge = (...rows: Row[]): string[] => mend([["paragraph", PROSE], ...rows, ["paragraph", MORE]]).slice(1, -1);

  it("is another story's title", () => {
    expect(judge(TITLE)).toEqual(["other in-capitals"]);
  });

  it("is none in a script without case, whatever names stand in it", () => {
    const line =
      "日本バレーボール協会（JVA）もフジとの関係は深く、SVリーグの今季開幕戦を地上波で生中継した後の予定は未定";
    expect(judge(["paragraph", line])).not.toContain("other in-capitals");
  });

  it("is a subhead where the story has others in capitals", () => {
    expect(judge(["subhead", "WHAT COMES NEXT"], ["paragraph", LAST], TITLE)).toEqual([
      "subhead",
      "paragraph",
      "subhead",
    ]);
  });
});

it("takes no line for a subhead that holds a sentence which has ended, and more", () => {
  const judge = (text: string): string | undefined => mendBetween(["paragraph", text]);
  expect(judge("The ferry stays in port. Nobody says")).toBe("paragraph");
  expect(judge("Where nobody says")).toBe("subhead short-line");
});

describe("a page's stamps amid the story", () => {
  it.each(["24. 1. 2025 12:38", "21.01.2023, 14.20 Uhr", "vor 1 Std.", "4 hours ago08:36"])(
    "are not its own: %s",
    (stamp) => {
      expect(
        mend([
          ["paragraph", PROSE],
          ["paragraph", stamp],
          ["paragraph", MORE],
        ])[1],
      ).toBe("other clock");
    },
  );

  it("are not the days and hours of a chronicle", () => {
    for (const stamp of ["4:14 p.m.", "14 June 2011"])
      expect(
        mend([
          ["paragraph", PROSE],
          ["paragraph", stamp],
          ["paragraph", MORE],
        ])[1],
      ).not.toContain("other");
  });
});

describe("a paragraph that begins like a call", () => {
  const CALL =
    "Lesen Sie auch das Kleingedruckte, rät deshalb Harmsen ihren Kollegen in den Nachbarorten: «Eine Brücke kann man nicht abschließen.»";

  it("is the story's between its paragraphs, where the model is not sure", () => {
    const judge = (confidence: number): string | undefined =>
      mend([
        ["paragraph", PROSE],
        ["other", CALL, undefined, confidence],
        ["paragraph", MORE],
      ])[1];
    expect(judge(0.6)).toBe("paragraph like-call");
    expect(judge(0.9)).toBe("other");
  });

  it("is the story's as well where it is two sentences", () => {
    const two = (text: string): string | undefined =>
      mend([
        ["paragraph", PROSE],
        ["other", text, undefined, 0.6],
        ["paragraph", MORE],
      ])[1];
    const first = "Which of the dishes on the ferry do you like yourself, and which of them do you cook at home";
    expect(two(`${first}? Are there some that you leave to others?`)).toBe("paragraph like-call");
    expect(two(`${first}, and which do you leave to others?`)).toBe("other");
  });

  it("is the story's above an advertisement", () => {
    const rows: Row[] = [
      ["paragraph", PROSE],
      ["other", CALL, undefined, 0.6],
      ["other", "Anzeige", "advertisement"],
      ["paragraph", MORE],
    ];
    expect(mend(rows)[1]).toBe("paragraph like-call");
  });

  it("is not the story's below its furniture", () => {
    const rows: Row[] = [
      ["paragraph", PROSE],
      ["other", "Anzeige", "advertisement"],
      ["other", CALL],
      ["paragraph", MORE],
    ];
    expect(mend(rows)[2]).toBe("other");
  });
});

describe("kinds", () => {
  it("a dash opens speech", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["listitem", "– Er det ikke lett å miste tellingen?"],
        ["paragraph", MORE],
      ])[1],
    ).toBe("paragraph speech");
    const settle = (text: string): string | undefined =>
      mend([
        ["paragraph", PROSE],
        ["listitem", text],
        ["paragraph", MORE],
      ])[1];
    expect([settle("–Zapatos."), settle("–12 knots")]).toEqual(["paragraph speech", "listitem"]);
  });

  it("a hyphen before the first paragraph is what a lost dateline left, and no item", () => {
    expect(
      mend([
        ["listitem", `- ${PROSE}`],
        ["paragraph", MORE],
      ])[0],
    ).toBe("paragraph lost-dateline");
  });

  it("a hyphen before the first of several items is an item's", () => {
    expect(
      mend([
        ["listitem", "- The first boat leaves at six."],
        ["listitem", "- The second does not leave."],
        ["paragraph", MORE],
      ]).slice(0, 2),
    ).toEqual(["listitem", "listitem"]);
  });

  it("a long sentence is no subhead, a short one may be", () => {
    const rows: Row[] = [
      ["paragraph", PROSE],
      ["subhead", LAST.replace("again", "again with a second rope")],
      ["subhead", "Who pays?"],
      ["paragraph", MORE],
    ];
    expect(mend(rows)).toEqual(["paragraph", "paragraph length", "subhead", "paragraph"]);
  });

  it("a short line that ends no sentence, above a paragraph, is a subhead", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["paragraph", "Nine days of bread"],
        ["paragraph", MORE],
      ])[1],
    ).toBe("subhead short-line");
  });

  it("a title right under a label is another story's, and one under a whole teaser may be a subhead", () => {
    const under = (label: string): string[] =>
      mend([
        ["paragraph", PROSE],
        ["other", label, "related"],
        ["subhead", "The gull that was fined"],
        ["paragraph", MORE],
      ]);
    expect(under("Recommended")[2]).toBe("other in-box");
    expect(under("Read more: Ferry sold to a gentleman in Oban")[2]).toBe("subhead");
  });

  it("a short line above the first item of a numbered list is its subhead", () => {
    const item: Row = ["listitem", "1. The bridge opened for a sand barge at 07.52."];
    expect(mend([["headline", "Bridge stuck"], ["paragraph", "What we know so far"], item])[1]).toBe(
      "subhead short-line",
    );
    expect(mend([["headline", "Bridge stuck"], ["paragraph", "We know this:"], item])[1]).toBe("paragraph");
  });

  it("a short line that a colon or a continuation carries on is a paragraph", () => {
    const rows: Row[] = [
      ["paragraph", PROSE],
      ["paragraph", "The board asks for:"],
      ["paragraph", MORE],
      ["paragraph", "In January,"],
      ["paragraph", "Harrow Quay"],
      ["continuation", "agreed to comply with the board."],
    ];
    expect(mend(rows)).toEqual(rows.map(([label]) => label));
  });

  it.each([
    ["($1 = 10.2450 Swedish crowns)", "exchange-rate"],
    ["(wird fortgesetzt)", "in-brackets"],
  ])("what stands in brackets heads nothing: %s", (text, why) => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["subhead", text],
        ["paragraph", MORE],
      ])[1],
    ).toBe(`paragraph ${why}`);
  });

  it("a line between dashes is a subhead", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["paragraph", "- Three days early -"],
        ["paragraph", MORE],
      ])[1],
    ).toBe("subhead dashed-subhead");
  });
});

describe("open sentences", () => {
  it.each<[string, string]>([
    ["The water reached 17ft at Ravensgill cutting", ", the deepest since 1947."],
    ["The report was written by the", "harbour board of Harrow."],
  ])("%s | %s", (before, after) => {
    expect(
      mend([
        ["paragraph", before],
        ["paragraph", after],
        ["paragraph", MORE],
      ])[1],
    ).toBe("continuation open-sentence");
  });

  it("go on in a block that the model left out, if it is next or nothing but signs", () => {
    const rows: Row[] = [
      ["paragraph", "The refurbishment of 2018 included heat-resistant paint"],
      ["other", ","],
      ["continuation", "but not heat-resistant joints."],
      ["paragraph", MORE],
    ];
    expect(mend(rows)[1]).toBe("continuation open-sentence");
  });

  it("go on behind an abbreviation's full stop", () => {
    expect(
      mend([
        ["paragraph", "Nad zatoką wyjechała w 1960 r."],
        ["paragraph", "i nie wróciła."],
      ])[1],
    ).toBe("continuation open-sentence");
  });

  it("go on over furniture that stands between", () => {
    expect(
      mend([
        ["paragraph", "The wall measures 1,800 metres in the"],
        ["other", "ADVERTISEMENT", "advertisement"],
        ["paragraph", "contract with the board."],
      ])[2],
    ).toBe("continuation open-sentence");
  });

  it("do not go on behind a sentence's end, in a new sentence or below a subhead", () => {
    const rows: Row[] = [
      ["paragraph", PROSE],
      ["paragraph", "iPhones were handed out in the hall, the clerk said."],
      ["subhead", "Nine days"],
      ["paragraph", "eBay had sold the old ferry before the summer was out."],
    ];
    expect(mend(rows)).toEqual(rows.map(([label]) => label));
  });

  it("do not go on from a line that turned out to be a picture's", () => {
    expect(
      mend([
        ["paragraph", PROSE],
        ["paragraph", "The quay on Friday", "caption"],
        ["continuation", MORE],
      ])[2],
    ).toBe("paragraph after-picture");
  });
});

it("takes all items of a box of teasers for teasers, not the first alone", () => {
  expect(
    mend([
      ["paragraph", PROSE],
      ["other", "Trending", "related"],
      ["listitem", "1. Harbour tunnel is late again"],
      ["listitem", "2. The best fish soup in town, ranked"],
      ["paragraph", LAST],
    ]),
  ).toEqual(["paragraph", "other", "other in-box", "other in-box", "paragraph"]);
});

describe("a sentence without spaces that links have broken", () => {
  const WHOLE = "小樽の港では、朝から船を待つ人の列ができている。";

  it.each([
    ["文部科学省", "は「来年度に向けて、優先順位を整理している」としています。"],
    ["鐵道局", "表示，藍皮車於民國109年底停駛，原訂整修1年。"],
  ])("begins with %s where what follows cannot begin one", (link, rest) => {
    const rows: Row[] = [
      ["headline", "船が出ない島で、パンが焼けた"],
      ["paragraph", WHOLE],
      ["other", link],
      ["paragraph", rest],
      ["paragraph", WHOLE],
    ];
    expect(mend(rows).slice(2, 4)).toEqual(["paragraph opens-sentence", "continuation open-sentence"]);
  });

  it("is the story's where two of its fragments wait for something, and one alone does not tell", () => {
    const rows = (first: string): Row[] => [
      ["headline", "船が出ない島で、パンが焼けた"],
      ["other", first],
      ["other", "三好冬子"],
      ["other", "さん（57）の"],
      ["other", "パン工房", undefined, 0.95],
      ["paragraph", "問題が、島の外にも広がっている。"],
      ["paragraph", WHOLE],
    ];
    expect(mend(rows("元船長の"))[5]).toBe("continuation open-sentence");
    expect(mend(rows("写真特集"))[5]).toBe("paragraph");
  });

  it("is no sentence's rest that begins with a word of its own", () => {
    const rows: Row[] = [
      ["headline", "船が出ない島で、パンが焼けた"],
      ["paragraph", WHOLE],
      ["other", "関連記事"],
      ["paragraph", "はい、と船長は答えた。"],
    ];
    expect(mend(rows).slice(2)).toEqual(["other", "paragraph"]);
  });

  it("is joined from the particle that leaves it open to its stop", () => {
    expect(
      mend([
        ["headline", "船が出ない島で、パンが焼けた"],
        ["other", "元船長の"],
        ["other", "三好冬子"],
        ["other", "さん（57）の"],
        ["subhead", "パン工房"],
        ["paragraph", "問題が、島の外にも広がっている。"],
        ["paragraph", WHOLE],
      ]),
    ).toEqual([
      "headline",
      "paragraph opens-sentence",
      "continuation open-sentence",
      "continuation open-sentence",
      "continuation open-sentence",
      "continuation open-sentence",
      "paragraph",
    ]);
  });

  it("goes on with a particle that begins no sentence, and with a name's reading", () => {
    expect(
      mend([
        ["paragraph", WHOLE],
        ["subhead", "フェリー"],
        ["paragraph", "の再開は、早くても金曜日になる。"],
        ["paragraph", "町長は議会での"],
        ["subhead", "弾劾"],
        ["paragraph", "（だんがい）を恐れている。"],
      ]),
    ).toEqual([
      "paragraph",
      "paragraph opens-sentence",
      "continuation open-sentence",
      "paragraph",
      "continuation open-sentence",
      "continuation open-sentence",
    ]);
  });

  it("goes on over a name in other letters", () => {
    expect(
      mend([
        ["paragraph", "元船長の"],
        ["other", "NHK"],
        ["other", "記者が"],
        ["paragraph", "朝の便で着いた。"],
      ]),
    ).toEqual(["paragraph", "continuation open-sentence", "continuation open-sentence", "continuation open-sentence"]);
  });

  it("takes no menu above a story into it, and no plea below", () => {
    const rows: Row[] = [
      ["other", "人気の"],
      ["other", "特集"],
      ["paragraph", WHOLE],
      ["paragraph", "町の"],
      ["other", "この記事を気に入ったら「いいね」を押してください。最新情報をお届けします。"],
    ];
    expect(mend(rows)).toEqual(rows.map(([label]) => label));
  });

  it("leaves a subhead alone, a label before a menu, and what stands below an open line without a stop", () => {
    const rows: Row[] = [
      ["paragraph", WHOLE],
      ["subhead", "再発防止を"],
      ["paragraph", WHOLE],
      ["subhead", "パンの値段"],
      ["paragraph", WHOLE],
      ["other", "今日の"],
      ["other", "天気"],
      ["other", "ランキング"],
    ];
    expect(mend(rows)).toEqual(rows.map(([label]) => label));
  });
});

describe("bullets between the headline and the story", () => {
  const LOST = "- The outer islands have had no ferry, and no bread, since Sunday evening.";
  const WAITS = "- Its captain waits for a wind that has been promised for Friday morning.";

  it("are a digest of it", () => {
    expect(
      mend([
        ["headline", "Ferry stays in port"],
        ["subhead", "Key Points", "badge"],
        ["listitem", LOST],
        ["listitem", WAITS],
        ["paragraph", PROSE],
        ["listitem", LOST],
        ["listitem", WAITS],
      ]),
    ).toEqual(["headline", "subhead", "other digest", "other digest", "paragraph", "listitem", "listitem"]);
  });

  it("are a digest below a page's word for one, however short", () => {
    const rows = (title: Row): Row[] => [
      ["headline", "Ferry stays in port"],
      title,
      ["listitem", "- No ferry sails."],
      ["other", "- No bread is left."],
      ["listitem", "- The sea is rough."],
      ["paragraph", PROSE],
      ["paragraph", MORE],
    ];
    const digest = ["other digest", "other digest", "other digest", "paragraph", "paragraph"];
    expect(mend(rows(["other", "Key points", "badge"])).slice(2)).toEqual(digest);
    expect(mend(rows(["subhead", "You will need"])).slice(2)).not.toContain("other digest");
    const cut = rows(["other", "Key points", "badge"]).slice(0, -2);
    expect(mend([...cut, ["paragraph", "It stays."], ["paragraph", MORE]])).not.toContain("other digest");
  });

  it("are a digest where three short ones open what the page has below its head", () => {
    const points = ["- No ferry sails.", "- No bread is left.", "- The sea is rough."];
    const credit: Row = ["other", "Photo: Lena Marsh", "credit"];
    const settle = (items: readonly string[], above = credit, last: Row = ["paragraph", MORE]): string[] =>
      mend([
        ["headline", "Ferry stays in port"],
        above,
        ...items.map((text): Row => ["listitem", text]),
        ["paragraph", PROSE],
        last,
      ]).slice(2, -2);
    expect(settle(points, ["other", "Harbour"])).not.toContain("other digest");
    expect(settle(points)).toEqual(["other digest", "other digest", "other digest"]);
    expect(settle(points.slice(1))).not.toContain("other digest");
    expect(settle(points.with(1, "- Vi har ventet, siger hun."))).not.toContain("other digest");
    expect(settle(points.with(1, "- Bread"))).not.toContain("other digest");
    const said = ["paragraph", "- Vi har ventet på den færge, siger hun."] as const;
    expect(settle(points, undefined, said)).not.toContain("other digest");
    // A list that the story goes on with, in short lines.
    const rows = points.map((text): Row => ["listitem", text]);
    const short: Row = ["paragraph", "So it is."];
    expect(mend([["headline", "Ferry stays in port"], credit, ...rows, short, ["paragraph", MORE]])).not.toContain(
      "other digest",
    );
  });

  it("are one up to a longer dash, which is what a lost dateline leaves", () => {
    const lead = `– ${PROSE} The shops are out of bread.`;
    const rows = (last: string): Row[] => [
      ["headline", "Ferry stays in port"],
      ["other", "Key points", "badge"],
      ["listitem", LOST],
      ["listitem", WAITS],
      ["listitem", last],
      ["paragraph", MORE],
    ];
    expect(mend(rows(lead)).slice(2, 5)).toEqual(["other digest", "other digest", "paragraph speech"]);
    expect(mend(rows(lead.replace("–", "-")))[4]).toBe("other digest");
    const long = rows(lead).map(([label, text, given]): Row => [label, text.replace(/^-/, "–"), given]);
    expect(mend(long)[4]).toBe("other digest");
    expect(mend(rows("– No boat sails on Monday."))[4]).toBe("other digest");
    expect(mend(rows(lead).toSpliced(5, 0, ["listitem", WAITS])).slice(4, 6)).toEqual(["other digest", "other digest"]);
  });

  it("are the story where one stands alone: its place was lost", () => {
    const rows: Row[] = [
      ["headline", "Ferry stays in port"],
      ["listitem", LOST],
      ["paragraph", PROSE],
    ];
    expect(mend(rows)).toEqual(["headline", "paragraph lost-dateline", "paragraph"]);
  });

  it("are the story where no paragraph follows, and where they are short", () => {
    const stories: Row[][] = [
      [
        ["headline", "Ferry stays in port"],
        ["listitem", LOST],
        ["listitem", WAITS],
      ],
      [
        ["headline", "Ferry stays in port"],
        ["listitem", "- bread"],
        ["listitem", "- milk"],
        ["paragraph", PROSE],
      ],
    ];
    for (const rows of stories) expect(mend(rows)).toEqual(rows.map(([label]) => label));
  });
});
