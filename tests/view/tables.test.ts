/** Columns of tables: what a clip says of them, and figures of which nobody says anything. */
import { describe, expect, it } from "vitest";
import { showClip } from "./show-clip.ts";

/** The rows of a table as its page has them, each cell with its class: "th", "td.right". */
const showRows = (...lines: readonly string[]): string[] =>
  (showClip(lines.join("\n")).match(/<tr>.*?<\/tr>/gs) ?? []).map((row) =>
    [...row.matchAll(/<(t[hd])(?: class="([\w ]+)")?>(.*?)<\/\1>/g)]
      .map(([, tag, place, text]) => `${tag}${(place ?? "").replace(/ ?\bwhole\b/, "").replace(/^(?=.)/, ".")} ${text}`)
      .join(" | "),
  );

describe("a table's columns", () => {
  it("stand as the clip says, by classes: a page has neither the attribute nor a style of its own", () => {
    expect(showRows("| Line | Riders | Fare |", "|:---|----:|:--:|", "| Skerry | many | low |")).toEqual([
      "th Line | th.right Riders | th.center Fare",
      "td Skerry | td.right many | td.center low",
    ]);
  });

  it("end at one side where they hold figures, those without one aside", () => {
    expect(
      showRows(
        "| Year | Riders | Fare | Change | Note |",
        "|---|---|---|---|---|",
        "| 2019 | 1 204 | £41.20 | −3% | none |",
        "| 2020 | 88 | 3,00 € | n/a | 2 boats |",
        "| 2021 | – | £3 | +1.5 % | 3 |",
      )[2],
    ).toBe("td 2020 | td.right 88 | td.right 3,00 € | td.right n/a | td 2 boats");
  });

  it("begin as text does where they are said to, and where they hold none", () => {
    expect(showRows("| Line | Riders | Where |", "|---|:---|---|", "| Skerry | 1,204 | – |")[1]).toBe(
      "td Skerry | td 1,204 | td –",
    );
  });

  it("are all there, though a row has more than the heading", () => {
    expect(showRows("| Line | Riders |", "|---|--:|", "| Skerry | 88 | by day |", "| Ansel |")).toEqual([
      "th Line | th.right Riders | th ",
      "td Skerry | td.right 88 | td by day",
      "td Ansel | td.right  | td ",
    ]);
  });

  it("keep figures and short names whole, unless a phone has no room for all of them", () => {
    const countWhole = (columns: number, text: string): number => {
      const row = (cell: string): string => `|${` ${cell} |`.repeat(columns)}`;
      return (
        showClip([row("Head"), row("---"), row("1,204"), row(text)].join("\n")).match(/<td class="(?:right )?whole">/g)
          ?.length ?? 0
      );
    };
    expect(countWhole(4, "Skerry")).toBe(8);
    expect(countWhole(5, "£41.20")).toBe(10);
    expect(countWhole(9, "£41.20")).toBe(0);
    expect(countWhole(3, "from Skerry to Ansel and back")).toBe(0);
  });
});
