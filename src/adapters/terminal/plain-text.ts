// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const escapeSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|.)?/gs;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Letters without a shape, and those that turn the reading direction. */
const invisible =
  /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Takes out of a text whatever could steer a terminal or turn its reading direction. */
export function plainText(text: string): string {
  return text.replace(escapeSequence, "").replace(control, " ").replace(invisible, "");
}

const steering = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON in one line that steers no terminal: what JSON need not escape is escaped all the same. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    steering,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
