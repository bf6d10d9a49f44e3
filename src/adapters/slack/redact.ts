// What is logged or thrown holds no token, and no address that lets anybody answer in our name.
import { redactedError } from "../../core/model/redacted-error.ts";

const token = /\b(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w.-]+/g;
const responseUrl = /(https?:\/\/[^\s/"']+\/(?:commands|actions|app|response)\/)[^\s"']+/g;

export const redact = (text: string): string =>
  text.replace(token, "[token]").replace(responseUrl, "$1[address]");

/** The same failure without the request and the answer that Slack's client hangs on its errors. */
export const withoutTokens = (error: unknown): Error => redactedError(error, redact);
