// A button beside each line that copies it, tabs and all.
export const copyButtons = (lines) => {
  for (const line of lines) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.setAttribute("aria-label", "Copy the line: " + line.textContent);
    const told = document.createElement("span");
    told.className = "note";
    told.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      told.textContent = (await copied(line)) ? " copied" : " selected: copy it with the keyboard";
    });
    line.after(button, told);
  }
};

const copied = async (line) => {
  try {
    await navigator.clipboard.writeText(line.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(line);
    return false;
  }
};
