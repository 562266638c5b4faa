"""Addresses of the day's page, and of the app on a phone."""

from django.urls import path

from restride.web.today import app, checkin, ticks, views

urlpatterns = [
    path("leg/<uuid:leg>/today", views.today, name="today"),
    path("leg/<uuid:leg>/checkin", checkin.checkin, name="checkin"),
    path("leg/<uuid:leg>/checkin/back", checkin.take_back, name="checkin-back"),
    path("leg/<uuid:leg>/ticks", ticks.ticks, name="ticks"),
    path("offline", app.offline, name="offline"),
    path("sw.js", app.worker, name="worker"),
    path("manifest.webmanifest", app.manifest, name="manifest"),
]
