/** Words that are looked for within a line: the keys under `phrases` in a language's file. Beside each stands what its words say. */
import { BYLINE_PHRASES } from "./phrase-kinds/bylines.ts";
import { CAPTION_PHRASES } from "./phrase-kinds/captions.ts";
import { CREDIT_PHRASES } from "./phrase-kinds/credits.ts";
import { NAME_PHRASES } from "./phrase-kinds/names.ts";
import { NOTICE_PHRASES } from "./phrase-kinds/notices.ts";
import { PAGE_PHRASES } from "./phrase-kinds/pages.ts";
import { SIGNOFF_PHRASES } from "./phrase-kinds/signoffs.ts";
import { STORY_PHRASES } from "./phrase-kinds/stories.ts";

export const PHRASE_KINDS = [
  ...CAPTION_PHRASES,
  ...CREDIT_PHRASES,
  ...NAME_PHRASES,
  ...BYLINE_PHRASES,
  ...SIGNOFF_PHRASES,
  ...PAGE_PHRASES,
  ...STORY_PHRASES,
  ...NOTICE_PHRASES,
] as const;

export type PhraseKind = (typeof PHRASE_KINDS)[number];
