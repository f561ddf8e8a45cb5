"""Two people live through the first days of a pair on a strict fake of Slack.

    slack_rig.py PROGRAM SOURCES FOLDER

The fake checks every payload with Slack's official SDK and signs what it sends
with it. Writes the same lines as matrix_rig.py. Needs the package slack_sdk.
"""

import http.server
import json
import os
import pathlib
import signal
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from matrix_rig import Duologue, Failed, Library, check, entries, say, until
from slack_sdk.signature import SignatureVerifier

from slack_oracle import check_blocks, check_view

TEAM, BOT = "T0LAB", "UBOT"
SECRET, TOKEN = os.urandom(16).hex(), "xoxb-" + os.urandom(12).hex()


class Slack:
    """The Web API in memory. Every call is kept, every fault of a call noted."""

    def __init__(self):
        self.lock = threading.Lock()
        self.calls, self.faults, self.posts, self.views = [], [], [], []
        self.throttled_at = None
        slack = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                with slack.lock:
                    status, headers, answer = slack.answer(self.path, dict(self.headers), body)
                data = json.dumps(answer).encode()
                self.send_response(status)
                for name, value in {**headers, "Content-Type": "application/json"}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/api"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, path, headers, body):
        method = path.removeprefix("/api/")
        if headers.get("authorization", headers.get("Authorization")) != f"Bearer {TOKEN}":
            self.faults.append(f"{method}: the token")
            return 200, {}, {"ok": False, "error": "invalid_auth"}
        try:
            asked = json.loads(body)
        except ValueError:
            self.faults.append(f"{method}: no JSON")
            return 200, {}, {"ok": False, "error": "invalid_json"}
        self.calls.append((method, asked))
        if method == "conversations.open":
            return 200, {}, {"ok": True, "channel": {"id": f"D{asked['users'][1:]}"}}
        if method == "chat.postMessage":
            if self.throttled_at is None:
                self.throttled_at, self.throttled = time.monotonic(), asked["channel"]
                return 429, {"Retry-After": "2"}, {"ok": False, "error": "ratelimited"}
            self.faults += check_blocks(asked["blocks"])
            if asked.get("parse") != "none" or asked.get("link_names") or not 1 <= len(asked["text"]) <= 4000:
                self.faults.append(f"the text of {asked}")
            stamp = f"{1_700_000_000 + len(self.posts)}.000100"
            self.posts.append({"at": time.monotonic(), "ts": stamp, **asked})
            return 200, {}, {"ok": True, "channel": asked["channel"], "ts": stamp}
        if method == "views.open":
            self.faults += check_view(asked["view"])
            self.views.append({"at": time.monotonic(), **asked})
            return 200, {}, {"ok": True, "view": {"id": "V1"}}
        self.faults.append(f"an unknown method {method}")
        return 200, {}, {"ok": False, "error": "unknown_method"}


class Member:
    def __init__(self, slack, hook, user):
        self.slack, self.hook, self.user = slack, hook, user
        self.channel = f"D{user[1:]}"
        self.tapped = set()
        self.count = 0

    def heard(self):
        with self.slack.lock:
            return [post for post in self.slack.posts if post["channel"] == self.channel]

    def hears(self, part, after=0):
        def come():
            return [post for post in self.heard()[after:] if part in text_of(post)]

        try:
            return until(part, come)[0]
        except Failed as failure:
            raise Failed(f"{self.user}: {failure}; heard: {[text_of(post) for post in self.heard()]}")

    def next_id(self):
        self.count += 1
        return f"{self.user}.{self.count}"

    def write(self, words, event=None):
        escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        stamp = f"{1_800_000_000 + self.count}.{self.user[-1] == 'A':06d}"
        message = {
            "type": "message", "channel": self.channel, "channel_type": "im", "user": self.user,
            "text": escaped, "ts": stamp, "event_ts": stamp,
        }
        envelope = {
            "type": "event_callback", "team_id": TEAM, "api_app_id": "A1",
            "event_id": event or f"Ev{self.next_id()}", "event_time": 1, "event": message,
        }
        return post(self.hook, json.dumps(envelope))

    def tap(self, element, trigger=None):
        trigger = trigger or f"trigger.{self.next_id()}"
        action = {"type": element["type"], "action_id": element["action_id"], "action_ts": trigger}
        if element["type"] == "button":
            action["value"] = element["value"]
        else:
            action["selected_option"] = element["options"][0]
        payload = {
            "type": "block_actions", "team": {"id": TEAM}, "user": {"id": self.user}, "trigger_id": trigger,
            "container": {"type": "message", "channel_id": self.channel}, "actions": [action],
        }
        return post(self.hook, urllib.parse.urlencode({"payload": json.dumps(payload)}))

    def submit(self, view, words, audience=None):
        values = {"words": {"value": {"type": "plain_text_input", "value": words}}}
        chosen = {"value": audience} if audience else None
        values["audience"] = {"value": {"type": "radio_buttons", "selected_option": chosen}}
        kept = {key: view[key] for key in ("callback_id", "private_metadata")}
        payload = {
            "type": "view_submission", "team": {"id": TEAM}, "user": {"id": self.user},
            "view": {"id": "V1", "hash": self.next_id(), "state": {"values": values}, **kept},
        }
        return post(self.hook, urllib.parse.urlencode({"payload": json.dumps(payload)}))

    def command(self, words):
        fields = {
            "team_id": TEAM, "user_id": self.user, "command": "/duologue", "text": words,
            "channel_id": self.channel, "trigger_id": f"trigger.{self.next_id()}",
        }
        return post(self.hook, urllib.parse.urlencode(fields))

    def asks(self, words, part):
        before = len(self.heard())
        self.command(words)
        return self.hears(part, before)


def text_of(post):
    return " ".join(post["text"].split()).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def elements(post):
    """Everything in a message that can be tapped."""
    return [e for block in post["blocks"] if block["type"] == "actions" for e in block["elements"]]


def option(post, key):
    return next(e for e in elements(post) if e.get("value", "").endswith(f"|{key}"))


def post(hook, body, age=0, secret=None, headers=None):
    """Sends what Slack sends, signed by its SDK; the answer has to come within three seconds."""
    stamp = str(int(time.time()) - age)
    kind = "application/json" if body.startswith("{") else "application/x-www-form-urlencoded"
    signed = {
        "Content-Type": kind,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": SignatureVerifier(secret or SECRET).generate_signature(timestamp=stamp, body=body),
    }
    if headers is not None:
        signed = {**signed, **headers}
    signed = {name: value for name, value in signed.items() if value is not None}
    asked = urllib.request.Request(hook, data=body.encode(), headers=signed, method="POST")
    try:
        with urllib.request.urlopen(asked, timeout=3) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


# The story


def outside(hook):
    challenge = json.dumps({"type": "url_verification", "token": "x", "challenge": "abc"})
    status, answer = post(hook, challenge)
    check("the address is verified", status == 200 and json.loads(answer) == {"challenge": "abc"}, answer)
    event = json.dumps({"type": "event_callback", "team_id": TEAM, "event_id": "E0", "event": {"type": "x"}})
    other = event.replace(TEAM, "TOTHER")
    refused = [
        ("a wrong signature is refused", post(hook, event, secret="wrong")[0], 401),
        ("a stale signature is refused", post(hook, event, age=301)[0], 401),
        ("a signature of the future is refused", post(hook, event, age=-302)[0], 401),
        ("no signature is refused", post(hook, event, headers={"X-Slack-Signature": None})[0], 401),
        ("another workspace is refused", post(hook, other)[0], 403),
        ("garbage is refused", post(hook, "{")[0], 400),
        ("a probe of the certificate is answered", post(hook, "ssl_check=1&token=x")[0], 200),
    ]
    for name, status, expected in refused:
        check(name, status == expected, status)


def story(slack, duologue, says):
    ada, ben = (Member(slack, duologue.hook, user) for user in ("UADA", "UBEN"))
    duologue.start()
    duologue.wait()
    outside(duologue.hook)

    welcomes = {}
    for member in (ada, ben):
        welcomes[member] = member.hears(says["welcome"])
    opened = [asked["users"] for method, asked in slack.calls if method == "conversations.open"]
    check("each conversation is opened once", sorted(opened) == ["UADA", "UBEN"], opened)
    # Another person's may have been on its way already.
    waited = {post["channel"]: post["at"] - slack.throttled_at for post in reversed(slack.posts)}
    check("a throttled message waits as long as it is told", waited[slack.throttled] >= 1.9, waited)

    for member in (ada, ben):
        before = len(member.heard())
        yes = option(welcomes[member], "yes")
        answers = [member.tap(yes, trigger=f"same.{member.user}") for _ in range(2)]
        check("a tap is answered at once with nothing", answers == [(200, ""), (200, "")], answers)
        hours = member.hears(says["hours"], before)
        check("the same tap again does nothing", len(member.heard()) == before + 1, member.heard()[before:])
        member.tap(option(hours, "right"))
    ben.tap(option(ben.hears(says["both-in-answer"]), "begin"))
    ben.hears(says["contract-1"])

    before = len(ada.heard())
    status, answer = ada.command("help")
    check("a command is answered at once with nothing", (status, answer) == (200, ""), answer)
    ada.hears(says["help"], before)
    ada.asks("what do they see", says["see-partner"])
    words = "Zebras <!channel> <@UADA> & *quiet* words"
    ben.write(words, event="EvOnce")
    ben.write(words, event="EvOnce")
    echo = {"type": "message", "channel": ben.channel, "channel_type": "im", "user": BOT, "bot_id": "B1", "text": "help", "ts": "1.1"}
    heard = len(ben.heard())
    post(duologue.hook, json.dumps({"type": "event_callback", "team_id": TEAM, "event_id": "EvBot", "event": echo}))
    check("the daemon stops in the middle", duologue.process.stop() == 0, duologue.log())
    duologue.advance(180)
    duologue.start()
    duologue.wait()
    ben.hears(says["contract-2"])
    check("an answer moves on by one question, and our own echo is not heard", len(ben.heard()) == heard + 1, ben.heard()[heard:])
    ada.hears(says["both-in"])
    found = export(duologue, ben)
    check("the journal has the words once and as they were meant", found.count(words) == 1 and len(found) == 1, found)

    told = json.dumps([post for post in slack.posts if post["channel"] == ada.channel])
    check("nothing of one reaches the other", "ebras" not in told)

    agree(duologue, ada, ben, says)
    told = [post for post in ada.heard() if "Zebras" in post["text"]]
    quoted = told and "&lt;!channel&gt; &lt;@UADA&gt; &amp;" in told[0]["text"] and "<!channel>" not in told[0]["text"]
    check("what both share is shown, and mentions nobody", quoted, ada.heard())
    modal(duologue, slack, ben)
    check("every payload is good by Slack's SDK", not slack.faults, slack.faults)
    check("the log tells no words", "ebras" not in duologue.log())
    check("the log tells no secrets", TOKEN not in duologue.log() and SECRET not in duologue.log())
    check("the daemon ends when it is told to", duologue.process.stop() == 0, duologue.log())


def export(duologue, member):
    import re

    from matrix_rig import request

    posted = member.asks("export", "/r/")
    link = re.search(r"http[^\s\"|>]+/r/[^\s\"|>)]+", json.dumps(posted["blocks"])).group(0)
    status, copy = request("POST", link, form={"format": "json"})
    if status != 200:
        raise Failed(f"the export answered {status}: {copy}")
    return entries(copy)


def agree(duologue, ada, ben, says):
    """Both answer the seven questions, see them side by side and agree."""
    ada.tap(option(ada.hears(says["both-in"]), "begin"))
    ada.hears(says["contract-1"])
    ada.write("Ada's hope")
    for member in (ada, ben):
        if member is ada:
            pass_on(member, "contract-2", says)
        member.write(f"An offer of {member.user}")
        pass_on(member, "contract-3", says)
        for question, key in (
            ("contract-3", "4"), ("contract-3b", "60"), ("contract-4", "video"), ("contract-4", "done"),
            ("contract-5", "a-day"), ("contract-5b", "in-turns"), ("contract-6", "nothing"), ("contract-7", "pass"),
        ):
            member.tap(option(member.hears(says[question]), key))
        member.tap(option(member.hears(says["show-drafts"]), "show"))
    ben.hears(says["drafts-when"])
    duologue.process.stop()
    duologue.advance(300)
    duologue.start()
    duologue.wait()
    until("the showing of both", lambda: says["merged"] in text_of(ada.asks("next", "")))
    until("the showing of both", lambda: says["merged"] in text_of(ben.asks("next", "")))
    for member in (ada, ben):
        for key in ("read", "so-it-is", "agree"):
            shown = [post for post in member.heard() if says["merged"] in text_of(post)][-1]
            member.tap(option(shown, key))
    offered = ben.hears(says["active"])
    ben.tap(elements(offered)[0])


def pass_on(member, part, says):
    """Ends an answer that still grows; the next question follows."""
    member.command("next")
    member.hears(says[part])


def modal(duologue, slack, ben):
    """Opens a form by a tap, leaves it empty, then answers in it."""
    def button():
        asked = ben.asks("next", "")
        return next((e for e in elements(asked) if e["action_id"] == "write"), None)

    write = until("a question with a form", button)
    began = time.monotonic()
    ben.tap(write, trigger="modal.1")
    opened = until("the form", lambda: slack.views and slack.views[0])
    fine = opened["trigger_id"] == "modal.1" and opened["at"] - began < 3
    check("a form opens within three seconds", fine, opened)
    status, answer = ben.submit(opened["view"], "  ")
    errors = json.loads(answer or "{}")
    stays = status == 200 and errors.get("response_action") == "errors" and list(errors["errors"]) == ["words"]
    check("a form without words stays open", stays, answer)
    words = "Quiet Zebras, with a form's <words>"
    answer = ben.submit(opened["view"], words)
    check("a form that was sent closes", answer == (200, ""), answer)
    found = until("the entry", lambda: [entry for entry in export(duologue, ben) if "form" in entry])
    check("the journal has the words of the form", found == [words], found)


def main():
    program, sources, folder = sys.argv[1:]
    duologue = Duologue(program, sources, pathlib.Path(folder) / "duologue")
    slack = Slack()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    workspace = {
        "kind": "slack",
        "bot_token": {"file": "bot.token"},
        "signing_secret": {"file": "signing.secret"},
        "team": TEAM,
        "api_url": slack.url,
    }
    try:
        duologue.set_up(workspace, {"bot.token": TOKEN, "signing.secret": SECRET}, ["UADA", "UBEN"])
        story(slack, duologue, Library(sources))
        say(end=True)
    except Failed as failure:
        log = duologue.log() if duologue.process else ""
        check("the story goes on", False, f"{failure}\n{log[-3000:]}")
    finally:
        if duologue.process:
            duologue.process.stop()


if __name__ == "__main__":
    main()
