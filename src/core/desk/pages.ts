import { numberCitations } from "../model/numbered.ts";
import type { Block, Control, Reply } from "../model/reply.ts";
import type { ControlLabels } from "./wording.ts";

/** More claims than these are read page by page. */
const CLAIMS_PER_PAGE = 10;

/** Cuts an answer into pages; a heading or note goes with the claim that follows it. At least one page. */
export function cutPages(blocks: readonly Block[], claimsPerPage = CLAIMS_PER_PAGE): Block[][] {
  const pages: Block[][] = [[]];
  let claims = 0;
  for (const [index, block] of blocks.entries()) {
    const leadsToClaim = blocks.slice(index).some(({ kind }) => kind === "claim");
    if (claims >= claimsPerPage && leadsToClaim) {
      pages.push([]);
      claims = 0;
    }
    claims += block.kind === "claim" ? 1 : 0;
    pages.at(-1)?.push(block);
  }
  return pages;
}

/** One control for each source of the page, under the number that its claims bear. */
function sourceControls(blocks: readonly Block[], labels: ControlLabels): Control[] {
  const { citations } = numberCitations(blocks);
  return citations.map(({ quote, ...citation }, index) => ({
    label: citations.length === 1 ? labels.source : labels.sourceBy(index + 1, quote),
    action: { kind: "source", citation },
  }));
}

/** The controls that open what a page cites, or say that it is wrong; none where it cites nothing. */
function aboutSources(blocks: readonly Block[], labels: ControlLabels): Control[] {
  const sources = sourceControls(blocks, labels);
  return sources.length === 0
    ? []
    : [...sources, { label: labels.report, action: { kind: "report" } }];
}

/** What nobody asked for just now, with what opens its sources. */
export function withSources(reply: Reply, labels: ControlLabels): Reply {
  const controls = aboutSources(reply.blocks, labels);
  return controls.length === 0
    ? reply
    : { ...reply, blocks: [...reply.blocks, { kind: "controls", controls }] };
}

/** One page of an answer, with the buttons that turn pages, go on from it, open its sources, share it or say that it is wrong. */
export function layOut(
  reply: Reply,
  page: number,
  labels: ControlLabels,
  goOn: readonly Control[],
): Reply {
  const own = reply.blocks.filter(({ kind }) => kind === "controls");
  const pages = cutPages(reply.blocks.filter(({ kind }) => kind !== "controls"));
  const blocks = pages[Math.min(page, pages.length) - 1] ?? [];
  const turning: Control[] = [
    ...(page > 1
      ? [{ label: labels.previous, action: { kind: "page", page: page - 1 } } as const]
      : []),
    ...(page < pages.length
      ? [{ label: labels.next, action: { kind: "page", page: page + 1 } } as const]
      : []),
  ];
  const sources = aboutSources(blocks, labels);
  const claims = sources.length > 0;
  const share: Control[] =
    reply.audience === "asker" && claims
      ? [{ label: labels.share, action: { kind: "share" } }]
      : [];
  const rows: Block[] = [
    ...own,
    { kind: "controls", controls: claims ? goOn : [] },
    { kind: "controls", controls: [...turning, ...sources, ...share] },
  ];
  return {
    ...reply,
    blocks: [
      ...blocks,
      ...rows.filter((row) => row.kind === "controls" && row.controls.length > 0),
    ],
  };
}
