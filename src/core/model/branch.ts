import type { Place } from "./request.ts";

/** Whoever follows for itself, and whose settings nobody else sees. */
export type Workspace = Pick<Place, "platform" | "workspace">;

/** What marks the articles of a workspace alone; empty for the terminal: who sits there runs the bot, for everybody. */
export function branchOf({ platform, workspace }: Workspace): string {
  return platform === "terminal" ? "" : `@${platform}:${workspace}`;
}

/** The key under which the articles stand that a workspace follows in a story, besides those that everybody has. */
export const storyKey = (story: string, workspace: Workspace): string =>
  `${story}${branchOf(workspace)}`;

/** A key taken apart: the story as people name it, and the mark of the workspace; empty where it is everybody's. */
export function partsOfKey(key: string): { readonly story: string; readonly branch: string } {
  const [, story = key, branch = ""] = /^(.*)(@(?:discord|slack):[^@]*)$/s.exec(key) ?? [];
  return { story, branch };
}
