"""Two people live through the first day of a pair on a real Matrix homeserver.

    matrix_rig.py PROGRAM SOURCES FOLDER

PROGRAM is the built `duologue`, SOURCES the top of the source tree, FOLDER an
empty folder for everything that is made. Starts Synapse on a free port of
loopback, an installation of Duologue beside it, and talks for two people
through the client-server API. Writes one JSON object a line: {"check": NAME,
"fine": BOOL, "detail": TEXT}, and at the end {"end": true}.

Every process that it starts ends with it, however it ends. Needs the package
matrix-synapse, of which nothing is imported here.
"""

import base64
import ctypes
import datetime
import hashlib
import hmac
import json
import os
import pathlib
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

SERVER = "lab.test"
BOT = f"@duologue:{SERVER}"
DEADLINE = time.monotonic() + 110


class Failed(Exception):
    pass


def say(**line):
    print(json.dumps(line, ensure_ascii=False), flush=True)


def check(name, fine, detail=""):
    say(check=name, fine=bool(fine), detail="" if fine else str(detail)[:6000])


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(what, test, seconds=25):
    """The first true value of a test; fails after some seconds."""
    end = min(time.monotonic() + seconds, DEADLINE)
    while True:
        value = test()
        if value:
            return value
        if time.monotonic() > end:
            raise Failed(f"{what} did not come")
        time.sleep(0.05)


def request(method, url, body=None, token=None, form=None):
    """Status and content, parsed if it is JSON; status 0 if nobody is there."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    data = None
    if form is not None:
        data = urllib.parse.urlencode(form).encode()
    elif body is not None:
        data, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
    asked = urllib.request.Request(url, data=data, headers=headers, method=method)
    try:
        with urllib.request.urlopen(asked, timeout=15) as answer:
            status, content = answer.status, answer.read()
    except urllib.error.HTTPError as error:
        status, content = error.code, error.read()
    except OSError as error:
        return 0, str(error)
    try:
        return status, json.loads(content)
    except ValueError:
        return status, content.decode(errors="replace")


class Process:
    """A child that the kernel ends when we end."""

    def __init__(self, arguments, log):
        libc = ctypes.CDLL(None)
        self.log = open(log, "ab")
        self.child = subprocess.Popen(
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            preexec_fn=lambda: libc.prctl(1, signal.SIGKILL),
        )

    def stop(self, seconds=10):
        """Asks it to end and returns its status, or None if it had to be killed."""
        if self.child.poll() is None:
            self.child.terminate()
        try:
            return self.child.wait(seconds)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()
            return None


# The homeserver


class Homeserver:
    def __init__(self, folder, hook):
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.as_token, self.hs_token = os.urandom(24).hex(), os.urandom(24).hex()
        self.secret = os.urandom(16).hex()
        folder.mkdir()
        key = base64.b64encode(os.urandom(32)).decode().rstrip("=")
        (folder / "signing.key").write_text(f"ed25519 a_lab {key}\n")
        quick = {"per_second": 1000, "burst_count": 1000}
        settings = {
            "server_name": SERVER,
            "public_baseurl": f"{self.url}/",
            "listeners": [
                {
                    "port": self.port,
                    "type": "http",
                    "bind_addresses": ["127.0.0.1"],
                    "resources": [{"names": ["client"]}],
                }
            ],
            "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
            "signing_key_path": str(folder / "signing.key"),
            "media_store_path": str(folder / "media"),
            "registration_shared_secret": self.secret,
            "macaroon_secret_key": os.urandom(16).hex(),
            "form_secret": os.urandom(16).hex(),
            "report_stats": False,
            "trusted_key_servers": [],
            "rc_message": quick,
            "rc_invites": {"per_room": quick, "per_user": quick, "per_issuer": quick},
            "app_service_config_files": [str(folder / "registration.yaml")],
        }
        registration = {
            "id": "duologue-lab",
            "url": hook,
            "as_token": self.as_token,
            "hs_token": self.hs_token,
            "sender_localpart": "duologue",
            "rate_limited": False,
            "namespaces": {"users": [], "aliases": [], "rooms": []},
        }
        # JSON is YAML.
        (folder / "homeserver.yaml").write_text(json.dumps(settings))
        (folder / "registration.yaml").write_text(json.dumps(registration))
        self.process = None

    def start(self):
        arguments = [sys.executable, "-m", "synapse.app.homeserver", "-c", str(self.folder / "homeserver.yaml")]
        self.process = Process(arguments, self.folder / "homeserver.log")

    def wait(self):
        until(
            "the homeserver",
            lambda: request("GET", f"{self.url}/_matrix/client/versions")[0] == 200,
            40,
        )

    def register(self, name):
        address = f"{self.url}/_synapse/admin/v1/register"
        nonce = request("GET", address)[1]["nonce"]
        password = os.urandom(8).hex()
        code = hmac.new(self.secret.encode(), digestmod=hashlib.sha1)
        code.update("\0".join([nonce, name, password, "notadmin"]).encode())
        status, answer = request(
            "POST",
            address,
            {"nonce": nonce, "username": name, "password": password, "admin": False, "mac": code.hexdigest()},
        )
        if status != 200:
            raise Failed(f"{name} could not be registered: {status} {answer}")
        return Member(self, answer["user_id"], answer["access_token"])


class Member:
    """A person with a client: invitations, and what was said in each room."""

    def __init__(self, homeserver, user, token):
        self.homeserver, self.user, self.token = homeserver, user, token
        self.since = None
        self.invitations = {}
        self.timelines = {}
        self.count = 0
        self.room = None

    def call(self, method, path, body=None):
        return request(method, f"{self.homeserver.url}/_matrix/client/v3{path}", body, self.token)

    def look(self):
        query = {"timeout": "0", "filter": json.dumps({"room": {"timeline": {"limit": 500}}})}
        if self.since:
            query["since"] = self.since
        status, answer = self.call("GET", f"/sync?{urllib.parse.urlencode(query)}")
        if status != 200:
            return
        self.since = answer["next_batch"]
        rooms = answer.get("rooms", {})
        for room, invited in rooms.get("invite", {}).items():
            mine = [e for e in invited["invite_state"]["events"] if e.get("state_key") == self.user]
            self.invitations[room] = mine[-1]
        for room, joined in rooms.get("join", {}).items():
            known = self.timelines.setdefault(room, [])
            for event in joined["timeline"]["events"]:
                if all(event["event_id"] != old["event_id"] for old in known):
                    known.append(event)

    def join(self):
        def invited():
            self.look()
            return [room for room in self.invitations if room not in self.timelines]

        room = until(f"an invitation to {self.user}", invited)[0]
        self.call("POST", f"/join/{urllib.parse.quote(room)}", {})
        self.room = room
        return self.invitations[room]

    def send(self, content, kind="m.room.message", room=None):
        self.count += 1
        room = urllib.parse.quote(room or self.room)
        status, answer = self.call("PUT", f"/rooms/{room}/send/{kind}/{self.count}", content)
        if status != 200:
            raise Failed(f"{self.user} could not write: {status} {answer}")
        return answer["event_id"]

    def write(self, words, room=None):
        return self.send({"msgtype": "m.text", "body": words}, room=room)

    def heard(self, room=None):
        """What Duologue said in a room, oldest first, each as one line."""
        events = self.timelines.get(room or self.room, [])
        return [
            " ".join(event["content"].get("body", "").split())
            for event in events
            if event["sender"] == BOT and event["type"] == "m.room.message"
        ]

    def hears(self, part, after=0, seconds=25):
        """Waits until Duologue said something with a text of the library in it."""

        def come():
            self.look()
            return [line for line in self.heard()[after:] if part in line]

        try:
            return until(part, come, seconds)[0]
        except Failed as failure:
            raise Failed(f"{self.user}: {failure}; heard: {json.dumps(self.heard(), ensure_ascii=False)}")

    def asks(self, words, part):
        """Writes, and returns the new answer that holds a text."""
        self.look()
        before = len(self.heard())
        self.write(words)
        return self.hears(part, before)


# Duologue


class Duologue:
    def __init__(self, program, sources, folder):
        self.program, self.sources, self.folder = program, sources, folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.hook = f"{self.url}/hooks/lab"
        self.config = str(folder / "duologue.yaml")
        self.store = folder / "lab.db"
        self.process = None

    def run(self, *arguments):
        done = subprocess.run(
            [self.program, *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=30
        )
        if done.returncode != 0:
            raise Failed(f"{arguments}: {done.stdout}{done.stderr}")
        return done.stdout

    def set_up(self, workspace, secrets, addresses):
        """Makes an installation with Ada and Ben on one real workspace, as far as the pair's first morning."""
        self.run("init", str(self.folder))
        for name, secret in secrets.items():
            (self.folder / name).write_text(secret + "\n")
        settings = {
            "listen": f"127.0.0.1:{self.port}",
            "store": f"sqlite:{self.store.name}",
            "key": {"file": "duologue.key"},
            "sandbox": False,
            "delivery": {"allow_networks": ["127.0.0.0/8"]},
            "workspaces": {
                "lab": workspace,
                "try": {"kind": "sandbox"},
            },
            "programmes": ["programmes/mutual-growth.yaml"],
        }
        (self.folder / "duologue.yaml").write_text(json.dumps(settings))
        today = datetime.datetime.now(datetime.timezone.utc).date()
        programme = self.folder / "programmes" / "mutual-growth.yaml"
        text = programme.read_text()
        for key, value in (("start", str(today)), ("  at", "09:30"), ("  jitter", "0"), ("  gather", "15")):
            text = re.sub(f"(?m)^{key}: [^ #\n]+", f"{key}: {value}", text, count=1)
        programme.write_text(text)
        columns = "id,name,workspace,address,locale,time_zone,work_days,work_hours,holidays,role\n"
        hours = "Africa/Abidjan,mon-sun,08:00-18:00,none"
        (self.folder / "people.csv").write_text(
            columns
            + f"ada,Ada Obi,lab,{addresses[0]},en,{hours},participant\n"
            + f"ben,Ben Roy,lab,{addresses[1]},en,{hours},participant\n"
            + f"sam,Sam Lee,try,sam,en,{hours},supervisor\n"
            + f"nadia,Nadia Sy,try,nadia,en,{hours},contact\n"
        )
        (self.folder / "pairs.csv").write_text("programme,first,second\nmutual-growth,ada,ben\n")
        self.store.touch()
        self.run("people", "import", str(self.folder / "people.csv"), "--config", self.config)
        # The morning of today, so that the test can be run at any hour.
        nine = datetime.datetime.combine(today, datetime.time(9), datetime.timezone.utc)
        self.set_clock(int(nine.timestamp() * 1000))
        self.run("pairs", "import", str(self.folder / "pairs.csv"), "--config", self.config)
        # Started once to plan the day; the clock is moved while nobody runs.
        self.start()
        self.wait()
        until("the plan of the day", lambda: not self.waiting_events())
        if self.process.stop() != 0:
            raise Failed("the daemon did not end well")
        self.advance(30 * 60)

    def waiting_events(self):
        with sqlite3.connect(self.store, timeout=10) as database:
            count = database.execute("SELECT count(*) FROM event").fetchone()[0]
        database.close()
        return count

    def set_clock(self, milliseconds):
        wall = int(time.time() * 1000)
        with sqlite3.connect(self.store, timeout=10) as database:
            database.execute(
                "INSERT OR REPLACE INTO clock (id, anchor, offset_ms, rate) VALUES (1, ?, ?, 1)",
                (wall, milliseconds - wall),
            )
        database.close()

    def advance(self, seconds):
        """Moves programme time; only while the daemon is down."""
        with sqlite3.connect(self.store, timeout=10) as database:
            anchor, offset = database.execute("SELECT anchor, offset_ms FROM clock").fetchone()
        database.close()
        self.set_clock(int(time.time() * 1000) + offset + seconds * 1000)

    def start(self):
        arguments = [self.program, "serve", "--config", self.config, "--log", "debug"]
        self.process = Process(arguments, self.folder / "serve.log")

    def wait(self):
        until("duologue serve", lambda: request("GET", f"{self.url}/readyz")[0] == 200)

    def log(self):
        return (self.folder / "serve.log").read_text(errors="replace")

    def export(self, member):
        """The person's own copy, by the link that they get in chat."""
        line = member.asks("export", "/r/")
        link = re.search(r"http\S+/r/\S+", line).group(0).rstrip(")")
        check("a link to the export is not used up by a preview", request("GET", link)[0] == 200)
        status, copy = request("POST", link, form={"format": "json"})
        if status != 200:
            raise Failed(f"the export answered {status}: {copy}")
        return copy


class Library:
    def __init__(self, sources):
        self.folder = pathlib.Path(sources) / "Prompts" / "en" / "messages"

    def __getitem__(self, name):
        """The longest piece of a message that no variable is in."""
        body = (self.folder / f"{name}.md").read_text().split("---\n", 2)[2]
        pieces = re.split(r"\{[^}]*\}|\n\n|^- ", body, flags=re.M)
        return max((" ".join(piece.split()) for piece in pieces), key=len)


def entries(copy):
    """The last words of each entry."""
    return [entry["revisions"][-1]["words"] for entry in copy["entries"] if entry["revisions"]]


# The story


def story(homeserver, duologue, says):
    ada, ben = homeserver.register("ada"), homeserver.register("ben")
    duologue.start()
    duologue.wait()

    for member in (ada, ben):
        invitation = member.join()
        check("each is invited to a direct room", invitation["content"].get("is_direct"), invitation)
        line = member.hears(says["welcome"])
        check("the welcome numbers its answers", "1 Yes" in line and "2 Tell me more" in line, line)
    check("each has a room of their own", ada.room != ben.room)

    ada.asks("1", says["privacy-lines"])
    ben.asks("Yes", says["privacy-lines"])
    ada.hears(says["hours"])
    ben.hears(says["hours"])
    ada.asks("Right", says["thank-you-next"])
    ben.asks("right", says["both-in-answer"])
    check("both take part and the agreement begins", True)

    ben.asks("Begin", says["contract-1"])
    ben_words = "Zebra crossing </b> @room & the quiet word"
    answer = ben.write(ben_words)

    check("help answers", "1 How this works" in ada.asks("help", says["help"]), ada.heard())
    seen = ada.asks("what do they see", says["see-partner"])
    check("what do they see answers in its own words", "Ben sees:" in seen, seen)
    before = len(ben.heard())
    mention = ada.send(
        {"msgtype": "m.text", "body": "why", "format": "org.matrix.custom.html", "formatted_body": "<b>why</b>"}
    )
    ada.hears("", len(ada.heard()))
    ben.look()
    check("an answer comes in the right room only", len(ben.heard()) == before, ben.heard()[before:])

    outside(homeserver, duologue, ada, mention)
    encrypted(ada, says)
    down(homeserver, duologue, ada, ben, says)
    journal(duologue, ada, ben, answer, ben_words, says)
    new_room(ben, says)

    said = json.dumps([event["content"] for event in sum(ada.timelines.values(), [])])
    check("nothing of one reaches the other", "ebra" not in said, said)
    for member in (ada, ben):
        status, members = member.call("GET", f"/rooms/{urllib.parse.quote(member.room)}/joined_members")
        check("nobody else is in a room", sorted(members["joined"]) == sorted([BOT, member.user]), members)
    plain = [e["content"] for e in ada.timelines[ada.room] if e["sender"] == BOT and e["type"] == "m.room.message"]
    check("nobody is mentioned", all(content.get("m.mentions") == {} for content in plain), plain)
    listed = json.loads(duologue.run("deliveries", "list", "--json", "--config", duologue.config))
    open_ones = [row for row in listed if row.get("status") != "delivered"]
    check("every message was delivered", not open_ones, open_ones)
    check("the log tells no words", "ebra" not in duologue.log() and "quiet word" not in duologue.log())
    check("the log tells no secrets", homeserver.as_token not in duologue.log())
    check("the log tells no names", "Ada" not in duologue.log() and "@ben" not in duologue.log())
    check("the daemon ends when it is told to", duologue.process.stop() == 0, duologue.log())


def outside(homeserver, duologue, ada, event):
    """What comes to the hook from elsewhere, or again, or is too much."""
    transactions = f"{duologue.hook}/_matrix/app/v1/transactions"
    room = urllib.parse.quote(ada.room)
    again = {"events": [ada.call("GET", f"/rooms/{room}/event/{urllib.parse.quote(event)}")[1]]}
    heard = len(ada.heard())
    check("no token is refused", request("PUT", f"{transactions}/a", again)[0] == 401)
    check("a wrong token is refused", request("PUT", f"{transactions}/a", again, "wrong")[0] == 403)
    statuses = [request("PUT", f"{transactions}/{n}", again, homeserver.hs_token)[0] for n in ("a", "a", "b")]
    check("an event that comes again is taken", statuses == [200, 200, 200], statuses)
    large = {
        "events": [
            {
                "type": "m.room.message",
                "event_id": f"$large{n}",
                "room_id": "!elsewhere:lab.test",
                "sender": "@stranger:lab.test",
                "content": {"msgtype": "m.text", "body": "x" * 60_000},
            }
            for n in range(100)
        ]
    }
    status, _ = request("PUT", f"{transactions}/c", large, homeserver.hs_token)
    check("the largest transaction is taken", status == 200, status)
    check("garbage is refused", request("PUT", f"{transactions}/d", [], homeserver.hs_token)[0] == 400)
    check("an unknown path is not found", request("PUT", f"{duologue.hook}/x", {}, homeserver.hs_token)[0] == 404)
    status, answer = request(
        "POST", f"{homeserver.url}/_matrix/client/v1/appservice/duologue-lab/ping", {}, homeserver.as_token
    )
    check("the homeserver reaches us by ping", status == 200, answer)
    ada.asks("help", "1 How this works")
    check("an event that comes again does nothing", len(ada.heard()) == heard + 1, ada.heard()[heard:])


def encrypted(ada, says):
    sealed = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "ciphertext": "AwgAEnACgAkLmt6qF84IK++J7UDH2Za1YVchHyprqTqsg",
        "device_id": "RJYKSTBOIE",
        "sender_key": "IlRMeOPX2e0MurIyfWEucYBRVOEEUMrOHqn/8mLqMjA",
        "session_id": "X3lUlvLELLYxeTx4yOVu6UDpasGEVO0Jbu+QFnm0cKQ",
    }
    ada.look()
    before = len(ada.heard())
    for _ in range(3):
        ada.send(sealed, kind="m.room.encrypted")
    ada.hears(says["encrypted-room"], before)
    ada.asks("help", "1 How this works")
    told = [line for line in ada.heard()[before:] if says["encrypted-room"] in line]
    check("encrypted words are answered in the clear, once, and block nothing", len(told) == 1, ada.heard()[before:])


def down(homeserver, duologue, ada, ben, says):
    """Both sides go down and come back, with words on their way."""
    check("the daemon stops in the middle", duologue.process.stop() == 0, duologue.log())
    ada.look()
    before = len(ada.heard())
    ada.write("help")
    ada.write("what do they see")
    time.sleep(0.5)
    homeserver.process.stop()
    # Past the time in which Ben's answer grows and news of him settles.
    duologue.advance(180)
    homeserver.start()
    homeserver.wait()
    duologue.start()
    duologue.wait()
    began = time.monotonic()
    ada.hears("1 How this works", before)
    ada.hears(says["see-partner"], before)
    took = time.monotonic() - began
    check("what waited while both were down comes at once", took < 6, f"{took:.1f} s")
    ada.hears(says["both-in"], before)
    ben.hears(says["contract-2"])
    lines = [line for line in ada.heard()[before:] if "1 How this works" in line]
    check("and comes once", len(lines) == 1, ada.heard()[before:])


def journal(duologue, ada, ben, answer, ben_words, says):
    check("the journal has the words as they were written", ben_words in entries(duologue.export(ben)))
    edited = "Zebra finches, in other words"
    ben.send(
        {
            "msgtype": "m.text",
            "body": f"* {edited}",
            "m.new_content": {"msgtype": "m.text", "body": edited},
            "m.relates_to": {"rel_type": "m.replace", "event_id": answer},
        }
    )
    # Asked after it, so that it has been worked.
    ben.asks("help", "1 How this works")
    words = entries(duologue.export(ben))
    check("an edit in the chat edits the journal", edited in words and ben_words not in words, words)
    check("the other's export has none of it", "ebra" not in json.dumps(duologue.export(ada)))

    room, event = urllib.parse.quote(ben.room), urllib.parse.quote(answer)
    ben.look()
    before = len(ben.heard())
    ben.call("PUT", f"/rooms/{room}/redact/{event}/r1", {})
    ben.hears(says["deleted"], before)
    ben.write("Yes")
    ben.asks("help", "1 How this works")
    words = entries(duologue.export(ben))
    check("a deletion in the chat, confirmed, deletes from the journal", not any("ebra" in w for w in words), words)


def new_room(ben, says):
    """Leaves the room, and starts a direct chat from the other side."""
    old = ben.room
    ben.call("POST", f"/rooms/{urllib.parse.quote(old)}/leave", {})
    status, answer = ben.call(
        "POST", "/createRoom", {"preset": "trusted_private_chat", "is_direct": True, "invite": [BOT]}
    )
    ben.room = answer["room_id"]

    def joined():
        members = ben.call("GET", f"/rooms/{urllib.parse.quote(ben.room)}/joined_members")[1]
        return BOT in members.get("joined", {})

    until("our joining of a new room", joined)
    line = ben.asks("help", "1 How this works")
    check("a person who starts a direct chat is answered there", bool(line))


def main():
    program, sources, folder = sys.argv[1:]
    folder = pathlib.Path(folder)
    duologue = Duologue(program, sources, folder / "duologue")
    homeserver = Homeserver(folder / "homeserver", duologue.hook)
    # When we are told to end, what we started ends in the finally below.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        homeserver.start()
        workspace = {
            "kind": "matrix",
            "homeserver": homeserver.url,
            "as_token": {"file": "as.token"},
            "hs_token": {"file": "hs.token"},
            "user": BOT,
            "registration": "duologue-lab",
        }
        secrets = {"as.token": homeserver.as_token, "hs.token": homeserver.hs_token}
        duologue.set_up(workspace, secrets, [f"@ada:{SERVER}", f"@ben:{SERVER}"])
        homeserver.wait()
        story(homeserver, duologue, Library(sources))
        say(end=True)
    except Failed as failure:
        log = duologue.log() if duologue.process else ""
        check("the story goes on", False, f"{failure}\n{log[-3000:]}")
    finally:
        for part in (duologue, homeserver):
            if part.process:
                part.process.stop()


if __name__ == "__main__":
    main()
