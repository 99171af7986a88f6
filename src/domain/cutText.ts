/** Cuts a text to what Excel takes, which counts UTF-16 units; a character of two is never cut in half. */

/** `cutText("省厅😀", 3)` → `"省厅"` */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}
