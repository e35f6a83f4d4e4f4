/* Only makes easier what works without it. */
"use strict";

/* A choice made with a pointer is sent at once. With keys one walks through a list: there the button sends it. */
for (const choice of document.querySelectorAll("select[data-submits]")) {
  let pointed = false;
  choice.addEventListener("pointerdown", () => { pointed = true; });
  choice.addEventListener("keydown", () => { pointed = false; });
  choice.addEventListener("change", () => { if (pointed) choice.form.requestSubmit(); });
}

/* Buttons that print are of no use without a script, so they are hidden until it runs. */
for (const button of document.querySelectorAll("button[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
