/** `npm run licences`: prints the packages that ship with Cuttings, by licence, as the lock file has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./checks.ts";
import { describeLicences, listShipped } from "./licences/shipped.ts";

process.stdout.write(describeLicences(listShipped(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")))));
