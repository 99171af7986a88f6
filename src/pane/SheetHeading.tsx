/** Whose sheet the screens are about, and the switch to the workbook's other scoring sheets. */

import { lazy, Suspense } from "react";
import type { CheckedSheet } from "../actions/check/pictureOfSheets";
import { ScreenHeading } from "./parts/ScreenHeading";

const SheetSwitch = lazy(() => import("./SheetSwitch"));

interface SheetHeadingProps {
  sheets: string[];
  current: CheckedSheet;
  focus: boolean;
  onOpen: (sheet: string) => void;
}

export function SheetHeading({ sheets, current, focus, onOpen }: SheetHeadingProps) {
  return (
    <>
      <ScreenHeading focus={focus}>{current.unit || current.sheet}</ScreenHeading>
      <p className="lead" lang="zh-CN">
        {current.system.title}
      </p>
      {sheets.length > 1 && (
        <Suspense fallback={null}>
          <SheetSwitch sheets={sheets} current={current.sheet} onOpen={onOpen} />
        </Suspense>
      )}
    </>
  );
}
