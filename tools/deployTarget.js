/** Where the add-in will be deployed, and how the manifest and the deployment's examples are made for that place. */

const { version } = require("../package.json");

/** The address that the sources are written for: the development server. */
const developmentOrigin = "https://localhost:3000";

/** Text files of Windows, whose programs want its line ends. */
const windowsFiles = /\.(reg|config)$/;

/** `https://host`, `https://host:8443/a/path`; a slash at its end is dropped. @throws Error for anything else */
function checkedOrigin(origin) {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  const address = url && url.origin + url.pathname.replace(/\/+$/, "");
  if (url?.protocol !== "https:" || address !== origin.replace(/\/+$/, "") || /[^\w./-]/.test(url.pathname)) {
    throw new Error(
      `地址应像 https://主机名 或 https://主机名:端口/路径，而不是 ${origin}\n` +
        `The origin must look like https://host or https://host:port/path, not ${origin}`,
    );
  }
  return address;
}

/** The manifest for an origin. */
function manifestFor(origin, xml) {
  return xml.toString().replaceAll(developmentOrigin, origin);
}

/** An example out of deploy/ for an origin: `{{origin}}`, `{{hostname}}`, `{{port}}`, `{{path}}`, `{{version}}` filled in. */
function fillExample(origin, text, fileName) {
  const { hostname, port, pathname } = new URL(origin);
  const values = { origin, hostname, port: port || "443", path: pathname.replace(/\/+$/, ""), version };
  const filled = text.toString().replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
  return windowsFiles.test(fileName) ? filled.replace(/\r?\n/g, "\r\n") : filled;
}

module.exports = { checkedOrigin, developmentOrigin, fillExample, manifestFor };
