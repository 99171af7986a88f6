/**
 * What the pane says when the server has another version than the page.
 * @jest-environment jsdom
 */

import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { lazy, Suspense } from "react";
import { FailureBoundary } from "../../src/pane/parts/FailureBoundary";
import { LanguageProvider } from "../../src/pane/parts/language";
import UpdateNotice from "../../src/pane/UpdateNotice";

afterEach(cleanup);

function notice(deployedVersion: () => Promise<string | null>): void {
  render(
    <LanguageProvider displayLanguage="zh-CN">
      <UpdateNotice version="1.2.0" deployedVersion={deployedVersion} />
    </LanguageProvider>,
  );
}

test.each(["1.3.0", "1.1.0"])("the server has %s: the pane asks to be loaded anew", async (version) => {
  notice(() => Promise.resolve(version));
  expect((await screen.findByRole("status")).textContent).toContain(
    `服务器上的加载项是 ${version} 版，这个窗格还是 1.2.0 版。`,
  );
  expect(screen.getByRole("button", { name: "重新加载" })).toBeTruthy();
});

test.each(["1.2.0", null])("the server says %s: nothing is said", async (version) => {
  const ask = jest.fn(() => Promise.resolve(version));
  notice(ask);
  await waitFor(() => expect(ask).toHaveBeenCalled());
  expect(screen.queryByRole("status")).toBeNull();
});

test("it asks again when the pane comes to sight again", async () => {
  const answers = ["1.2.0", "1.3.0"];
  notice(() => Promise.resolve(answers.shift() ?? null));
  await waitFor(() => expect(answers).toHaveLength(1));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(await screen.findByText(/服务器上的加载项是 1.3.0 版/)).toBeTruthy();
});

test("a screen whose file is gone from the server asks to be loaded anew, the rest stays", async () => {
  const missing = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  const Screen = lazy(() => Promise.reject(missing));
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <LanguageProvider displayLanguage="zh-CN">
      <p>其余部分</p>
      <FailureBoundary version="1.2.0">
        <Suspense>
          <Screen />
        </Suspense>
      </FailureBoundary>
    </LanguageProvider>,
  );
  expect((await screen.findByRole("alert")).textContent).toContain("加载项的文件没有取到：可能刚刚升级过");
  expect(screen.getByRole("button", { name: "重新加载" })).toBeTruthy();
  expect(screen.getByText("其余部分")).toBeTruthy();
  silent.mockRestore();
});
