/** Files that a person drags out of a folder's window and drops in the pane. */

import type { Locator } from "playwright-core";

/** By the browser's own dragging: files that are not taken are opened in place of the page. */
export async function dropFiles(place: Locator, paths: string[]): Promise<void> {
  const box = await place.boundingBox();
  if (!box) throw new Error("there is nothing to drop on");
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  const session = await place.page().context().newCDPSession(place.page());
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...at, data });
  await session.detach();
}
