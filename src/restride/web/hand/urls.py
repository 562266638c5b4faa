"""Addresses of `hand`."""

from django.urls import path

from restride.web.hand import views

urlpatterns = [
    path("leg/<uuid:leg>/summary", views.summary, name="summary"),
    path("leg/<uuid:leg>/data", views.data, name="data"),
]
