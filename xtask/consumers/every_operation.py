"""Runs every operation of a sandbox with the client that openapi-python-client generated as `client`.

    python3 every_operation.py BASE_URL SAMPLES [FAULT]
"""

from __future__ import annotations

import inspect
import importlib
import json
import pkgutil
import re
import sys
import urllib.request
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import client

KEY = "sk_live_1234567890abcdef1234567890abcdef"
BASE_URL, SAMPLES, *FAULT = sys.argv[1:]


def main() -> int:
    samples = json.loads(Path(SAMPLES).read_text())
    full = [sample for sample in samples if sample.get("name") == "full"]
    modules = {letters(module.name.rsplit(".", 1)[-1]): module.name for module in api_modules()}
    headers = {"x-sandbox-fault": fault for fault in FAULT}
    avara = client.AuthenticatedClient(base_url=BASE_URL, token=KEY, headers=headers)
    failures = 0
    for sample in full:
        control("POST", "reset")
        try:
            module = importlib.import_module(modules[letters(sample["operation"])])
            reply = module.sync_detailed(client=avara, **arguments(module, sample["request"]))
            if reply.status_code != 200:
                raise ValueError(f"{reply.status_code} {reply.content!r}")
            executed = control("GET", "stats")["operations"]
            if executed != {sample["operation"]: 1}:
                raise ValueError(f"executed {executed}")
        except Exception as error:  # noqa: BLE001: whatever the client makes of it
            print(f"{sample['operation']}: {error!r}", file=sys.stderr)
            failures += 1
    print(f"Python: {len(full) - failures} of {len(full)} operations")
    return 0 if failures == 0 and len(full) == 63 else 1


def api_modules() -> list[pkgutil.ModuleInfo]:
    found = pkgutil.walk_packages(client.__path__, "client.")
    return [module for module in found if module.name.startswith("client.api.") and not module.ispkg]


def letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def arguments(module: ModuleType, request: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a generated function: plain values become what its annotations name."""
    parameters = inspect.signature(module.sync_detailed).parameters
    known = {letters(name): name for name in parameters}
    values = {**request.get("path", {}), **request.get("query", {})}
    hints = get_type_hints(module.sync_detailed)
    made = {known[letters(name)]: typed(hints[known[letters(name)]], value) for name, value in values.items()}
    if "body" in request:
        made["body"] = body_type(hints["body"]).from_dict(request["body"])
    return made


def typed(hint: Any, value: Any) -> Any:
    """The value as the enum that the annotation names, if it names one and has the value."""
    if isinstance(value, list):
        items = [part for part in choices(hint) if getattr(part, "__origin__", None) is list]
        return [typed(items[0].__args__[0], item) for item in value]
    for choice in choices(hint):
        if hasattr(choice, "__members__") and value in list(choice):
            return choice(value)
    return value


def choices(hint: Any) -> tuple[Any, ...]:
    return getattr(hint, "__args__", (hint,)) if getattr(hint, "__origin__", None) is not list else (hint,)


def body_type(hint: Any) -> Any:
    return next(choice for choice in choices(hint) if hasattr(choice, "from_dict"))


def control(method: str, path: str) -> Any:
    request = urllib.request.Request(f"{BASE_URL}/__sandbox/{path}", method=method)
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.load(reply)


if __name__ == "__main__":
    sys.exit(main())
