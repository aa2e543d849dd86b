import pytest

from sanksi.timeline.regions import place


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("72.08", None), ("72.08", "Kabupaten Parigi Moutong"), True),
        (("72.08", "Kota Palu"), ("72.08", "Kabupaten Parigi Moutong"), True),
        (("72.71", "Kabupaten Parigi Moutong"), ("72.08", "Kabupaten Parigi Moutong"), False),
        ((None, "  kab. parigi   MOUTONG "), ("72.08", "Kabupaten Parigi Moutong"), True),
        ((None, "Kab Parigi Moutong"), (None, "Kabupaten Parigi Moutong"), True),
        ((None, "Parigi Moutong"), (None, "Kabupaten Parigi Moutong"), True),
        ((None, "Kota Bandung"), (None, "Kabupaten Bandung"), False),
        ((None, "Bandung"), (None, "Kota Bandung"), True),
        ((None, "Kotabaru"), (None, "Kota Baru"), False),
        ((None, "Kota"), (None, "Kota"), True),
        ((None, "Prov. Papua"), (None, "Provinsi Papua"), True),
        ((None, "Kab. Adm. Kepulauan Seribu"), (None, "Kabupaten Kepulauan Seribu"), True),
        ((None, "D.I. Yogyakarta"), (None, "Daerah Istimewa Yogyakarta"), True),
        ((None, "Provinsi DI Yogyakarta"), (None, "Daerah Istimewa Yogyakarta"), True),
        ((None, "Kota Yogyakarta"), (None, "Daerah Istimewa Yogyakarta"), False),
        (("72.08", None), (None, "Kabupaten Parigi Moutong"), None),
        ((None, None), ("72.08", "Kabupaten Parigi Moutong"), None),
    ],
)
def test_the_same_region(
    left: tuple[str | None, str | None],
    right: tuple[str | None, str | None],
    expected: bool | None,
) -> None:
    """Codes decide; else names, case and abbreviations aside; else it is not known."""
    assert place(*left).same(place(*right)) is expected
    assert place(*right).same(place(*left)) is expected


def test_a_regency_lies_within_its_province() -> None:
    """By code only; the province is within itself."""
    province = place("34", "DI Yogyakarta")
    assert place("34.71", "Kota Yogyakarta").within(province) is True
    assert place("34", None).within(province) is True
    assert place("33.71", None).within(province) is False
