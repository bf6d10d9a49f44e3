// A room imports only from floors below its own; an adapter imports the ground floor alone;
// nobody but the roof imports an adapter. What is not listed is refused.
const core = (...rooms) => `^src/core/(${rooms.join("|")})/`;
const floor = (room, ...below) => ({
  from: { path: core(room) },
  to: { path: core(room, ...below) },
});
const sdk = (adapter, packages) => ({
  from: { path: `^src/adapters/${adapter}/` },
  to: { path: `^node_modules/(${packages})/` },
});
const pureLibraries = ["porter2", "temporal-polyfill"]; // libraries without input, output or clock that the core may use

module.exports = {
  allowedSeverity: "error",
  allowed: [
    floor("model"),
    floor("text", "model"),
    floor("reading", "model", "text"),
    floor("library", "model", "text", "reading"),
    floor("intake", "model", "text", "reading", "library"),
    floor("answers", "model", "text", "reading", "library"),
    floor("wording", "model", "text", "answers"),
    floor("desk", "model"),
    floor("delivery", "model"),
    { from: { path: "^commands/" }, to: { path: core("model", "answers", "wording") } },
    { from: { path: "^commands/index\\.ts$" }, to: { path: "^commands/" } },
    ...pureLibraries.map((name) => ({
      from: { path: "^src/core/" },
      to: { path: `^node_modules/${name}/` },
    })),
    {
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: ["^src/core/model/", "^src/adapters/$1/"] },
    },
    { from: { path: "^src/adapters/" }, to: { dependencyTypes: ["core"] } },
    sdk("articles", "yaml|linkedom|@mozilla/readability|feedsmith|undici"),
    sdk("discord", "discord\\.js|@discordjs"),
    sdk("slack", "@slack"),
    sdk("picture", "@resvg/resvg-js"),
    sdk("storage", "keyv|@keyv|@photostructure/sqlite|pg"),
    sdk("clock", "node-cron|croner"),
    sdk("log", "pino"),
    sdk("http", "prom-client"),
    {
      from: {
        path: "^src/(main|cli|reading-worker|intake-worker|config|config-variables)\\.ts$|^src/roof/",
      },
      to: {},
    },
  ],
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
