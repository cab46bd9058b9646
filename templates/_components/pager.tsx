/** Ways between the pages of a listing. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { PagerProps } from "../../src/view/pager.ts";

/** The pager. Pages are numbered from the oldest, so the first in the row has the highest number. */
export const Pager = ({ pager }: { readonly pager: PagerProps }): VNode => (
  <nav class="pager" aria-label="Pages of this list">
    <p>
      {pager.standing}
      <span class="page-note">, numbered from the oldest</span>
    </p>
    <ul>
      {pager.newer === null ? null : (
        <li>
          <a href={pager.newer.href} rel="prev">
            Newer<span class="for-ears">: {pager.newer.label}</span>
          </a>
        </li>
      )}
      {listEach(pager.numbers, ({ href, label, isCurrent }) => (
        <li key={href}>
          <a href={href} aria-current={isCurrent ? "page" : undefined}>
            <span class="for-ears">Page </span>
            {label}
          </a>
        </li>
      ))}
      {pager.older === null ? null : (
        <li>
          <a href={pager.older.href} rel="next">
            Older<span class="for-ears">: {pager.older.label}</span>
          </a>
        </li>
      )}
    </ul>
  </nav>
);
