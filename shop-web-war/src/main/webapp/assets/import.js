// Follows an import that is being carried out, without loading the page anew: each time the part that tells how it stands is
// put in the place of the one before. Without JavaScript the page refreshes itself.
"use strict";

const id = "import-state";
const pauseMillis = 1000;

async function look() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById(id);
      const now = document.getElementById(id);
      if (next === null) {
        location.reload();
        return;
      }
      now.dataset.state = next.dataset.state;
      now.replaceChildren(...next.childNodes);
    }
  } catch {
    // No answer this time: the next one may come.
  }
  follow();
}

function follow() {
  if (document.getElementById(id)?.dataset.state === "applying") {
    setTimeout(look, pauseMillis);
  }
}

follow();
