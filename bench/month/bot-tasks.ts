// What the process of a made-up month and whoever runs it say to each other.

export interface BotOptions {
  readonly folder: string;
  readonly allow: readonly string[];
  /** Address that takes messages. */
  readonly channel: string;
  readonly startAt: number;
  /** How often it was started before. */
  readonly life: number;
}

export interface BotTask {
  readonly number: number;
  readonly task: "follow" | "resume" | "subscribe" | "step";
  readonly now: number;
  readonly url?: string;
}

export interface BotReport {
  /** Number of the task; 0: it has started. */
  readonly done: number;
  readonly error?: string;
  readonly notices?: readonly string[];
  readonly problems?: number;
  readonly memoryMb?: number;
  readonly processorS?: number;
}
