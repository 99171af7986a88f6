/** Offers a file for download, and keeps a link to it: some programs block downloads silently. */

import { useEffect, useState } from "react";

export interface Download {
  name: string;
  address: string;
}

/** `offer` starts the download; `download` is the last file offered. */
export function useDownload(): {
  download: Download | null;
  offer: (name: string, type: string, bytes: Uint8Array) => void;
} {
  const [download, setDownload] = useState<Download | null>(null);
  useEffect(() => () => URL.revokeObjectURL(download?.address ?? ""), [download]);
  const offer = (name: string, type: string, bytes: Uint8Array): void => {
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    const link = Object.assign(document.createElement("a"), { href: address, download: name });
    link.click();
    setDownload({ name, address });
  };
  return { download, offer };
}
