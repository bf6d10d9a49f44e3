// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const escapeSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|.)?/gs;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Takes out of a text whatever could steer a terminal or turn its reading direction. */
export function plainText(text: string): string {
  return text.replace(escapeSequence, "").replace(control, " ").replace(invisible, "");
}
