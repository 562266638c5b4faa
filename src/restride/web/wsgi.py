"""The app as a WSGI callable: `restride.web.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "restride.web.settings")
application = get_wsgi_application()
