/** Words that are looked for within a line: the keys under `phrases` in a language's file. Beside each stands what its words say. */
import { BYLINE_PHRASES } from "./phrase-kinds/bylines.ts";
import { NAME_PHRASES } from "./phrase-kinds/names.ts";
import { NOTICE_PHRASES } from "./phrase-kinds/notices.ts";
import { PAGE_PHRASES } from "./phrase-kinds/pages.ts";
import { PICTURE_PHRASES } from "./phrase-kinds/pictures.ts";
import { STORY_PHRASES } from "./phrase-kinds/stories.ts";

export const PHRASE_KINDS = [
  ...PICTURE_PHRASES,
  ...NAME_PHRASES,
  ...BYLINE_PHRASES,
  ...PAGE_PHRASES,
  ...STORY_PHRASES,
  ...NOTICE_PHRASES,
] as const;

export type PhraseKind = (typeof PHRASE_KINDS)[number];
