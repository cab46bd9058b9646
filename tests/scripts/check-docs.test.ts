import { expect, it } from "vitest";
import { checkLinks } from "../../scripts/check-docs.ts";
import { ROOT } from "../../scripts/checks.ts";
import { makeFolder } from "../workspace.ts";

it("the documents' links lead to files and headings that are there", async () => {
  expect(await checkLinks(ROOT)).toEqual({ isGood: true, text: "" });
});

it.each([
  ["[hosting](docs/hosting.md)", "Cannot find file"],
  ["# One\n\n[two](#two)", "Cannot find heading"],
  ["[two](docs/settings.md#two)", "Cannot find heading"],
])("a dead link is named with its file and line: %j", async (text, message) => {
  const report = await checkLinks(makeFolder({ "README.md": text, "docs/settings.md": "# One\n" }));
  expect(report.isGood).toBe(false);
  expect(report.text).toContain("README.md");
  expect(report.text).toContain(message);
});
