import { Worker } from "node:worker_threads";
import { SourceError } from "../../core/model/errors.ts";
import { READS, type Replied, type Task } from "../../intake-worker.ts";

/** What a thread may use at most, in MB: a page that takes more ends its thread, and not the program. */
const MEMORY_MB = 512;

/** From source, as in tests and development, a thread needs what translates it. */
const translated = ({ href }: URL): string =>
  `import("tsx/esm/api").then((tsx) => { tsx.register(); return import("${href}"); })`;

interface Waiting {
  readonly task: Task;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface ReadingThreadOptions {
  readonly file: URL;
  /** A thread that takes longer for one thing is ended. */
  readonly limitMs: number;
  /** A thread without work lets go of its memory after this. */
  readonly idleMs: number;
}

/**
 * One thread that reads what it is given, in order. It starts with its first work, and has the next at hand when it is done
 * with one. What ends it, or takes too long, is refused; what waited behind that goes to a new thread.
 */
export class ReadingThread {
  readonly #options: ReadingThreadOptions;
  #worker: Worker | undefined;
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ReadingThreadOptions) {
    this.#options = options;
  }

  /** How much waits here, with what is being read. */
  get load(): number {
    return this.#waiting.length;
  }

  run(task: Task): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#worker ??= this.#start();
      this.#worker.postMessage(task);
      if (this.#waiting.length === 1) {
        this.#watch();
      }
    });
  }

  async close(): Promise<void> {
    const [worker, waiting] = [this.#worker, this.#waiting];
    this.#letGo();
    for (const { reject } of waiting) {
      reject(new SourceError("cancelled", "It was not read, because the program ends."));
    }
    await worker?.terminate();
  }

  #start(): Worker {
    const { file } = this.#options;
    const fromSource = file.href.endsWith(".ts");
    const worker = new Worker(fromSource ? translated(file) : file, {
      ...{ eval: fromSource, workerData: READS },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    let cause = new Error("The thread that read it ended.");
    worker.on("message", (replied: Replied) => this.#worker === worker && this.#answer(replied));
    worker.on("error", (error) => {
      cause = error;
    });
    // Comes after all that it answered, which an error may overtake.
    worker.on("exit", () => this.#worker === worker && this.#refuseFirst(cause));
    return worker;
  }

  #answer(replied: Replied): void {
    const done = this.#waiting.shift();
    if ("failed" in replied) {
      done?.reject(new Error(replied.failed));
    } else {
      done?.resolve(replied.value);
    }
    this.#watch();
  }

  /** Sets a limit to what is being read now; a thread that has nothing to do keeps nobody waiting. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.length > 0) {
      this.#worker?.ref();
      const [first] = this.#waiting;
      // An answer that has come by then is heard first.
      const look = () => first === this.#waiting[0] && this.#giveUp();
      this.#timer = setTimeout(() => setImmediate(look), this.#options.limitMs);
    } else {
      this.#worker?.unref();
      this.#timer = setTimeout(() => void this.close(), this.#options.idleMs).unref();
    }
  }

  #giveUp(): void {
    const worker = this.#worker;
    const seconds = Math.round(this.#options.limitMs / 1000);
    const words = `Reading this took longer than ${seconds} seconds, so it was given up.`;
    this.#refuseFirst(new SourceError("timeout", words));
    void worker?.terminate();
  }

  #letGo(): void {
    clearTimeout(this.#timer);
    this.#worker = undefined;
    this.#waiting = [];
  }

  #refuseFirst(cause: Error): void {
    const [first, ...others] = this.#waiting;
    this.#letGo();
    const words = "Reading this ended the thread that read it, so it was given up.";
    first?.reject(
      cause instanceof SourceError ? cause : new SourceError("hostile", words, {}, { cause }),
    );
    for (const { task, resolve, reject } of others) {
      this.run(task).then(resolve, reject);
    }
  }
}
