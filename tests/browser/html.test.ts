/** The HTML of the example archive: a page of each kind, and every article. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { findHtmlFaults } from "../validate-html.ts";
import { KINDS } from "./kinds.ts";

const site = (): string => inject("sites")["/"];
const fileOf = (path: string): string => path.replace(/\?.*/, "").replace(/(^|\/)$/, "$1index.html");

const validate = async (files: readonly string[]): Promise<string[]> => {
  const faults: string[] = [];
  for (const file of files) {
    for (const fault of await findHtmlFaults(readFileSync(join(site(), file), "utf8"))) faults.push(`${file}:${fault}`);
  }
  return faults;
};

it("a page of each kind is valid HTML", async () => {
  const files = KINDS.map(fileOf).filter((file) => !file.startsWith("archive/"));
  expect(await validate(files)).toEqual([]);
});

it("every article is valid HTML", async () => {
  const files = listFiles(site()).filter((file) => /^articles\/.*\.html$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  expect(await validate(files)).toEqual([]);
});
