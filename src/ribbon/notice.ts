/** The dialog in which a command without a pane says what went wrong; the sentence is the address's fragment. */

import "./notice.css";

const notice = document.getElementById("notice");
if (notice) notice.textContent = decodeURIComponent(location.hash.slice(1));
