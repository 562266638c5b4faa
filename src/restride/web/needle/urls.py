"""Addresses of `needle`."""

from django.urls import path

from restride.web.needle import views

urlpatterns = [
    path("leg/<uuid:leg>/needle", views.needle, name="needle"),
]
