/** Parts of pages that are the same on many pages: who renders pages may write such a part once, and copy it. */
import type { VNode } from "preact";

/**
 * Of all that a part is made of: a text, where a few parts come again and again; a list, where it mostly is what it was on the
 * page before. Its items are the same objects then.
 */
export type PartKey = string | readonly unknown[];

/** A component whose result is the same where its key is. */
export interface RememberedPart<Props> {
  (props: Props): VNode | null;
  readonly keyOf: (props: Props) => PartKey;
}

/** Makes a component that may be remembered. */
export const rememberPart = <Props>(
  keyOf: (props: Props) => PartKey,
  part: (props: Props) => VNode | null,
): RememberedPart<Props> => Object.assign((props: Props) => part(props), { keyOf });
