/** Why the pane cannot start here, and what works without it: shown by src/pane/start.js, not by the pane. */

const works = "已经做好的评分表不需要加载项，用 Excel 或 WPS 直接打开就能填写、检查和打印。";

export const start = {
  webPage: `这一页要由 Excel 打开，在浏览器里不能使用。${works}`,
  otherProgram: `这个加载项只能在 Excel 里使用。${works}`,
  wps: `WPS 不能运行这个加载项，请改用 Excel 2021 以上或 Microsoft 365。${works}`,
  oldExcel: `这个版本的 Excel 太旧，不能运行这个加载项，请改用 Excel 2021 以上或 Microsoft 365。${works}`,
  internetExplorer: `这台电脑的 Excel 用 Internet Explorer 显示窗格，加载项在里面不能运行。请管理员安装 Microsoft Edge WebView2 运行时，并使用 Excel 2021 以上。${works}`,
  missingFile:
    "没有取到加载项的文件“{file}”：可能刚刚升级过，也可能网络不通，或者服务器上没有这个文件。请点“重新加载”；仍不成功，请把这句话告诉管理员。",
  notStarted: `加载项没有启动成功。请点“重新加载”；仍不成功，请告诉管理员。${works}`,
  noAnswer: "等了 20 秒，Excel 还没有应答。请点“重新加载”；仍不成功，请关闭 Excel 后重新打开。",
  example: "下载一个填好的示例",
  exampleName: "评分表示例.xlsx",
};
