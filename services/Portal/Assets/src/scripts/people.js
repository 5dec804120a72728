import { fold } from "./typeahead.js";

// Adds and removes a person without a journey to the server; without this module the same buttons make the journey. Alt and n goes to the
// next person from wherever one types: to one of whom nothing is filled in yet, else to one more. The roles of a person are one stop for Tab: digits and first letters choose, arrows move.
export function growPeople(root) {
  const list = root.querySelector("[data-people]");
  const template = root.getElementById("person-template");
  if (!list || !template) return;

  root.querySelector("[data-add-person]")?.addEventListener("click", (event) => {
    event.preventDefault();
    const index = Number(list.dataset.next);
    list.dataset.next = String(index + 1);
    const html = template.content.firstElementChild.cloneNode(true);
    for (const node of [html, ...html.querySelectorAll("*")]) {
      for (const attribute of [...node.attributes]) {
        if (attribute.value.includes("INDEX")) attribute.value = attribute.value.replaceAll("INDEX", String(index));
      }
    }
    list.append(html);
    number(list);
    list.querySelectorAll("[data-roles]").forEach(makeOneStop);
    firstOf(html)?.focus();
  });
  list.querySelectorAll("[data-roles]").forEach(makeOneStop);
  list.addEventListener("keydown", chooseRole);
  root.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== "KeyN") return;
    event.preventDefault();
    const waiting = [...list.querySelectorAll("fieldset.person")].find((person) => isEmpty(person) && !person.contains(root.activeElement));
    if (waiting) firstOf(waiting)?.focus();
    else root.querySelector("[data-add-person]")?.click();
  });

  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-remove-person]");
    if (!button) return;
    event.preventDefault();
    button.closest("fieldset.person").remove();
    number(list);
    root.querySelector("[data-add-person]")?.focus();
  });
}

const firstOf = (person) => person.querySelector("input:not([type=hidden]), select");

const isEmpty = (person) =>
  [...person.querySelectorAll("input:not([type=hidden]), select")].every((field) =>
    field.type === "checkbox" || field.type === "radio" ? !field.checked : field.value === "",
  );

const rolesOf = (group) => [...group.querySelectorAll("input[type=checkbox]")];

function makeOneStop(group) {
  const roles = rolesOf(group);
  const stop = roles.find((role) => role === document.activeElement) ?? roles.find((role) => role.checked) ?? roles[0];
  for (const role of roles) role.tabIndex = role === stop ? 0 : -1;
}

function chooseRole(event) {
  const group = event.target.closest("[data-roles]");
  if (!group || event.altKey || event.ctrlKey || event.metaKey || event.target.type !== "checkbox") return;
  const roles = rolesOf(group);
  const here = roles.indexOf(event.target);
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const found = step ? roles[(here + step + roles.length) % roles.length] : chosenBy(event.key, roles, here);
  if (!found) return;
  event.preventDefault();
  found.focus();
  if (!step) found.click();
  makeOneStop(group);
}

// A digit by its place; a letter the next role that begins with it, without marks.
function chosenBy(key, roles, here) {
  if (/^[1-9]$/.test(key)) return roles[Number(key) - 1];
  if (!/^\p{L}$/u.test(key)) return undefined;
  const after = [...roles.slice(here + 1), ...roles.slice(0, here + 1)];
  return after.find((role) => fold(role.labels[0].textContent.trim()).startsWith(fold(key)));
}

function number(list) {
  list.querySelectorAll("[data-person-number]").forEach((label, index) => {
    label.textContent = String(index + 1);
  });
}
