// Keeps the sandbox page up to date and sends its forms without leaving it.
// Everything works without this script; it only saves loading the page again.
"use strict";
(() => {
  const body = document.body;
  const stateURL = body.dataset.state;
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  document.documentElement.classList.add("scripted");
  const offline = $("#offline");
  let failures = 0;
  let turn = 0;

  const column = (person) => $$(".column").find((c) => c.dataset.person === person);
  // The column is laid out in reverse: its end is where scrolling begins.
  const toEnd = (scroll) => { scroll.scrollTop = 0; };

  // What was drawn last, so that only what changed is touched: a half-written
  // answer, an open menu and the focus stay where they are.
  const drawn = new Map();
  const fill = (element, html) => {
    if (!element || drawn.get(element) === html) return;
    drawn.set(element, html);
    element.innerHTML = html;
  };

  const drawLog = (log, html) => {
    const fresh = document.createElement("template");
    fresh.innerHTML = html;
    let place = log.firstElementChild;
    for (const item of [...fresh.content.children]) {
      const old = place && place.id === item.id ? place : $$("li", log).find((li) => li.id === item.id);
      if (!old) {
        if (drawn.has(log)) item.classList.add("fresh");
        drawn.set(item, item.outerHTML.replace(' fresh', ''));
        log.insertBefore(item, place);
        continue;
      }
      const before = drawn.get(old) ?? old.outerHTML;
      drawn.set(old, before);
      const isBusy = $("textarea", old)?.value || old.contains(document.activeElement) && $("details[open]", old);
      if (before !== item.outerHTML && !isBusy) {
        drawn.set(item, item.outerHTML);
        if (old === place) place = item;
        old.replaceWith(item);
      }
      place = (old.isConnected ? old : item).nextElementSibling;
    }
    while (place) { const next = place.nextElementSibling; place.remove(); place = next; }
    drawn.set(log, true);
  };

  const draw = (state) => {
    fill($("#clock"), state.clock);
    fill($("#happened"), state.happened);
    fill($("#people"), state.people);
    for (const part of state.columns) {
      const place = column(part.person);
      if (!place) continue;
      fill($(".where .local", place), part.local.replace(/&/g, "&amp;").replace(/</g, "&lt;"));
      drawLog($(".log", place), part.messages);
      const waits = $(".waits", place);
      waits.hidden = !part.waits;
      if (part.waits && $("p", waits).textContent !== part.waits) $("p", waits).textContent = part.waits;
      $(".empty", place).hidden = $(".log", place).childElementCount > 0;
    }
  };

  const ask = async (url, options = {}) => {
    const mine = ++turn;
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), 30000);
    try {
      const answer = await fetch(url, {
        ...options, signal: stop.signal, headers: { Accept: "application/json" }, credentials: "same-origin",
      });
      if (!answer.ok) throw new Error(String(answer.status));
      const state = await answer.json();
      // An answer that was overtaken by a later question would show the past.
      if (mine === turn) draw(state);
      failures = 0;
      offline.hidden = true;
      return true;
    } catch {
      failures += 1;
      offline.hidden = failures < 2 && !options.method;
      return false;
    } finally {
      clearTimeout(limit);
    }
  };

  let timer = 0;
  const poll = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (!document.hidden) await ask(stateURL);
      poll(Math.min(1500 * 2 ** failures, 12000));
    }, delay);
  };

  const send = async (form, submitter) => {
    const data = new URLSearchParams(new FormData(form, submitter));
    const busy = submitter ?? $("button:not([type=button])", form);
    if (busy?.getAttribute("aria-busy") === "true") return;
    busy?.setAttribute("aria-busy", "true");
    const done = await ask(form.action + new URL(stateURL, location.href).search, { method: "POST", body: data });
    busy?.removeAttribute("aria-busy");
    if (done) {
      const text = $("textarea", form);
      if (text) { text.value = ""; grow(text); keep(text); }
      const write = form.closest("details.write");
      if (write) write.open = false;
      const menu = form.closest("details.more");
      if (menu) menu.open = false;
    }
    const scroll = form.closest(".column")?.querySelector(".scroll");
    if (done && scroll) toEnd(scroll);
    // What it caused may follow a moment later.
    poll(350);
  };

  const grow = (text) => {
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight + 2, 180)}px`;
  };

  const keep = (text) => {
    const column = text.closest(".composer") && text.closest(".column");
    if (!column) return;
    const key = `draft ${column.dataset.person}`;
    if (text.value) sessionStorage.setItem(key, text.value); else sessionStorage.removeItem(key);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
    event.preventDefault();
    send(form, event.submitter);
  });

  document.addEventListener("input", (event) => {
    if (event.target instanceof HTMLTextAreaElement) { grow(event.target); keep(event.target); }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") for (const open of $$("details.more[open]")) open.open = false;
    const text = event.target;
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    if (!(text instanceof HTMLTextAreaElement) || !text.closest(".composer")) return;
    event.preventDefault();
    text.form.requestSubmit();
  });

  document.addEventListener("click", (event) => {
    const chip = event.target.closest?.(".chip");
    if (chip) {
      const text = $(".composer textarea", chip.closest(".column"));
      text.value = chip.textContent;
      grow(text);
      keep(text);
      text.focus();
      chip.closest("details").open = false;
    }
    for (const open of $$("details.more[open]")) if (!open.contains(event.target)) open.open = false;
  });

  const why = $("#why");
  if (why) {
    why.checked = localStorage.getItem("why") === "yes";
    why.addEventListener("change", () => localStorage.setItem("why", why.checked ? "yes" : "no"));
  }
  for (const place of $$(".column")) {
    const text = $(".composer textarea", place);
    text.value = sessionStorage.getItem(`draft ${place.dataset.person}`) ?? text.value;
    grow(text);
    const log = $(".log", place);
    for (const item of $$("li.item", log)) drawn.set(item, item.outerHTML);
    drawn.set(log, true);
  }
  $(".person.current")?.scrollIntoView({ block: "nearest", inline: "center" });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) poll(0); });
  poll(1200);
})();
