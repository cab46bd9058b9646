/** The label of who edited a story, and wrote none of it where somebody else signs: "Edited by:". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";

const EDITORS: ReadonlySet<string> = new Set(lexicon.phrases.editorBylines);
const COLON = /\s?[:：]$/u;

/** Whether a label says that its bearer edited the story. */
export const isEditorsLabel = (label: string): boolean => EDITORS.has(foldLabel(label).replace(COLON, ""));
