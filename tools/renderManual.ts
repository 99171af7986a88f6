/** Makes the manual's page out of its Markdown: headings, paragraphs, lists, tables, pictures, bold, code, links, tasks. */

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

function inline(text: string): string {
  return (
    escaped(text)
      .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, '<img src="$2" alt="$1" loading="lazy" />')
      .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2" target="_blank" rel="noreferrer">$1</a>')
      // Other pages of docs/ are not on the server.
      .replace(/\[([^\]]+)\]\([^)\s]+\)/g, "$1")
      .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
      .replace(/`([^`]+)`/g, "<code>$1</code>")
  );
}

function table(lines: string[]): string {
  const cells = (line: string): string[] =>
    line
      .trim()
      .replace(/^\||\|$/g, "")
      .split("|");
  const row = (line: string, tag: "th" | "td"): string =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join("")}</tr>`;
  const [head = "", , ...body] = lines;
  return `<table>${row(head, "th")}${body.map((line) => row(line, "td")).join("")}</table>`;
}

function list(lines: string[], tag: string, mark: RegExp): string {
  const items = lines.reduce<string[]>(
    (made, line) =>
      mark.test(line) ? [...made, line.replace(mark, "")] : [...made.slice(0, -1), `${made.at(-1)}${line.trim()}`],
    [],
  );
  return `<${tag}>${items.map(listItem).join("")}</${tag.split(" ")[0]}>`;
}

/** `[ ] …` is something to tick off on paper. */
function listItem(text: string): string {
  const [, task] = /^\[ \] (.+)$/.exec(text) ?? [];
  return task === undefined ? `<li>${inline(text)}</li>` : `<li class="task">□ ${inline(task)}</li>`;
}

/** One block between blank lines; those of code have none within. */
function block(text: string): string {
  const lines = text.split("\n");
  if (text.startsWith("```")) return `<pre>${escaped(lines.slice(1, -1).join("\n"))}</pre>`;
  const heading = /^(#{1,3}) (.+)$/.exec(text);
  if (heading) {
    const [, { length: level } = "", title = ""] = heading;
    return `<h${level}>${inline(title)}</h${level}>`;
  }
  if (text.startsWith("|")) return table(lines);
  if (/^- /.test(text)) return list(lines, "ul", /^- /);
  // A list goes on with its numbers behind a block of code.
  const [number] = /^\d+(?=\. )/.exec(text) ?? [];
  if (number) return list(lines, number === "1" ? "ol" : `ol start="${number}"`, /^\d+\. /);
  return `<p>${inline(lines.map((line) => line.trim()).join(""))}</p>`;
}

/** `renderManual("# 标题\n\n正文")` → `<h1>标题</h1>\n<p>正文</p>` */
export function renderManual(markdown: string): string {
  return markdown
    .replace(/\r\n/g, "\n")
    .trim()
    .split(/\n{2,}/)
    .map(block)
    .join("\n");
}
