"""Lives through one check-in of the demo in the sandbox page, with headless Chromium.

Usage: browser_check_in.py PROGRAM FOLDER, where PROGRAM is the built duologue
and FOLDER is empty. It makes a demo there, serves it on a free port and drives
the page as a newcomer would. Chromium and chromedriver are found in PATH.
Prints a line a step; ends with 0 only if every step went as it should, and
ends every process that it began.

`browser_check_in.py --ready` says what is missing, if anything is.
"""

import pathlib
import shutil
import subprocess
import sys
import time

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
PATIENCE = 15
NOTE = "We would like a quiet room on Thursdays \u2013 caf\u00e9s are loud."
BUDGET_SECONDS = 100


def missing():
    try:
        import selenium  # noqa: F401
    except ImportError:
        return "selenium cannot be imported"
    if not CHROMIUM:
        return "Chromium is not in PATH"
    if not DRIVER:
        return "chromedriver is not in PATH"
    return None


class Page:
    def __init__(self, url, folder):
        from selenium import webdriver

        self.base = url.split("/sandbox")[0]
        self.started = time.monotonic()
        options = webdriver.ChromeOptions()
        options.binary_location = CHROMIUM
        for flag in (
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--window-size=1280,900", f"--user-data-dir={folder}/profile", "--no-first-run",
            "--disable-background-networking", "--disable-component-update",
        ):
            options.add_argument(flag)
        self.driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
        self.driver.set_page_load_timeout(PATIENCE)
        self.driver.execute_cdp_cmd(
            "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)})

    def open(self, person, beside=""):
        self.driver.get(f"{self.base}/sandbox?person={person}&beside={beside}")

    def tell(self, step):
        print(f"{time.monotonic() - self.started:5.1f} s  {step}", flush=True)

    def wait(self, what, look):
        """Looks until something is there; what the page redraws meanwhile is looked at again."""
        from selenium.common.exceptions import StaleElementReferenceException

        if time.monotonic() - self.started > BUDGET_SECONDS:
            raise AssertionError(f"no time is left for: {what}")
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                found = look()
                if found:
                    return found
            except StaleElementReferenceException:
                pass
            time.sleep(0.03)
        raise AssertionError(f"{what} did not come. The page says:\n{self.text()}")

    def find(self, selector, root=None):
        return (root or self.driver).find_elements("css selector", selector)

    def text(self):
        return self.find("body")[0].text

    def column(self, person):
        return self.find(f'.column[data-person="{person}"]')[0]

    def said(self, person):
        return self.find(".log", self.column(person))[0].text

    def hears(self, person, words):
        self.wait(f"{person} hearing {words!r}", lambda: words in self.said(person))

    def open_buttons(self, person, label):
        return [
            button for button in self.find(".buttons button:not([disabled])", self.column(person))
            if button.text == label or (label.endswith("*") and button.text.startswith(label[:-1]))
        ]

    def press(self, person, label):
        """Presses the newest open button with a label, and waits until the page took it."""
        def look():
            buttons = self.open_buttons(person, label)
            return buttons[-1] if buttons else None

        count = len(self.find(".item", self.column(person)))
        self.wait(f"a button {label!r} for {person}", look).click()
        self.wait(f"an answer to {label!r}", lambda: len(self.find(".item", self.column(person))) > count)

    def type(self, person, words):
        count = len(self.find(".item", self.column(person)))
        self.find(".composer textarea", self.column(person))[0].send_keys(words, "\n")
        self.wait(f"{words!r} on the page", lambda: len(self.find(".item", self.column(person))) > count)

    def write(self, person, words, then):
        """Writes an answer; the receipt waits for more words, the page says so, and a jump leads there."""
        self.type(person, words)
        waits = lambda: self.find(".waits", self.column(person))[0]
        self.wait("the line that says that words are gathered", lambda: waits().is_displayed())
        self.find("button", waits())[0].click()
        self.hears(person, then)
        self.wait("the line going away", lambda: not waits().is_displayed())

    def jump(self):
        """Jumps to the next message of the two; returns what the page says happened."""
        before = self.find("#clock time")[0].get_attribute("datetime")
        self.find(".jump-pair button")[0].click()
        self.wait("the clock", lambda: self.find("#clock time")[0].get_attribute("datetime") > before)
        self.wait("the end of the jump", lambda: not self.find('.jump-pair button[aria-busy="true"]'))
        return self.find("#happened")[0].text

    def jump_until(self, person, label):
        for _ in range(12):
            if self.open_buttons(person, label):
                return
            self.jump()
        raise AssertionError(f"{person} never got a button {label!r}. The page says:\n{self.text()}")


def contracting(page, person, hope, offer):
    page.press(person, "Begin")
    page.hears(person, "1 of 7")
    page.write(person, hope, "2 of 7")
    page.write(person, offer, "3 of 7")
    for label in ("every 4 weeks*", "45 minutes", "video", "Done", "a day", "in turns", "ideas without names*"):
        page.press(person, label)
    page.press(person, "Leave it empty")
    page.press(person, "Show")
    page.hears(person, "Kept.")


def agree(page, person):
    page.press(person, "I have read it")
    page.press(person, "That is right")
    page.press(person, "I agree")


def check_in(page):
    page.open("amara", "bruno")
    assert "No messages so far" in page.text(), page.text()
    page.jump_until("amara", "Yes")
    page.jump_until("bruno", "Yes")
    page.tell("both have their welcome")

    page.press("amara", "Yes")
    page.press("amara", "Right")
    assert not page.open_buttons("amara", "Yes"), "the button of an answered question is still open"
    page.press("bruno", "Yes")
    page.press("bruno", "Right")
    page.tell("both said yes to the season and to their hours")

    contracting(page, "bruno", "bruno-hopes-for-candour", "bruno-offers-drawing")
    happened = page.jump() if not page.open_buttons("amara", "Begin") else "both-in to Amara Okonjo"
    assert "both-in to Amara Okonjo" in happened, happened
    contracting(page, "amara", "amara-hopes-for-courage", "amara-offers-maps")
    page.jump_until("amara", "I agree")
    page.jump_until("bruno", "I agree")
    agree(page, "amara")
    agree(page, "bruno")
    page.tell("both agreed")

    page.jump_until("amara", "None of these")
    page.jump_until("bruno", "None of these")
    times = [b.text for b in page.find(".buttons button:not([disabled])", page.column("amara")) if ":" in b.text]
    assert len(times) == 3, times
    page.press("amara", times[0])
    page.press("bruno", [
        b.text for b in page.find(".buttons button:not([disabled])", page.column("bruno")) if ":" in b.text][0])
    page.hears("bruno", "for Amara), 45 minutes.")
    page.jump_until("amara", "Move it")
    page.hears("amara", times[0].replace(",", "").split()[1])
    page.tell(f"a date: {times[0]} for Amara")

    for person in ("amara", "bruno"):
        page.jump_until(person, "Lighter")
        page.hears(person, "You talk with")
    page.jump_until("amara", "Yes, cut short")
    page.press("amara", "Yes")
    page.hears("amara", "How far did you feel heard?")
    page.press("amara", "4")
    page.hears("amara", "Then, if you like:")
    page.write("amara", NOTE, "Kept, for you alone.")
    page.tell("the answer is kept")

    page.press("amara", "Change or pass on")
    page.press("amara", "To a supervisor")
    page.press("amara", "Yes*")
    page.jump_until("bruno", "Yes, cut short")
    page.press("bruno", "Yes")
    page.press("bruno", "5")
    page.write("bruno", "bruno-reflects-in-private", "Kept, for you alone.")


def digest(page):
    """The supervisor reads the note, and nothing else that anybody wrote."""
    page.open("sam")
    for _ in range(20):
        if NOTE in page.said("sam"):
            break
        page.jump()
    page.hears("sam", "Amara")
    said = page.said("sam")
    assert NOTE in said, said
    others = ["bruno-", "amara-"]
    assert not any(words in said for words in others), said
    page.tell("the digest has the note and nobody else's words")


def without_script(page, folder):
    """The export link and the page itself, in a browser that runs no script."""
    page.open("amara", "bruno")
    page.type("amara", "export")
    page.hears("amara", "Open my words")
    link = page.find('.log a[href^="/r/"]', page.column("amara"))[-1].get_attribute("href")
    page.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    page.driver.get(link)
    page.find('button[value="markdown"]')[0].click()
    file = pathlib.Path(folder) / "duologue-journal.md"
    page.wait("the export", lambda: file.exists() and NOTE in file.read_text("utf-8"))
    words = file.read_text("utf-8")
    assert "amara-hopes-for-courage" in words and "bruno-" not in words, words
    page.driver.get(link)
    assert "This page is closed" in page.text(), page.text()
    page.tell("the export holds Amara's words alone, and its link works once")

    page.open("bruno", "amara")
    page.find(".composer textarea", page.column("bruno"))[0].send_keys("help")
    page.find(".composer button", page.column("bruno"))[0].click()
    page.hears("bruno", "What do you need?")
    page.press("bruno", "What I can type")
    page.tell("the sandbox works without its script")


def main():
    lacking = missing()
    if lacking:
        print(lacking)
        return 1
    if sys.argv[1:] == ["--ready"]:
        return 0
    program, folder = sys.argv[1:3]
    demo = f"{folder}/demo"
    subprocess.run([program, "init", demo], check=True, timeout=30, stdout=subprocess.DEVNULL)
    with open(f"{folder}/log", "wb") as log:
        daemon = subprocess.Popen(
            [program, "serve", "--config", f"{demo}/duologue.yaml", "--port", "0"],
            stdout=subprocess.PIPE, stderr=log, text=True)
    try:
        url = next((line.split()[-1] for line in daemon.stdout if "/sandbox" in line), None)
        if url is None:
            raise AssertionError(f"the daemon did not start:\n{pathlib.Path(folder, 'log').read_text()}")
        page = Page(url, folder)
        try:
            check_in(page)
            digest(page)
            without_script(page, folder)
        finally:
            page.driver.quit()
    finally:
        daemon.terminate()
        try:
            daemon.wait(10)
        except subprocess.TimeoutExpired:
            daemon.kill()
    # What people wrote is nowhere in the open: not in the log, not in the store.
    for file in [pathlib.Path(folder, "log"), *pathlib.Path(demo).iterdir()]:
        if file.is_file():
            found = [words for words in (b"bruno-reflects", b"amara-hopes", NOTE.encode()) if words in file.read_bytes()]
            assert not found, f"{file} holds {found}"
    page.tell("no words are in the open on disk")
    return 0


if __name__ == "__main__":
    sys.exit(main())
