// SVG as PNG, for platforms that show no SVG.
import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";

/** Ships with the package, since the renderer draws no text without a font file. */
const FONT = createRequire(import.meta.url).resolve("#fonts/NotoSans-Regular.ttf");
const WIDTH = 1200;

/**
 * Draws at a width that stays readable on a phone; text is in Noto Sans, whatever fonts the machine has.
 * @throws Error where the text is no SVG
 * @see https://github.com/thx/resvg-js
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: WIDTH },
    font: {
      fontFiles: [FONT],
      loadSystemFonts: false,
      defaultFontFamily: "Noto Sans",
      sansSerifFamily: "Noto Sans",
      serifFamily: "Noto Sans",
      monospaceFamily: "Noto Sans",
    },
  });
  return image.asPng();
}
