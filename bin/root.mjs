import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder: where package.json lies. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
