// What is logged or thrown holds no token, and no address that lets anybody answer in our name.

const token = /\b(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w.-]+/g;
const responseUrl = /(https?:\/\/[^\s/"']+\/(?:commands|actions|app|response)\/)[^\s"']+/g;

export const redact = (text: string): string =>
  text.replace(token, "[token]").replace(responseUrl, "$1[address]");

/** The same failure without the request and the answer that Slack's client hangs on its errors. */
export function withoutTokens(error: unknown): Error {
  if (!(error instanceof Error)) {
    return new Error(redact(String(error)));
  }
  const clean = new Error(redact(error.message), {
    ...(error.cause !== undefined && { cause: withoutTokens(error.cause) }),
  });
  clean.name = redact(error.name);
  clean.stack = redact(error.stack ?? clean.message);
  return clean;
}
