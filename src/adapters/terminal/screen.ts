import { clearScreenDown, cursorTo, type Interface } from "node:readline";

/** What is printed by itself, between the answers or while somebody types. */
export interface Screen {
  print(text: string): void;
  /** The prompt at which a line is being typed; undefined while none is. */
  typing(prompt: Interface | undefined): void;
}

/** Prints above the line that is being typed, which stands below it again with all that was typed so far. */
export function createScreen(output: NodeJS.WritableStream): Screen {
  let prompt: Interface | undefined;
  return {
    print(text) {
      if (prompt === undefined) {
        output.write(`\n${text}`);
        return;
      }
      const { line, cursor } = prompt;
      const press = (name: string): void => prompt?.write(null, { ctrl: true, name });
      // To the end of the line, and all of it away: only then is it known in which row the prompt stands.
      press("e");
      press("u");
      cursorTo(output, 0);
      clearScreenDown(output);
      output.write(`${text}\n`);
      prompt.prompt();
      prompt.write(line);
      for (let left = line.length - cursor; left > 0; left -= 1) {
        press("b");
      }
    },
    typing: (open) => {
      prompt = open;
    },
  };
}
