// The reference: operations found while one types, samples in one language, and calls from here. All is there without.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  const filter = document.querySelector("input[data-filter]");
  const status = document.querySelector("[data-count]");
  const menu = document.querySelector(".menu");
  const groups = all("details", menu);
  const open = groups.filter((group) => group.open);
  menu.open = matchMedia("(min-width: 641px)").matches;
  filter.addEventListener("input", () => {
    menu.open = true;
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    groups.forEach((group) => {
      const items = all("li", group);
      items.forEach((item) => {
        item.hidden = !words.every((word) => item.dataset.find.includes(word));
      });
      const shown = items.filter((item) => !item.hidden).length;
      found += shown;
      group.hidden = !shown;
      group.open = words.length ? shown > 0 : open.includes(group);
    });
    status.textContent = words.length ? status.dataset.count.replace("{0}", found) : "";
  });

  const samples = all("details[data-language]");
  samples.forEach((sample) => {
    const summary = sample.querySelector("summary");
    summary.addEventListener("click", (event) => {
      event.preventDefault();
      const top = summary.getBoundingClientRect().top;
      const opened = !sample.open;
      samples.forEach((other) => {
        other.open = opened && other.dataset.language === sample.dataset.language;
      });
      scrollBy(0, summary.getBoundingClientRect().top - top);
    });
  });

  const proof = document.getElementById("proof");
  const own = document.getElementById("own-token");
  if (proof) {
    document.getElementById("proving").hidden = false;
  }
  if (own) {
    const ask = () => fetch(own.action, { method: "POST", body: new URLSearchParams(new FormData(own)) });
    own.addEventListener("submit", async (event) => {
      event.preventDefault();
      let answer = await ask();
      if (answer.status === 503) {
        answer = await ask();
      }
      if (answer.ok && !answer.redirected) {
        proof.value = await answer.text();
        proof.focus();
      }
    });
  }
  const authorization = (scheme) => {
    const value = proof.value.trim();
    if (!scheme || !value) {
      return {};
    }
    const isToken = scheme === "Bearer" || value.split(".").length === 3;
    return { Authorization: (isToken ? "Bearer " : "Basic ") + value };
  };
  const readable = (text) => {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch (other) {
      return text;
    }
  };
  all(".try form").forEach((form) => {
    const told = form.querySelector("[role=status]");
    const shown = form.querySelector("pre");
    form.parentElement.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      let path = form.dataset.path;
      const query = new URLSearchParams();
      const headers = authorization(form.dataset.scheme);
      all("[data-place]", form).forEach((field) => {
        if (field.dataset.place === "PATH") {
          path = path.replace("{" + field.name + "}", encodeURIComponent(field.value));
        } else if (field.value && field.dataset.place === "QUERY") {
          query.append(field.name, field.value);
        } else if (field.value) {
          headers[field.name] = field.value;
        }
      });
      const body = form.querySelector("textarea");
      if (body) {
        headers["Content-Type"] = body.dataset.mediaType;
      }
      const began = performance.now();
      try {
        const answer = await fetch(path + (query.size ? "?" + query : ""), {
          method: form.dataset.method,
          headers,
          body: body ? body.value : undefined,
          credentials: "omit",
        });
        const text = readable(await answer.text());
        told.textContent = answer.status + " · " + Math.round(performance.now() - began) + " ms";
        shown.textContent = text;
        shown.hidden = !text;
      } catch (away) {
        told.textContent = told.dataset.away;
        shown.hidden = true;
      }
    });
  });
})();
