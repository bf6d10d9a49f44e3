import { type APIChannel, Routes } from "discord.js";
import type { Place } from "../../core/model/request.ts";
import type { Api } from "./rest.ts";

/** Everybody's direct messages are a workspace of their own, so that nobody sees another's. */
export const directWorkspace = (userId: string): string => `direct-${userId}`;

/**
 * The direct messages between the bot and somebody, opened if need be.
 * @throws SendError
 * @see https://discord.com/developers/docs/resources/user#create-dm
 */
export async function directPlaceOf(api: Api, userId: string): Promise<Place> {
  const body = { recipient_id: userId };
  const { id } = await api.call<APIChannel>("post", Routes.userChannels(), { body });
  return { platform: "discord", workspace: directWorkspace(userId), channel: id };
}
