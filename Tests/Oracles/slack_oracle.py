"""Answers what Slack's official SDK makes of requests and payloads.

Reads one JSON object from standard input:

    {"sign":   [{"secret": "...", "timestamp": "...", "body": "..."}],
     "verify": [{"secret": "...", "timestamp": "...", "body": "...", "signature": "...", "now": 0}],
     "blocks": [[...], ...],
     "views":  [{...}, ...]}

and writes one: the signatures, what the verifier says, and for each list of
blocks and each view the problems found, an empty list if there are none.

Needs the package slack_sdk.
"""

import json
import sys

from slack_sdk.models.blocks import Block, RichTextBlock
from slack_sdk.models.views import View
from slack_sdk.signature import Clock, SignatureVerifier


class FixedClock(Clock):
    def __init__(self, now):
        self.fixed = now

    def now(self):
        return self.fixed


def differences(sent, parsed, place):
    """What the SDK's model lost or changed of what was sent: a key it does not know, a type it cannot read."""
    if isinstance(sent, dict) and isinstance(parsed, dict):
        found = []
        for key, value in sent.items():
            if key not in parsed:
                found.append(f"{place}.{key} is unknown to the SDK")
            else:
                found += differences(value, parsed[key], f"{place}.{key}")
        return found
    if isinstance(sent, list) and isinstance(parsed, list):
        if len(sent) != len(parsed):
            return [f"{place} has {len(sent)} elements and the SDK reads {len(parsed)}"]
        return [d for i, (s, p) in enumerate(zip(sent, parsed)) for d in differences(s, p, f"{place}[{i}]")]
    return [] if sent == parsed else [f"{place} differs"]


def lengths(node, place):
    """Limits that the SDK documents and does not check, in UTF-16 units, as the strictest count."""
    found = []
    if isinstance(node, dict):
        text = node.get("text")
        if isinstance(text, str):
            size = len(text.encode("utf-16-le")) // 2
            if not 1 <= size <= 3000:
                found.append(f"{place}.text has {size} units")
        for key, value in node.items():
            found += lengths(value, f"{place}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            found += lengths(value, f"{place}[{index}]")
    return found


def check_blocks(blocks, limit=50):
    problems = lengths(blocks, "blocks")
    if not 1 <= len(blocks) <= limit:
        problems.append(f"{len(blocks)} blocks")
    if sum(len(json.dumps(block, ensure_ascii=False)) for block in blocks) > 30_000:
        problems.append("the blocks are too long")
    for block in blocks:
        ids = [e["action_id"] for e in block.get("elements", []) if "action_id" in e]
        if len(ids) != len(set(ids)):
            problems.append(f"the same action twice in one block: {ids}")
    try:
        parsed = Block.parse_all(blocks)
        if len(parsed) != len(blocks):
            problems.append("a block of an unknown type")
        for index, (sent, block) in enumerate(zip(blocks, parsed)):
            if isinstance(block, RichTextBlock) and not sent["elements"]:
                problems.append(f"blocks[{index}] is empty")
            problems += differences(sent, block.to_dict(), f"blocks[{index}]")
    except Exception as error:
        problems.append(repr(error))
    return problems


def check_view(view):
    problems = lengths(view["blocks"], "view.blocks")
    for key in ("title", "submit", "close"):
        if len(view[key]["text"].encode("utf-16-le")) // 2 > 24:
            problems.append(f"{key} is too long")
    try:
        parsed = View(**view).to_dict()
        problems += differences(view, parsed, "view")
    except Exception as error:
        problems.append(repr(error))
    return problems


def main():
    asked = json.load(sys.stdin)
    answer = {
        "signatures": [
            SignatureVerifier(case["secret"]).generate_signature(timestamp=case["timestamp"], body=case["body"])
            for case in asked.get("sign", [])
        ],
        "verified": [
            SignatureVerifier(case["secret"], FixedClock(case["now"])).is_valid(
                case["body"], case["timestamp"], case["signature"]
            )
            for case in asked.get("verify", [])
        ],
        "blocks": [check_blocks(blocks) for blocks in asked.get("blocks", [])],
        "views": [check_view(view) for view in asked.get("views", [])],
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
