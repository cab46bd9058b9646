/** Words that stand before others for ears alone, which do not see what these stand among. */
import type { VNode } from "preact";

/** The words; nothing where there are none. */
export const Spoken = ({ words }: { readonly words: string | null }): VNode | null =>
  words === null ? null : <span class="for-ears">{words} </span>;
