"""Makes signatures.json: signatures of another implementation, for ours to be held against.

    pip install standardwebhooks==1.0.1
    python3 signatures.py > signatures.json
"""

import base64
import json
from datetime import datetime, timezone

from standardwebhooks import Webhook

EVENT = json.dumps(
    {
        "id": "whe_1234567890abcdef1234567890abcdef",
        "type": "report.delivered",
        "data": {
            "isCritical": False,
            "presignedUrl": "https://storage.example.com/reports/1.pdf?signature=EXAMPLE",
            "reportId": "rep_1234567890abcdef1234567890abcdef",
            "studyId": "stu_1234567890abcdef1234567890abcdef",
            "plainText": "FINDINGS: none.",
        },
    }
)


def key(length):
    return "whsec_" + base64.b64encode(bytes(range(length))).decode()


def vector(name, key=key(24), id="msg_1", timestamp=1_700_000_000, body=EVENT):
    when = datetime.fromtimestamp(timestamp, tz=timezone.utc)
    signature = Webhook(key).sign(id, when, body)
    return {
        "name": name,
        "key": key,
        "id": id,
        "timestamp": timestamp,
        "body": body,
        "signature": signature,
    }


vectors = [
    vector("an event"),
    vector("an empty body", body=""),
    vector("a body that is no JSON", body="a=1&b=2\r\n\x00"),
    vector("a body beyond ASCII", body='{"name": "Zoë 患者 🩻"}'),
    vector("a large body", body="report " * 1_000),
    vector("a body with dots", body="1.2.3"),
    vector("an id with dots", id="msg.1.2"),
    vector("the first second", timestamp=0),
    vector("a time beyond 32 bits", timestamp=4_294_967_296),
    vector("a key of one byte", key=key(1)),
    vector("a key of a block", key=key(64)),
    vector("a key longer than a block", key=key(65)),
    vector("a key without prefix", key=key(24).removeprefix("whsec_")),
    vector("a key without padding", key=key(25).rstrip("=")),
]

print(json.dumps(vectors, indent=2))
