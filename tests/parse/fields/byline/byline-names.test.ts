/** Who is named beside a story: outlets among people, names below a joining word, between roles, above an agency, beside a trade. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

/** The byline of a story with lines above it; marks in `labels` are those of an earlier pass. */
function readByline(lines: readonly string[], language = "en", story: readonly string[] = STORY, headline = HEAD) {
  const labels: (Label | null)[] = ["headline", ...lines.map(() => null), ...story.map((): Label => "paragraph")];
  return readFields([headline, ...lines, ...story], labels, language).byline?.value ?? null;
}

const namesIn = (...args: Parameters<typeof readByline>): readonly string[] => readByline(...args)?.names ?? [];

const HEAD = "Ferry stays in port";
const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const END = "“We will be back when the sea lets us,” she said.";
const STORY = [PROSE, END, PROSE, END];
const TIME = "14 June 2019, 17:20";

it("a line's full stop is no part of a name, and an abbreviation's is", () => {
  expect(namesIn(["By Lena Marsh."])).toEqual(["Lena Marsh"]);
  expect(namesIn(["By Lena Marsh Jr."])).toEqual(["Lena Marsh Jr."]);
});

it("several people have a role behind each name, and no comma", () => {
  const both = "By Jodie Marsh Senior Reporter and Callum Reed Local Democracy Reporter";
  expect(namesIn([both])).toEqual(["Jodie Marsh", "Callum Reed"]);
  expect(namesIn(["By Jodie Marsh Senior Reporter and Harrow Life Editor"])).toEqual(["Jodie Marsh"]);
});

describe("who follows what somebody does", () => {
  it.each([
    ["By Lena Marsh, managing editor, and Vrålinde Oosting, reporter", ["Lena Marsh", "Vrålinde Oosting"]],
    ["By Lena Marsh, managing editor, Vrålinde Oosting, reporter", ["Lena Marsh", "Vrålinde Oosting"]],
    ["By Lena Marsh, managing editor, Harbour Young", ["Lena Marsh"]],
    ["By Lena Marsh, reporter, Sanvi Oduya and Ayo Odunsi", ["Lena Marsh", "Sanvi Oduya", "Ayo Odunsi"]],
    ["By Lena Marsh, reporter, Tom Ashe, Sanvi Oduya", ["Lena Marsh", "Tom Ashe", "Sanvi Oduya"]],
  ])("%s", (line, names) => {
    expect(namesIn([line])).toEqual(names);
  });
});

describe("a trade that is a family's name as well", () => {
  it.each([
    ["By Farokh Engineer and Lena Marsh", ["Farokh Engineer", "Lena Marsh"]],
    ["By Farokh Engineer", ["Farokh Engineer"]],
  ])("is a name's: %s", (line, names) => {
    expect(namesIn([line])).toEqual(names);
  });

  it.each(["By Lena Marsh, Data Scientist", "By Lena Marsh, Senior Product Manager", "By Lena Marsh, engineer"])(
    "is nobody behind a comma: %s",
    (line) => {
      expect(namesIn([line])).toEqual(["Lena Marsh"]);
    },
  );
});

describe("an outlet among the names", () => {
  it.each([
    ["Por Jandira Belchior, O Correio da Barra", "pt", ["Jandira Belchior"], "O Correio da Barra"],
    ["Por O Correio da Barra e Jandira Belchior", "pt", ["Jandira Belchior"], "O Correio da Barra"],
    ["By BBC Wales and Lena Marsh", "en", ["Lena Marsh"], "BBC Wales"],
  ])("is no person, first or last: %s", (line, language, names, outlet) => {
    expect(readByline([line], language)).toMatchObject({ names, outlet });
  });

  it.each([
    ["Por O Correio da Barra", "pt", "O Correio da Barra"],
    ["By BBC Wales", "en", "BBC Wales"],
  ])("stays where it is alone: it stands for who wrote: %s", (line, language, name) => {
    expect(readByline([line], language)).toMatchObject({ names: [name], outlet: null });
  });

  it.each(["By Lena Marsh and Bea Walesa", "By Lena Marsh and Bbc Walesa"])(
    "is nobody whose name only begins like one: %s",
    (line) => {
      expect(namesIn([line])).toHaveLength(2);
    },
  );
});

describe("names that go on below a word that joins them", () => {
  it("are read from all their blocks", () => {
    expect(namesIn(["By Leigh Abernathy", "and", "Desmond Pike"])).toEqual(["Leigh Abernathy", "Desmond Pike"]);
    expect(namesIn(["Von Lea Wagner", "und", "Jan Selm"], "de")).toEqual(["Lea Wagner", "Jan Selm"]);
  });

  it.each([
    [["By Leigh Abernathy", "and", "Read more"]],
    [["By Leigh Abernathy", "Share", "Desmond Pike"]],
    [["By Leigh Abernathy", "und", "Desmond Pike"]],
  ])("are not where no name, no word or another language's stands below: %s", (lines) => {
    expect(namesIn(lines)).toEqual(["Leigh Abernathy"]);
  });
});

describe("names with what each of them does", () => {
  it("are all authors", () => {
    expect(namesIn(["Ebba Lindhagen", "Reporter", "Jonas Wrede", "Reporter", TIME], "sv")).toEqual([
      "Ebba Lindhagen",
      "Jonas Wrede",
    ]);
  });

  it("are not parted by what says no trade, nor followed by what is no name", () => {
    expect(namesIn(["Ebba Lindhagen", "Nyheter", "Jonas Wrede", TIME], "sv")).not.toContain("Ebba Lindhagen");
    expect(namesIn(["Ebba Lindhagen", "Reporter", "Så höjs muren", TIME], "sv")).toEqual(["Ebba Lindhagen"]);
  });
});

describe("an agency below a name", () => {
  it("is the byline's agency", () => {
    expect(readByline(["Kryštof Havelka", ",", "ČTK", TIME], "cs")).toMatchObject({
      names: ["Kryštof Havelka"],
      agency: "ČTK",
    });
  });

  it("is none of it behind another line", () => {
    expect(readByline(["Kryštof Havelka", TIME, "Tisk", "ČTK"], "cs")).toMatchObject({
      names: ["Kryštof Havelka"],
      agency: null,
    });
  });
});

describe("a trade beside a name", () => {
  it("is as good as a time", () => {
    expect(namesIn(["Share", "Print", "Ropata Karsu, Local Democracy Reporter", "Save", "Listen"])).toEqual([
      "Ropata Karsu",
    ]);
  });

  it.each(["Ropata Karsu", "Ropata Karsu, 54"])("is what makes it one: not %s", (line) => {
    expect(namesIn(["Share", "Print", line, "Save", "Listen"])).toEqual([]);
  });

  it("is another's where the story is about the name", () => {
    const story = ["Ropata Karsu keeps the light of Ansel, and has not slept since Sunday.", ...STORY];
    expect(
      namesIn(["Share", "Print", "Ropata Karsu, Local Democracy Reporter", "Save", "Listen"], "en", story),
    ).toEqual([]);
  });
});

describe("a place below a name", () => {
  it("is no second author, whether the story speaks of it or not", () => {
    const story = ["Em Porto Belchior, a balsa parou no domingo e não volta antes de sexta-feira.", ...STORY];
    expect(namesIn(["Thaís Bittencourt", "Porto Belchior", TIME], "pt", story)).toEqual(["Thaís Bittencourt"]);
    expect(namesIn(["Thaís Bittencourt", "Porto Belchior", TIME], "pt")).toEqual(["Thaís Bittencourt"]);
    expect(namesIn(["Thaís Bittencourt", "Mariana Belchior", TIME], "pt")).toEqual([
      "Thaís Bittencourt",
      "Mariana Belchior",
    ]);
  });

  it("may be a person's second name", () => {
    expect(namesIn(["Rajesh Patna", TIME])).toEqual(["Rajesh Patna"]);
    expect(namesIn(["In New Delhi", TIME])).toEqual([]);
  });

  it("may begin with the word that leads to it", () => {
    expect(namesIn(["Thaís Bittencourt", "de Itaúna do Sul", TIME], "pt")).toEqual(["Thaís Bittencourt"]);
    expect(namesIn(["Thaís Bittencourt", "Mariana da Silva", TIME], "pt")).toEqual([
      "Thaís Bittencourt",
      "Mariana da Silva",
    ]);
  });
});

describe("a name alone in a live page's entries", () => {
  const LIVE = [PROSE, "Daniel Marsh", END, PROSE, "Daniel Marsh", END, PROSE, END, PROSE];

  it("is who wrote it, and not whom the page is about", () => {
    expect(namesIn(["Daniel Marsh", TIME], "en", LIVE)).toEqual(["Daniel Marsh"]);
    expect(namesIn(["Daniel Marsh", TIME], "en", LIVE.with(1, "Daniel Marsh, 54, has run the line."))).toEqual([]);
  });
});

describe("names with a slash between them", () => {
  it.each(["Sylvia Dunn/WDET", "Nuno Fradique/Lusa"])("took a picture: %s", (line) => {
    expect(namesIn([line, TIME])).toEqual([]);
  });

  it("are authors where the slash stands apart", () => {
    expect(namesIn(["Sylvia Dunn / Daniel Marsh", TIME])).toEqual(["Sylvia Dunn", "Daniel Marsh"]);
  });
});

describe("a Korean reporter's name", () => {
  it("is a byline in a block of its own, and a picture's behind a sentence", () => {
    expect(namesIn(["신동하 기자"], "ko")).toEqual(["신동하"]);
    expect(namesIn(["11일 안셀 항구에서 시민들이 얼음물로 더위를 식히고 있다. 신동하 기자"], "ko")).toEqual([]);
  });
});
