/** The manual in a pane of its own: nothing but text and pictures, made from docs/用户使用手册.md while building. */

import "./help.css";

// Excel takes a pane whose page does not wait for it as one that failed.
void Office.onReady();
