import { describe, expect, it } from "vitest";
import { makeNoteProps } from "../../src/view/note.ts";

describe("a note", () => {
  it.each([
    ["Correction: It was a gull.", "Correction:"],
    ["Correction, March 19: It was a gull.", "Correction, March 19:"],
    ["Oikaisu 12.7. kello 14.05: Se oli lokki.", "Oikaisu 12.7. kello 14.05:"],
    ["Rectificatif : c’était une mouette.", "Rectificatif :"],
    ["訂正：それはカモメでした。", "訂正："],
    ["This story was updated at 10:30.", null],
    ["Additional reporting by Raine Tiessalo in Helsinki", null],
    ["It was a gull. The paper says: sorry.", null],
    ["(Eds: Adds quotes)", null],
  ])("%s", (note, label) => {
    const props = makeNoteProps(note);
    expect(props.label).toBe(label);
    expect(`${props.label ?? ""}${props.text}`).toBe(note);
  });
});
