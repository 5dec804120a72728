// Choosing from a list by a letter or two, without marks: "yc" or "yeu" finds "Yêu cầu phối hợp xác minh", "d" finds "Đến", "kh" or "cam"
// finds "KH · Căm-pu-chia". Browsers match letters with their marks only, and keyboards of desks type them by sequences.
const pause = 900;
const fold = (text) =>
  text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");

const finds = (option, typed) => {
  const label = fold(option.textContent.trim());
  const parts = label.split(" · ");
  const initials = label.split(/[^\p{L}\p{N}]+/u).map((word) => word[0] ?? "").join("");
  return option.value !== "" && (parts.some((part) => part.startsWith(typed)) || initials.startsWith(typed));
};

export function chooseByTyping(root) {
  let typed = "";
  let last = 0;
  root.addEventListener("keydown", (event) => {
    const list = event.target;
    if (!(list instanceof HTMLSelectElement) || event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.timeStamp - last > pause) typed = "";
    if (event.key === " " && typed === "") return;
    typed += fold(event.key);
    last = event.timeStamp;
    const found = [...list.options].find((option) => !option.disabled && !option.closest("optgroup:disabled") && finds(option, typed));
    event.preventDefault();
    if (found && list.value !== found.value) {
      list.value = found.value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}
