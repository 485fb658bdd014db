#!/usr/bin/env python3
"""Runs the official Python SDK through all operations and webhooks of the sandbox.

    python3 avara-sandbox/interop/python_sdk.py

Makes a virtual environment in target/, installs requirements.txt there, builds the sandbox, and ends
with status 1 if the SDK or the sandbox refuses something. Needs Python 3.9 and a package index.
"""

from __future__ import annotations

import contextlib
import http.server
import inspect
import json
import os
import re
import subprocess
import sys
import threading
import time
import urllib.request
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
VENV = TARGET / "interop-python"
WEBHOOK_KEY = "whsec_c2FuZGJveA=="


def main() -> int:
    samples = json.loads((ROOT / "tests/fixtures/samples.json").read_text())
    build = ["cargo", "build", "--quiet", "--package", "avara-sandbox"]
    subprocess.run(build, cwd=ROOT, check=True)
    failures = [
        *requests(samples, "full"),
        *requests(samples, "minimal", "--stateless"),
        *pages(),
        *retries(),
        *webhooks({sample["webhook"] for sample in samples if "webhook" in sample}),
    ]
    for failure in failures:
        print(f"FAILED {failure}")
    return 1 if failures else 0


def requests(samples: list, name: str, *options: str) -> list[str]:
    """Every sample request of this name, each on fresh data."""
    chosen = [sample for sample in samples if sample.get("name") == name]
    failures = []
    with sandbox(*options) as (url, key):
        client = sdk(url, key)
        for sample in chosen:
            control(url, "POST", "reset")
            try:
                call(client, sample["operation"], sample["request"])
            except Exception as error:  # noqa: BLE001: whatever the SDK makes of it
                failures.append(f"{sample['operation']}, {name}: {error}")
                continue
            executed = control(url, "GET", "stats")["operations"]
            if executed != {sample["operation"]: 1}:
                failures.append(f"{sample['operation']}, {name}: executed {executed}")
    operations = len({sample["operation"] for sample in chosen})
    print(f"{len(chosen)} {name} samples of {operations} operations: {len(failures)} failed")
    if name == "full" and operations != 63:
        failures.append(f"there are samples of {operations} operations, not of 63")
    return failures


def pages() -> list[str]:
    """The SDK's own walk over all pages."""
    with sandbox("--seed-studies", "250") as (url, key):
        ids = [study.study_id for study in sdk(url, key).viewer.studies.list(limit=20)]
    print(f"{len(ids)} studies listed, {len(set(ids))} of them different")
    return [] if len(ids) == len(set(ids)) > 250 else ["a listing repeats or misses studies"]


def retries() -> list[str]:
    """The SDK's own retries get over faults."""
    with sandbox("--fault", "500-before=0.3", "--fault", "429=0.2") as (url, key):
        client = sdk(url, key, max_retries=20)
        for _ in range(20):
            client.viewer.users.retrieve("usr_1234567890abcdef1234567890abcdef")
        received = len(control(url, "GET", "requests")["requests"])
    print(f"20 calls took {received} requests")
    return [] if received > 20 else ["no fault happened"]


def webhooks(kinds: set) -> list[str]:
    """Every event: verified by the SDK, and answered as an empty handler would."""
    received = []

    class Receiver(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            try:
                received.append(client.webhooks.unwrap(body, headers=dict(self.headers)).type)
            except Exception as error:  # noqa: BLE001: whatever the SDK makes of it
                received.append(repr(error))
            self.send_response(200)
            self.send_header("content-length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    receiver = f"http://127.0.0.1:{server.server_port}/"
    options = ("--webhook-url", receiver, "--webhook-key", WEBHOOK_KEY)
    with sandbox(*options) as (url, key):
        client = sdk(url, key, webhook_key=WEBHOOK_KEY)
        for kind in sorted(kinds):
            control(url, "POST", f"webhooks/{kind}")
    server.shutdown()
    print(f"{len(received)} webhooks received")
    return [] if received == sorted(kinds) else [f"webhooks: {received}"]


def sdk(url: str, key: str, **options):
    """A client that finds the sandbox as programs do, and accepts no reply that is not as modelled."""
    import avara

    os.environ.update(AVARA_BASE_URL=url, AVARA_API_KEY=key)
    return avara.Avara(_strict_response_validation=True, **{"max_retries": 0, **options})


def call(client, operation: str, sample: dict) -> None:
    target = client
    for name in operation.split("."):
        target = getattr(target, snake(name))
    # The order of path parameters in the samples is that of the path.
    path = list(sample.get("path", {}).values())
    values = {**sample.get("query", {}), **sample.get("body", {})}
    known = inspect.signature(target).parameters
    arguments = {snake(name): value for name, value in values.items()}
    if unknown := arguments.keys() - known.keys():
        raise TypeError(f"the SDK does not know {sorted(unknown)}")
    target(*path, **arguments)


def snake(name: str) -> str:
    """The SDK's spelling: `rerouteURL` is `reroute_url`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


@contextlib.contextmanager
def sandbox(*options: str):
    """A running sandbox: its URL and a key."""
    command = [TARGET / "debug/avara-sandbox", "--port", "0", "--quiet", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        words = process.stdout.readline().split()
        yield words[3], words[5]
    finally:
        process.terminate()
        if process.wait(timeout=30) != 0:
            raise SystemExit("the sandbox did not stop cleanly")


def control(url: str, method: str, path: str):
    request = urllib.request.Request(f"{url}/__sandbox/{path}", method=method)
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.load(reply)


def environment() -> Path:
    """The Python of a virtual environment that has the SDK."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(VENV, with_pip=True)
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([python, *install, "-r", HERE / "requirements.txt"], check=True)
    return python


if __name__ == "__main__":
    if Path(sys.prefix) != VENV:
        sys.exit(subprocess.run([environment(), __file__]).returncode)
    begun = time.monotonic()
    status = main()
    print(f"{'failed' if status else 'all well'}, {time.monotonic() - begun:.0f} s")
    sys.exit(status)
