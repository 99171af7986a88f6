/** Reads where buttons, labels and embedded documents lie on a sheet: each stands there with its place. */

import type { Allowance } from "./allowance";
import type { CoveredAreas } from "./coveredAreas";
import { textOf } from "./decodeText";
import { Anchor } from "./readDrawing";

/** What a control or an embedded document says of itself. */
const holders = ["controlPr", "objectPr"];
const corners = ["from", "to"];

/** Of the elements of a sheet that are not of its cells. */
export class ControlReader {
  private anchor: Anchor | null = null;
  private collected: string | null = null;

  constructor(
    private readonly xml: Uint8Array,
    private readonly allowance: Allowance,
  ) {}

  /** Takes an element of a place; false for any other. */
  open(name: string, parent: string): boolean {
    this.collected = null;
    if (name === "anchor" && holders.includes(parent)) {
      this.allowance.take("items", 1);
      this.anchor = new Anchor();
      return true;
    }
    if (!this.anchor) return false;
    if (corners.includes(parent)) this.collected = `xdr:${parent} ${name}`;
    return true;
  }

  text(from: number, to: number, literal: boolean): boolean {
    if (this.anchor && this.collected !== null)
      this.anchor.ends[this.collected] = Number(textOf(this.xml, from, to, literal));
    return this.anchor !== null;
  }

  close(name: string, covered: CoveredAreas): void {
    this.collected = null;
    if (name !== "anchor" || !this.anchor) return;
    const area = this.anchor.covered();
    if (area) covered.addAll("drawing", [area]);
    this.anchor = null;
  }
}
