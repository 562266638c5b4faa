"""Every address of the app. None holds anything about a person."""

from django.urls import path

from restride.web.health import health

urlpatterns = [path("health", health, name="health")]
