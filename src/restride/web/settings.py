"""Django's settings, from the environment. Made for one person on one machine; `check --deploy` is for more.

`RESTRIDE_DATA` (folder), `DATABASE_URL`, `RESTRIDE_SECRET_KEY`, `RESTRIDE_HOSTS` (loopback names),
`RESTRIDE_ORIGINS` (trusted for forms, with their scheme), `RESTRIDE_HTTPS=1`, `RESTRIDE_DEBUG=1`.
Importing this makes the data folder and the key where they are missing.
"""

import os

from restride.web import environment

DATA = environment.data_folder()
BACKUPS = DATA / "backups"
HTTPS = environment.flag("RESTRIDE_HTTPS")

SECRET_KEY = os.environ.get("RESTRIDE_SECRET_KEY") or environment.secret_key(DATA)
DEBUG = environment.flag("RESTRIDE_DEBUG")
ALLOWED_HOSTS = environment.listed("RESTRIDE_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = environment.listed("RESTRIDE_ORIGINS", "")

INSTALLED_APPS = ["restride.web", "csp", "django.contrib.sessions", "django.contrib.staticfiles", "django_htmx"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "restride.web.headers.private",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "restride.web.peer.own_user",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "restride.web.house.errors.Conflicts",
]
ROOT_URLCONF = "restride.web.urls"
WSGI_APPLICATION = "restride.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request", "restride.web.taste.tastes"],
            "builtins": ["restride.web.templatetags.restride"],
        },
    }
]

# One machine needs no copy of its static files: they are served from the package.
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS, WHITENOISE_ALLOW_ALL_ORIGINS = True, False
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "restride_session", "restride_csrf"

# A journal that is handed in never touches a temporary file; `journal.parse` refuses what is larger.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
FILE_UPLOAD_MAX_MEMORY_SIZE = 16_000_000

DATABASES = {"default": environment.database(DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# A day is counted in the journal's own zone; everything stored is in UTC.
TIME_ZONE = "UTC"
USE_TZ = True
LANGUAGE_CODE = "en"

_OWN = ["'self'"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": _OWN,
        "style-src": _OWN,
        "img-src": _OWN,
        "font-src": _OWN,
        "connect-src": _OWN,
        "manifest-src": _OWN,
        "worker-src": _OWN,
        "form-action": _OWN,
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
# With `no-referrer` a browser sends `Origin: null`, and every form would be refused.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
CSRF_FAILURE_VIEW = "restride.web.house.errors.form_refused"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Strict"


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"discreet": {"()": "restride.web.logs.Discreet"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "discreet"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # Django's own would print statements with their values and the address of each request, and mail what failed.
    "loggers": {
        name: {"handlers": ["console"], "level": "WARNING", "propagate": False} for name in ("django", "django.server")
    },
}
