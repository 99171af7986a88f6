/** Finds what keeps the pane from working in the program that has opened it. */

/** Keys of sentences that the page's first script says: start.js. Of WPS it knows itself. */
export type Obstacle = "oldExcel" | "otherProgram" | "webPage";

interface Surroundings {
  /** Null in a plain browser. */
  program: "Excel" | "other" | null;
  /** The API that the code is written for is there. */
  supportsFloor: boolean;
}

/** The key of the sentence to say; null where the pane works. */
export function findObstacle({ program, supportsFloor }: Surroundings): Obstacle | null {
  if (program === "Excel") return supportsFloor ? null : "oldExcel";
  return program ? "otherProgram" : "webPage";
}
