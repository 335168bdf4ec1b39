"""Signals reach plain presenters, go with their owner, and keep nobody alive."""

import gc
import weakref

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.ui.relay import wire


class Sender(QObject):
    told = Signal(int, str)
    passed_on = Signal(int, str)


class Presenter:
    def __init__(self) -> None:
        self.heard: list[object] = []

    def nothing(self) -> None:
        self.heard.append("nothing")

    def one(self, number: int) -> None:
        self.heard.append(number)

    def all(self, *values: object) -> None:
        self.heard.append(values)


def test_a_method_gets_as_many_values_as_it_takes(qtbot: QtBot) -> None:
    sender, presenter = Sender(), Presenter()
    for act in (presenter.nothing, presenter.one, presenter.all):
        wire(sender.told, act, sender)
    sender.told.emit(7, "seven")
    assert presenter.heard == ["nothing", 7, (7, "seven")]


def test_a_signal_is_passed_on_whole(qtbot: QtBot) -> None:
    sender, presenter = Sender(), Presenter()
    wire(sender.told, sender.passed_on, sender)
    wire(sender.passed_on, presenter.all, sender)
    sender.told.emit(1, "one")
    assert presenter.heard == [(1, "one")]


def test_a_wire_keeps_no_presenter_alive_and_hears_no_dead_one(qtbot: QtBot) -> None:
    sender, presenter = Sender(), Presenter()
    wire(sender.told, presenter.one, sender)
    gone = weakref.ref(presenter)
    del presenter
    gc.collect()
    assert gone() is None
    sender.told.emit(2, "two")
