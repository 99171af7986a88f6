/** The manual as a page: what its Markdown uses is rendered, its pictures are there, and nothing of it is code. */

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import { manuals } from "../../tools/helpPage";
import { renderManual } from "../../tools/renderManual";

const docs = resolve(__dirname, "../../docs");
const html = (markdown: string) => renderManual(markdown);

test.each([
  ["# 标题", "<h1>标题</h1>"],
  ["一行\n两行", "<p>一行两行</p>"],
  ["- [ ] 一\n- [ ] **二**", '<ul><li class="task">□ 一</li><li class="task">□ <strong>二</strong></li></ul>'],
  ["- 一\n- 二", "<ul><li>一</li><li>二</li></ul>"],
  ["3. 三\n4. 四", '<ol start="3"><li>三</li><li>四</li></ol>'],
  ["1. 一\n2. **二**", "<ol><li>一</li><li><strong>二</strong></li></ol>"],
  [
    "| 甲 | 乙 |\n| --- | --- |\n| 1 | `2` |",
    "<table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td><code>2</code></td></tr></table>",
  ],
  ["![图](pictures/a.png)", '<p><img src="pictures/a.png" alt="图" loading="lazy" /></p>'],
  ["见 [别的](other.md)", "<p>见 别的</p>"],
  ["```sh\ncp -r app <a>\n**x**\n```", "<pre>cp -r app &lt;a&gt;\n**x**</pre>"],
  ["<script>&", "<p>&lt;script&gt;&amp;</p>"],
])("%j", (markdown, expected) => expect(html(markdown)).toBe(expected));

test.each([...Object.values(manuals), "安装部署手册.md", "deploying.en.md"])(
  "%s is rendered whole, and its pictures are there",
  (name) => {
    const { document } = new JSDOM(html(readFileSync(join(docs, name), "utf8"))).window;
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(document.querySelectorAll("h2").length).toBeGreaterThan(5);
    expect(document.body.textContent).not.toMatch(/\*\*|\]\(|^\s*[|#]/m);
    const pictures = [...document.querySelectorAll("img")].map((img) => img.getAttribute("src") ?? "");
    expect(pictures.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
    expect([...document.querySelectorAll("img")].every((img) => img.alt !== "")).toBe(true);
  },
);
