"""Addresses of `today`."""

from django.urls import path

from restride.web.today import views

urlpatterns = [
    path("leg/<uuid:leg>/today", views.today, name="today"),
]
