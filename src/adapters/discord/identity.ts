import { createHash } from "node:crypto";
import { NONCE } from "./limits.ts";

/** Discord's epoch, the first second of 2015, in ms. @see https://discord.com/developers/docs/reference#snowflakes */
const EPOCH_MS = 1_420_070_400_000n;

/** The smallest id that something made then can have. */
export const snowflakeAt = (ms: number): string =>
  ((BigInt(Math.max(0, Math.floor(ms))) - EPOCH_MS) << 22n).toString();

/**
 * The bot's user id, which is the application's too: the token begins with it.
 * @returns undefined where the words are no token
 * @see https://discord.com/developers/docs/reference#authentication
 */
export function botIdOf(token: string): string | undefined {
  const id = Buffer.from(token.split(".")[0] ?? "", "base64url").toString("latin1");
  return /^\d{15,20}$/.test(id) ? id : undefined;
}

/** A key of ours as Discord's nonce: the same key, the same 25 characters. */
export const nonceOf = (key: string): string =>
  createHash("sha256").update(key).digest("hex").slice(0, NONCE);

/** Discord keeps no nonce in its history, so the message itself says whose it is. */
export const markerOf = (nonce: string): string => `-# ref ${nonce}`;
