/**
 * Says in one sentence why the pane cannot start, where the pane itself cannot: in Internet Explorer's web view, in an
 * engine too old for it, after files went missing. Written in ES5, and loaded before everything else.
 */
(function (sentences) {
  /** Where loading anew may help. */
  var passing = { missingFile: true, notStarted: true, noAnswer: true };
  var isChinese = /^zh/i.test(navigator.language || navigator.userLanguage || "zh");
  var texts = isChinese ? sentences.zh : sentences.en;
  var patience = 20000;
  /** Whether a reason was heard: the first is the cause of the others. */
  var heardOne = false;
  /** The file that did not arrive. */
  var lostFile = "";

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
    link.href = isChinese ? "sample.zh-CN.xlsx" : "sample.en-US.xlsx";
    link.download = texts.exampleName;
  }

  /** Says what `reason` is the key of, unless the pane has begun to speak for itself. */
  function tell(reason) {
    var pane = document.getElementById("pane");
    if (!pane || pane.firstChild) return;
    var said = isWps() ? "wps" : reason;
    var place = pane.appendChild(document.createElement("main"));
    add(place, "p", texts[said].replace("{file}", lostFile)).setAttribute("role", "alert");
    if (passing[said]) add(place, "button", texts.reload).onclick = reload;
    else offerExample(place);
  }

  function tellWhenReady(reason) {
    if (heardOne) return;
    heardOne = true;
    function work() {
      tell(reason);
    }
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", work);
    else work();
  }

  /**
   * The name of a script without which nothing starts, such as `office/excel-win32-16.01.js`; null for any other. Office.js
   * goes without other languages' texts than English, and without its telemetry.
   */
  function neededFile(address) {
    var needed = /\/(app\/[^/]+\.js|office\/(office|o15apptofilemappingtable|excel-[^/]+|en-us\/office_strings)\.js)$/;
    var found = needed.exec((address || "").replace(/[?#].*$/, ""));
    return found && found[1];
  }

  function heard(event) {
    var script = event.target && event.target.tagName === "SCRIPT" ? event.target : null;
    var file = neededFile(script ? script.src : event.filename);
    if (!file) return;
    if (script && !heardOne) lostFile = file;
    tellWhenReady(script ? "missingFile" : "notStarted");
  }

  window.tellWhyNot = tell;
  window.addEventListener("error", heard, true);
  if (isInternetExplorer()) tellWhenReady("internetExplorer");
  window.setTimeout(function () {
    tell("noAnswer");
  }, patience);
})(SENTENCES);
