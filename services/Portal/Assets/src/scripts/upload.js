import { focusErrors } from "./errors.js";
import { submitOnce } from "./submit.js";

const most = 25 * 1024 * 1024;

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
  const tooLarge = form.querySelector("[data-upload-too-large]");
  const button = form.querySelector("[type=submit]");
  const show = (part) => {
    for (const each of [sending, failed, tooLarge]) each.hidden = each !== part;
    button.hidden = part === sending;
    if (part !== sending) button.focus();
  };
  if ([...new FormData(form).values()].some((value) => value.size > most)) {
    show(tooLarge);
    return;
  }

  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = Math.floor((100 * loaded) / total);
    sending.querySelector("[data-upload-share]").textContent = `${bar.value} %`;
  });
  request.addEventListener("error", () => show(failed));
  request.addEventListener("abort", () => show());
  request.addEventListener("load", () => {
    if (request.status < 400) go(request.responseURL, form);
    else if (!showRefusal(request)) show(request.status === 413 ? tooLarge : failed);
  });
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

// Not every refusal is a page: the gateway's are for programs.
function showRefusal(request) {
  const main = new DOMParser().parseFromString(request.responseText, "text/html").querySelector("main");
  if (!main) return false;
  document.querySelector("main").replaceWith(main);
  for (const add of [showUploads, submitOnce, focusErrors]) add(document);
  return true;
}
