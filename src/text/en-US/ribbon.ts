import type { ribbon as chinese } from "../zh-CN/ribbon";

export const ribbon: typeof chinese = {
  unitToFill: "(name of the unit)",
};
