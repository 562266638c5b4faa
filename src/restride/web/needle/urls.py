"""Addresses of `needle`."""

from django.urls import path

from restride.web.needle import views

urlpatterns = [
    path("leg/<uuid:leg>/needle", views.needle, name="needle"),
    path("leg/<uuid:leg>/needle/screen", views.screen, name="needle-screen"),
    path("leg/<uuid:leg>/needle/session", views.session, name="needle-session"),
    path("leg/<uuid:leg>/needle/signs", views.signs, name="needle-signs"),
    path("leg/<uuid:leg>/needle/event", views.event, name="needle-event"),
]
