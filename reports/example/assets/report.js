"use strict";
/* Crosscheck report: filters, search and the reviewer's box. Pages are complete without it. */
(() => {
  const base = document.body.dataset.base;
  const root = document.documentElement;
  root.classList.add("js");
  const make = (tag, properties = {}, ...children) => {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children);
    return node;
  };

  /* Data files are scripts that call this: a page opened from a file system can load nothing else. */
  const waiting = new Map();
  const loaded = new Map();
  window.crosscheckData = (name, data) => loaded.set(name, data);
  const load = (name) => {
    if (!waiting.has(name)) {
      waiting.set(name, new Promise((resolve) => {
        const script = make("script", { src: base + "lookup/" + name + ".js" });
        script.addEventListener("load", () => resolve(loaded.get(name)));
        script.addEventListener("error", () => resolve(null));
        document.head.append(script);
      }));
    }
    return waiting.get(name);
  };

  /* ---- judgements: kept in this browser, saved as a file ---- */
  const STORE = "crosscheck.judgements";
  const NAME = "crosscheck.reviewer";
  const VERDICTS = [["right", "right"], ["wrong", "wrong"], ["other-event", "not the same event"], ["unsure", "unsure"]];
  const judgements = (() => {
    let kept = {};
    try { kept = JSON.parse(localStorage.getItem(STORE)) || {}; } catch { /* private window: only for this page */ }
    return {
      all: () => kept,
      keep: (id, judgement) => {
        if (judgement) kept[id] = judgement; else delete kept[id];
        try { localStorage.setItem(STORE, JSON.stringify(kept)); } catch { /* as above */ }
      },
      clear: () => { kept = {}; try { localStorage.removeItem(STORE); } catch { /* as above */ } },
    };
  })();
  const reviewer = (() => {
    const field = document.querySelector(".basket-name");
    try { field.value = localStorage.getItem(NAME) || ""; } catch { /* as above */ }
    field.addEventListener("change", () => {
      try { localStorage.setItem(NAME, field.value.trim()); } catch { /* as above */ }
      const kept = judgements.all();
      for (const id of Object.keys(kept)) if (!kept[id].reviewer) judgements.keep(id, { ...kept[id], reviewer: field.value.trim() });
    });
    return () => field.value.trim();
  })();
  const isReviewed = (id) => id in judgements.all() || document.querySelector(`[data-finding="${CSS.escape(id)}"] .judged`) !== null;

  const basket = document.querySelector(".basket");
  const showBasket = () => {
    const count = Object.keys(judgements.all()).length;
    basket.hidden = count === 0;
    basket.querySelector(".basket-count").textContent = count === 1 ? "1 judgement" : count + " judgements";
  };
  basket.querySelector(".basket-save").addEventListener("click", () => {
    const kept = judgements.all();
    const lines = Object.keys(kept).sort().map((id) => JSON.stringify(kept[id]) + "\n");
    const link = make("a", { download: "judgements.jsonl", href: URL.createObjectURL(new Blob(lines, { type: "application/jsonl" })) });
    link.click();
    URL.revokeObjectURL(link.href);
  });
  basket.querySelector(".basket-clear").addEventListener("click", () => {
    if (!confirm("Forget all judgements kept in this browser? Downloaded files stay.")) return;
    judgements.clear();
    document.querySelectorAll(".review input").forEach((input) => { if (input.type === "radio") input.checked = false; else input.value = ""; });
    showBasket();
  });
  document.querySelectorAll(".review").forEach((box) => {
    const card = box.closest(".card");
    const id = card.dataset.finding;
    const kept = judgements.all()[id];
    const fieldset = make("fieldset", {}, make("legend", { textContent: "Your judgement" }));
    for (const [verdict, words] of VERDICTS) {
      const radio = make("input", { type: "radio", name: "v-" + card.id, value: verdict, checked: !!kept && kept.verdict === verdict });
      fieldset.append(make("label", {}, radio, words));
    }
    const note = make("input", { className: "note", type: "text", placeholder: "note", maxLength: 500, value: kept ? kept.note : "" });
    note.setAttribute("aria-label", "Note on your judgement");
    fieldset.append(note);
    fieldset.addEventListener("change", () => {
      const chosen = fieldset.querySelector("input[type=radio]:checked");
      if (!chosen) return;
      judgements.keep(id, {
        findingId: id, verdict: chosen.value, claimIds: box.dataset.claims.split(" ").filter(Boolean),
        note: note.value, reviewer: reviewer(), day: new Date().toISOString().slice(0, 10),
      });
      showBasket();
    });
    box.append(fieldset);
  });
  showBasket();
  window.addEventListener("storage", (event) => { if (event.key === STORE) location.reload(); });

  /* ---- filters: their state is the address's hash ---- */
  const form = document.querySelector(".filters");
  const readHash = () => new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  const state = () => {
    const wanted = {};
    if (form) for (const field of form.elements) {
      if (field.name && (field.type === "checkbox" ? field.checked : field.value)) wanted[field.name] = field.value;
    }
    return wanted;
  };
  const writeHash = () => {
    const wanted = new URLSearchParams(state());
    const query = document.querySelector("#q");
    if (query && query.value) wanted.set("q", query.value);
    const hash = wanted.toString().replaceAll("+", "%20");
    history.replaceState(null, "", hash ? "#" + hash : location.pathname.split("/").pop());
  };
  const matches = (row, wanted) =>
    (!wanted.story || row.href.startsWith("story/" + wanted.story + ".html")) &&
    (!wanted.a || row.outlets.includes(wanted.a)) &&
    (!wanted.b || row.outlets.includes(wanted.b)) &&
    (!wanted.relation || row.relation === wanted.relation) &&
    (!wanted.aspect || row.aspect === wanted.aspect) &&
    (!wanted.name || row.names.some((name) => name.toLowerCase().includes(wanted.name.toLowerCase()))) &&
    (!wanted.from || (row.to && row.to >= wanted.from)) &&
    (!wanted.to || (row.from && row.from <= wanted.to)) &&
    (!wanted.origins || row.origins >= Number(wanted.origins)) &&
    (!wanted.hide || !isReviewed(row.id));
  const ORDERS = {
    confidence: (x, y) => y.confidence - x.confidence,
    origins: (x, y) => y.origins - x.origins,
    newest: (x, y) => (y.to || "").localeCompare(x.to || ""),
    oldest: (x, y) => (x.from || "9").localeCompare(y.from || "9"),
  };
  const fillForm = () => {
    const wanted = readHash();
    for (const field of form.elements) {
      if (!field.name) continue;
      const value = wanted.get(field.name) || "";
      if (field.type === "checkbox") field.checked = value !== "";
      else {
        if (field.tagName === "SELECT" && value && ![...field.options].some((o) => o.value === value)) field.add(new Option(value, value));
        field.value = value;
      }
    }
  };

  /* On a story's page: the cards themselves. */
  const cards = [...document.querySelectorAll(".cards .card")].map((node, index) => ({
    node, index, id: node.dataset.finding, relation: node.dataset.relation, aspect: node.dataset.aspect,
    outlets: node.dataset.outlets.split("~"), names: node.dataset.names.split("~"), from: node.dataset.from, to: node.dataset.to,
    origins: Number(node.dataset.origins), confidence: Number(node.dataset.confidence),
  }));
  const filterCards = () => {
    const wanted = state();
    let shown = 0;
    for (const card of cards) {
      card.node.hidden = !matches(card, wanted);
      if (!card.node.hidden) shown++;
    }
    const order = ORDERS[wanted.sort];
    document.querySelectorAll(".cards > section").forEach((section) => {
      const own = cards.filter((card) => section.contains(card.node));
      own.sort((x, y) => (order && order(x, y)) || x.index - y.index).forEach((card) => section.append(card.node));
      section.hidden = own.every((card) => card.node.hidden);
    });
    form.querySelector(".shown").textContent = shown + " of " + cards.length + (document.querySelector(".pager") ? " findings of this page shown" : " findings shown");
    const whole = form.querySelector(".whole-story");
    if (whole) whole.href = whole.href.split("#")[0] + "#" + new URLSearchParams({ story: whole.dataset.story, ...wanted }).toString().replaceAll("+", "%20");
  };

  /* On the overview: the findings' data, file by file. */
  const explorer = document.querySelector(".explorer");
  const WORDS = {};
  if (explorer) for (const name of ["relation", "aspect"]) for (const option of form.elements[name].options) WORDS[option.value] = option.text;
  const ICONS = {};
  document.querySelectorAll("[class*=rel-] .icon[aria-hidden]").forEach((icon) => {
    const slug = icon.closest("[class*=rel-]").getAttribute("class").match(/rel-([a-z-]+)/)[1];
    ICONS[slug] = ICONS[slug] || icon;
  });
  const fromRow = (row, index) => ({
    index, href: row[0], id: row[1], relation: row[2], aspect: row[3], confidence: row[4], sentence: row[5],
    origins: row[6], outlets: row[7], names: row[8], from: row[9], to: row[10], story: row[11],
  });
  const word = (confidence) => (confidence >= 0.8 ? "firm" : confidence >= 0.5 ? "likely" : "weak");
  const unnamed = (row) => {
    const others = row.outlets.filter((outlet) => !row.sentence.includes(outlet));
    return others.length > 0 ? [make("bdi", { textContent: others.join(", ") }), " · "] : [];
  };
  const line = (row) => {
    const text = make("div", {},
      make("p", { className: "sentence" }, make("a", { href: base + row.href }, make("bdi", { textContent: row.sentence }))),
      make("p", { className: "source" }, make("bdi", { className: "in-story", textContent: row.story }), WORDS[row.relation] + ", " + (WORDS[row.aspect] || row.aspect) + " · ",
        ...unnamed(row), make("span", { textContent: word(row.confidence), title: "confidence " + row.confidence }),
        " · " + row.origins + (row.origins === 1 ? " origin" : " origins") + (row.from ? " · " : ""),
        make("span", { className: "day", textContent: row.from ? row.from + (row.to !== row.from ? " to " + row.to : "") : "" })));
    const item = make("li", { className: "rel-" + row.relation }, text);
    if (ICONS[row.relation]) item.prepend(ICONS[row.relation].cloneNode(true));
    return item;
  };
  let limit = 50;
  let turn = 0;
  const explore = async () => {
    const mine = ++turn;
    const wanted = state();
    const list = explorer.querySelector(".found");
    const fixed = explorer.querySelector(".static-findings");
    const more = explorer.querySelector(".more");
    const shown = form.querySelector(".shown");
    const asked = Object.keys(wanted).length > 0;
    fixed.hidden = asked;
    list.hidden = !asked;
    more.hidden = true;
    explorer.querySelector(".explorer-title").textContent = asked ? "Findings" : "Strongest disagreements";
    const shape = await load("shape");
    if (!shape || mine !== turn) return;
    const all = shape.findings.toLocaleString("en");
    if (!asked) { shown.textContent = all + " findings in all"; return; }
    const found = [];
    let read = 0;
    for (let file = 1; file <= shape.files; file++) {
      const rows = (await load("findings-" + file)) || [];
      if (mine !== turn) return;
      rows.forEach((row, index) => { const one = fromRow(row, read + index); if (matches(one, wanted)) found.push(one); });
      read += rows.length;
      if (file < shape.files) shown.textContent = "looking: " + read + " of " + shape.listed;
    }
    const order = ORDERS[wanted.sort];
    if (order) found.sort((x, y) => order(x, y) || x.index - y.index);
    list.replaceChildren(...found.slice(0, limit).map(line));
    more.hidden = found.length <= limit;
    shown.textContent = found.length.toLocaleString("en") + " of " + all + " findings match"
      + (wanted.story && found.length > 0 ? ", all of the story “" + found[0].story + "”" : "")
      + (shape.listed < shape.findings ? " (the " + shape.listed.toLocaleString("en") + " strongest were looked at)" : "");
  };

  const applyFilters = () => {
    form.querySelector("button[type=reset]").hidden = Object.keys(state()).length === 0;
    return explorer ? explore() : filterCards();
  };
  if (form) {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => { limit = 50; writeHash(); applyFilters(); });
    form.addEventListener("reset", () => setTimeout(() => {
      if (form.elements.story) form.elements.story.value = "";
      limit = 50; writeHash(); applyFilters();
    }));
    if (explorer) explorer.querySelector(".more").addEventListener("click", () => { limit += 100; explore(); });
    fillForm();
    form.querySelector(".fold").open = (explorer && innerWidth > 640) || Object.keys(state()).length > 0;
    applyFilters();
  }

  /* ---- search over headlines and claims ---- */
  const query = document.querySelector("#q");
  const shard = (text, shards) => {
    let hash = 7;
    for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) % 1000003;
    return hash % shards;
  };
  let asking = 0;
  const search = async () => {
    const mine = ++asking;
    const hits = document.querySelector(".hits");
    const results = document.querySelector(".results");
    const words = [...new Set(query.value.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) || [])].slice(0, 8);
    if (words.length === 0) { hits.textContent = ""; results.replaceChildren(); return; }
    const shape = await load("shape");
    if (!shape) return;
    /* The list of a common word is cut: it narrows nothing, so what is shown is read for it. */
    const rare = [];
    const common = [];
    for (const one of words) {
      const file = await load("words-" + shard(one, shape.shards));
      const own = ((file && Object.hasOwn(file, one) && file[one]) || "").match(/.{10}/g) || [];
      (own.length < shape.common ? rare : common).push(new Set(own));
    }
    const [first, ...others] = rare.length > 0 ? rare : common;
    let keys = [...first].filter((key) => others.every((other) => other.has(key)));
    const shown = [];
    let asked = 0;
    for (; asked < Math.min(keys.length, 150) && shown.length < 40; asked++) {
      const file = await load("shown-" + shard(keys[asked], shape.shards));
      const one = file && file[keys[asked]];
      const own = one ? one[0].toLowerCase() : "";
      if (one && words.every((word) => own.includes(word))) shown.push(one);
    }
    if (asked === keys.length) keys = shown;
    if (mine !== asking) return;
    hits.textContent = keys.length === 0 ? "Nothing found" : keys.length === 1 ? "1 place" : keys.length + " places" + (keys.length > shown.length ? ", the first " + shown.length + " shown" : "");
    results.replaceChildren(...shown.map(([text, href, where]) => make("li", {},
      make("a", { href: base + href }, make("bdi", { textContent: text })),
      make("p", { className: "source" }, make("bdi", { textContent: where })))));
  };
  if (query) {
    let pause = 0;
    query.form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
    query.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(() => { writeHash(); search(); }, 150); });
    query.value = readHash().get("q") || "";
    if (query.value) search();
  }

  /* ---- places: unfold what a link leads to, show how far a passage goes ---- */
  const followElsewhere = async (id) => {
    const pages = document.querySelector("[data-pages]");
    if (!pages || !id.startsWith("f-")) return;
    const places = await load(pages.dataset.pages);
    if (places && places[id]) location.replace(base + places[id] + "#" + id);
  };
  const arrive = () => {
    document.querySelectorAll(".here").forEach((node) => node.classList.remove("here"));
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && !id.includes("=") ? document.getElementById(id) : null;
    if (!target) { followElsewhere(id); return; }
    const onward = target.querySelector(":scope > a.onward");
    if (onward) { location.replace(onward.href); return; }
    for (let node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
    target.querySelectorAll(":scope > details").forEach((node) => { node.open = true; });
    let left = Number(target.dataset.covers || 0);
    for (let node = target.nextElementSibling; node && left > 0; node = node.nextElementSibling) {
      if (node.classList.contains("seg")) { node.classList.add("here"); left--; }
    }
    target.scrollIntoView({ block: target.classList.contains("anchor") ? "center" : "start" });
  };
  window.addEventListener("hashchange", () => {
    if (form) { fillForm(); applyFilters(); }
    if (query) { query.value = readHash().get("q") || ""; search(); }
    arrive();
  });
  arrive();

  document.querySelectorAll(".cite").forEach((button) => button.addEventListener("click", async () => {
    const link = button.parentNode.querySelector(".permalink").href;
    const text = button.dataset.cite + " " + link;
    try { await navigator.clipboard.writeText(text); button.textContent = "Copied"; } catch { prompt("Citation", text); }
    setTimeout(() => { button.textContent = "Copy citation"; }, 2000);
  }));

  const shut = [];
  window.addEventListener("beforeprint", () => document.querySelectorAll("details:not([open]):not(.notes *)").forEach((node) => { node.open = true; shut.push(node); }));
  window.addEventListener("afterprint", () => shut.splice(0).forEach((node) => { node.open = false; }));
})();
