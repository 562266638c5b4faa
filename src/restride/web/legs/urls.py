"""The first page and what begins on it."""

from django.urls import path

from restride.web.legs import views

urlpatterns = [
    path("", views.first, name="first"),
    path("start", views.start, name="start"),
    path("demo", views.demo, name="demo"),
    path("leg/<uuid:leg>/", views.enter, name="leg"),
]
