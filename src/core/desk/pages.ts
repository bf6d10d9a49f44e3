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

/** One page of an answer, with the buttons that turn pages, open its source, share it or say that it is wrong. */
export function layOut(reply: Reply, page: number, labels: ControlLabels): Reply {
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
  const first = blocks.find((block) => block.kind === "claim");
  const common: Control[] =
    first?.kind === "claim"
      ? [
          { label: labels.source, action: { kind: "source", citation: first.citations[0] } },
          { label: labels.report, action: { kind: "report" } },
        ]
      : [];
  const share: Control[] =
    reply.audience === "asker" && common.length > 0
      ? [{ label: labels.share, action: { kind: "share" } }]
      : [];
  const rows: Block[] = [...own, { kind: "controls", controls: [...turning, ...common, ...share] }];
  return {
    ...reply,
    blocks: [
      ...blocks,
      ...rows.filter((row) => row.kind === "controls" && row.controls.length > 0),
    ],
  };
}
