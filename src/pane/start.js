/**
 * Says in one sentence why the pane cannot start, where the pane itself cannot: in Internet Explorer's web view, in an
 * engine too old for it, after files went missing. Written in ES5, and loaded before everything else.
 */
(function (sentences) {
  var texts = /^zh/i.test(navigator.language || navigator.userLanguage || "zh") ? sentences.zh : sentences.en;
  var patience = 20000;

  /** Excel shows add-ins in Internet Explorer 11 where it finds nothing newer. */
  function isInternetExplorer() {
    return Boolean(document.documentMode);
  }

  function isWps() {
    return /wps|kingsoft/i.test(navigator.userAgent) || Boolean(window.wps);
  }

  function paneElement() {
    return document.getElementById("pane");
  }

  /** Writes a sentence unless the pane has begun to speak for itself. */
  function tell(sentence) {
    var pane = paneElement();
    if (!pane || pane.firstChild) return;
    var told = document.createElement("p");
    told.className = "told";
    told.setAttribute("role", "alert");
    told.appendChild(document.createTextNode(isWps() ? texts.wps : sentence));
    pane.appendChild(told);
    if (isWps() || isInternetExplorer()) return;
    var button = document.createElement("button");
    button.type = "button";
    button.className = "told";
    button.appendChild(document.createTextNode(texts.reload));
    button.onclick = function () {
      window.location.reload();
    };
    pane.appendChild(button);
  }

  function whenReady(work) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", work);
    else work();
  }

  function tellWhenReady(sentence) {
    whenReady(function () {
      tell(sentence);
    });
  }

  /** Office.js asks for files that need not be there, such as other languages: only those without which nothing starts. */
  function isNeeded(address) {
    return /\/app\/[^/]+\.js$|\/office\.js$/.test(address || "");
  }

  function heard(event) {
    var script = event.target && event.target.tagName === "SCRIPT" ? event.target : null;
    if (script && isNeeded(script.src)) tellWhenReady(texts.missingFile);
    if (!script && isNeeded(event.filename)) tellWhenReady(texts.notStarted);
  }

  window.addEventListener("error", heard, true);
  if (isInternetExplorer()) tellWhenReady(texts.internetExplorer);
  window.setTimeout(function () {
    tell(texts.noAnswer);
  }, patience);
})(SENTENCES);
