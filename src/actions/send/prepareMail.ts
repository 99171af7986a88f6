/** 准备发送: a file name, a subject and a text for the mail; nothing is sent. */

import { countKinds } from "../../domain/countFindings";
import { nameInTables } from "../../domain/systems";
import { timeText } from "../../domain/timeText";
import { type Amounts, pointsOfStage } from "../../domain/totals";
import { cleanUnitName } from "../../domain/unitName";
import type { Language } from "../../text";
import { countsInWords } from "../../text/countsInWords";
import { finalText } from "../../text/final";
import type { CheckedSheet } from "../check/pictureOfSheets";
import { allowedFileName } from "../files/fileName";

export interface PreparedMail {
  /** Without its ending. */
  fileName: string;
  subject: string;
  /** Lines end with `\n`. */
  body: string;
}

/** Everything to copy into a mail about the sheet as it is now; `differs` where it is not as it was finalised. */
export function prepareMail(
  sheet: CheckedSheet,
  language: Language,
  { now = new Date(), differs = false } = {},
): PreparedMail {
  const { mail } = finalText(language);
  const code = differs ? null : (sheet.checkCode ?? null);
  const state = differs ? mail.state.differs : code === null ? mail.state.open : mail.state.final;
  const unit = cleanUnitName(sheet.unit);
  const parts = [unit, nameInTables(sheet.system), state, timeText(now).slice(0, 10), code ?? ""];
  return {
    fileName: allowedFileName(mail.fileName(parts.filter((part) => part !== ""))),
    subject: mail.subject(unit, sheet.system.title, state, code),
    body: bodyOf(sheet, differs ? mail.changed : code === null ? mail.notFinal : mail.code(code), language),
  };
}

function bodyOf(sheet: CheckedSheet, aboutCode: string, language: Language): string {
  const { mail } = finalText(language);
  const { total, sections } = sheet.totals;
  const scores = (amounts: Amounts): [string, string, string] => [
    String(pointsOfStage(amounts, "self") ?? mail.none),
    String(pointsOfStage(amounts, "assessed") ?? mail.none),
    String(amounts.weight),
  ];
  return [
    mail.greeting,
    mail.intro(sheet.unit, sheet.system.title, sheet.edition),
    "",
    mail.stage(sheet.stage),
    mail.total(...scores(total)),
    ...sections.map((section) => mail.section(section.name, ...scores(section))),
    mail.findings(countsInWords(countKinds(sheet.findings), language)),
    aboutCode,
  ].join("\n");
}
