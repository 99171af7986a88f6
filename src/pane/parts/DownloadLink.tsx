/** A file that was offered for download, with a link to it: some programs block downloads silently. */

import { Link } from "@fluentui/react-components";
import type { Download } from "./useDownload";

interface DownloadLinkProps {
  download: Download;
  /** What was done, what the link says, and what to do where nothing came. */
  text: { done: (name: string) => string; link: (name: string) => string; linkHint: string };
}

export function DownloadLink({ download: { name, address }, text }: DownloadLinkProps) {
  return (
    <p>
      {text.done(name)}{" "}
      <Link href={address} download={name} inline>
        {text.link(name)}
      </Link>{" "}
      {text.linkHint}
    </p>
  );
}
