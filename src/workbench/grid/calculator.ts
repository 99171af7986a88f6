/** Univer without a screen: works out the formulas of the host's workbook, in Node as well. */

import type { Injector } from "@univerjs/core";
import { ICommandService, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import type { Grid, HostChange, HostWorkbook } from "../host/hostWorkbook";
import type { Dirty } from "./dirty";
import { Mirror } from "./mirror";
import { followResults } from "./results";

/** Univer keeps values of ranges by unit, for all its instances together: no two may have the same. */
let units = 0;

export class Calculator implements Grid {
  private readonly unitId = `workbook-${++units}`;
  private readonly univer = new Univer({ logLevel: LogLevel.ERROR });
  private readonly injector: Injector;
  private readonly mirror: Mirror;
  private workbook: HostWorkbook | null = null;
  private turn: Promise<void> = Promise.resolve();

  constructor() {
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.registerPlugin(UniverSheetsPlugin);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: this.unitId });
    this.injector = this.univer.__getInjector();
    // Of Univer's formula plugin only the part that follows edits: its trigger would wait 100 ms before calculating.
    this.injector.add([UpdateFormulaController]);
    this.injector.get(UpdateFormulaController);
    this.mirror = new Mirror(this.injector, this.unitId, null);
    followResults(this.injector, this.unitId, () => this.workbook);
  }

  apply(workbook: HostWorkbook, changes: HostChange[]): Promise<void> {
    const work = this.turn.then(async () => {
      this.workbook = workbook;
      const dirty = this.mirror.apply(workbook, changes);
      if (dirty.isEmpty) return;
      await univerHasNoticed();
      await this.calculate(dirty);
    });
    this.turn = work.catch(() => undefined);
    return work;
  }

  /** Lets go of Univer. */
  dispose(): void {
    this.univer.dispose();
  }

  private calculate(dirty: Dirty): Promise<void> {
    const commands = this.injector.get(ICommandService);
    return new Promise((resolve) => {
      const listener = commands.onCommandExecuted(({ id, params }) => {
        const state = (params as ISetFormulaCalculationNotificationMutation | undefined)?.functionsExecutedState;
        if (id !== SetFormulaCalculationNotificationMutation.id || state === undefined) return;
        listener.dispose();
        resolve();
      });
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty.toUniver(), { onlyLocal: true });
    });
  }
}

/** Univer tells its dependency tree of new formulas some promises later; a tree built before that is half forgotten. */
function univerHasNoticed(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
