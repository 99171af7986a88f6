/** Draws the add-in's icon and the ribbon's as the PNG sizes that Office asks for; run by hand after a drawing has changed. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fluentIcons from "@fluentui/react-icons";
import { chromium, type Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { requireProgram } from "./findProgram";

const folder = join(__dirname, "../assets");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const blue = "#1f5fa8";

/** Microsoft's own Fluent drawings, by the name of our files; # stands for the size. */
const drawings = {
  insert: "TableAdd#Regular",
  check: "ClipboardCheckmark#Regular",
  print: "Print#Regular",
  finalise: "DocumentLock#Regular",
  consolidate: "DataBarVertical#Filled",
  help: "QuestionCircle#Regular",
} as const;

/** The Fluent drawing that was made for the size, or for the next smaller one: its lines lie on whole pixels there. */
function fluentDrawing(name: string, size: number): string {
  const icons = fluentIcons as unknown as Record<string, fluentIcons.FluentIcon | undefined>;
  const drawn = [48, 32, 28, 24, 20, 16].filter((each) => each <= size && icons[name.replace("#", String(each))]);
  // Twice the drawing for 16 is sharper at 32 than one for 28 is.
  const best = drawn.find((each) => size % each === 0) ?? drawn[0];
  const icon = icons[name.replace("#", String(best))];
  if (!icon) throw new Error(`Fluent has no drawing of ${name} for ${size}`);
  return renderToStaticMarkup(createElement(icon, { primaryFill: blue }));
}

async function draw(page: Page, svg: string, size: number, name: string): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
}

async function drawIcons(): Promise<void> {
  const ours = readFileSync(join(folder, "icon.svg"), "utf8");
  const browser = await chromium.launch({ executablePath: requireProgram("chromium"), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const size of [...sizes, 128]) await draw(page, ours, size, "icon");
  for (const [name, drawing] of Object.entries(drawings)) {
    for (const size of sizes) await draw(page, fluentDrawing(drawing, size), size, name);
  }
  await browser.close();
}

void drawIcons();
