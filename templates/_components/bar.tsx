/** A bar for a part of a whole. The number stands beside it in words, so it is drawn for the eye alone. */
import type { VNode } from "preact";

/** The bar; `share` from 0 to 100. */
export const Bar = ({ share }: { readonly share: number }): VNode => (
  <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect width={share} height="4" />
  </svg>
);
