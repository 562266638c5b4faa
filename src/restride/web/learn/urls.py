"""Addresses of `learn`."""

from django.urls import path

from restride.web.learn import views

urlpatterns = [
    path("leg/<uuid:leg>/learn", views.learn, name="learn"),
]
