/** Articles by year, as columns that link to their years. */
import type { VNode } from "preact";
import type { CountedLink } from "../../src/view/home.ts";

const HEIGHT = 100;

/** The timeline. The counts stand in it as text, so the columns themselves are drawn for the eye alone. */
export const Timeline = ({ columns }: { readonly columns: readonly CountedLink[] }): VNode => (
  <ol class="timeline">
    {columns.map(({ href, label, number, noun, share }) => (
      <li key={href}>
        <a href={href}>
          <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect y={HEIGHT - share} width="10" height={share} />
          </svg>
          <span class="timeline-label">{label}</span>{" "}
          <span class="count">
            {number}
            <span class="for-ears"> {noun}</span>
          </span>
        </a>
      </li>
    ))}
  </ol>
);
