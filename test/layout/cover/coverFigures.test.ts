import { isAssessed } from "../../../src/layout/cover/coverFigures";
import { placeCover } from "../../../src/layout/cover/coverPlaces";
import { smallInput, smallSystem } from "../../helpers/smallSystem";

test("which stage counts is what the cover itself shows", () =>
  expect(isAssessed(placeCover(smallSystem), { ...smallInput(), checkCode: null })).toBe('$B$7="考核阶段"'));
