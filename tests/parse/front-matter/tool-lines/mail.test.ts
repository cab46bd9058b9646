import { describe, expect, it } from "vitest";
import { HEADLINE, readTool, STORY } from "./read-tool.ts";

const ARTICLE = [HEADLINE, "", "By Jane Doe", "3 March 2014", "", STORY];

describe("a mail that carries an article", () => {
  it.each([
    [
      "Gmail",
      [
        "---------- Forwarded message ---------",
        "From: Tom Archer <tom@mail.example>",
        "Date: Tue, 4 Mar 2014 at 10:22",
        `Subject: Fwd: ${HEADLINE}`,
        "To: Sue Archer <sue@mail.example>",
        "",
        "Sue, see this one from the Herald!",
        "",
        ...ARTICLE,
        "",
        "Sent from my iPhone",
      ],
    ],
    [
      "Thunderbird",
      [
        "-------- Weitergeleitete Nachricht --------",
        `Betreff: 	WG: ${HEADLINE}`,
        "Datum: 	Tue, 4 Mar 2014 10:22:31 +0100",
        "Von: 	Karl Winter <karl@mail.example>",
        "An: 	Ute Winter <ute@mail.example>",
        "",
        ...ARTICLE,
        "",
        "-- ",
        "Karl Winter",
        "Gesendet von meinem iPhone",
      ],
    ],
    [
      "Outlook",
      [
        "De : Paul Martin <paul@mail.example>",
        "Envoyé : mardi 4 mars 2014 10:22",
        "À : Anne Martin",
        `Objet : TR: ${HEADLINE}`,
        "",
        ...ARTICLE,
        "",
        "Envoyé de mon iPhone",
      ],
    ],
    [
      "Apple Mail",
      [
        "Begin forwarded message:",
        "",
        "> From: Tom Archer <tom@mail.example>",
        "> Subject: Ferry story",
        "> Date: March 4, 2014 at 10:22:31 AM GMT",
        "> To: Sue Archer <sue@mail.example>",
        "",
        ...ARTICLE,
      ],
    ],
    [
      "a page's button",
      [
        "From: noreply@herald.example",
        "To: sue@mail.example",
        `Subject: Tom thought you might like this: ${HEADLINE}`,
        "Date: Tue, 4 Mar 2014 10:22:31 +0000",
        "",
        ...ARTICLE,
      ],
    ],
    [
      "a newsletter",
      [
        "From: Herald <noreply@herald.example>",
        "To: sue@mail.example",
        "Sent: Tuesday, March 4, 2014 7:01 AM",
        `Subject: ${HEADLINE}`,
        "",
        ...ARTICLE.slice(2),
      ],
    ],
  ])("is no part of it: %s", (_, lines) => {
    const { record, body } = readTool(lines);
    expect(record).toMatchObject({
      headline: HEADLINE,
      authors: ["Jane Doe"],
      published: "2014-03-03",
      summary: null,
      signoff: null,
    });
    expect(body).toEqual(STORY);
  });

  const QUOTED = [...ARTICLE.slice(0, -1), ...STORY.flatMap((line) => [line, ""]).slice(0, -1)].map((line) =>
    `> ${line}`.trim(),
  );
  const NOTE = "Dear all, this was in the paper, please keep it for the files. Best wishes from Molly";

  it.each([
    ["alone", QUOTED],
    [
      "answered",
      ["Hi Sue,", "here is that piece.", "", "On 4 Mar 2014, Tom Archer wrote:", "", ...QUOTED, "", "Molly"],
    ],
    [
      "sent on twice",
      [
        "From: Molly Gray <molly@mail.example>",
        "To: archive@museum.example",
        "Subject: Fwd: Ferry",
        "",
        NOTE,
        "",
        "---------- Forwarded message ---------",
        "From: Tom Archer <tom@mail.example>",
        "Date: Tue, 4 Mar 2014",
        "Subject: Ferry",
        "",
        ...QUOTED,
        "",
        "-- ",
        "Molly Gray",
      ],
    ],
  ])("is read without its signs of quoting: %s", (_, lines) => {
    const { record, body } = readTool(lines);
    expect(record).toMatchObject({ headline: HEADLINE, authors: ["Jane Doe"], published: "2014-03-03", summary: null });
    expect(body).toEqual(STORY);
  });

  it("is none where an older one stands below the article", () => {
    const { body, of } = readTool([
      "From: Molly Gray <molly@mail.example>",
      "To: archive@museum.example",
      `Subject: ${HEADLINE}`,
      "",
      ...ARTICLE,
      "",
      "---------- Original message ---------",
      "From: Sue Archer <sue@mail.example>",
      "Date: Tue, 4 Mar 2014",
      "Subject: Have you got it?",
    ]);
    expect(body).toEqual(expect.arrayContaining([...STORY]));
    expect(of(HEADLINE)).toBe("headline tool-lines.headline");
  });

  it("may be quoted by a story, and is its then", () => {
    const { tools } = readTool([
      HEADLINE,
      "By Jane Doe",
      STORY.slice(0, 2),
      "",
      "From: the harbour master",
      "To: the clerk",
      "Subject: the boat",
      "",
      STORY.slice(2),
    ]);
    expect(tools).toEqual([]);
  });

  it("may open a page, below who wrote that", () => {
    const mail = ["From: Ann <ann@mail.example>", "To: the clerk", "Subject: the boat"];
    const { record, tools } = readTool([HEADLINE, "By Jane Doe", ...mail, STORY]);
    expect(tools).toEqual([]);
    expect(record.headline).toBe(HEADLINE);
  });

  it("is none where a page says what a day trip leads from and to", () => {
    const { tools } = readTool([HEADLINE, "By Jane Doe", "From: Old Quay", "To: Far Bank", "", STORY]);
    expect(tools).toEqual([]);
  });
});
