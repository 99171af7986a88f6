import type { RibbonText } from "../ribbon";

export const ribbon: RibbonText = {
  unitToFill: "(name of the unit)",
};
