"""Headers that every page and file has: nothing from a record stays in a browser or on the way to it."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

Handler = Callable[[HttpRequest], HttpResponse]
_OFF = ("camera", "geolocation", "microphone", "payment", "usb")


def private(get_response: Handler) -> Handler:
    """Middleware: no answer is stored, unless its view says for how long."""

    def handle(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Cache-Control", "no-store")
        # Another site could load a file of ours, and so learn that somebody here uses the app.
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Permissions-Policy", ", ".join(f"{name}=()" for name in _OFF))
        return response

    return handle
