"""Addresses of `ask`."""

from django.urls import path

from restride.web.ask import views

urlpatterns = [
    path("leg/<uuid:leg>/ask", views.ask, name="ask"),
]
