import { describe, expect, it } from "vitest";
import { labelSignoffs } from "../../../src/parse/passes/signoff.ts";
import type { StoryLabel } from "../../../src/parse/story/index.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const HEAD = "Ferry stays in port until the sea calms down";
const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const MORE =
  "The line has been closed for nine days, and the shops on the islands are out of bread, milk and batteries.";
const LAST = "“We will be back when the sea lets us,” she said.";

const labelsOf = (lines: readonly string[]) =>
  labelBy(labelSignoffs, makeCapture(lines)).map(([block, label]) => [block, label]);

describe("above the first paragraph", () => {
  const UPDATE = "Update 1/24: The line has told us that the ferry sails again. What we wrote before stands below.";
  const HEAD_LINES = [
    HEAD,
    "By Lena Marsh",
    "22 January 2025",
    "12 Comments",
    "The ferry at the quay",
    "Photo: Kestrel",
  ];

  it("stands what is new, farther off the headline too", () => {
    expect(labelsOf([...HEAD_LINES, UPDATE, PROSE, MORE, LAST])).toContainEqual([HEAD_LINES.length, "note"]);
  });

  it.each([
    ["UPDATE (July 9, 8:10 a.m.): The order was lifted on Wednesday for homes north of Mesa Avenue."],
    ["AKTUALIZACJA, godz. 13.15: Wojewoda poinformował, że jeden pas zostanie otwarty w sobotę."],
    ["Mise à jour (9 juillet) : L’ordre a été levé mercredi au nord de l’avenue."],
  ])("stands what is new, with its time: %s", (update) => {
    expect(labelsOf([...HEAD_LINES, update, PROSE, MORE, LAST])).toContainEqual([HEAD_LINES.length, "note"]);
  });

  it("stands none below a clock's time, as a live page's entries do", () => {
    expect(labelsOf([HEAD, "12.40", UPDATE, "12.10", UPDATE, PROSE, MORE, LAST])).toEqual([]);
  });

  it("stands none where a paragraph is above it", () => {
    const rest = [
      "Nobody on the quay had seen such a sea before, and the oldest of the pilots had looked at it for fifty years.",
      "The council wants to lend the line a second boat, which would have to come from the other side of the country.",
    ];
    expect(labelsOf([...HEAD_LINES, PROSE, UPDATE, MORE, ...rest, LAST])).toEqual([]);
  });
});

describe("after the last paragraph", () => {
  it.each([
    ["REUTERS", "signoff"],
    ["(AP)", "signoff"],
    ["(Reporting by Mara Lindqvist; Editing by Oskar Bellweather)", "signoff"],
    [
      "(Bericht von Ina Holm, redigiert von Jan Reck. Bei Rückfragen wenden Sie sich an redaktion@kestrel.example)",
      "signoff",
    ],
    ["(Reportage Ina Holm, version française Jean Prat, édité par Luc Roy)", "signoff"],
    ["(Rédigé par Ina Holm, édité par Luc Roy)", "signoff"],
    ["(Avec Ina Holm à Lyon, édité par Luc Roy)", "signoff"],
    ["(Reporte de Ana Olmo; editado en español por Luis Rey)", "note"],
    ["(Laporan oleh Ani Sari; Disunting oleh Tono Adi)", "signoff"],
    ["Additional reporting by Ines Valdoro", "note"],
    ["Correction: An earlier version of this story gave the wrong day.", "note"],
    ["rt/sk/dg", "note"],
    ["dpa ek xx a3 hw", "signoff"],
    ["RSV (ABL) // JPS", "note"],
    ["This is a developing story and will be updated.", "note"],
    ["Clarification: an earlier version of this story said that the council had five seats.", "note"],
    ["This story was first published on Jan. 8. It was updated to correct the name of the ferry.", "note"],
  ])("%s", (text, label) => {
    expect(labelsOf([PROSE, MORE, LAST, text])).toEqual([[3, label]]);
  });

  it("is a correction also below a line that ends no sentence, and not below such a line of the page's", () => {
    const line = "Nora Fenwick-Bale, railway signaller, born 3 May 1930; died 12 February 2024";
    const note = "This article was amended on 1 March 2024. The signal box had 17 levers, not 71.";
    expect(labelsOf([PROSE, MORE, LAST, line, note])).toEqual([[4, "note"]]);
    expect(labelsOf([PROSE, MORE, LAST, line, "REUTERS"])).toEqual([]);
  });

  it("takes no row of links for a note", () => {
    expect(labelsOf([PROSE, MORE, LAST, "Corrections and clarifications·Submit a news tip·Report error"])).toEqual([]);
  });

  it("is told of a note right below the headline too, and not of a story that begins so", () => {
    const note = "Correction, April 19, 2024: An earlier version of this article gave the wrong year.";
    const labels = (text: string) => {
      const capture = makeCapture([HEAD, text, "By Mara Lindqvist", PROSE, MORE, LAST]);
      const judged = capture.judged.map((each, at) => (at === 0 ? { ...each, label: "headline" as const } : each));
      return labelSignoffs.label({ ...capture, judged }).map(({ block, label }) => [block, label]);
    };
    expect(labels(note)).toEqual([[1, "note"]]);
    expect(labels("Correction fluid had been used to paint a name over, the clerk of 2019 said.")).toEqual([]);
  });

  it("takes no source of a list right above it", () => {
    expect(labelsOf([PROSE, LAST, "- 118 people live on the island.", "Source: Harrow Council"])).toEqual([]);
    expect(labelsOf([PROSE, LAST, "Source: Harrow Council"])).toEqual([[2, "signoff"]]);
  });

  it.each([
    [["Sources: Mayor will not stand for a third term"], []],
    [["Sources: Mayor Will Not Stand For Third Term"], []],
    [["Quellen: Minister tritt am Freitag wegen des Vertrags zurück"], []],
    [["Source: City wants to sell the old depot before the summer."], []],
    [
      [
        "Fonte: ministro vai demitir-se na sexta-feira por causa da ponte",
        "Três detidos depois do incêndio no depósito",
      ],
      [],
    ],
    [["Sources: Harrow Council, River Authority"], [[3, "signoff"]]],
    [["Quellen: Hafenamt, Statistisches Landesamt"], [[3, "signoff"]]],
    [["Source: Harrow Council's annual report on roads and bridges, 2023"], [[3, "signoff"]]],
    [
      ["Quelle: Carl OC et al.: Physical activity in pregnancy, a cohort study of mothers. Reports 2021."],
      [[3, "signoff"]],
    ],
    [["Источник: пресс-служба администрации города"], [[3, "signoff"]]],
    [
      ["Fonte: Assessoria de comunicação da prefeitura", "Três detidos depois do incêndio no depósito"],
      [[3, "signoff"]],
    ],
  ])("tells another story's title from a source: %s", (below, labels) => {
    expect(labelsOf([PROSE, MORE, LAST, ...below])).toEqual(labels);
  });

  it("takes the source of a box for no sign-off where the model is sure of what goes on below", () => {
    const below = ["The council will pay.", "Mara Lind goes on rowing.", "– One has time to talk to oneself."];
    const capture = makeCapture([HEAD, PROSE, LAST, "Source: Harrow Council", ...below]);
    const found = (confidence: number) => {
      const judged = capture.judged.map((each) => ({ ...each, label: "paragraph" as const, confidence }));
      return labelSignoffs.label({ ...capture, judged }).map(({ block, label }) => [block, label]);
    };
    expect(found(0.95)).toEqual([[3, "furniture"]]);
    expect(found(0.85)).toEqual([[3, "signoff"]]);
    const judged = capture.judged.map((each) => ({ ...each, label: "paragraph" as const, confidence: 0.95 }));
    const given = makeCapture([HEAD, PROSE, LAST, "Source: Harrow Council", ...below], { given: { 5: "caption" } });
    expect(labelSignoffs.label({ ...given, judged }).map(({ label }) => label)).toEqual(["signoff"]);
  });

  it("stands five blocks below the last paragraph at most", () => {
    const foreign = (count: number) => Array.from({ length: count }, () => "Share this article");
    const labels = (count: number) => {
      const given = Object.fromEntries(foreign(count).map((_, at) => [2 + at, "share" as const]));
      return labelBy(labelSignoffs, makeCapture([PROSE, LAST, ...foreign(count), "REUTERS"], { given })).length;
    };
    expect([labels(3), labels(4)]).toEqual([1, 0]);
  });

  it("is none where two paragraphs stand among the eight blocks below", () => {
    const labels = (between: number) => {
      const names = Array.from({ length: between }, () => "Harrow Quay");
      return labelsOf([PROSE, LAST, "REUTERS", PROSE, ...names, MORE]).map(([block]) => block);
    };
    expect(labels(6)).not.toContain(2);
    expect(labels(7)).toContain(2);
  });

  it("takes several, one under the other", () => {
    const lines = [PROSE, LAST, "(Reporting by Mara Lindqvist)", "REUTERS"];
    expect(labelsOf(lines)).toEqual([
      [2, "signoff"],
      [3, "signoff"],
    ]);
  });

  it("takes the desk's initials below an agency that signs in the last sentence", () => {
    expect(labelsOf([PROSE, MORE, "La campana se hundió en 1871. EFE", "mq/lb/ah"])).toEqual([[3, "note"]]);
  });

  it("takes an address below a short last paragraph of a dense script", () => {
    const [first, second] = [
      "부산의 한 무인 등대에 매달 편지가 도착하고 있다고 우체국이 12일 밝혔다.",
      "편지는 모두 보관 중이다.",
    ];
    expect(labelsOf([first, second, "hong@kestrel.example"])).toEqual([[2, "signoff"]]);
  });

  it("takes a note of four words or more though the model takes it for the story", () => {
    const note = "This article was amended on 16 January. An earlier version put the drain below the clubhouse.";
    const capture = makeCapture([HEAD, PROSE, MORE, PROSE, note]);
    expect(capture.judged[4]?.label).toBe("paragraph");
    expect(labelBy(labelSignoffs, capture)).toEqual([[4, "note", "signoff.correction"]]);
  });

  it("looks over what has a label", () => {
    const capture = makeCapture([PROSE, LAST, "Share this article", "REUTERS"], { given: { 2: "share" } });
    expect(labelBy(labelSignoffs, capture)).toEqual([[3, "signoff", "signoff.agency"]]);
  });
});

describe("traps", () => {
  it("an agency's name under a picture in the middle of the story", () => {
    expect(labelsOf([PROSE, "REUTERS", MORE, PROSE, MORE])).toEqual([]);
  });

  it("an agency's name under a subhead or a name", () => {
    expect(labelsOf([PROSE, MORE, "What the agencies say", "REUTERS"])).toEqual([]);
  });

  it("an agency's name at the very start", () => {
    expect(labelsOf(["REUTERS", PROSE])).toEqual([]);
  });

  it("a sentence that ends in an agency's name", () => {
    expect(labelsOf([PROSE, MORE, "The talks had failed, said Reuters."])).toEqual([]);
  });

  it("prose about reporting", () => {
    expect(labelsOf([PROSE, MORE, "Reporting the loss took the clerk three days and two telephones."])).toEqual([]);
  });
});

describe("initials of who filed and who edited", () => {
  it.each(["(PAP) mkr/ akub/", "EFE pcm-mvz/mcd", "lr/tm (AFP, dpa)"])("sign with their agency: %s", (text) => {
    expect(labelsOf([PROSE, MORE, LAST, text])).toEqual([[3, "signoff"]]);
  });

  it.each(["mkr/ akub/", "pcm-mvz/mcd", "pż/ łap/ mkr/", "(lnr/tmm)"])("are a note without it: %s", (text) => {
    expect(labelsOf([PROSE, MORE, LAST, text])).toEqual([[3, "note"]]);
  });

  it.each(["EFE on deck", "well-off", "PAP and mkr", "Harrow mkr/akub"])("are none: %s", (text) => {
    expect(labelsOf([PROSE, MORE, LAST, text])).toEqual([]);
  });
});

describe("an agency behind dashes", () => {
  it.each(["--IANS", "—BERNAMA", "- AFP"])("signs below a line that ends no sentence: %s", (text) => {
    expect(labelsOf([PROSE, MORE, "The score: Ansel 24, Harrow 21", text])).toEqual([[3, "signoff"]]);
  });

  it.each(["IANS", "--Boats"])("does not without dashes or without an agency: %s", (text) => {
    expect(labelsOf([PROSE, MORE, "The score: Ansel 24, Harrow 21", text])).toEqual([]);
  });

  it("does not above the third block, or where the story goes on", () => {
    expect(labelsOf([HEAD, "The score: Ansel 24, Harrow 21", "--IANS"])).toEqual([]);
    expect(labelsOf([PROSE, MORE, "The score: Ansel 24, Harrow 21", "--IANS", MORE, PROSE])).toEqual([]);
  });
});

describe("below a sign-off the story goes on", () => {
  const SIGNED = [PROSE, MORE, LAST, "REUTERS"];

  it("in two paragraphs", () => {
    expect(labelsOf([...SIGNED, MORE, PROSE])).toEqual([]);
  });

  it.each([
    [
      "promos",
      "Subscribe to our newsletter, and have every story of the islands in your letter box before the first boat sails.",
      "Sign up for our letter, and have every story of the harbour in your letter box before the second boat sails.",
    ],
    [
      "who reported",
      "Reporting by Mara Lindqvist in Harrow, Oskar Bellweather in Ansel and Ines Valdoro on the outer islands.",
      "Additional reporting by Jonas Ekeby in the harbour town and Ama Boateng in the capital of the islands.",
    ],
  ])("not in %s, whole sentences as they are", (_, ...below) => {
    expect(labelsOf([...SIGNED, ...below])[0]).toEqual([3, "signoff"]);
  });

  it("not in what the model surely tells from the story", () => {
    const isSigned = (label: StoryLabel, confidence: number): boolean => {
      const capture = makeCapture([...SIGNED, MORE, PROSE]);
      const judged = capture.judged.map((each, i) => (i > 3 ? { ...each, label, confidence } : each));
      return labelSignoffs
        .label({ ...capture, judged })
        .some(({ block, label: found }) => block === 3 && found === "signoff");
    };
    expect(isSigned("other", 0.9)).toBe(true);
    expect(isSigned("other", 0.7)).toBe(false);
    expect(isSigned("paragraph", 0.9)).toBe(false);
  });
});

describe("a line of a match's table", () => {
  const STORY = [
    "Virtus resta in testa",
    "La Virtus resta in testa, e il capitano ride davanti ai cronisti sotto la pioggia.",
    "Il tecnico ospite non ride, e parla di un rigore che nessuno ha visto dalla tribuna.",
    "Domenica si gioca a Recanati, e il capitano non ci sarà per una squalifica.",
    "Lo stadio era pieno, come non succedeva da nove anni a questa parte.",
  ];
  const labelsOf = (...lines: string[]) =>
    labelBy(labelSignoffs, makeCapture([...STORY, ...lines], { language: "it", given: { 0: "headline" } }));

  it("is no editor's note, though its word is one", () => {
    expect(labelsOf("ARBITRO: Sala di Merone.", "NOTE: ammoniti Orsi e Conti.")).toEqual([]);
  });

  it.each([
    [
      "below another line with its word",
      "SE ANDATE: Il campo apre alle 15.",
      "CORRECTION: Si gioca domenica, non sabato.",
    ],
    ["below a link", "RELATED: La Virtus vince", "NOTE: this story was first published in May."],
  ])("but an editor's word opens one %s", (_, ...lines) => {
    expect(labelsOf(...lines)).toContainEqual([6, "note", "signoff.correction"]);
  });

  it("but the word opens one below the story", () => {
    expect(labelsOf("NOTE: this story was first published in May.").map(([at]) => at)).toEqual([5]);
  });
});

describe("who took a picture, behind a label of sources,", () => {
  const CAPTION = "A ferry leaves the harbour on Monday.";
  /** What signs where the model is so sure of the paragraph below. */
  function signed(line: string, confidence: number) {
    const capture = makeCapture([HEAD, PROSE, CAPTION, line, MORE]);
    const judged = capture.judged.map((each) => ({ ...each, label: "paragraph" as const, confidence }));
    return labelSignoffs.label({ ...capture, judged }).map(({ block, label }) => [block, label]);
  }

  it.each(["Source: Kestrel / Lena Marsh", "Source: Lena Marsh/AFP", "Source: Getty Images"])(
    "signs no story that goes on: %s",
    (line) => {
      expect(signed(line, 0.99)).toEqual([]);
      expect(signed(line, 0.9)).toEqual([[3, "signoff"]]);
    },
  );

  it("is somebody, or a house that signs pictures alone", () => {
    expect(signed("Source: AFP", 0.99)).toEqual([[3, "signoff"]]);
  });
});

it("a paragraph that begins as a source is named is the story's", () => {
  const told =
    "Theo cảnh sát giao thông thành phố, giấy phép mới được trả qua bưu điện sau năm ngày làm việc. Bằng lái cũ bị thu lại.";
  expect(labelsOf([HEAD, PROSE, MORE, PROSE, told])).toEqual([]);
  expect(labelsOf([HEAD, PROSE, MORE, PROSE, "Theo Bưu điện Cảng"])).toContainEqual([4, "signoff"]);
});

it("a sentence in brackets that begins like a sign-off is the story's", () => {
  const told =
    "(Bericht von der Sitzung im Mai lag den Räten da noch nicht vor, sie erfuhren erst später davon, wie mehrere sagen.)";
  expect(labelsOf([HEAD, PROSE, MORE, PROSE, told, MORE])).toEqual([]);
  const signed =
    "(Bericht von Anna Becker und Jonas Thiel in Hannover, Mitarbeit von Lena Marsh in Bremen und Okko Tjarks in Kiel.)";
  expect(labelsOf([HEAD, PROSE, MORE, PROSE, signed])).toContainEqual([4, "signoff"]);
  const agency = signed.replace("Anna Becker", "dpa");
  expect(labelsOf([HEAD, PROSE, MORE, PROSE, agency])).toContainEqual([4, "signoff"]);
});
