// Forms that ask for a word; each platform draws them in its own way.

/** The desk takes no more. */
export const LONGEST_WORD = 1000;

export const wordForms = {
  report: {
    title: "This is wrong",
    label: "What is wrong?",
    hint: "Seen by those who run this bot, not by the channel",
  },
  ask: {
    title: "Ask about the story",
    label: "What do you want to know?",
    hint: "The answer comes in the sources' words",
  },
} as const;

export type WordForm = keyof typeof wordForms;
