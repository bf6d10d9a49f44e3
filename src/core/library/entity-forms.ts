import { nameWords, surnamesOf } from "../reading/names/name-words.ts";
import { KINDS, type Share } from "./entity-shares.ts";

/** One way of writing a name, how often, and its words in one string. */
interface Text {
  readonly text: string;
  readonly words: string;
  count: number;
}

/** One full form of a name over all articles: what an article's mentions of one bearer come down to. */
export interface Form {
  /** `person:` or `name:` and the words: a person and a place of the same single word are two. */
  readonly key: string;
  readonly isPerson: boolean;
  readonly words: readonly string[];
  texts: readonly Text[];
  /** Mentions by kind, in the order of KINDS. */
  readonly kinds: number[];
  mentions: number;
  /** Ids, each once. */
  readonly articles: string[];
  /** The fuller form that this one is short for, and those that are short for this one. */
  up: Form | undefined;
  down: readonly Form[];
}

/** Forms under keys; a set or a list for each of a million keys would fill the memory, and most hold one form. */
type Index = Map<string, Form | readonly Form[]>;

/** Forms by key, and by what leads to them. */
export interface FormTable {
  readonly forms: Map<string, Form>;
  /** By ways of writing that have other words than the form: "IMF". */
  readonly byAlias: Index;
  /** By each word of each way of writing. */
  readonly byWord: Index;
  /** Full names of people by the words that may stand for them alone. */
  readonly bySurname: Index;
  /** People's names of three words or more by the pairs of words to which they may be shortened. */
  readonly byPair: Index;
}

export const createFormTable = (): FormTable => ({
  forms: new Map(),
  byAlias: new Map(),
  byWord: new Map(),
  bySurname: new Map(),
  byPair: new Map(),
});

/** The forms under a key. */
export function under(index: Index, key: string): readonly Form[] {
  const found = index.get(key);
  return found === undefined ? [] : "key" in found ? [found] : found;
}

function link(index: Index, key: string, form: Form): void {
  const known = under(index, key);
  if (!known.includes(form)) {
    if (known.length > 8) {
      (known as Form[]).push(form);
    } else {
      index.set(key, known.length === 0 ? form : [...known, form]);
    }
  }
}

function unlink(index: Index, key: string, form: Form): void {
  const kept = under(index, key).filter((other) => other !== form);
  if (kept.length === 0) {
    index.delete(key);
  } else {
    index.set(key, kept.length === 1 ? (kept[0] as Form) : kept);
  }
}

type Change = (index: Index, key: string, form: Form) => void;

/** The first word with each later one, and the last two. */
export function pairsOf(words: readonly string[]): string[] {
  const [first = ""] = words;
  const pairs = words.slice(1).map((word) => `${first} ${word}`);
  return [...new Set([...pairs, words.slice(-2).join(" ")])];
}

function changeForm(table: FormTable, form: Form, change: Change): void {
  for (const word of new Set(form.words)) {
    change(table.byWord, word, form);
  }
  if (form.isPerson && form.words.length > 1) {
    for (const word of new Set(surnamesOf(form.words))) {
      change(table.bySurname, word, form);
    }
    for (const pair of form.words.length > 2 ? pairsOf(form.words) : []) {
      change(table.byPair, pair, form);
    }
  }
}

const isWithin = (form: Form, words: string): boolean =>
  words.split(" ").every((word) => form.words.includes(word));

/** Links an alias and its words, or unlinks what no other way of writing leads to. */
function changeAlias(table: FormTable, form: Form, words: string, change: Change): void {
  if (!isWithin(form, words)) {
    change(table.byAlias, words, form);
    for (const word of new Set(words.split(" "))) {
      const others = form.texts.some((text) => text.words.split(" ").includes(word));
      if (!form.words.includes(word) && !(change === unlink && others)) {
        change(table.byWord, word, form);
      }
    }
  }
}

function formOf(table: FormTable, key: string): Form {
  const known = table.forms.get(key);
  if (known !== undefined) {
    return known;
  }
  const words = key.slice(key.indexOf(":") + 1).split(" ");
  const form: Form = {
    ...{ key, words, isPerson: key.startsWith("person:"), mentions: 0, up: undefined },
    ...{ texts: [], kinds: [0, 0, 0, 0], articles: [], down: [] },
  };
  table.forms.set(key, form);
  changeForm(table, form, link);
  return form;
}

/** @returns the words of the way of writing that was counted */
function countText(table: FormTable, form: Form, text: string, count: number): string {
  const known = form.texts.find((each) => each.text === text);
  if (known === undefined) {
    const words = nameWords(text).join(" ");
    form.texts = [...form.texts, { text, words, count }];
    changeAlias(table, form, words, link);
    return words;
  }
  known.count += count;
  if (known.count === 0) {
    form.texts = form.texts.filter((each) => each !== known);
    if (!form.texts.some(({ words }) => words === known.words)) {
      changeAlias(table, form, known.words, unlink);
    }
  }
  return known.words;
}

/** A form that changed, with all the words by which it was or is called. */
export interface Changed {
  readonly form: Form;
  readonly words: readonly string[];
}

/** Adds an article's share, or takes it away again. */
export function applyShare(
  table: FormTable,
  articleId: string,
  share: Share,
  sign: 1 | -1,
): Changed {
  const form = formOf(table, share.key);
  const kind = KINDS.indexOf(share.kind);
  const words = share.texts.map(([text, count]) => {
    form.mentions += sign * count;
    form.kinds[kind] = (form.kinds[kind] ?? 0) + sign * count;
    return countText(table, form, text, sign * count);
  });
  // Shares of one article come one after the other, so that its id, if it is there, stands last.
  if (sign === 1 && form.articles.at(-1) !== articleId) {
    form.articles.push(articleId);
  }
  const at = sign === 1 ? -1 : form.articles.lastIndexOf(articleId);
  if (at >= 0) {
    form.articles.splice(at, 1);
  }
  if (form.mentions === 0) {
    table.forms.delete(form.key);
    changeForm(table, form, unlink);
  }
  return { form, words: [...form.words, ...words] };
}
