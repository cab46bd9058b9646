/** A match's facts below its report. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const REPORT = "Rovers were beaten at home for the third time this month when Tom Parry put away a late penalty.";

const settle = (...lines: readonly string[]): string[] =>
  mend([["headline", "Gulls sink Rovers"], ["paragraph", REPORT], ...lines.map((line): Row => ["other", line])]).slice(
    2,
  );

describe("a match's facts", () => {
  it.each([
    ["Llanfair: Tries: Rhys Owen, penalty try. Cons: Owen.", "Porth Gwyn: Parry 45 (pen)", "Attendance: 640"],
    ["Tore: 1:0 Ohm (12.), 1:1 Prinz (45., FE)", "Schiedsrichter: Pauli (Köln)", "Zuschauer: 640"],
    ["Buts : Perrin (45e) pour Porth", "Arbitre : M. Carlier", "Avertissements : Leroux (41e)"],
    ["Llanera: Ohm; Huertas, Lago, Curto", "Árbitro: Maldonado (Comité andaluz)", "Espectadores: 640"],
    ["Marcatori: 12' Ohm, 45' Parri (rig.)", "Arbitro: Maresca di Napoli", "Spettatori: 640"],
    ["Scheidsrechter: Van den Ende", "Toeschouwers: 640", "Gele kaarten: De Wit, Brands"],
  ])("are the story's: %s", (...lines) => {
    expect(settle(...lines)).toEqual(lines.map(() => "paragraph match-facts"));
  });

  it("are known by the scorers of two teams alone", () => {
    const lines = ["Llanfair: Owen 12, Hughes 30", "Porth Gwyn: Parry 45 (pen), 78 (pen), Lewis 90+3"];
    expect(settle(...lines)).toEqual(lines.map(() => "paragraph match-facts"));
  });

  it("end with the last of them", () => {
    expect(settle("Referee: M. Pugh", "Rugby: Wales name a squad of 32", "Most read")).toEqual([
      "paragraph match-facts",
      "other",
      "other",
    ]);
  });

  it.each([
    ["Updated: January 27, 2025, 8:04 AM", "The specs: 2025 Safari hatchback", "Power: 240hp at 5,500rpm"],
    ["Page last reviewed: 18 January 2022", "Next review due: 18 January 2025", "Phone: 555-253-2700"],
    ["Football: Rovers go to Aber Wen", "Rugby: Wales name a squad of 32", "Police: Man, 45, held"],
  ])("are no lines of the page's: %s", (...lines) => {
    expect(settle(...lines)).toEqual(["other", "other", "other"]);
  });

  it("are the page's below a line of the page's", () => {
    expect(settle("Match centre", "Referee: M. Pugh", "Attendance: 640")).toEqual(["other", "other", "other"]);
  });
});
