/** The page at the add-in's address: that the server answers, and which of its files and settings are wrong. */

export const server = {
  heading: "“指标评分”加载项的服务器",
  answers: "服务器有应答：这一页打开了，说明地址和网络都对；浏览器没有证书警告，证书也对。",
  useExcel: "评分要在 Excel 里做，在浏览器里不能使用。",
  manual: "用户使用手册",
  noButton: "管理员请注意：下面没有出现“检查文件和设置”按钮，说明 app 文件夹没有传全，或者浏览器太旧。",
  check: "检查文件和设置",
  checkAgain: "再检查一次",
  checking: (done: number, count: number): string => `正在检查：${done} / ${count}`,
  right: (version: string, count: number): string =>
    `全部正常：版本 ${version}，${count} 个文件都在，内容都对，服务器的设置也对。`,
  wrong: (count: number): string => `有 ${count} 处不对：`,
  settings: "服务器设置",
  faults: {
    list: "没有取到 files.json，不知道应有哪些文件。请把 dist/ 里的文件全部上传，再检查一次。",
    insecure: "这一页不是用 https 打开的，浏览器不肯计算。请用 https 的地址打开。",
    missing: "服务器上没有这个文件。请重新上传。",
    status: (status: number): string => `服务器不给这个文件（${status}）。请检查文件的读取权限和服务器的限制。`,
    unreachable: "没有取到：网络断了，或者中间的设备拦截了。请再检查一次；仍不成功，查防火墙和代理。",
    changed:
      "内容与清单不同：没有传完，传的是另一个版本，传的时候改了换行（请用二进制方式），或者代理给的是旧文件。请重新上传。",
    type: (type: string): string =>
      `服务器说它的类型是“${type || "（没有说）"}”，浏览器不会执行。请按样本（dist/deploy/）设置文件类型。`,
    address: (listed: string, here: string): string =>
      `清单是为 ${listed} 做的，而这里是 ${here}。Excel 只认清单里的地址：请用清单里的地址打开，或者用现在的地址重新构建。`,
    policy:
      "没有 Content-Security-Policy，或者与样本不同。没有它，office.js 会去连微软的遥测服务器。请用 dist/deploy/ 里的样本；上级站点另发一份时，把那一份去掉。",
    ancestors: "Content-Security-Policy 里没有写谁可以嵌入（frame-ancestors 'self'）。请用 dist/deploy/ 里的样本。",
    sniffing: "没有 X-Content-Type-Options: nosniff。请用 dist/deploy/ 里的样本。",
    pageKept: "网页可以不问服务器就长期缓存，升级后用户还会看到旧的。请按样本设置 Cache-Control: no-cache。",
    iconNotKept: "图标不让缓存，Office 会用通用图标代替。请按样本给 assets/ 设置 Cache-Control: max-age。",
    exposed: "deploy 文件夹是给管理员看的，现在谁都能打开。请删掉它，或者按样本不对外提供。",
  },
};
