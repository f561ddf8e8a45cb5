"""Signs and checks webhooks with the reference library of Standard Webhooks.

One JSON object a line on standard input, one on standard output:
  {"do": "sign", "secret": ..., "id": ..., "timestamp": ..., "body": ...}  -> {"signature": ...}
  {"do": "verify", "secret": ..., "headers": {...}, "body": ...}           -> {"valid": true or false}
`verify` has the present time, so `timestamp` "now" stands for it. Exit status 77: the library is not there.
"""

import json
import sys
from datetime import datetime, timezone

try:
    from standardwebhooks.webhooks import Webhook, WebhookVerificationError
except ImportError:
    print("standardwebhooks cannot be imported: pip install standardwebhooks", file=sys.stderr)
    sys.exit(77)


def answer(request):
    hook = Webhook(request["secret"])
    if request["do"] == "sign":
        at = datetime.fromtimestamp(int(request["timestamp"]), tz=timezone.utc)
        return {"signature": hook.sign(request["id"], at, request["body"])}
    try:
        hook.verify(request["body"], request["headers"])
        return {"valid": True}
    except WebhookVerificationError:
        return {"valid": False}


for line in sys.stdin:
    if line.strip():
        print(json.dumps(answer(json.loads(line))), flush=True)
