/** The search page's script: reads the address and the form, asks the index, shows what was found. */
/// <reference lib="dom" />
import { type Request, readRequest, writeRequest } from "../../../src/search/address.ts";
import { readQuery } from "../../../src/search/query.ts";
import { chooseHits, countFacet, type Facet, orderHits } from "../../../src/search/selection.ts";
import { type Engine, type Found, loadEngine } from "./engine.ts";
import { makeClear, makeGroup, PAGE_LANGUAGE } from "./facets.ts";
import { makeResult } from "./results.ts";

/** Results that are shown at a time. */
const PAGE = 10;
/** How long a reader rests before what is typed is asked. Milliseconds. */
const REST = 250;
/** How long a search takes before the page says that it is under way. Milliseconds. */
const SLOW = 400;
const NOT_LOADED = "The search did not load. Check your connection and try again.";
/** What a reader can do who has found nothing, or asked for nothing; ways to the listings follow. */
const ADVICE = {
  none: "Try fewer words or another spelling, or browse the archive:",
  start: "Or browse the archive:",
} as const;
/** Room for the facets beside the results. */
const WIDE = "(min-width: 56rem)";

const find = <T extends Element>(selector: string, kind: new () => T): T => {
  const element = document.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`No ${selector}`);
};

const form = find("#search", HTMLFormElement);
const field = find("#q", HTMLInputElement);
const sort = find("#sort", HTMLSelectElement);
const facetList = find("#facets", HTMLElement);
const count = find("#count", HTMLElement);
const order = find("#order", HTMLElement);
const advice = find("#advice", HTMLElement);
const adviceWords = find("#advice p", HTMLElement);
const ownTitle = document.title;
const list = find("#results", HTMLElement);
const more = find("#more", HTMLButtonElement);
const root = form.dataset["root"] ?? "/";

let engine: Promise<Engine> | null = null;
/** Counts requests, so that an answer that comes late is not shown. */
let turn = 0;

/** Loads the index once; after a failure, at the next try. */
const openEngine = (): Promise<Engine> => {
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
  if (focused !== "" && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
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
const show = async (request: Request): Promise<void> => {
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

const showSafely = (request: Request): void => {
  show(request).catch(() => showNothing(NOT_LOADED));
};

/** The form as a request. */
const readForm = (pages: number): Request => {
  const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  return { ...readRequest(fields), pages };
};

const readAddress = (): Request => readRequest(new URLSearchParams(location.search));

const follow = (request: Request, isStep: boolean): void => {
  const address = location.pathname + writeRequest(request);
  if (isStep && address !== location.pathname + location.search) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  showSafely(request);
};

const restore = (): void => {
  const request = readAddress();
  field.value = request.text;
  sort.value = request.sort;
  showSafely(request);
};

let resting: ReturnType<typeof setTimeout> | undefined;
/** Whether the address of what was asked before stands in the history already. */
let isTyping = false;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(resting);
  follow(readForm(1), !isTyping);
  isTyping = false;
});
field.addEventListener("input", () => {
  clearTimeout(resting);
  resting = setTimeout(() => {
    follow(readForm(1), !isTyping);
    isTyping = true;
  }, REST);
});
field.addEventListener("focus", () => void openEngine().catch(() => null), { once: true });
for (const part of [facetList, sort]) {
  part.addEventListener("change", () => {
    isTyping = false;
    follow(readForm(1), true);
  });
}
facetList.addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  isTyping = false;
  // The button goes with what it clears.
  order.hidden = false;
  sort.focus();
  follow({ ...readForm(1), choice: new Map() }, true);
});
more.addEventListener("click", async () => {
  const before = list.children.length;
  const request = readForm(readAddress().pages + 1);
  history.replaceState(null, "", location.pathname + writeRequest(request));
  await show(request).catch(() => {
    count.textContent = NOT_LOADED;
  });
  list.children[before]?.querySelector("a")?.focus();
});
addEventListener("popstate", () => {
  isTyping = false;
  restore();
});

document.documentElement.classList.add("seeks");
restore();
if (field.value === "" && matchMedia("(pointer: fine)").matches) field.focus();
