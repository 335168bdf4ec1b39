"""Windows: asked for, chosen, lapsed."""

from datetime import timedelta

from app.domain.money import Money
from app.domain.windows import Availability, DeliveryWindow, WindowRule
from app.ui.pack.offers import choice_among, nearest
from app.ui.pack.state import Stage
from app.ui.pack.words import dearer_words, left_words
from app.ui.shell.state import Mood
from tests.fakes.desk import reset
from tests.fakes.pack_bench import Bench, StandingClock

NOW = StandingClock().now()


def window(hours: float, kroner: int | None = 149, *, minutes: float = 60) -> DeliveryWindow:
    start = NOW + timedelta(hours=hours)
    price = Money(minor_units=kroner * 100, currency="NOK") if kroner is not None else None
    return DeliveryWindow(
        start=start, end=start + timedelta(hours=2), price=price, expires_at=NOW + timedelta(minutes=minutes)
    )


def offer(*windows: DeliveryWindow) -> Availability:
    return Availability(windows=windows, asked_at=NOW)


def test_the_arrows_move_among_what_can_be_booked(bench: Bench) -> None:
    bench.open()
    assert bench.state.availability is not None
    windows = bench.state.availability.windows
    bench.pack.offers.choose(windows[0])
    bench.pack.offers.choose_next(-1)
    assert bench.state.chosen == windows[0]
    bench.pack.offers.choose_next(1)
    assert bench.state.chosen == windows[1]
    for _ in range(len(windows) + 3):
        bench.pack.offers.choose_next(1)
    assert bench.state.chosen == windows[-1]


def test_the_answer_for_an_order_that_was_left_is_dropped(bench: Bench) -> None:
    bench.work.held = True
    bench.open("100481")
    bench.work.take("load_opened").land()
    late = bench.work.take("_ask")
    bench.pack.close()
    bench.work.settle()
    late.land()
    assert bench.stage() is Stage.IDLE
    assert bench.state.availability is None
    bench.open("100482")
    assert bench.state.chosen is not None


def test_a_slow_carrier_is_not_asked_once_a_key_press(bench: Bench) -> None:
    bench.open()
    bench.work.held = True
    bench.pack.offers.ask_again()
    bench.pack.offers.ask_again()
    assert bench.work.names() == ["_ask"]
    assert bench.state.primary is not None
    assert not bench.state.primary.enabled
    assert "asked" in bench.state.primary.line


def test_the_chosen_time_stays_when_it_is_asked_for_again(bench: Bench) -> None:
    bench.open()
    bench.pack.offers.choose_next(1)
    chosen = bench.state.chosen
    bench.pack.offers.ask_again()
    assert chosen is not None
    assert bench.state.chosen is not None
    assert bench.state.chosen.same_time(chosen)


def test_no_window_at_all_is_said_and_nothing_can_be_placed(bench: Bench) -> None:
    far = {
        "name": "Nils Sara",
        "address": {"street": "Ávjovárgeaidnu", "house_number": "50", "postal_code": "9730", "city": "Karasjok"},
        "email": "n@example.com",
        "phone": "+4741122810",
    }
    bench.open(recipient=far)
    assert bench.state.primary is not None
    assert not bench.state.primary.enabled
    bench.pack.ordering.place()
    bench.pack.offers.choose_next(1)
    assert bench.stage() is Stage.OPEN
    assert not bench.desk.at_carrier()


def test_no_answer_is_said_where_the_windows_would_stand(bench: Bench) -> None:
    bench.fail("lost_before", "availability", count=None)
    bench.open()
    assert bench.state.availability_problem is not None
    assert bench.frame.carrier[-1][1:] == (False, "no answer")
    assert bench.state.strip.mood is Mood.REST
    bench.desk.sandbox.faults.clear()
    bench.pack.offers.ask_again()
    assert bench.pack.state.availability_problem is None
    assert bench.pack.state.chosen is not None


def test_a_lapsed_choice_asks_anew_once(bench: Bench) -> None:
    bench.open()
    bench.work.held = True
    bench.desk.clock.on(days=30)
    bench.pack.tick()
    bench.pack.tick()
    assert bench.work.names().count("_ask") == 1


def test_the_nearest_window_takes_over_unless_it_is_dearer() -> None:
    gone = window(5, 149, minutes=-1)
    assert nearest(offer(gone, window(3, 149), window(8, 99)), gone, NOW) == window(3, 149)
    assert nearest(offer(gone, window(3, 189), window(8, 99)), gone, NOW) is None
    assert nearest(offer(gone), gone, NOW) is None
    assert nearest(offer(window(3, None)), gone, NOW) is None


def test_the_same_time_at_a_higher_price_is_the_packers_to_choose() -> None:
    old = window(5, 149)
    assert choice_among(offer(window(5, 149), window(7, 99)), old, NOW) == window(5, 149)
    assert choice_among(offer(window(5, 129)), old, NOW) == window(5, 129)
    assert choice_among(offer(window(5, 189)), old, NOW) is None
    assert choice_among(offer(window(5, 189), window(2, 79)), None, NOW) == window(2, 79)


def test_how_long_a_window_can_be_booked_is_said_in_words() -> None:
    assert left_words(window(1, minutes=12), NOW) == ("bookable for 12 min", None)
    assert left_words(window(1, minutes=2), NOW)[0] == "only 2 min left"
    assert left_words(window(1, minutes=0.3), NOW)[0] == "only 1 min left"
    assert left_words(window(1, minutes=0), NOW)[0].startswith("lapsed")
    assert left_words(window(1, minutes=300), NOW) == ("bookable for 5 h", None)
    assert left_words(window(1, minutes=72 * 60), NOW) == ("bookable for 3 d", None)
    assert left_words(DeliveryWindow(), NOW) == ("", None)


def test_the_desk_s_rule_chooses_and_is_said(bench: Bench) -> None:
    bench.desk.settings.change(
        lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"window_rule": WindowRule.EARLIEST})})
    )
    bench.open()
    assert bench.state.availability is not None
    windows = [each for each in bench.state.availability.windows if each.start is not None]
    assert bench.state.chosen == min(windows, key=lambda each: each.start or NOW)
    assert bench.state.window_rule is WindowRule.EARLIEST


def lapse(bench: Bench, *left: DeliveryWindow) -> DeliveryWindow:
    """Let the chosen window lapse while others are left."""
    bench.open()
    old = window(2, 149, minutes=1)
    bench.pack.update(availability=offer(old, *left), chosen=old, lapsed=None)
    bench.desk.clock.on(minutes=2)
    bench.pack.tick()
    return old


def test_a_dearer_window_is_asked_about_and_one_key_takes_it(bench: Bench) -> None:
    dearer, far = window(4, 189), window(30, 229)
    old = lapse(bench, dearer, far)
    assert (bench.state.chosen, bench.state.lapsed, bench.state.offered) == (None, old, dearer)
    assert bench.state.strip.mood is Mood.ASK
    assert "Shift F9" in bench.state.strip.line
    assert bench.state.primary is not None
    assert not bench.state.primary.enabled
    placed = len(bench.desk.at_carrier())
    bench.pack.ordering.place()
    bench.pack.ordering.go_when_ready()
    assert len(bench.desk.at_carrier()) == placed, "nothing dearer is booked without asking"
    assert bench.pack.offers.take_offered()
    assert (bench.state.chosen, bench.state.lapsed) == (dearer, None)
    assert len(bench.desk.at_carrier()) == placed, "taking it places nothing"
    assert not bench.pack.offers.take_offered()


def test_one_that_costs_no_more_is_taken_at_once(bench: Bench) -> None:
    same = window(4, 149)
    lapse(bench, same, window(30, 129))
    assert bench.state.chosen == same
    assert bench.state.offered is None


def test_another_choice_ends_the_question(bench: Bench) -> None:
    dearer, far = window(4, 189), window(30, 229)
    lapse(bench, dearer, far)
    bench.pack.offers.choose(far)
    assert bench.state.chosen == far
    assert bench.state.offered is None


def test_what_a_dearer_one_costs_more_is_said() -> None:
    title, line = dearer_words(window(2, 149), window(4, 189), "nb_NO")
    assert "can no longer be booked" in title
    assert "189" in line
    assert "40" in line
    assert "Nothing is ordered yet" in line


def test_a_carrier_that_comes_back_is_asked_by_itself_and_what_waited_goes(bench: Bench) -> None:
    clock = bench.desk.clock
    bench.fail("lost_before", "availability", count=None)
    bench.open()
    assert bench.state.availability_problem is not None
    bench.pack.ordering.go_when_ready()
    bench.pack.tick()
    assert bench.state.availability_problem is not None, "not asked once a second"
    reset(bench.desk.sandbox)
    clock.on(seconds=10)
    bench.pack.tick()
    assert bench.stage() is Stage.SCAN_BACK
    assert len(bench.desk.at_carrier()) == 1
