"""Addresses of `journey`."""

from django.urls import path

from restride.web.journey import views

urlpatterns = [
    path("leg/<uuid:leg>/journey", views.journey, name="journey"),
]
