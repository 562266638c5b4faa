"""Addresses of `runs`."""

from django.urls import path

from restride.web.runs import views

urlpatterns = [
    path("leg/<uuid:leg>/runs", views.runs, name="runs"),
    path("leg/<uuid:leg>/runs/new", views.run, name="run"),
]
