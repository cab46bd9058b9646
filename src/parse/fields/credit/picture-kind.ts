/** What kind of picture it is, where whose is not said: "(Archivbild)", "… on Saturday. File". Such words are the caption's. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";

const KINDS: ReadonlySet<string> = new Set(lexicon.phrases.pictureKinds.map(foldLabel));
/** UTF-16 units. */
const LONGEST = Math.max(...Array.from(KINDS, ({ length }) => length)) + 2;

/** Whether words say nothing but of what kind a picture is. */
export const isKindOfPicture = (text: string): boolean => text.length <= LONGEST && KINDS.has(foldLabel(text));
