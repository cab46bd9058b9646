import { expect, it, vi } from "vitest";
import { readShaped } from "../../scripts/lexicon/read-yaml.ts";
import { publisher } from "../../scripts/lexicon/shapes.ts";
import { tellRefusal } from "../../scripts/tell-refusal.ts";
import { makeFolder } from "../workspace.ts";

/** What is said of a publisher's file. */
function tell(text: string): readonly string[] {
  const folder = makeFolder({ "harbour.yaml": text });
  const said = vi.spyOn(console, "error").mockReturnValue();
  try {
    tellRefusal(() => readShaped(publisher, `${folder}/harbour.yaml`));
    expect(process.exitCode).toBe(said.mock.calls.length === 0 ? undefined : 2);
    return said.mock.calls.flatMap(([message]) => String(message).split("\n"));
  } finally {
    said.mockRestore();
    process.exitCode = undefined;
  }
}

it.each([
  [
    "forms: [The Harbour Courier]\nnam: Harbour Courier\n",
    [/harbour\.yaml:1: "name" is missing$/, /harbour\.yaml:2: "nam" is no key here$/],
  ],
  ["name: Harbour Courier\nforms:\n  - 12\n", [/harbour\.yaml:3: forms\.0: .+ string/]],
  ["name: Harbour: Courier\n", [/harbour\.yaml:1: .+name/]],
])("says what is wrong in a file of the lexicon, its line, and what to do: %j", (text, messages) => {
  const said = tell(text);
  expect(said).toEqual([
    ...messages.map((message) => expect.stringMatching(message)),
    expect.stringContaining("npm run lexicon"),
  ]);
});

it("says nothing of a file as it should be, and lets other errors go on", () => {
  expect(tell("name: Harbour Courier\nforms: [The Harbour Courier]\n")).toEqual([]);
  expect(() =>
    tellRefusal(() => {
      throw new TypeError("a bug");
    }),
  ).toThrow("a bug");
});
