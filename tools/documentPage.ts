/** Makes a page to read and to print out of one of the documents, for administrators who have no viewer of Markdown. */

import { renderManual } from "./renderManual";

const style = `
  body { max-width: 860px; margin: 24px auto; padding: 0 16px; color: #111; background: #fff; overflow-wrap: break-word;
    font: 15px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
  h1 { font-size: 24px; } h2 { margin-top: 32px; font-size: 19px; } h3 { font-size: 16px; }
  table { border-collapse: collapse; } th, td { padding: 4px 8px; border: 1px solid #888; text-align: start; vertical-align: top; }
  code, pre { font-family: Consolas, "Courier New", "Noto Sans Mono CJK SC", monospace; font-size: 13px; }
  code { overflow-wrap: anywhere; }
  pre { padding: 8px 12px; border: 1px solid #bbb; white-space: pre-wrap; overflow-wrap: anywhere; }
  ul, ol { padding-left: 24px; } .task { margin-left: -22px; padding-left: 22px; text-indent: -22px; list-style: none; }
  @media (max-width: 480px) { table { font-size: 13px; } th, td { padding: 3px 4px; overflow-wrap: anywhere; } }
  @media print { body { margin: 0; max-width: none; font-size: 10.5pt; } h2 { break-after: avoid; } }`;

/** A page of its own: no other file is needed. */
export function documentPage(markdown: string, language: "zh-CN" | "en"): string {
  const [, title = ""] = /^# (.+)$/m.exec(markdown) ?? [];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<style>${style}
</style>
</head>
<body>
${renderManual(markdown)}
</body>
</html>
`;
}
