// What is logged or thrown holds no token: neither the bot's nor one of an interaction, which lets anybody answer in our name.
import { redactedError } from "../../core/model/redacted-error.ts";

const interactionToken = /(\/(?:interactions|webhooks)\/\d+\/)[^/\s?"']+/g;
const botToken = /[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/g;

export const redact = (text: string): string =>
  text.replace(interactionToken, "$1[token]").replace(botToken, "[token]");

/** The same failure without the request that discord.js hangs on its errors. */
export const withoutTokens = (error: unknown): Error => redactedError(error, redact);
