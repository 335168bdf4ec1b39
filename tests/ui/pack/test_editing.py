"""Changing the open order: nothing typed is lost, and nothing of it lands on another order."""

from app.domain.orders import AtTheDoor, Order
from app.domain.parcels import TemperatureRange
from app.domain.presets import Preset
from app.ui.pack import draft as drafts
from app.ui.pack.state import Stage
from app.ui.shell.state import Mood
from tests.fakes.pack_bench import Bench


def test_what_was_typed_is_kept_and_the_carrier_asked_anew(bench: Bench) -> None:
    order_id = bench.open()
    asked = len(bench.frame.carrier)
    bench.pack.editing.toggle()
    assert bench.is_editing()
    bench.pack.editing.typed("recipient.address.postal_code", "0552")
    bench.pack.editing.toggle()
    assert not bench.is_editing()
    assert bench.desk.parts.orders.get(order_id).recipient.address.postal_code == "0552"
    assert bench.state.row is not None
    assert bench.state.row.postal_code == "0552"
    assert len(bench.frame.carrier) == asked + 1


def test_nothing_typed_is_nothing_written(bench: Bench) -> None:
    bench.open()
    asked = len(bench.frame.carrier)
    bench.pack.editing.toggle()
    bench.pack.editing.toggle()
    assert not bench.is_editing()
    assert len(bench.frame.carrier) == asked


def test_esc_drops_what_was_typed_before_it_closes_the_order(bench: Bench) -> None:
    order_id = bench.open()
    bench.pack.editing.toggle()
    bench.pack.editing.typed("recipient.name", "Somebody")
    bench.pack.close()
    assert bench.stage() is Stage.OPEN
    assert not bench.is_editing()
    assert bench.pack.editing.draft["recipient"]["name"] == "Anne Holm"
    bench.pack.close()
    assert bench.stage() is Stage.IDLE
    assert bench.desk.parts.orders.get(order_id).recipient.name == "Anne Holm"


def test_a_draft_never_lands_on_another_order(bench: Bench) -> None:
    first = bench.open("100481")
    bench.pack.editing.set_weight("heavy")
    assert bench.pack.editing.has_draft
    bench.pack.go_idle()
    second = bench.open("100482")
    assert bench.pack.editing.draft["reference"] == "100482"
    bench.pack.editing.toggle()
    bench.pack.editing.typed("recipient.name", "Second")
    bench.pack.editing.keep()
    assert bench.desk.parts.orders.get(first).recipient.name == "Anne Holm"
    kept = bench.desk.parts.orders.get(second)
    assert (kept.reference, kept.recipient.name) == ("100482", "Second")


def test_an_answer_for_an_order_that_was_left_changes_nothing_here(bench: Bench) -> None:
    bench.open("100481")
    bench.pack.editing.toggle()
    bench.pack.editing.typed("recipient.name", "First")
    bench.work.held = True
    bench.pack.editing.keep()
    kept = bench.work.take("_keep")
    bench.pack.go_idle()
    bench.work.settle()
    bench.open("100482")
    kept.land()
    assert bench.state.order is not None
    assert bench.state.order.reference == "100482"
    assert bench.state.order.recipient.name == "Anne Holm"


def test_wrong_fields_stand_at_their_place_and_keep_what_was_typed(bench: Bench) -> None:
    order_id = bench.open()
    bench.pack.editing.toggle()
    bench.pack.editing.typed("recipient.name", "")
    bench.pack.editing.typed("recipient.email", "anne at example")
    bench.pack.editing.keep()
    assert set(bench.state.problems) == {"recipient.name", "recipient.email"}
    assert bench.is_editing()
    assert bench.state.strip.title == "Not kept, 2 fields to mend"
    assert bench.state.strip.mood is Mood.WRONG
    assert drafts.value_at(bench.pack.editing.draft, "recipient.email") == "anne at example"
    bench.pack.editing.typed("recipient.name", "Anne")
    assert set(bench.state.problems) == {"recipient.email"}
    assert bench.desk.parts.orders.get(order_id).recipient.name == "Anne Holm"


def test_what_is_typed_while_the_first_part_is_kept_is_kept_next(bench: Bench) -> None:
    order_id = bench.open()
    bench.pack.editing.toggle()
    bench.pack.editing.typed("recipient.name", "Anne M")
    bench.work.held = True
    bench.pack.editing.keep()
    first = bench.work.take("_keep")
    bench.pack.editing.typed("recipient.name", "Anne Marie")
    bench.pack.editing.keep()
    assert bench.work.names() == [], "two drafts are never written at once"
    bench.work.held = False
    first.land()
    assert bench.desk.parts.orders.get(order_id).recipient.name == "Anne Marie"
    assert not bench.is_editing()


def test_fields_opened_while_a_weight_is_written_stay_open(bench: Bench) -> None:
    order_id = bench.open()
    bench.work.held = True
    bench.pack.editing.set_weight("2")
    written = bench.work.take("_keep")
    bench.pack.editing.toggle()
    bench.pack.editing.typed("recipient.name", "Anne Marie")
    bench.work.held = False
    written.land()
    assert bench.is_editing()
    assert bench.desk.parts.orders.get(order_id).parcels[0].weight_grams == 2000
    bench.pack.editing.toggle()
    kept = bench.desk.parts.orders.get(order_id)
    assert (kept.recipient.name, kept.parcels[0].weight_grams) == ("Anne Marie", 2000)


def test_two_changes_of_a_parcel_at_once_are_both_kept(bench: Bench) -> None:
    order_id = bench.open()
    bench.work.held = True
    bench.pack.editing.set_sides("60 40 30")
    bench.pack.editing.set_weight("2")
    bench.work.settle()
    parcel = bench.desk.parts.orders.get(order_id).parcels[0]
    assert (parcel.depth_cm, parcel.weight_grams) == (60, 2000)


def test_boxes_weights_and_sides(bench: Bench) -> None:
    order_id = bench.open()
    bench.pack.editing.set_box(2)
    bench.pack.editing.set_weight("2,5")
    parcel = bench.desk.parts.orders.get(order_id).parcels[0]
    assert (parcel.box, parcel.depth_cm, parcel.width_cm, parcel.height_cm) == ("L", 45, 30, 25)
    assert (parcel.weight_grams, parcel.weight_source.value) == (2500, "typed")
    bench.pack.editing.set_sides("60x40×30")
    parcel = bench.desk.parts.orders.get(order_id).parcels[0]
    assert (parcel.box, parcel.depth_cm, parcel.width_cm, parcel.height_cm) == ("", 60, 40, 30)
    bench.pack.editing.set_box(99)
    bench.pack.editing.set_weight("  ")
    assert bench.desk.parts.orders.get(order_id).parcels[0] == parcel


def test_weights_are_read_as_people_write_them() -> None:
    draft: drafts.Draft = {"parcels": [{}]}
    for text, grams in (
        ("1,2", 1200),
        ("0.86 kg", 860),
        ("750 g", 750),
        ("2", 2000),
        ("heavy", "heavy"),
        ("inf", "inf"),
    ):
        assert drafts.with_weight(draft, 0, text=text)["parcels"][0]["weight_grams"] == grams


def test_a_wrong_weight_is_the_problem_of_its_parcel(bench: Bench) -> None:
    bench.open(parcels=3)
    bench.pack.editing.choose_parcel(1)
    bench.pack.editing.set_weight("heavy")
    assert list(bench.state.problems) == ["parcels.1.weight_grams"]
    assert bench.state.parcel == 1
    assert drafts.value_at(bench.pack.editing.draft, "parcels.1.weight_grams") == "heavy"
    bench.pack.editing.set_weight("1,5")
    assert not bench.state.problems


def test_parcels_come_and_go_but_one_stays(bench: Bench) -> None:
    order_id = bench.open()
    bench.pack.editing.add_parcel()
    assert bench.state.parcel == 1
    assert len(bench.desk.parts.orders.get(order_id).parcels) == 2
    assert bench.state.row is not None
    assert bench.state.row.parcel_count == 2
    bench.pack.editing.remove_parcel()
    bench.pack.editing.remove_parcel()
    assert bench.state.parcel == 0
    assert len(bench.desk.parts.orders.get(order_id).parcels) == 1


def test_an_order_of_goods_alone_gets_its_first_box(bench: Bench) -> None:
    goods = [{"name": "Boots", "quantity": 2, "weight_grams": 700}]
    data_id = bench.desk.station.change_order.add({**_goods_only(), "items": goods}, source="test")
    assert data_id is not None
    bench.pack.open_order(data_id)
    bench.pack.editing.set_box(1)
    parcel = bench.desk.parts.orders.get(data_id).parcels[0]
    assert (parcel.box, parcel.weight_grams) == ("M", 1400)


def test_keys_do_nothing_on_an_idle_desk(bench: Bench) -> None:
    bench.start()
    editing = bench.pack.editing
    for act in (editing.toggle, editing.keep, editing.add_parcel, editing.remove_parcel):
        act()
    editing.set_box(0)
    editing.typed("recipient.name", "Nobody")
    editing.choose_parcel(3)
    assert bench.stage() is Stage.IDLE
    assert not editing.has_draft


def test_choosing_a_parcel_that_is_not_there_chooses_none(bench: Bench) -> None:
    bench.open(parcels=2)
    bench.pack.editing.choose_parcel(1)
    bench.pack.editing.choose_parcel(2)
    assert bench.state.parcel == 1


def _goods_only() -> dict[str, object]:
    return {
        "reference": "100499",
        "recipient": {
            "name": "Anne Holm",
            "address": {"street": "Høyenhallveien", "house_number": "25", "postal_code": "0678", "city": "Oslo"},
            "email": "anne@example.com",
            "phone": "41 12 28 01",
        },
    }


def held(bench: Bench) -> Order:
    assert bench.state.order is not None
    return bench.state.order


def test_a_preset_can_be_changed_and_taken_off(bench: Bench) -> None:
    wine = Preset(name="wine", category="Wine", at_the_door=AtTheDoor.REQUIRE_ID, minimum_age=18)
    cold = Preset(name="cold", category="Food", temperature=TemperatureRange(minimum_celsius=2, maximum_celsius=25))
    bench.desk.settings.change(lambda old: old.model_copy(update={"presets": (wine, cold)}))
    bench.open(items=[{"name": "Red", "category": "wine", "weight_grams": 900}])
    order = held(bench)
    assert (order.preset, order.verification.minimum_age) == ("wine", 18)
    bench.pack.editing.toggle()
    bench.pack.editing.set_preset("cold")
    bench.pack.editing.keep()
    order = held(bench)
    assert (order.preset, order.verification.minimum_age) == ("cold", None)
    assert [each.temperature for each in order.parcels] == [cold.temperature]
    bench.pack.editing.toggle()
    bench.pack.editing.set_preset("none")
    bench.pack.editing.keep()
    assert held(bench).preset == "none"
    assert held(bench).parcels[0].temperature is None
