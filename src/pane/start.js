/**
 * Says in one sentence why the pane cannot start, when the pane itself cannot: in Internet Explorer's web view, in an
 * engine too old for it, after files went missing. Written in ES5, and loaded before everything else.
 */
(function (sentences) {
  /** When reloading may help. */
  var passing = { missingFile: true, notStarted: true, noAnswer: true };
  /** Chosen as in src/text/languages.ts: by the primary subtag. */
  var tag = String(navigator.language || navigator.userLanguage || sentences.usual);
  var texts = sentences.texts[tag.toLowerCase().split(/[-_]/)[0]] || sentences.texts[sentences.foreign];
  var patience = 20000;
  /** Whether a reason was heard: the first is the cause of the others. */
  var heardOne = false;
  /** The file that did not arrive. */
  var lostFile = "";

  /** Excel shows add-ins in Internet Explorer 11 if it finds nothing newer. */
  function isInternetExplorer() {
    return Boolean(document.documentMode);
  }

  function isWps() {
    return /wps|kingsoft/i.test(navigator.userAgent) || Boolean(window.wps);
  }

  /** Adds an element with a text to a place of the page. */
  function add(place, tag, text) {
    var added = document.createElement(tag);
    added.className = "start-notice";
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

  /** Shows the sentence with the key `reason`, unless the pane already shows something. */
  function show(reason) {
    var pane = document.getElementById("pane");
    if (!pane || pane.firstChild) return;
    var said = isWps() ? "wps" : reason;
    var place = pane.appendChild(document.createElement("main"));
    add(place, "p", texts[said].replace("{file}", lostFile)).setAttribute("role", "alert");
    if (passing[said]) add(place, "button", texts.reload).onclick = reload;
    else offerExample(place);
  }

  function showWhenReady(reason) {
    if (heardOne) return;
    heardOne = true;
    function work() {
      show(reason);
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
    showWhenReady(script ? "missingFile" : "notStarted");
  }

  /**
   * In Excel for the web the page's address or its frame's name says so. Office.js asks for its second file only when it
   * has run itself: so the browser loads both at once.
   */
  function loadAhead() {
    if (!/Excel(\$|%24|\|)Web/i.test(window.location.search + window.name)) return;
    var ahead = document.createElement("link");
    ahead.rel = "preload";
    ahead.as = "script";
    ahead.href = "office/excel-web-16.00.js";
    document.head.appendChild(ahead);
  }

  window.showObstacle = show;
  loadAhead();
  window.addEventListener("error", heard, true);
  if (isInternetExplorer()) showWhenReady("internetExplorer");
  window.setTimeout(function () {
    show("noAnswer");
  }, patience);
})(SENTENCES);
