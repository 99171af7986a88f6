/** Knows whether Univer's own trigger still has something to calculate; it waits 100 ms for more before it begins. */

import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";

const onlyLooks = new Set<string | undefined>([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Milliseconds after which waiting any longer would only freeze the page. */
const patience = 30_000;

export class CalculationWatch {
  private awaited = false;
  private running = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly injector: Injector) {
    injector.get(ICommandService).onCommandExecuted((command, options) => this.follow(command, options));
  }

  /** Resolves when all that was changed up to now has been worked out. */
  done(): Promise<void> {
    if (!this.awaited && !this.running) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.awaited = this.running = false;
        reject(new Error("Univer did not calculate"));
      }, patience);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.awaited = false;
      this.running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.finish();
    } else if (this.causesCalculation(command, options)) {
      this.awaited = true;
    }
  }

  /** As Univer's trigger decides it. */
  private causesCalculation({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    const { trigger } = (params ?? {}) as { trigger?: string };
    if (id === SetRangeValuesMutation.id && (options?.onlyLocal || onlyLooks.has(trigger))) return false;
    return this.injector.get(IActiveDirtyManagerService).get(id) !== undefined;
  }

  private finish(): void {
    this.running = false;
    if (this.awaited) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
