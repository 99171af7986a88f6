/** Number formats that a file knows only by a number, as the standard lists them; those of dates as Chinese programs have them. */

const money = (code: string): string => code.replaceAll("$", '"¥"');

const codes: Record<number, string> = {
  ...{ 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??" },
  ...{ 5: money("$#,##0;$-#,##0"), 6: money("$#,##0;[Red]$-#,##0") },
  ...{ 7: money("$#,##0.00;$-#,##0.00"), 8: money("$#,##0.00;[Red]$-#,##0.00") },
  ...{ 14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm" },
  ...{ 21: "h:mm:ss", 22: "yyyy/m/d h:mm", 27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: "m-d-yy" },
  ...{ 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: 'AM/PMh"时"mm"分"' },
  ...{ 35: 'AM/PMh"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"' },
  ...{ 37: "#,##0;-#,##0", 38: "#,##0;[Red]-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;[Red]-#,##0.00" },
  ...{ 41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 42: money('_ $* #,##0_ ;_ $* -#,##0_ ;_ $* "-"_ ;_ @_ ') },
  ...{ 43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' },
  ...{ 44: money('_ $* #,##0.00_ ;_ $* -#,##0.00_ ;_ $* "-"??_ ;_ @_ ') },
  ...{ 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@" },
  ...{ 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"' },
  ...{ 55: 'AM/PMh"时"mm"分"', 56: 'AM/PMh"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"' },
};

/** The code of a number format without one in its file; undefined for General, and for numbers that stand for nothing. */
export function builtInFormat(id: number): string | undefined {
  return codes[id];
}
