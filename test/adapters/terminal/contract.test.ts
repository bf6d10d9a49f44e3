import { renderText } from "../../../src/adapters/terminal/render.ts";
import { requestFor } from "../../../src/adapters/terminal/request.ts";
import {
  contractArticles,
  contractCommands,
  describePlatform,
  type Seen,
} from "../../contracts/platform-contract.ts";
import { openDesk } from "../../support/desk.ts";

const numbersIn = (words: string): number[] =>
  [...words.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n));

function asSeen(text: string): Seen {
  const [said = "", listed = ""] = text.split(/^Sources$/m);
  const sources = new Map(
    [...listed.matchAll(/^\[(\d+)\] .*(?:\n {4}.*)*/gm)].map(
      ([line, n]) => [Number(n), line] as const,
    ),
  );
  const marks = [...said.matchAll(/^• .*(?:\n {2}.*)*/gm)].map(([claim]) =>
    numbersIn(/(?:\[\d+\])+\s*$/.exec(claim)?.[0] ?? ""),
  );
  return { text, marks, sources };
}

describePlatform("terminal", async () => {
  const { desk, close } = await openDesk({
    commands: contractCommands,
    articles: contractArticles,
  });
  return {
    desk,
    async ask(command, named) {
      const request = { ...requestFor(command, "", Date.parse("2031-05-20T09:00Z")), named };
      return asSeen(renderText(await desk.handle(request), { colours: false, width: 100 }));
    },
    close,
  };
});
