import { area } from "../../src/workbook/address";
import { hosted, onSheet } from "../helpers/hosted";
import { turns } from "../helpers/turns";

const opened = hosted();

const typed = (text: string) => ({ area: area(1, 1), contents: [[{ value: text }]] });

test("an edit of the person reaches the sheet's and the collection's handlers", async () => {
  const heard: string[] = [];
  const sheetId = opened.host.workbook.activeSheetId;
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add(async (event) => {
      heard.push(`sheet ${event.address} ${event.source} ${event.details.valueBefore}→${event.details.valueAfter}`);
    });
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(`all ${event.address} ${event.worksheetId === sheetId}`);
    });
    await context.sync();
  });
  await opened.host.edit({ sheetId, ...typed("a") });
  await opened.host.edit({ sheetId, ...typed("b") });
  await turns();
  expect(heard).toEqual(["sheet B2 Local →a", "all B2 true", "sheet B2 Local a→b", "all B2 true"]);
});

test("the changed cells can be asked for, and listening ends", async () => {
  const heard: string[] = [];
  const sheetId = opened.host.workbook.activeSheetId;
  const handler = await onSheet(async (sheet, context) => {
    const added = sheet.onChanged.add((event) =>
      Excel.run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        heard.push(String(range.values[0]?.[0]));
      }),
    );
    await context.sync();
    return added;
  });
  await opened.host.edit({ sheetId, ...typed("now") });
  await turns();
  handler.remove();
  await handler.context.sync();
  await opened.host.edit({ sheetId, ...typed("later") });
  await turns();
  expect(heard).toEqual(["now"]);
});

test("what the add-in writes is told as well, unless events are off", async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    await turns();
    context.runtime.enableEvents = false;
    sheet.getRange("A2").values = [[1]];
    await context.sync();
    await turns();
  });
  expect(heard).toEqual(["A1"]);
});

test("opening, adding, deleting a sheet and selecting cells are told", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    worksheets.onActivated.add(async (event) => void heard.push(`activated ${event.worksheetId.slice(20, 24)}`));
    worksheets.onDeactivated.add(async () => void heard.push("deactivated"));
    context.workbook.onSelectionChanged.add(async () => void heard.push("selected in the workbook"));
    worksheets.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`));
    await context.sync();
  });
  const id = await opened.host.addSheet("二");
  await opened.host.activateSheet(id);
  await opened.host.select(id, area(2, 0, 3, 1));
  await opened.host.renameSheet(id, "三");
  await opened.host.deleteSheet(id);
  await turns();
  expect(heard).toEqual([
    "added",
    "deactivated",
    "activated 0002",
    "selected in the workbook",
    "selected A3:B4",
    "deactivated",
    "activated 0001",
    "deleted",
  ]);
});
