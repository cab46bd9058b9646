/** The process in which `cuttings dev` builds. */
import { loadProgram } from "./compile.mjs";

await loadProgram("builder");
