/** What was found when something was looked at, in words for whoever runs the program. */
export interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

export const fine = (text: string): Finding => ({ ok: true, text });
export const bad = (text: string): Finding => ({ ok: false, text });

/** Something that must be well for people to be answered and digests to come. */
export interface Check {
  readonly name: string;
  look(): Finding | Promise<Finding>;
}
