#!/usr/bin/env node
// The `summit` command.
import { logToStderr } from "./adapters/log/stderr-log.ts";
import { lookOf } from "./adapters/terminal/prompt.ts";
import { readEnvironment } from "./config.ts";
import { openSummit } from "./roof/open-summit.ts";
import { endWhereNothingCanBeWritten, endWith } from "./roof/program-error.ts";
import { programHelp, version } from "./roof/program-help.ts";
import { type ProgramLine, parseProgramLine } from "./roof/program-line.ts";
import { runAsked } from "./roof/run-asked.ts";
import { runBackup, runRestore } from "./roof/run-backup.ts";
import { runCheck } from "./roof/run-check.ts";
import { runForget } from "./roof/run-forget.ts";
import { runImport } from "./roof/run-import.ts";
import { runRead } from "./roof/run-read.ts";
import { runReports } from "./roof/run-reports.ts";

const write = (text: string): void => void process.stdout.write(text);
const warn = (text: string): void => void process.stderr.write(text);

async function run(line: ProgramLine): Promise<void> {
  if (line.version) {
    return write(`${version()}\n`);
  }
  // Help is what whoever has no article yet asks for first: it needs none.
  if (line.command === "" || (line.command === "help" && line.words.length === 0)) {
    return write(programHelp());
  }
  const config = readEnvironment();
  const out = { look: lookOf(process.stdout, config.noColour), write, warn };
  switch (line.command) {
    case "read":
      return runRead(line, out);
    case "check":
      return runCheck(line, config, write);
    case "reports":
      return runReports(config, write);
    case "doctor":
      // The platforms' libraries take half a second to load: only whoever asks for them waits.
      return (await import("./roof/run-doctor.ts")).runDoctor(config, write);
    case "backup":
      return runBackup(line, config, write);
    case "restore":
      return runRestore(line, config, write);
    case "import":
      return runImport(line, config, write);
    case "forget":
      return runForget(line, config, write);
  }
  const words = line.help ? [line.command] : line.words;
  const command = line.help ? "help" : line.command;
  const log = logToStderr(config.logLevel);
  const summit = await openSummit({ config, ...line, log });
  try {
    await runAsked({ ...line, command, words }, summit, out);
  } finally {
    await summit.close();
  }
}

endWhereNothingCanBeWritten();
try {
  await run(parseProgramLine(process.argv.slice(2)));
} catch (error) {
  endWith(error);
}
