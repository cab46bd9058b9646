/** `npm run lint`: types, lint and form, unused code. */
import { runChecks } from "./checks.ts";

process.exitCode = runChecks().failed > 0 ? 1 : 0;
