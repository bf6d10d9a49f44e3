import type { Context } from "../model/command.ts";
import { AskerError } from "../model/errors.ts";
import { fold } from "../text/fold.ts";

export interface Stories {
  readonly chosen: string;
  /** True where the channel has just been bound to the chosen one. */
  readonly changed: boolean;
  readonly stories: readonly {
    readonly name: string;
    readonly articles: number;
    /** Days of the oldest and the newest report, ISO 8601; null where none is dated. */
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

function describeStory(
  { stories }: Pick<Context, "stories">,
  name: string,
): Stories["stories"][number] {
  const articles = stories.knowledge(name)?.articles ?? [];
  const days = articles
    .map(({ published }) => published.slice(0, 10))
    .filter((day) => day !== "unknown")
    .sort();
  return { name, articles: articles.length, from: days[0] ?? null, to: days.at(-1) ?? null };
}

/** The story that a name, or a part of one, stands for. @throws AskerError where there is none */
export function demandStory({ stories }: Pick<Context, "stories">, wanted: string): string {
  const fitting = stories.names.filter((name) => fold(name).includes(fold(wanted)));
  const name = stories.names.find((each) => fold(each) === fold(wanted)) ?? fitting[0];
  if (name === undefined) {
    const message = `There is no story “${wanted}”. There is: ${stories.names.join(", ")}.`;
    throw new AskerError("unknown-story", message);
  }
  return name;
}

/** Lists the stories; with a name, binds the channel to that one. @throws AskerError where there is no such story or no right */
export async function findStories(
  context: Pick<Context, "stories" | "settings" | "request" | "knowledge">,
  wanted: string | undefined,
): Promise<Stories> {
  const { stories, settings, request, knowledge } = context;
  const all = stories.names.map((name) => describeStory(context, name));
  if (wanted === undefined) {
    return { chosen: knowledge.story, changed: false, stories: all };
  }
  const name = demandStory(context, wanted);
  if (request.rights !== "settings") {
    const message = "Only those who may manage this channel can choose its story.";
    throw new AskerError("no-right", message);
  }
  await settings.set(request, "story", name);
  return { chosen: name, changed: true, stories: all };
}
