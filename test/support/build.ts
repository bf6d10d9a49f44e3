import { execFileSync } from "node:child_process";

/** Tests of whole processes run what was built: build it once before all. */
export function setup(): void {
  execFileSync("npx", ["tsc", "-p", "src"], { stdio: "inherit" });
}
