/**
 * Keeps commands from running in Univer: before any part of it has heard of them. Its own way of cancelling comes too late,
 * for its formulas follow a mutation before that runs, and what is cancelled stays on its stack of commands.
 */

import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";

/** Whether a command may run; what else is to be done about it has been done. */
export type Gate = (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => boolean;

/** From now on each command and mutation, also those inside of others, is asked about; one that may not run gives false. */
export function gateCommands(injector: Injector, mayRun: Gate): void {
  const commands = injector.get(ICommandService);
  const { executeCommand, syncExecuteCommand } = commands;
  const asked = (id: string, params: object | undefined, options?: IExecutionOptions): boolean =>
    mayRun({ id, params }, options);
  commands.executeCommand = <P extends object, R>(id: string, params?: P, options?: IExecutionOptions) =>
    asked(id, params, options)
      ? executeCommand.call<ICommandService, [string, P?, IExecutionOptions?], Promise<R>>(
          commands,
          id,
          params,
          options,
        )
      : Promise.resolve(false as R);
  commands.syncExecuteCommand = <P extends object, R>(id: string, params?: P, options?: IExecutionOptions) =>
    asked(id, params, options)
      ? syncExecuteCommand.call<ICommandService, [string, P?, IExecutionOptions?], R>(commands, id, params, options)
      : (false as R);
}
