"""The app beside a view that does nothing, served as `restride serve` does: `python -m bench._web PORT`."""

import os
import sys

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import include, path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "restride.web.settings")
django.setup()


def bare(_request: HttpRequest) -> HttpResponse:
    """What Django itself takes, with the app's middleware around it."""
    return HttpResponse("ok")


urlpatterns = [path("bare", bare), path("", include("restride.web.urls"))]


def main(port: int) -> None:
    """Serve until killed; say when it is ready."""
    settings.ROOT_URLCONF = "bench._web"
    from restride.web.server import Server

    Server(port, lambda: print("ready", flush=True)).run()


if __name__ == "__main__":
    main(int(sys.argv[1]))
