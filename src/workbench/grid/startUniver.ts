/** Univer with its screen: the plugins of its sheets presets, in the language of the page. */

import type { ILanguagePack, Injector, Plugin, PluginCtor } from "@univerjs/core";
import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEnUS from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalZhCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnUS from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZhCN from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnUS from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZhCN from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import type { Language } from "../../text";
import type { HostWorkbook } from "../host/hostWorkbook";
import { toUniverSheet } from "./univerSheet";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";

export const unitId = "workbook";

/** What Univer says in each language, and its name of the language. */
const locales: Record<Language, { type: LocaleType; texts: ILanguagePack }> = {
  "zh-CN": { type: LocaleType.ZH_CN, texts: mergeLocales(coreZhCN, conditionalZhCN, validationZhCN, drawingZhCN) },
  "en-US": { type: LocaleType.EN_US, texts: mergeLocales(coreEnUS, conditionalEnUS, validationEnUS, drawingEnUS) },
};

type Listed = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** Starts Univer in the element with the host's sheets; rules and charts are shown later. */
export function startUniver(
  container: HTMLElement,
  language: Language,
  workbook: HostWorkbook,
): { univer: Univer; injector: Injector } {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: localeOf(language),
    locales: Object.fromEntries(Object.values(locales).map(({ type, texts }) => [type, texts])),
  });
  for (const [plugin, config] of plugins(container)) univer.registerPlugin(plugin, config as never);
  const sheets = Object.fromEntries(workbook.sheets.map(({ id, sheet }) => [id, toUniverSheet(id, sheet, true)]));
  const sheetOrder = workbook.sheets.map(({ id }) => id);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: unitId, name: workbook.name, sheets, sheetOrder });
  return { univer, injector: univer.__getInjector() };
}

/** Resolves when all of Univer is there: as soon as it has drawn itself, not when its timer of 3 s says so. */
export async function started(injector: Injector): Promise<void> {
  const lifecycle = injector.get(LifecycleService);
  await lifecycle.onStage(LifecycleStages.Rendered);
  lifecycle.stage = LifecycleStages.Steady;
}

/** Univer's name of the language. */
export function localeOf(language: Language): LocaleType {
  return locales[language].type;
}

/** Protection is the workbook's own affair: Univer's would neither reach the host nor a file. */
const menu = { "sheet.contextMenu.permission": { hidden: true } };

/** What the presets list; a plugin that several list is taken as the last one has it. */
function plugins(container: HTMLElement): [PluginCtor<Plugin>, unknown][] {
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", menu, sheets: { protectedRangeShadow: false } }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
  ];
  const byName = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const listed of presets.flatMap(({ plugins }) => plugins as Listed[])) {
    const [plugin, config] = Array.isArray(listed) ? listed : [listed, undefined];
    byName.set(plugin.pluginName, [plugin, config]);
  }
  return [...byName.values()];
}
