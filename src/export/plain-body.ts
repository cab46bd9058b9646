/** The text of an article as one plain text: its page tells it to machines, and its downloads hold it. */
import type { Root } from "mdast";
import { rememberOne } from "../archive/remember.ts";
import { listPlainTexts } from "./text.ts";

/** Stands between the blocks of a body. */
const BLOCK_SEPARATOR = "\n\n";

/**
 * Writes a body without its marks.
 *
 * @param body A record's body.
 * @returns Its blocks, an empty line between them.
 */
export const writePlainBody = rememberOne((body: Root): string => listPlainTexts(body).join(BLOCK_SEPARATOR));
