import { isPictureInCell } from "../../../src/layout/recognition/pictureInCell";

test.each([
  ['=DISPIMG("ID_1",1)', true],
  ['=_xlfn.DISPIMG("ID_1",1)', true],
  ['=dispimg("ID_1",1)', true],
  ["=SUM(A1)", false],
  ["DISPIMG", false],
  [null, false],
])("%s is a picture: %s", (formula, picture) => expect(isPictureInCell(formula)).toBe(picture));
