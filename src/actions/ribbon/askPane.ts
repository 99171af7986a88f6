/** 打印设置, 定稿 and 汇总 from the ribbon: the open pane shows its screen, with all that was read and typed there. */

import { Failure } from "../../domain/failure";
import { showPane } from "../../excel/showPane";
import { type AskedScreen, askForScreen } from "./screenRequest";

/** @throws Failure where no pane is open: the next one opens on that screen */
export async function askPane(screen: AskedScreen): Promise<void> {
  if (!(await askForScreen(screen)) && !(await showPane())) throw new Failure("pane-closed", {});
}
