/**
 * Says in one sentence why the pane cannot start, where the pane itself cannot: in Internet Explorer's web view, in an
 * engine too old for it, after files went missing. Written in ES5, and loaded before everything else.
 */
(function (sentences) {
  /** Where loading anew may help. */
  var passing = { missingFile: true, notStarted: true, noAnswer: true };
  /** As src/text/languages.ts chooses: by the first part of the browser's tag. */
  var tag = String(navigator.language || navigator.userLanguage || sentences.usual);
  var texts = sentences.texts[tag.toLowerCase().split(/[-_]/)[0]] || sentences.texts[sentences.foreign];
  var patience = 20000;

  /** Excel shows add-ins in Internet Explorer 11 where it finds nothing newer. */
  function isInternetExplorer() {
    return Boolean(document.documentMode);
  }

  function isWps() {
    return /wps|kingsoft/i.test(navigator.userAgent) || Boolean(window.wps);
  }

  /** Adds an element with a text to a place of the page. */
  function add(place, tag, text) {
    var added = document.createElement(tag);
    added.className = "told";
    added.appendChild(document.createTextNode(text));
    place.appendChild(added);
    return added;
  }

  function reload() {
    window.location.reload();
  }

  /** Shows what works without the add-in. */
  function offerExample(place) {
    var link = add(place, "a", texts.example);
    link.href = texts.exampleFile;
    link.download = texts.exampleName;
  }

  /** Says what `reason` is the key of, unless the pane has begun to speak for itself. */
  function tell(reason) {
    var pane = document.getElementById("pane");
    if (!pane || pane.firstChild) return;
    var said = isWps() ? "wps" : reason;
    var place = pane.appendChild(document.createElement("main"));
    add(place, "p", texts[said]).setAttribute("role", "alert");
    if (passing[said]) add(place, "button", texts.reload).onclick = reload;
    else offerExample(place);
  }

  function tellWhenReady(reason) {
    function work() {
      tell(reason);
    }
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", work);
    else work();
  }

  /** Office.js asks for files that need not be there, such as other languages: only those without which nothing starts. */
  function isNeeded(address) {
    return /\/app\/[^/]+\.js$|\/office\.js$/.test(address || "");
  }

  function heard(event) {
    var script = event.target && event.target.tagName === "SCRIPT" ? event.target : null;
    if (script && isNeeded(script.src)) tellWhenReady("missingFile");
    if (!script && isNeeded(event.filename)) tellWhenReady("notStarted");
  }

  window.tellWhyNot = tell;
  window.addEventListener("error", heard, true);
  if (isInternetExplorer()) tellWhenReady("internetExplorer");
  window.setTimeout(function () {
    tell("noAnswer");
  }, patience);
})(SENTENCES);
