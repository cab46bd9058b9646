/** The search page's script: reads the address and the form, keeps one as the other is, and has what they ask for answered. */
/// <reference lib="dom" />
import { type Request, readRequest, writeRequest } from "../../../src/search/address.ts";
import { NOT_LOADED, openEngine, show, showSafely } from "./answer.ts";
import { count, facetList, field, form, list, more, order, sort } from "./elements.ts";

/** How long a reader rests before what is typed is asked. Milliseconds. */
const REST = 250;

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
