// Choosing from a list by a letter or two, without marks: "yc" or "yeu" finds "Yêu cầu phối hợp xác minh", "d" finds "Đến", "kh" or "cam"
// finds "KH · Căm-pu-chia"; in a row of keys "h" finds "Hỏa tốc". Browsers match letters with their marks only, and keyboards of desks type them by sequences.
const pause = 900;
export const fold = (text) =>
  text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");

const finds = (text, typed) => {
  const label = fold(text.trim());
  const parts = label.split(" · ");
  const initials = label.split(/[^\p{L}\p{N}]+/u).map((word) => word[0] ?? "").join("");
  return parts.some((part) => part.startsWith(typed)) || initials.startsWith(typed);
};

// What a list or a row of keys offers: each with its words and how it is chosen.
const choicesOf = (target) => {
  if (target instanceof HTMLSelectElement) {
    return [...target.options]
      .filter((option) => option.value !== "" && !option.disabled && !option.closest("optgroup:disabled"))
      .map((option) => ({ text: option.textContent, choose: () => choose(target, "value", option.value) }));
  }
  if (target instanceof HTMLInputElement && target.type === "radio") {
    return [...target.closest("fieldset").querySelectorAll("input[type=radio]")].map((radio) => ({
      text: radio.labels[0].textContent,
      choose: () => {
        radio.focus();
        choose(radio, "checked", true);
      },
    }));
  }
  return [];
};

function choose(field, property, value) {
  if (field[property] === value) return;
  field[property] = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

export function chooseByTyping(root) {
  let typed = "";
  let last = 0;
  let field;
  root.addEventListener("keydown", (event) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    const choices = choicesOf(event.target);
    if (choices.length === 0) return;
    if (event.timeStamp - last > pause || event.target.name !== field) typed = "";
    field = event.target.name;
    if (event.key === " " && typed === "") return;
    typed += fold(event.key);
    last = event.timeStamp;
    event.preventDefault();
    // A row of keys also answers to 1, 2, 3.
    const found = event.target.type === "radio" && choices[Number(typed) - 1] || choices.find((choice) => finds(choice.text, typed));
    found?.choose();
  });
}
