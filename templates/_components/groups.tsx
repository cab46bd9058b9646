/** Articles under headings, with a way to jump between the headings. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { GroupProps } from "../../src/view/card-groups.ts";
import { Card, type CardShows } from "./card.tsx";

const Jumps = ({ groups }: { readonly groups: readonly GroupProps[] }): VNode | null =>
  groups.length < 2 ? null : (
    <nav class="jumps" aria-label="On this page">
      <ul>
        {listEach(groups, ({ anchor, heading, cards }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>
              {heading} <span class="count">({cards.length})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

/** The groups of a listing. Where they are short, or a calendar stands above them, they need no ways to their headings. */
export const Groups = ({
  groups,
  hasJumps,
  ...shows
}: CardShows & { readonly groups: readonly GroupProps[]; readonly hasJumps: boolean }): VNode => (
  <>
    {hasJumps ? <Jumps groups={groups} /> : null}
    {listEach(groups, ({ anchor, heading, count, cards, isBrief, more }) => (
      <section key={anchor} class="group" aria-labelledby={anchor}>
        <header class="group-head">
          <h2 id={anchor}>{heading}</h2>
          {count === null ? null : <p>{count}</p>}
        </header>
        <div class="group-cards">
          {listEach(cards, (card) => (
            <Card key={card.href} card={card} size={isBrief ? "brief" : "row"} {...shows} />
          ))}
          {more === null ? null : (
            <p class="more">
              <a href={more.href}>{more.label}</a>
            </p>
          )}
        </div>
      </section>
    ))}
  </>
);
