/** Others' words, such as a platform's reason, with the full stop that they may lack. */
export const asSentence = (words: string): string => words.replace(/[.\s]*$/, ".");
