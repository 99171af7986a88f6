/** Tells the person at the terminal, once the development server is ready, which addresses to open. */

class AnnounceAddresses {
  apply(compiler) {
    let told = false;
    compiler.hooks.watchRun.tap("AnnounceAddresses", () => {
      if (!told) console.log("\n  正在构建，请稍候 / Building, one moment …");
    });
    compiler.hooks.done.tap("AnnounceAddresses", (stats) => {
      const server = compiler.options.devServer;
      if (!compiler.watching || told || stats.hasErrors()) return;
      told = true;
      console.log(message(`https://${server.host}:${server.port}`));
    });
  }
}

function message(origin) {
  return `
  在浏览器里打开 / Open in a browser:
    ${origin}/workbench.html    工作台：网页表格，旁边是评分窗格 / workbench: a spreadsheet with the pane beside it
    ${origin}/taskpane.html     Excel 加载的窗格页面 / the pane's page, as Excel loads it

  证书是本机自签的，浏览器第一次会提醒一次：点“高级”，再点“继续前往”。
  The certificate is signed by this machine itself, so the browser warns once: choose Advanced, then Proceed.
  按 Ctrl+C 停止 / Ctrl+C stops the server.
`;
}

module.exports = { AnnounceAddresses };
