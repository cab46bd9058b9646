/** The process in which `cuttings dev` builds. */
import { loadProgram } from "./find-program.mjs";

await loadProgram("builder");
