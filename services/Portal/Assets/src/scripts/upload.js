import { focusErrors } from "./errors.js";
import { submitOnce } from "./submit.js";

// A file on a weak line: how far it is, and a way to stop. What comes back is shown as if the browser had sent the form itself.
export function showUploads(root) {
  root.querySelectorAll("form[data-upload]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      send(form);
    });
  });
}

function send(form) {
  const sending = form.querySelector("[data-upload-progress]");
  const bar = sending.querySelector("progress");
  const failed = form.querySelector("[data-upload-failed]");
  const show = (part) => {
    sending.hidden = part !== sending;
    failed.hidden = part !== failed;
    form.querySelector("[type=submit]").hidden = part === sending;
  };

  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = Math.floor((100 * loaded) / total);
    sending.querySelector("[data-upload-share]").textContent = `${bar.value} %`;
  });
  request.addEventListener("error", () => show(failed));
  request.addEventListener("abort", () => show());
  request.addEventListener("load", () => (request.status < 400 ? go(request.responseURL, form) : showRefusal(request)));
  sending.querySelector("[data-upload-stop]").onclick = () => request.abort();
  show(sending);
  request.open("POST", form.action);
  request.send(new FormData(form));
}

function go(address, form) {
  if (new URL(address).pathname !== location.pathname) {
    location.assign(address);
    return;
  }
  location.hash = form.closest("section").id;
  location.reload();
}

function showRefusal(request) {
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  document.querySelector("main").replaceWith(page.querySelector("main"));
  for (const add of [showUploads, submitOnce, focusErrors]) add(document);
}
