import { variables } from "../config-variables.ts";
import { spellingDistance } from "../core/model/spelling-distance.ts";
import type { Problem } from "./half-configured.ts";

/** Whoever sets one of these means us, or another program for the same platform. */
const OUR_PREFIXES = /^(?:DISCORD|SLACK)_/;
/** More wrong letters make another name. */
const MOST_ERRORS = 3;

const names: readonly string[] = variables.map(({ name }) => name);

function nearestTo(stray: string): string | undefined {
  const near = names
    .map((name) => ({ name, errors: spellingDistance(stray, name, MOST_ERRORS) }))
    .filter(({ errors }) => errors <= MOST_ERRORS)
    .sort((a, b) => a.errors - b.errors);
  return near[0]?.name;
}

/** Variables that look like ours and are not: misspelt ones would be passed over in silence. */
export const strayVariables = (
  environment: Readonly<Record<string, string | undefined>>,
): readonly Problem[] =>
  Object.keys(environment)
    .filter((name) => OUR_PREFIXES.test(name.toUpperCase()) && !names.includes(name))
    .sort()
    .map((variable) => {
      const meant = nearestTo(variable.toUpperCase());
      const problem = "is not a variable of ours";
      return {
        variable,
        problem: meant === undefined ? `${problem}.` : `${problem}; did you mean ${meant}?`,
      };
    });
