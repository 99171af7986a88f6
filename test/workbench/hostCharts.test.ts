import { hosted, onSheet, refusedCode } from "../helpers/hosted";

const opened = hosted();

function drawChart(sheet: Excel.Worksheet): Excel.Chart {
  const source = sheet.getRange("A1:C3");
  source.values = [
    ["指标", "自评", "考核"],
    ["法制监督", 20, 18.5],
    ["行政权力", 40, 36],
  ];
  const chart = sheet.charts.add("BarClustered", source, "Columns");
  chart.name = "sections";
  chart.title.text = "各一级指标得分";
  chart.title.format.font.size = 12;
  chart.legend.position = "Bottom";
  chart.setPosition("E2", "J16");
  chart.axes.valueAxis.title.text = "分";
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 50;
  chart.axes.valueAxis.numberFormat = "0";
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.categoryAxis.reversePlotOrder = true;
  const series = chart.series.getItemAt(1);
  series.format.fill.setSolidColor("#1f4e79");
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = "0.0";
  series.gapWidth = 60;
  return chart;
}

test("a chart lands in the plain sheet", async () => {
  await onSheet(async (sheet, context) => {
    drawChart(sheet);
    await context.sync();
  });
  expect(opened.sheet.charts).toEqual([
    {
      name: "sections",
      kind: "clusteredBar",
      title: "各一级指标得分",
      source: { row: 0, column: 0, lastRow: 2, lastColumn: 2 },
      colors: ["#4472C4", "#1F4E79"],
      place: { row: 1, column: 4, lastRow: 15, lastColumn: 9 },
      valueAxis: { title: "分", min: 0, max: 50, numberFormat: "0" },
      legend: true,
    },
  ]);
});

test("and is read back, with what only the open workbook knows", async () => {
  await onSheet(async (sheet, context) => {
    drawChart(sheet);
    await context.sync();
    const chart = sheet.charts.getItem("sections");
    chart.load("name,chartType,left,top,width,height,title/text,legend/visible,legend/position");
    chart.axes.valueAxis.load("minimum,maximum,numberFormat,majorGridlines/visible,title/text,title/visible");
    chart.axes.categoryAxis.load("reversePlotOrder");
    chart.series.load("items/name,items/hasDataLabels,items/gapWidth");
    const font = chart.title.format.font.load("size");
    sheet.charts.load("count,items/name");
    await context.sync();
    expect([chart.chartType, chart.title.text, chart.legend.position]).toEqual([
      "BarClustered",
      "各一级指标得分",
      "Bottom",
    ]);
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([216, 13.5, 324, 202.5]);
    expect(chart.axes.valueAxis.toJSON()).toMatchObject({
      minimum: 0,
      maximum: 50,
      majorGridlines: { visible: false },
      title: { text: "分", visible: true },
    });
    expect(chart.axes.categoryAxis.reversePlotOrder).toBe(true);
    expect(chart.series.items.map((one) => [one.name, one.hasDataLabels, one.gapWidth])).toEqual([
      ["自评", false, 150],
      ["考核", true, 60],
    ]);
    expect([font.size, sheet.charts.count, sheet.charts.items[0]?.name]).toEqual([12, 1, "sections"]);
    chart.width = 100;
    chart.axes.valueAxis.maximum = "" as never;
    chart.axes.valueAxis.load("maximum");
    await context.sync();
    expect(chart.axes.valueAxis.maximum).toBe(50);
    expect(opened.sheet.charts[0]?.valueAxis.max).toBeNull();
    expect(opened.sheet.charts[0]?.place.lastColumn).toBe(5);
    chart.delete();
    const none = sheet.charts.getItemOrNullObject("sections");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("another type, series in rows, another sheet's cells are refused", async () => {
  expect(await refusedCode((sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B3")))).toBe("UnsupportedFeature");
  const inRows = await refusedCode((sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:D2"), "Rows"));
  expect(inRows).toBe("UnsupportedFeature");
  const elsewhere = await refusedCode((sheet, context) =>
    sheet.charts.add("ColumnClustered", context.workbook.worksheets.add("其他").getRange("A1:B3")),
  );
  expect(elsewhere).toBe("UnsupportedFeature");
});
