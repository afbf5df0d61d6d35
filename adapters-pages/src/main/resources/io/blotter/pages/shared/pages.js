// Suggestions under a search box while one types (the combobox pattern of ARIA). Without this, the box just searches.
(() => {
  "use strict";
  const PAUSE = 120;
  document.querySelectorAll("input[data-suggest]").forEach((input, number) => {
    const list = document.createElement("ul");
    const status = document.createElement("span");
    let options = [];
    let chosen = -1;
    let waiting = 0;
    let asked = "";
    list.id = "suggestions-" + number;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels[0].textContent);
    list.hidden = true;
    status.className = "unseen";
    status.setAttribute("role", "status");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    input.after(list, status);

    const close = () => {
      list.hidden = true;
      chosen = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const choose = (index) => {
      options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
      chosen = index;
      if (index < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", options[index].id);
        options[index].scrollIntoView({ block: "nearest" });
      }
    };
    const add = (id, name) => {
      const chosen = document.getElementById(input.dataset.adds);
      const known = chosen.querySelector('input[value="' + id + '"]');
      const label = document.createElement("label");
      const box = document.createElement("input");
      if (known) {
        known.checked = true;
      } else {
        box.type = "checkbox";
        box.name = chosen.id;
        box.value = id;
        box.checked = true;
        label.append(box, " ", name);
        chosen.append(label);
      }
      input.value = "";
      show([]);
    };
    const take = (option) => {
      if (input.dataset.adds) {
        add(option.dataset.id, option.firstChild.textContent);
      } else {
        location.assign(option.dataset.address);
      }
    };
    const read = (answer) =>
      answer.suggestions
        ? answer.suggestions.map((each) => ({
            id: each.id,
            name: each.display_name,
            kind: [each.locality_name, each.county_name, each.state_iso].filter(Boolean).join(", "),
          }))
        : answer;
    const show = (found) => {
      list.replaceChildren();
      options = found.map((each, at) => {
        const option = document.createElement("li");
        const kind = document.createElement("small");
        option.id = list.id + "-" + at;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.address = each.address || "";
        option.dataset.id = each.id || "";
        kind.textContent = each.kind;
        option.append(each.name, " ", kind);
        list.append(option);
        return option;
      });
      close();
      list.hidden = !options.length;
      input.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = options.length ? input.dataset.found.replace("{0}", options.length) : "";
    };
    const ask = async () => {
      const typed = input.value.trim();
      asked = typed;
      if (typed.length < 2) {
        show([]);
        return;
      }
      try {
        const answer = await fetch(input.dataset.suggest + "?query=" + encodeURIComponent(typed));
        const found = answer.ok ? read(await answer.json()) : [];
        if (asked === typed && document.activeElement === input) {
          show(found);
        }
      } catch (away) {
        close();
      }
    };
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault(); // what was typed stays: only a second Escape empties the box
        close();
      } else if (event.key === "Enter" && chosen >= 0) {
        event.preventDefault();
        take(options[chosen]);
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length) {
        event.preventDefault();
        list.hidden = false;
        input.setAttribute("aria-expanded", "true");
        const step = event.key === "ArrowDown" ? 1 : -1;
        choose(((chosen + 1 + step + options.length + 1) % (options.length + 1)) - 1);
      }
    });
    input.addEventListener("blur", () => setTimeout(close, PAUSE));
    list.addEventListener("mousedown", (event) => {
      const option = event.target.closest("li");
      event.preventDefault();
      if (option) {
        take(option);
      }
    });
  });
  // Whether the registry has an address already, while one types it.
  document.querySelectorAll("input[data-check]").forEach((input) => {
    const status = document.createElement("p");
    let waiting = 0;
    status.className = "wrong";
    status.setAttribute("role", "status");
    input.after(status);
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const typed = input.value.trim();
        try {
          const answer = typed && (await fetch(input.dataset.check + "?url=" + encodeURIComponent(typed)));
          const known = answer && answer.ok ? (await answer.json()).duplicates : [];
          if (input.value.trim() === typed) {
            status.textContent = known.length ? input.dataset.known : "";
          }
        } catch (away) {
          status.textContent = "";
        }
      }, 3 * PAUSE);
    });
  });
})();
