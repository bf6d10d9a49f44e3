// The loopback web, as a process of its own: web-process.js SIZE SITES; its port on standard output.
import { openLoopbackWeb } from "../../test/support/loopback-web.ts";
import { articleMaker } from "../generate-articles.ts";
import { SEED } from "../speed/questions.ts";

const [size = 0, sites = 1] = process.argv.slice(2).map(Number);
const maker = articleMaker(SEED);
const web = await openLoopbackWeb();
const boilerplate = Array.from({ length: 40 }, (_, at) => `<a href="/n${at}">More news ${at}</a>`);

function page(number: number): string {
  const { title, publisher, published, text } = maker.article(number);
  const paragraphs = text.split("\n\n").map((each) => `<p>${each}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${publisher}">
<meta property="article:published_time" content="${published}"><script>track()</script></head>
<body><nav>${boilerplate.join(" ")}</nav><article><h1>${title}</h1>${paragraphs.join("\n")}</article><footer>${boilerplate.join(" ")}</footer></body></html>`;
}

for (let site = 0; site < sites; site += 1) {
  const host = `site${site}.test`;
  const items: string[] = [];
  for (let number = site; number < size; number += sites) {
    const url = web.route(`${host}/a${number}`, () => ({ body: page(number) }));
    items.push(`<item><title>Article ${number}</title><link>${url}</link></item>`);
  }
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Site ${site}</title>${items.join("")}</channel></rss>`;
  web.route(`${host}/feed.xml`, { body: feed });
}
process.stdout.write(`${web.port}\n`);
