/** Who gave a picture wrote nothing. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { cutBylineLabel } from "../../../../src/parse/fields/byline/byline.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const HEADLINE = "Ferry stays in port";
const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const CAPTION = "The old ferry at a reunion of its crew in 2009.";

/** The authors of a story with a line below a caption between its paragraphs, or with one under its headline. */
function authorsOf(language: string, line: string, isOnTop = false): readonly string[] {
  const story = [PROSE, PROSE].map((text): [string, Label | null] => [text, "paragraph"]);
  const picture: [string, Label | null][] = isOnTop ? [] : [[CAPTION, "caption"]];
  const blocks: [string, Label | null][] = [...picture, [line, null]];
  const page: [string, Label | null][] = isOnTop ? [...blocks, ...story] : [...story, ...blocks, ...story];
  const texts = [HEADLINE, ...page.map(([text]) => text)];
  return readFields(texts, ["headline", ...page.map(([, label]) => label)], language).authors;
}

describe("who gave a picture is no author", () => {
  it.each([
    ["en", "(Submitted by Rod Hale)"],
    ["en", "Submitted by Rod Hale"],
    ["en", "(Contributed by Anne Weller)"],
    ["en", "Contributed by Anne Weller"],
    ["en", "(Supplied by Rod Hale)"],
    ["fr", "(Soumise par Jean Daigle)"],
    ["fr", "Fournie par Jean Daigle"],
    ["de", "(Eingesandt von Hans Brandt)"],
    ["de", "Eingesandt von Hans Brandt"],
    ["es", "Cedida por Juan Ortega"],
    ["es", "Enviada por Juan Ortega"],
    ["pt", "Cedida por João Ferreira"],
    ["it", "Per gentile concessione di Marco Rossi"],
    ["it", "Fornita da Marco Rossi"],
    ["nl", "Ingezonden door Piet de Vries"],
    ["sv", "Insänd av Erik Lind"],
    ["da", "Indsendt af Erik Lund"],
    ["nb", "Innsendt av Erik Lund"],
  ])("%s: %s", (language, line) => {
    expect(authorsOf(language, line)).toEqual([]);
  });

  it("in brackets, wherever they stand", () => {
    expect(authorsOf("en", "(Submitted by Rod Hale)", true)).toEqual([]);
    expect(cutBylineLabel("(Submitted by Rod Hale)", "en")).toBeNull();
    expect(cutBylineLabel("(By Rod Hale)", "en")?.rest).toBe("Rod Hale)");
  });
});

describe("who sent a story in is its author", () => {
  it.each([
    ["en", "Submitted by Rod Hale", "Rod Hale"],
    ["de", "Eingesandt von Hans Brandt", "Hans Brandt"],
    ["nl", "Ingezonden door Piet de Vries", "Piet de Vries"],
    ["sv", "Insänd av Erik Lind", "Erik Lind"],
  ])("%s: %s", (language, line, name) => {
    expect(authorsOf(language, line, true)).toEqual([name]);
  });
});
