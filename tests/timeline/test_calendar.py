import pytest

from sanksi.facts.models import Candidacy, Election, Region
from sanksi.kernel.errors import InputError, RuleError
from sanksi.timeline import Calendar, calendar_for, calendars
from tests.timeline.support import (
    CALENDAR,
    PILKADA_STAGES,
    TEXT,
    calendar_file,
    day,
    determination,
    stage,
)


@pytest.mark.parametrize(
    ("date", "stages", "period"),
    [
        ("2020-01-01", set(), "pra_kampanye"),
        ("2024-05-04", set(), "pra_kampanye"),
        ("2024-05-05", {"dukungan_perseorangan"}, "pra_kampanye"),
        ("2024-08-19", {"dukungan_perseorangan"}, "pra_kampanye"),
        ("2024-08-20", set(), "pra_kampanye"),
        ("2024-08-27", {"pendaftaran", "penelitian"}, "pra_kampanye"),
        ("2024-08-30", {"penelitian"}, "pra_kampanye"),
        ("2024-09-22", set(), "pra_kampanye"),
        ("2024-09-24", set(), "pra_kampanye"),
        ("2024-09-25", {"kampanye"}, "masa_kampanye"),
        ("2024-11-23", {"kampanye"}, "masa_kampanye"),
        ("2024-11-24", {"masa_tenang"}, "masa_tenang"),
        ("2024-11-26", {"masa_tenang"}, "masa_tenang"),
        ("2024-11-27", {"pemungutan_suara", "rekapitulasi"}, "hari_pemungutan_suara"),
        ("2024-11-28", {"rekapitulasi"}, "pasca_pemungutan_suara"),
        ("2024-12-17", set(), "pasca_pemungutan_suara"),
        ("2030-01-01", set(), "pasca_pemungutan_suara"),
    ],
)
def test_stages_and_period_of_a_day(date: str, stages: set[str], period: str) -> None:
    """Stages overlap and leave gaps; both ends of a stage belong to it."""
    assert CALENDAR.common.on(day(date)).stages == stages
    assert CALENDAR.common.on(day(date)).period == period


def _only(*names: str) -> Calendar:
    kept = tuple(each for each in PILKADA_STAGES if each["stage"] in names)
    return Calendar.of(calendar_file(stages=kept))


@pytest.mark.parametrize(
    ("names", "date", "period"),
    [
        (("pendaftaran",), "2024-08-28", "di_luar_tahapan"),
        (("pendaftaran",), "2024-12-28", "di_luar_tahapan"),
        (("masa_tenang", "pemungutan_suara"), "2024-09-01", "di_luar_tahapan"),
        (("masa_tenang", "pemungutan_suara"), "2024-11-25", "masa_tenang"),
        (("masa_tenang", "pemungutan_suara"), "2024-11-28", "pasca_pemungutan_suara"),
        (("kampanye",), "2024-09-01", "pra_kampanye"),
        (("kampanye",), "2024-11-25", "di_luar_tahapan"),
        (("kampanye", "pemungutan_suara"), "2024-11-25", "di_luar_tahapan"),
        (("kampanye", "pemungutan_suara"), "2024-11-27", "hari_pemungutan_suara"),
    ],
)
def test_a_period_is_never_guessed(names: tuple[str, ...], date: str, period: str) -> None:
    """Where the calendar lacks the stages that would tell, the day is ``di_luar_tahapan``."""
    assert _only(*names).common.on(day(date)).period == period


def test_stages_of_one_name_that_meet_are_no_boundary() -> None:
    """Only days on which something changes are kept."""
    rows = (
        stage("kampanye", "2024-01-01", "2024-01-10"),
        stage("kampanye", "2024-01-11", "2024-01-20"),
    )
    calendar = Calendar.of(calendar_file(stages=rows))
    assert calendar.common.starts[1:] == (day("2024-01-01"), day("2024-01-21"))


def test_a_calendar_with_two_days_of_determination_is_refused() -> None:
    """The loader would otherwise have to choose one silently."""
    rows = (determination("2024-09-22"), determination("2024-09-23"))
    with pytest.raises(RuleError) as caught:
        Calendar.of(calendar_file(determinations=rows))
    (problem,) = caught.value.problems
    assert problem.code == "SANKSI-T101"
    assert problem.file == "rules/calendars/pilkada-2024.yaml"
    rows = (determination("2024-09-22"), determination("2024-09-22"))
    assert Calendar.of(calendar_file(determinations=rows)).determinations == {
        "pasangan_calon": (day("2024-09-22"), None)
    }


def test_a_stage_that_ends_before_it_begins_is_refused() -> None:
    """With the name of the stage."""
    with pytest.raises(RuleError) as caught:
        Calendar.of(calendar_file(stages=(stage("kampanye", "2024-02-01", "2024-01-01"),)))
    (problem,) = caught.value.problems
    assert problem.code == "SANKSI-T102"
    assert "kampanye" in problem.message.id


KNOWN = calendars(
    [
        calendar_file(
            out_of_scope=(
                {
                    "region": "Daerah Istimewa Yogyakarta",
                    "code": "34",
                    "office": ("gubernur",),
                    "reason": TEXT,
                },
                {"region": "Kabupaten Kepulauan Seribu", "reason": TEXT},
            )
        ),
        calendar_file(id="pilkada-ulang-2025", regions=("Kabupaten Bangka", "Kota Pangkalpinang")),
        calendar_file(
            id="pemilu-2024",
            election="pemilu",
            exceptions=(),
            determinations=(determination("2023-11-03", "calon_dpr", "calon_dpd"),),
        ),
    ]
)


def _refused(election: Election, *candidacies: Candidacy) -> str:
    with pytest.raises(InputError) as caught:
        calendar_for(KNOWN, election, candidacies)
    (problem,) = caught.value.problems
    assert problem.path.startswith("election.")
    assert "rules/calendars/" in problem.mend.id
    assert "rules/calendars/" in problem.mend.en
    assert problem.message.id != problem.message.en
    return f"{problem.code} {problem.render('id')}"


def test_an_unknown_calendar_is_refused_with_the_known_ones() -> None:
    """The message guesses what was meant and names the data file to add."""
    text = _refused(Election(kind="pilkada", calendar="pilkada-2042"))
    assert text.startswith("SANKSI-T001")
    assert 'Maksud Anda "pilkada-2024"?' in text
    assert "pemilu-2024, pilkada-2024, pilkada-ulang-2025" in text
    assert "rules/calendars/pilkada-2042.yaml" in text


def test_a_rule_base_without_calendars_says_so() -> None:
    """An empty list is shown as a dash."""
    with pytest.raises(InputError, match="Choose one of: -;"):
        calendar_for({}, Election(kind="pilkada", calendar="pilkada-2024"))


def test_a_calendar_of_the_other_kind_is_refused() -> None:
    """With the calendars of the right kind."""
    text = _refused(Election(kind="pemilu", calendar="pilkada-2024"))
    assert text.startswith("SANKSI-T002")
    assert "pilih kalender pemilu: pemilu-2024;" in text


GOVERNOR = Candidacy(id="g", kind="pasangan_calon", office="gubernur")
REGENT = Candidacy(id="b", kind="pasangan_calon", office="bupati")


def _election(code: str | None, name: str | None, calendar: str = "pilkada-2024") -> Election:
    return Election(kind="pilkada", calendar=calendar, region=Region(code=code, name=name))


def test_a_region_out_of_scope_is_refused() -> None:
    """By name where the calendar has no code."""
    assert _refused(_election(None, "kab. kepulauan seribu")).startswith("SANKSI-T003")


def test_a_region_out_of_scope_for_one_office_only() -> None:
    """Yogyakarta elects no governor, but regents and mayors; unknown offices pass."""
    province, regency = _election("34", "DI Yogyakarta"), _election("34.04", "Kabupaten Sleman")
    assert _refused(province, GOVERNOR).startswith("SANKSI-T003")
    assert _refused(regency, REGENT, GOVERNOR).startswith("SANKSI-T003")
    assert calendar_for(KNOWN, regency, [REGENT]).id == "pilkada-2024"
    assert calendar_for(KNOWN, province, [Candidacy(id="x")]).id == "pilkada-2024"
    assert calendar_for(KNOWN, province).id == "pilkada-2024"


def test_a_calendar_for_some_regions_only() -> None:
    """Another region is refused; a region that cannot be compared is not."""
    text = _refused(_election(None, "Kota Bandung", "pilkada-ulang-2025"))
    assert text.startswith("SANKSI-T004")
    assert "Kabupaten Bangka, Kota Pangkalpinang" in text
    for election in (
        _election(None, "Kab. Bangka", "pilkada-ulang-2025"),
        _election("19.01", None, "pilkada-ulang-2025"),
        _election(None, None, "pilkada-ulang-2025"),
        Election(kind="pilkada", calendar="pilkada-ulang-2025"),
    ):
        assert calendar_for(KNOWN, election).id == "pilkada-ulang-2025"


def test_the_standing_of_a_region() -> None:
    """Exception, regular, or not to be told from what is known of the region."""
    standing = CALENDAR.standing
    exception = standing(Region(code="72.08"))
    assert exception.exception
    assert exception.questions == ("OQ-P-14",)
    assert standing(Region(name="Kab. Parigi Moutong")) == exception
    for regular in (Region(code="32.04"), Region(name="Kota Palu")):
        assert not standing(regular).exception
        assert not standing(regular).unsure
    for unsure in (None, Region(tz="WITA")):
        assert not standing(unsure).exception
        assert standing(unsure).unsure
    assert not KNOWN["pemilu-2024"].standing(None).unsure
