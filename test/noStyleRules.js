/**
 * Leaves out the style rules that Fluent's components bring, as our own style sheets are left out: jsdom holds each of them
 * against each element that a test looks for, and what things look like is seen in the browser.
 */

const { CSSStyleSheet } = globalThis;
if (CSSStyleSheet) CSSStyleSheet.prototype.insertRule = () => 0;
