/** Articles over time: a column for each year or month, each a link, and the same as a table. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { TimelineColumn, TimelineProps } from "../../src/view/timeline.ts";

const HEIGHT = 100;

/** A column that has an article can be seen. */
const LEAST = 2;

const Bar = ({ share }: { readonly share: number }): VNode => {
  const height = share === 0 ? 0 : Math.max(share, LEAST);
  return (
    <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect y={HEIGHT - height} width="10" height={height} />
    </svg>
  );
};

const Tick = ({ tick, year }: TimelineColumn): VNode => (
  <span class="tick" aria-hidden="true">
    {tick}
    {year === null ? null : <b>{year}</b>}
  </span>
);

const Column = (column: TimelineColumn): VNode => {
  const { label, href, number, noun, share } = column;
  const words = <span class="for-ears">{href === null ? `${label}: none` : `${label}: ${number} ${noun}`}</span>;
  return (
    <li class={column.isGap ? "gap" : undefined}>
      {href === null ? (
        <span class="column">
          <Bar share={share} />
          <Tick {...column} />
          {words}
        </span>
      ) : (
        <a class="column" href={href}>
          <span class="count" aria-hidden="true">
            {number}
          </span>
          <Bar share={share} />
          <Tick {...column} />
          {words}
        </a>
      )}
    </li>
  );
};

const Table = ({ unit, columns }: TimelineProps): VNode => (
  <details class="years">
    <summary>The same as a table</summary>
    <table>
      <caption class="for-ears">Articles by {unit}</caption>
      <thead>
        <tr>
          <th scope="col">{unit === "year" ? "Year" : "Month"}</th>
          <th scope="col">Articles</th>
        </tr>
      </thead>
      <tbody>
        {listEach(columns, ({ label, href, number }) => (
          <tr key={label}>
            <th scope="row">{href === null ? label : <a href={href}>{label}</a>}</th>
            <td>{number}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

/** Columns, and a table below them: how high a column is says nothing to ears. */
export const Timeline = ({ timeline }: { readonly timeline: TimelineProps }): VNode => (
  <div>
    <ol class={`timeline by-${timeline.unit}`}>
      {listEach(timeline.columns, (column) => (
        <Column key={column.label} {...column} />
      ))}
    </ol>
    <Table {...timeline} />
  </div>
);
