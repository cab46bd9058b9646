/** Asks the index and shows what was found. */
/// <reference lib="dom" />
import type { Request } from "../../../src/search/address.ts";
import { readQuery } from "../../../src/search/query.ts";
import { chooseHits, countFacet, type Facet, orderHits } from "../../../src/search/selection.ts";
import { advice, adviceWords, count, facetList, form, list, more, order, ownTitle, root } from "./elements.ts";
import { type Engine, type Found, loadEngine } from "./engine.ts";
import { makeClear, makeGroup, PAGE_LANGUAGE } from "./facets.ts";
import { makeResult } from "./results.ts";

/** Results that are shown at a time. */
const PAGE = 10;
/** How long a search takes before the page says that it is under way. Milliseconds. */
const SLOW = 400;
export const NOT_LOADED = "The search did not load. Check your connection and try again.";
/** What a reader can do who has found nothing, or asked for nothing; ways to the listings follow. */
const ADVICE = {
  none: "Try fewer words or another spelling, or browse the archive:",
  start: "Or browse the archive:",
} as const;
/** Room for the facets beside the results. */
const WIDE = "(min-width: 56rem)";

let engine: Promise<Engine> | null = null;
/** Counts requests, so that an answer that comes late is not shown. */
let turn = 0;

/** Loads the index once; after a failure, at the next try. */
export const openEngine = (): Promise<Engine> => {
  engine ??= loadEngine(root, form.dataset["articles"] ?? "").catch((error: unknown) => {
    engine = null;
    throw error;
  });
  return engine;
};

const hasWords = (text: string): boolean => readQuery(text).searches.length > 0;

const isEmpty = ({ text, choice }: Request): boolean =>
  !hasWords(text) && [...choice.values()].every(({ size }) => size === 0);

/** "12 articles for " and the words, which a reader has to tell from ours. */
const describe = (number: number, text: string): (string | Node)[] => {
  const noun = number === 1 ? "article" : "articles";
  const figure = number === 0 ? "No" : number.toLocaleString(PAGE_LANGUAGE);
  if (!hasWords(text)) return [`${figure} ${noun}`];
  const words = document.createElement("strong");
  words.textContent = text.trim();
  return [`${figure} ${noun} for `, words];
};

const showFacets = (facets: readonly Facet[], found: readonly Found[], { choice }: Request): void => {
  const focused = document.activeElement?.id ?? "";
  const isWide = matchMedia(WIDE).matches;
  const counted = facets.map((facet) => ({ facet, counts: countFacet(facet, found, facets, choice) }));
  const groups = counted.flatMap(({ facet, counts }) => {
    if (counts.length === 0) return [];
    const old = document.querySelector(`#facet-${facet.key}`);
    const isOpen = old instanceof HTMLDetailsElement ? old.open : isWide;
    return [makeGroup(facet, counts, isOpen)];
  });
  facetList.replaceChildren(...makeClear(counted.map(({ counts }) => counts)), ...groups);
  if (document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
};

/** Says what to do where there is nothing to see. */
const advise = (kind: keyof typeof ADVICE | null): void => {
  advice.hidden = kind === null;
  if (kind !== null) adviceWords.textContent = ADVICE[kind];
};

const showNothing = (text: string): void => {
  advise("start");
  order.hidden = true;
  count.textContent = text;
  list.replaceChildren();
  facetList.replaceChildren();
  more.hidden = true;
};

/** Asks the index and shows the answer, unless another request came meanwhile. */
const answer = async (request: Request, isLatest: () => boolean): Promise<void> => {
  if (isEmpty(request)) return showNothing(request.text.trim() === "" ? "" : "No words to search for");
  const { data, search } = await openEngine();
  const found = await search(request.text);
  const places = new Map(found.map((hit) => [hit.place, hit]));
  const hits = orderHits(chooseHits(found, data.facets, request.choice), request.sort, data.dated);
  const shown = hits.slice(0, request.pages * PAGE).flatMap(({ place }) => places.get(place) ?? []);
  const { marks } = readQuery(request.text);
  const entries = await Promise.all(shown.map((hit) => makeResult(hit, root, marks)));
  if (!isLatest()) return;
  showFacets(data.facets, found, request);
  list.replaceChildren(...entries.filter((entry) => entry !== null));
  count.replaceChildren(...describe(hits.length, request.text));
  more.hidden = shown.length >= hits.length;
  order.hidden = hits.length < 2;
  advise(hits.length === 0 ? "none" : null);
};

/** Answers a request, and says meanwhile that it is being answered. */
export const show = async (request: Request): Promise<void> => {
  turn += 1;
  const own = turn;
  // What a history, a bookmark and a tab call the page.
  document.title = request.text.trim() === "" ? ownTitle : `${request.text.trim()} · ${ownTitle}`;
  const isLatest = (): boolean => own === turn;
  list.ariaBusy = "true";
  const waiting = setTimeout(() => {
    if (isLatest()) count.textContent = "Searching…";
  }, SLOW);
  try {
    await answer(request, isLatest);
  } finally {
    clearTimeout(waiting);
    if (isLatest()) list.ariaBusy = "false";
  }
};

/** Shows what is found; where the index cannot be loaded, that it cannot. */
export const showSafely = (request: Request): void => {
  show(request).catch(() => showNothing(NOT_LOADED));
};
