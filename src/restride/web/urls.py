"""Every address of the app. None holds anything about a person."""

from django.urls import path

from restride.web.first import first
from restride.web.health import health

urlpatterns = [path("", first, name="first"), path("health", health, name="health")]
