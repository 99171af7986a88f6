/** Finds what keeps the pane from working in the program that has opened it. */

/** Keys of sentences in src/text. */
type Obstacle = "oldExcel" | "wps" | "otherProgram" | "webPage";

export interface Surroundings {
  /** Null in a plain browser. */
  program: "Excel" | "other" | null;
  /** The API that the code is written for is there. */
  supportsFloor: boolean;
  isWps: boolean;
}

/** The key of the sentence to say; null where the pane works. */
export function findObstacle({ program, supportsFloor, isWps }: Surroundings): Obstacle | null {
  if (program === "Excel") return supportsFloor ? null : "oldExcel";
  if (isWps) return "wps";
  return program ? "otherProgram" : "webPage";
}

/** WPS names itself in its browser, and gives its pages an object of its own. */
export function isWps(window: { navigator: { userAgent: string } }): boolean {
  return /wps|kingsoft/i.test(window.navigator.userAgent) || "wps" in window;
}
