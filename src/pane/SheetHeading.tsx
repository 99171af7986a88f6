/** Whose sheet the screens are about, the switch to the workbook's other scoring sheets, and the way to another one. */

import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import type { CheckedSheet } from "../actions/check/pictureOfSheets";
import { usePaneText } from "./parts/language";
import { ScreenHeading } from "./parts/ScreenHeading";

const SheetSwitch = lazy(() => import("./SheetSwitch"));

interface SheetHeadingProps {
  sheets: string[];
  current: CheckedSheet;
  focus: boolean;
  onOpen: (sheet: string) => void;
  onInsert: () => void;
}

export function SheetHeading({ sheets, current, focus, onOpen, onInsert }: SheetHeadingProps) {
  const { another } = usePaneText().scoring;
  return (
    <>
      <div className="head">
        <ScreenHeading focus={focus}>{current.unit || current.sheet}</ScreenHeading>
        <Button appearance="subtle" icon={<Add20Regular />} aria-label={another} title={another} onClick={onInsert} />
      </div>
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
