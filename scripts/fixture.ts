/** `npm run fixture -- SEED NAME`: makes tests/fixtures/articles/NAME of a seed. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { extname, join } from "node:path";
import { ARTICLES, writeGolden } from "./fixture-files.ts";

const [seed, name, ...rest] = process.argv.slice(2);
const FAILED = 2;

function refuse(message: string): void {
  console.error(`fixture: ${message}`);
  process.exitCode = FAILED;
}

if (seed === undefined || name === undefined || rest.length > 0) refuse("call it as npm run fixture -- SEED NAME");
else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) refuse(`a name is lower-case words with hyphens, not "${name}"`);
else if (!existsSync(seed)) refuse(`there is no file ${seed}`);
else if (![".txt", ".md"].includes(extname(seed))) refuse(`${seed} is no seed: it ends in neither .txt nor .md`);
else {
  const folder = join(ARTICLES, name);
  mkdirSync(folder, { recursive: true });
  copyFileSync(seed, join(folder, `seed${extname(seed)}`));
  writeGolden(folder);
  const truth = existsSync(join(folder, "truth.json"))
    ? ""
    : " Put truth.json beside them, what the seed states, by hand: the tests ask for it.";
  console.log(`Made ${folder}: read record.json and blocks.txt, and correct the parser where they are wrong.${truth}`);
}
