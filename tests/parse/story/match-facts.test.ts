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

  it("are teams with all who played, beside one fact", () => {
    const lines = ["Llanfair: Evans; Owen, Hughes, Rees, Pugh", "Porth Gwyn: Parry 45 (pen)", "Attendance: 640"];
    expect(settle(...lines)).toEqual(lines.map(() => "paragraph match-facts"));
  });

  it.each([
    ["Name: Ann Rowe", "Age: 52", "Penalties: two parking fines"],
    ["Contact: newsdesk@example.com", "Crowd: hundreds of people", "Topics: Harbour, Council"],
    ["Company: Ansel Energy", "Goals: net zero by 2040", "Newsletter: Sign up"],
    ["Serviço: Museu da Cidade, Rua do Porto 12", "Público: maiores de 12 anos", "Partilhar: Facebook"],
  ])("are not known by one word that others use: %s", (...lines) => {
    expect(settle(...lines)).toEqual(["other", "other", "other"]);
  });

  it("are known by two words, whatever stands between", () => {
    const lines = ["Referee: M. Pugh", "Weather: rain", "Attendance: 640"];
    expect(settle(...lines)).toEqual(lines.map(() => "paragraph match-facts"));
  });

  it("are no subhead that stands alone", () => {
    const rows: Row[] = [
      ["headline", "Urteil im Prozess gefallen"],
      ["paragraph", REPORT],
      ["subhead", "Strafen: zwischen zwei und sechs Jahren Haft"],
      ["paragraph", REPORT],
    ];
    expect(mend(rows)[2]).toBe("subhead");
  });

  it("are no more lines than a match has", () => {
    const talk = Array.from({ length: 45 }, (_, line) => `Rowe: ${line}, she said, and more, and more, and more`);
    expect(settle(...talk, "Attendance: 640")).toEqual([...talk, ""].map(() => "other"));
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
