// Whose name a form is: short forms hang under the fuller form that they are most likely short for.
import { mayBeShortFor, surnamesOf } from "../reading/names/name-words.ts";
import { endsOf, type Form, type FormTable } from "./entity-forms.ts";

export function rootOf(form: Form): Form {
  return form.up === undefined ? form : rootOf(form.up);
}

/** The form and all that are short for it. */
export function familyOf(root: Form): Form[] {
  return [root, ...[...root.down].flatMap(familyOf)];
}

/** Mentions by full names: bare surnames follow the heaviest bearer, and must not make it. */
const weightOf = (root: Form): number =>
  familyOf(root).reduce((sum, { words, mentions }) => sum + (words.length > 1 ? mentions : 0), 0);

const heaviest = (forms: readonly Form[], weight: (form: Form) => number): Form | undefined =>
  forms.reduce<Form | undefined>((best, form) => {
    const more = best === undefined ? 1 : weight(form) - weight(best);
    return more > 0 || (more === 0 && best !== undefined && form.key < best.key) ? form : best;
  }, undefined);

function fullerName({ byEnds, forms }: FormTable, form: Form): Form | undefined {
  if (!form.isPerson) {
    // A name of two words or more is a person's or not: what it is taken for more often.
    const twin = form.words.length > 1 ? forms.get(`person:${form.words.join(" ")}`) : undefined;
    return twin !== undefined && twin.mentions >= form.mentions ? twin : undefined;
  }
  const twin = forms.get(`name:${form.words.join(" ")}`);
  if (twin !== undefined && twin.mentions > form.mentions) {
    return twin;
  }
  const near = new Set(endsOf(form.words).flatMap((key) => [...(byEnds.get(key) ?? [])]));
  const fuller = [...near].filter((other) => mayBeShortFor(form.words, other.words));
  return heaviest(fuller, ({ mentions }) => mentions);
}

/** The bearer of a single word: of a surname before a given name; of initials, whom the articles call so. */
function bearer({ bySurname, called }: FormTable, form: Form): Form | undefined {
  const [word = ""] = form.words;
  if (!form.isPerson) {
    const fuller = [...(called.get(word) ?? [])].filter(
      (other) => other !== form && !other.isPerson && other.words.length > 1,
    );
    return heaviest(fuller, ({ mentions }) => mentions);
  }
  const people = [...(bySurname.get(word) ?? [])];
  const bySur = people.filter(({ words }) => surnamesOf(words).includes(word));
  const roots = new Set((bySur.length > 0 ? bySur : people).map(rootOf));
  return heaviest(
    [...roots].filter((root) => root.isPerson),
    weightOf,
  );
}

/** Full names whose place may change with this form. */
function fullNeighbours({ byEnds, forms }: FormTable, form: Form): Form[] {
  const words = form.words.join(" ");
  const twins = [forms.get(`person:${words}`), forms.get(`name:${words}`)];
  const keys = form.isPerson && form.words.length > 1 ? endsOf(form.words) : [];
  const near = keys.flatMap((key) => [...(byEnds.get(key) ?? [])]);
  return [form, ...twins.filter((twin) => twin !== undefined), ...near];
}

/** A form that changed, with all the words by which it was or is called. */
export interface Changed {
  readonly form: Form;
  readonly words: readonly string[];
}

/**
 * Finds anew whose name the changed forms and those around them are: first full names, then single words.
 *
 * @param moved called with the heads of all families that may have changed
 */
export function settle(
  table: FormTable,
  changed: readonly Changed[],
  moved: (root: Form) => void,
): void {
  const near = new Set(changed.flatMap(({ form }) => fullNeighbours(table, form)));
  const full = [...near].filter(({ words }) => words.length > 1);
  const words = new Set(changed.flatMap((each) => each.words));
  const note = (form: Form): void => {
    const root = rootOf(form);
    moved(root);
    for (const word of root.isPerson ? familyOf(root).flatMap((each) => each.words) : []) {
      words.add(word);
    }
  };
  const hang = (form: Form, up: Form | undefined): void => {
    form.up?.down.delete(form);
    form.up = up;
    up?.down.add(form);
  };
  const place = (form: Form, find: typeof fullerName): void => {
    const present = table.forms.get(form.key) === form;
    hang(form, present ? find(table, form) : undefined);
  };
  for (const { form } of changed) {
    moved(rootOf(form));
    if (table.forms.get(form.key) !== form) {
      hang(form, undefined);
    }
    moved(form);
  }
  full.forEach(note);
  for (const form of full) {
    place(form, fullerName);
  }
  full.forEach(note);
  for (const word of words) {
    for (const single of [table.forms.get(`person:${word}`), table.forms.get(`name:${word}`)]) {
      if (single !== undefined && single.words.length === 1) {
        moved(rootOf(single));
        place(single, bearer);
        moved(rootOf(single));
      }
    }
  }
}
