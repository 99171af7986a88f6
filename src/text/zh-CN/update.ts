/** What is said when the server has another version of the add-in than the open pane. */

export const update = {
  missingFile: "加载项的文件没有取到：可能刚刚升级过，也可能网络不通。请点“重新加载”；仍不成功，请告诉管理员。",
  otherVersion: (server: string, pane: string): string =>
    `服务器上的加载项是 ${server} 版，这个窗格还是 ${pane} 版。请点“重新加载”，表里的分数不受影响。`,
  reload: "重新加载",
};
