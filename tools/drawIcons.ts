/** Draws assets/icon.svg as the PNG sizes that Office asks for; run by hand after the drawing has changed. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { requireProgram } from "./findProgram";

const folder = join(__dirname, "../assets");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

async function drawIcons(): Promise<void> {
  const svg = readFileSync(join(folder, "icon.svg"), "utf8");
  const browser = await chromium.launch({ executablePath: requireProgram("chromium"), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

void drawIcons();
