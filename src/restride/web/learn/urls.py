"""Addresses of `learn`: the same pages without a leg and with one, which then has its navigation and its side."""

from django.urls import include, path

from restride.web.learn import article, causes, evidence, exercises, grades, muscles, needling, sources, symptoms, views

PAGES = [
    path("muscles", muscles.muscles, name="learn-muscles"),
    path("muscles/<slug:name>", muscles.muscle, name="learn-muscle"),
    path("causes", causes.causes, name="learn-causes"),
    path("symptoms", symptoms.symptoms, name="learn-symptoms"),
    path("grades", grades.grades, name="learn-grades"),
    path("needling", needling.needling, name="learn-needling"),
    path("article", article.article, name="learn-article"),
    path("article/<slug:name>", article.claim, name="learn-claim"),
    path("evidence", evidence.evidence, name="learn-evidence"),
    path("evidence/<slug:name>", evidence.study, name="learn-study"),
    path("sources", sources.sources, name="learn-sources"),
    path("sources/<slug:name>", sources.source, name="learn-source"),
    path("exercises", exercises.exercises, name="learn-exercises"),
    path("exercises/<slug:name>", exercises.exercise, name="learn-exercise"),
]
urlpatterns = [
    path("learn/", views.learn, name="learn"),
    path("learn/", include(PAGES)),
    path("leg/<uuid:leg>/learn", views.learn, name="learn"),
    path("leg/<uuid:leg>/learn/", include(PAGES)),
]
