"""A leg in files: out as TOML or JSON, in from a terminal's, and back-ups."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4, uuid5

from django.core.files.uploadedfile import UploadedFile
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from restride.journal import JournalError, read_bytes, to_json, to_toml
from restride.web.keep import BackupError, backup, backups, can_backup
from restride.web.leg import Leg, for_leg
from restride.web.store import keep_journal
from restride.web.taste import spoken
from restride.words import Words, dates, faults

FORMS = {"toml": (to_toml, "application/toml"), "json": (to_json, "application/json")}
MOST = 50
"""Faults that are said of one file; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A back-up in the list."""

    name: str
    when: str
    kb: int


@require_safe
@for_leg
def data(request: HttpRequest, leg: Leg) -> HttpResponse:
    """What is kept, and the ways out, in and away."""
    w = spoken(request)
    found = {
        "leg": leg,
        "here": "data",
        "entries": len(leg.journal.entries),
        "copies": list(_copies(w, leg)),
        "backs_up": can_backup(connection),
        "new": uuid4(),
    }
    return render(request, "restride/hand/data.html", found)


def _copies(w: Words, leg: Leg) -> Iterator[Copy]:
    """The newest first; one that an erasure takes away meanwhile is left out."""
    for path in reversed(backups()):
        with suppress(FileNotFoundError):
            yield _copy(w, leg, path)


def _copy(w: Words, leg: Leg, path: Path) -> Copy:
    stat = path.stat()
    when = dates.moment(w, datetime.fromtimestamp(stat.st_mtime, UTC), leg.journal.zone)
    return Copy(path.name, when, max(round(stat.st_size / 1000), 1))


@require_safe
@for_leg
def journal(_request: HttpRequest, leg: Leg, form: str) -> HttpResponse:
    """The whole journal as a file that the terminal and the app read again."""
    if form not in FORMS:
        raise Http404
    write, kind = FORMS[form]
    name = f"restride-{leg.row.side}-{leg.today.isoformat()}.{form}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(write(leg.journal), content_type=f"{kind}; charset=utf-8", headers=headers)


@require_POST
@for_leg
def backup_now(request: HttpRequest, leg: Leg) -> HttpResponse:
    """A back-up, while others write."""
    try:
        backup(connection)
    except BackupError:
        return render(request, "restride/hand/no_backup.html", {"leg": leg, "here": "data"}, status=409)
    return redirect("data", leg=leg.row.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def bring(request: HttpRequest) -> HttpResponse:
    """A terminal's journal as a new leg: whole, or with every fault and nothing kept."""
    if request.method != "POST":
        return _bring(request)
    w, sent = spoken(request), request.FILES.get("file")
    if not isinstance(sent, UploadedFile):
        return _bring(request, missing=True)
    data = sent.read()
    try:
        read = read_bytes(data, sent.name or "")
    except JournalError as error:
        return _bring(request, [faults.sentence(w, fault) for fault in error.faults])
    return redirect("leg", leg=keep_journal(read, name=_name(request, data)).pk)


def _name(request: HttpRequest, data: bytes) -> UUID | None:
    """The same form with the same file is the same leg; with another file, another one."""
    try:
        return uuid5(UUID(request.POST.get("id", "")), sha256(data).hexdigest())
    except ValueError:
        return None


def _bring(request: HttpRequest, wrong: list[str] | None = None, *, missing: bool = False) -> HttpResponse:
    wrong = wrong or []
    found = {"wrong": wrong[:MOST], "count": len(wrong), "more": len(wrong[MOST:]), "missing": missing, "new": uuid4()}
    return render(request, "restride/hand/import.html", found, status=400 if wrong or missing else 200)
