import type { RibbonText } from "../ribbon";

export const ribbon: RibbonText = {
  unitToFill: "(name of the unit)",
  noSheet: "This workbook has no scoring sheet yet. Choose Insert scoring sheet first.",
};
