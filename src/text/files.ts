/** The sentence for a file from which nothing was read: what is wrong with it and what to do. */

import type { FileRefusal, RefusalSentences } from "../domain/fileRefusal";
import { refusals as enUS } from "./en-US/files";
import { inLanguages, type Language } from "./languages";
import { refusals as zhCN } from "./zh-CN/files";

const sentencesIn = inLanguages<RefusalSentences>({ "zh-CN": zhCN, "en-US": enUS });

/** `文件是空的，请对方重新发送。` */
export function refusalSentence({ reason, detail }: FileRefusal, language: Language): string {
  return sentencesIn(language)[reason](detail);
}
