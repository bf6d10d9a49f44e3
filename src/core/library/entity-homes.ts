// Whose name a form is: short forms hang under the fuller form that they are most likely short for.
import { mayBeShortFor } from "../reading/names/name-words.ts";
import { type Changed, type Form, type FormTable, pairsOf, under } from "./entity-forms.ts";

export function rootOf(form: Form): Form {
  return form.up === undefined ? form : rootOf(form.up);
}

/** The form and all that are short for it. */
export function familyOf(root: Form): readonly Form[] {
  return root.down.length === 0 ? [root] : [root, ...root.down.flatMap(familyOf)];
}

/** Mentions by full names: bare surnames follow the heaviest bearer, and must not make it. */
const weightOf = (root: Form): number =>
  familyOf(root).reduce((sum, { words, mentions }) => sum + (words.length > 1 ? mentions : 0), 0);

function heaviest(forms: Iterable<Form>, weight: (form: Form) => number): Form | undefined {
  let best: Form | undefined;
  let most = -1;
  for (const form of forms) {
    const own = weight(form);
    if (own > most || (own === most && best !== undefined && form.key < best.key)) {
      best = form;
      most = own;
    }
  }
  return best;
}

const byMentions = ({ mentions }: Form): number => mentions;

/** People's names that may be fuller than this one. */
function fullerPeople(table: FormTable, { words }: Form): readonly Form[] {
  const last = words.at(-1) ?? "";
  if (words[0]?.length === 1) {
    return under(table.bySurname, last);
  }
  const ends = under(table.byPair, `${words[0]} ${last}`);
  return words.length === 2 ? ends : [...ends, ...under(table.byPair, `${words.at(-2)} ${last}`)];
}

function fullerName(table: FormTable, form: Form): Form | undefined {
  const words = form.words.join(" ");
  if (!form.isPerson) {
    // A name of two words or more is a person's or not: what it is taken for more often.
    const twin = table.forms.get(`person:${words}`);
    return twin !== undefined && twin.mentions >= form.mentions ? twin : undefined;
  }
  const twin = table.forms.get(`name:${words}`);
  if (twin !== undefined && twin.mentions > form.mentions) {
    return twin;
  }
  const fuller = fullerPeople(table, form).filter((other) =>
    mayBeShortFor(form.words, other.words),
  );
  return heaviest(fuller, byMentions);
}

/** The bearer of a single word: of a surname before a given name; of initials, whom the articles call so. */
function bearer({ bySurname, byAlias, byWord }: FormTable, form: Form): Form | undefined {
  const [word = ""] = form.words;
  if (!form.isPerson) {
    const fuller = under(byAlias, word).filter(
      ({ isPerson, words }) => !isPerson && words.length > 1,
    );
    return heaviest(fuller, byMentions);
  }
  const bySur = under(bySurname, word);
  const people =
    bySur.length > 0
      ? bySur
      : under(byWord, word).filter(
          ({ isPerson, words }) => isPerson && words.length > 1 && words[0] === word,
        );
  const roots = new Set(people.map(rootOf));
  return heaviest(
    [...roots].filter((root) => root.isPerson),
    weightOf,
  );
}

/** Shorter ways in which the words may be written: without some of the later ones, or with an initial. */
function shorterKeys(words: readonly string[]): string[] {
  const [first = ""] = words;
  const initial = `${first.charAt(0)} ${words.at(-1) ?? ""}`;
  const pairs = words.length > 2 ? pairsOf(words) : [];
  const without =
    words.length > 3
      ? words.slice(1).map((_, at) => words.filter((_, each) => each !== at + 1).join(" "))
      : [];
  return [...pairs, ...without, initial];
}

/** Full names whose place may change with this form: those of the same words, and those that may be short for it. */
function fullNeighbours({ forms }: FormTable, form: Form): Form[] {
  if (form.words.length === 1) {
    return [];
  }
  const words = form.words.join(" ");
  const shorter = form.isPerson ? shorterKeys(form.words).map((key) => `person:${key}`) : [];
  const found = [`person:${words}`, `name:${words}`, ...shorter].map((key) => forms.get(key));
  return [form, ...found.filter((other) => other !== undefined), ...form.down];
}

function hang(form: Form, up: Form | undefined): void {
  if (form.up !== undefined) {
    form.up.down = form.up.down.filter((other) => other !== form);
  }
  form.up = up;
  if (up !== undefined) {
    up.down = [...up.down, form];
  }
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
  const words = new Set(changed.flatMap((each) => each.words));
  const note = (form: Form): void => {
    const root = rootOf(form);
    moved(root);
    for (const other of root.isPerson ? familyOf(root) : []) {
      for (const word of other.words) {
        words.add(word);
      }
    }
  };
  const place = (form: Form, find: typeof fullerName): void => {
    const up = table.forms.get(form.key) === form ? find(table, form) : undefined;
    if (up !== form.up) {
      moved(rootOf(form));
      hang(form, up);
    }
    moved(form);
    moved(rootOf(form));
  };
  const full = [...near].filter((form) => form.words.length > 1);
  full.forEach(note);
  // All let go first: two that change places would else hang under each other for a moment.
  for (const form of full) {
    hang(form, undefined);
  }
  for (const form of full) {
    place(form, fullerName);
  }
  full.forEach(note);
  for (const { form } of changed) {
    if (form.words.length === 1) {
      place(form, bearer);
    }
  }
  for (const word of words) {
    for (const single of [table.forms.get(`person:${word}`), table.forms.get(`name:${word}`)]) {
      if (single !== undefined && single.words.length === 1) {
        place(single, bearer);
      }
    }
  }
}
