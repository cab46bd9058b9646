/** Preloaded with `node --import` where a process of our own reads TypeScript. */
import { registerTypeScript } from "./setup.mjs";

await registerTypeScript();
