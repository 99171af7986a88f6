/** Where the add-in will be deployed: its address, and which offices on the web may show the pane inside their pages. */

export interface DeployTarget {
  /** `https://host`, `https://host:8443/a/path`; without a slash at its end. */
  origin: string;
  /** Names of `webOffices`, or addresses of an own Office Online Server and of the sites that show it. */
  webOffices: readonly string[];
}

/** The address that the manifest in the sources names: the development server's. */
export const developmentOrigin = "https://localhost:3000";

/**
 * The pages that Excel on the web is shown in. Every page around the pane must be allowed, the outermost too. Microsoft
 * publishes no list; these are the hosts of the product's own addresses and of reports (office-js 3342, docs 4911).
 */
const webOffices: Record<string, string[]> = {
  microsoft365: [
    ...["https://*.officeapps.live.com", "https://*.sharepoint.com", "https://*.cloud.microsoft"],
    ...["https://*.office.com", "https://onedrive.live.com"],
  ],
  "21vianet": ["https://*.officewebapps.cn", "https://*.sharepoint.cn"],
};

/** `https://host`, `https://host:8443/a/path`; a slash at its end is dropped. @throws Error for anything else */
export function checkedOrigin(origin: string): string {
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

/** Checks the names and addresses of offices on the web. @throws Error for what is neither */
export function checkedWebOffices(given: readonly string[]): readonly string[] {
  const known = Object.keys(webOffices).join("、");
  for (const each of given) {
    if (
      Object.hasOwn(webOffices, each) ||
      (URL.canParse(each) && new URL(each).origin === each && /^https:/.test(each))
    )
      continue;
    throw new Error(
      `--web-office 应是 ${known}，或 https://主机名 这样的地址，而不是 ${each}\n` +
        `--web-office takes ${known.replace("、", ", ")} or an address such as https://host, not ${each}`,
    );
  }
  return given;
}

/**
 * The content security policy: nothing but what this server has, neither inline scripts nor eval. Styles have to be
 * allowed inline, because the library of controls inserts them at run time.
 */
export function contentPolicy(target: Pick<DeployTarget, "webOffices">): string {
  const ancestors = target.webOffices.flatMap((each) => webOffices[each] ?? [each]);
  return [
    ...["default-src 'none'", "script-src 'self'", "worker-src 'self'", "style-src 'self' 'unsafe-inline'"],
    ...["img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'", "frame-src 'self'"],
    ...["form-action 'none'", "base-uri 'none'", ["frame-ancestors 'self'", ...ancestors].join(" ")],
  ].join("; ");
}

/** The manifest for an origin. `icons` are the deployed names of `assets/…`. */
export function manifestFor(origin: string, xml: string, icons: ReadonlyMap<string, string>): string {
  return xml.replaceAll(developmentOrigin, origin).replace(/assets\/[\w-]+\.png/g, (name) => icons.get(name) ?? name);
}
