"""The app as a WSGI callable: `restride.web.wsgi:application`."""

import os
from typing import Any

import django
from django.core.handlers.wsgi import WSGIHandler, WSGIRequest

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "restride.web.settings")


class Request(WSGIRequest):
    """A request in UTF-8, whatever it says: some codecs that a client can name decode no text, and break every page."""

    @property
    def encoding(self) -> str | None:
        """The app's own."""
        return None

    @encoding.setter
    def encoding(self, _named: Any) -> None:
        """What a client names is passed over."""


class Handler(WSGIHandler):
    """Django's, with our requests."""

    request_class = Request


django.setup(set_prefix=False)
application = Handler()
