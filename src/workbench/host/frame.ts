/** The seam by which Excel on the web hosts a pane: an iframe with the add-in's own page, and messages to and fro. */

import type { FileAnswer } from "./documentFiles";
import { documentSelectionChanged, type HostEvent } from "./events";
import type { Host } from "./host";

export interface PaneOptions {
  /** `zh-CN`, `en-US` */
  language: string;
  theme?: "light" | "dark";
  /** The person has gone out of the pane by Tab, forwards or back. */
  onLeave?: (forwards: boolean) => void;
}

/** The runtime's numbers of what a page can ask its host for. */
const call = { richApi: 93, readSettings: 75, saveSettings: 76, getFile: 77, getSlice: 80, closeFile: 81 };
/** How the frame numbers the sort of file that holds the whole workbook, and the largest slice. */
const compressed = 1;
const largestSlice = 4 * 1024 * 1024;
/** The runtime listens to its ribbon commands from the start; the workbench has none. */
const knownEvents = ["richApiMessage", "documentSelectionChanged", "appCommandInvoked"];
const eventCategory = 65536;
/** The runtime's codes of a call's outcome. */
const outcome = { success: 0, notSupported: 5000 };
/** Excel on the web, as the runtime numbers the programs. */
const excelOnTheWeb = 16;
/** The runtime's numbers for Tab at the pane's two ends. */
const tabExit = 13;
const tabExitShift = 14;
const instanceId = "{00000000-0000-0000-0000-000000000001}";

interface Message {
  _messageType: number;
  _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister it */
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

interface MethodCall {
  DdaMethod?: { DispatchId?: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
  /** Arguments of the calls about files, by the runtime's numbers: sort, slice's size, handle, slice's index. */
  0?: number;
  1?: number;
  2?: number;
  3?: number;
}

/**
 * Opens the add-in's page in the frame and answers its office.js. Call it before the frame is in the document:
 * the runtime reads the frame's name while it loads. The answer ends the conversation.
 */
export function openPane(frame: HTMLIFrameElement, url: string, host: Host, options: PaneOptions): () => void {
  const address = new URL(url, location.href);
  const pane = new PaneConversation(frame, address.origin, host, options);
  // A page in a frame sees the frame's own colour scheme as the user's preference.
  frame.style.colorScheme = options.theme ?? "light";
  frame.name = pane.frameName();
  frame.src = address.href;
  return pane.listen();
}

class PaneConversation {
  private readonly id = crypto.randomUUID();
  private begun = false;
  private sliceSize = largestSlice;
  private stop: () => void = () => undefined;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly origin: string,
    private readonly host: Host,
    private readonly options: PaneOptions,
  ) {}

  /** What office.js reads to know its host, its language and whom to talk to. */
  frameName(): string {
    const hostInfo = `Excel|Web|16.00|${this.options.language}|${this.id}|||0`;
    const xdmInfo = `${this.id}|${instanceId}|${location.origin}`;
    return JSON.stringify({ baseFrameName: this.id, hostInfo, xdmInfo, serializerVersion: "1", flights: "[]" });
  }

  listen(): () => void {
    const receive = (event: MessageEvent) => this.receive(event);
    const unsubscribe = this.host.subscribe((events) => this.tell(events));
    window.addEventListener("message", receive);
    this.stop = () => {
      window.removeEventListener("message", receive);
      unsubscribe();
    };
    return this.stop;
  }

  private receive({ source, origin, data }: MessageEvent): void {
    // A frame that was there and is gone will not come back with this conversation.
    if (this.begun && !this.frame.contentWindow) return this.stop();
    if (!source || source !== this.frame.contentWindow || origin !== this.origin) return;
    const message = readMessage(data);
    if (message?._conversationId !== this.id || message._messageType !== 0) return;
    this.begun = true;
    void this.answer(message).then((reply) => this.post(message, 0, reply));
  }

  private async answer(message: Message): Promise<unknown> {
    const { _actionName: name, _actionType: type } = message;
    if (type !== 0) return { Error: knownEvents.includes(name) ? outcome.success : outcome.notSupported };
    if (name === "ContextActivationManager_getAppContextAsync") return this.appContext();
    if (name === "ContextActivationManager_notifyHost") this.hear(message._data as [id: string, action: number]);
    // Other messages about keys, focus and telemetry need no answer.
    if (name !== "executeMethod") return null;
    return this.execute(message._data as MethodCall);
  }

  /** The runtime keeps Tab to itself: where the pane ends, the host is to move the focus on. */
  private hear([, action]: [id: string, action: number]): void {
    if (action === tabExit || action === tabExitShift) this.options.onLeave?.(action === tabExit);
  }

  private async execute(called: MethodCall): Promise<unknown> {
    const { DdaMethod, ArrayData, DdaSettingsMethod } = called;
    const settings = this.host.documentSettings;
    const id = DdaMethod?.DispatchId;
    if (id === call.getFile || id === call.getSlice || id === call.closeFile) return this.file(id, called);
    if (id === call.richApi) return succeeded({ Data: [200, null, await this.host.execute(String(ArrayData?.[4]))] });
    if (id === call.readSettings) return succeeded({ Properties: [...settings] });
    if (id !== call.saveSettings) return { Version: 1, Error: outcome.notSupported };
    settings.clear();
    for (const [key, value] of DdaSettingsMethod?.Properties ?? []) settings.set(key, value);
    return succeeded({});
  }

  private async file(id: number, { 0: sort, 1: size, 2: handle = 0, 3: index = 0 }: MethodCall): Promise<unknown> {
    const { files } = this.host;
    if (id === call.getFile) {
      this.sliceSize = size ?? largestSlice;
      return fileAnswer(await files.getFile(sort === compressed));
    }
    if (id === call.closeFile) return fileAnswer(files.close(handle));
    return fileAnswer(files.getSlice(handle, index * this.sliceSize, this.sliceSize));
  }

  private appContext(): Record<string, unknown> {
    const { language } = this.options;
    return {
      _id: instanceId,
      _appInstanceId: instanceId,
      _appName: excelOnTheWeb,
      _appVersion: 16,
      _appMinorVersion: 0,
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: this.host.workbook.name,
      _clientMode: 1,
      _reason: 0,
      _osfControlType: 1,
      _settings: [...this.host.documentSettings],
      _requirementMatrix: JSON.stringify({ ExcelApi: 1.15, CompressedFile: 1.1 }),
      _hostFullVersion: "16.0.14332.20000",
      _eToken: "",
      _correlationId: this.id,
    };
  }

  private tell(events: HostEvent[]): void {
    const selection = events.includes(documentSelectionChanged);
    if (selection) this.post(this.event("documentSelectionChanged"), 1, {});
    const entries = events
      .filter((event) => event !== documentSelectionChanged)
      .map(({ type, target, message }) => [eventCategory, type, target, JSON.stringify(message), 0, false]);
    if (entries.length) this.post(this.event("richApiMessage"), 1, { ArrayData: entries });
  }

  private event(name: string) {
    return { _actionName: name, _conversationId: this.id, _correlationId: 0 };
  }

  /** `responseType` is 0 for a reply, 1 for an event. */
  private post(
    to: Pick<Message, "_actionName" | "_conversationId" | "_correlationId">,
    responseType: number,
    data: unknown,
  ) {
    const reply = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(reply), this.origin);
  }
}

const succeeded = (answer: Record<string, unknown>) => ({ Version: 1, Error: outcome.success, ...answer });

/** The values stand under their numbers, beside the outcome. */
const fileAnswer = ({ code, values }: FileAnswer) => ({ Version: 1, Error: code, ...values });

/** Other windows send messages of their own: what is no message of the runtime is left alone. */
function readMessage(data: unknown): Message | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  try {
    return JSON.parse(data) as Message;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
