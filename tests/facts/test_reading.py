"""A case comes from a file, a text, bytes or a mapping, and every bad source is a sentence."""

import datetime as dt
from collections import OrderedDict
from pathlib import Path
from types import MappingProxyType
from typing import Any

import orjson
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.facts import Case, When, load_case, read_case_text
from sanksi.facts.reading import MOST_PROBLEMS, Format
from sanksi.facts.schema import EXAMPLE, SMALLEST
from sanksi.facts.wording import snippet
from sanksi.kernel.errors import InputError, Problem
from tests.strategies import Mapped, cases

YAML = yaml.safe_dump(EXAMPLE, sort_keys=False)
JSON = orjson.dumps(EXAMPLE).decode()


def refused(source: Any, **options: Any) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as caught:
        load_case(source, **options)
    assert caught.value.__cause__ is None
    return caught.value.problems


def code_of(source: Any, **options: Any) -> str:
    return refused(source, **options)[0].code.removeprefix("SANKSI-")


# -- good sources


@pytest.mark.parametrize(
    "source",
    [
        YAML, JSON, YAML.encode(), JSON.encode(), "\ufeff" + YAML, ("\ufeff" + JSON).encode(),
        orjson.dumps(EXAMPLE, option=orjson.OPT_INDENT_2).decode(), " \n" + JSON,
        YAML.replace("\n", "\r\n"), snippet(EXAMPLE),
        MappingProxyType(EXAMPLE), OrderedDict(EXAMPLE),
    ],
)  # fmt: skip
def test_all_forms_give_the_same_case(source: Any) -> None:
    """Text, bytes and mappings, YAML and JSON, with or without byte order mark."""
    assert load_case(EXAMPLE) == load_case(source)


@pytest.mark.parametrize("name", ["kasus.yaml", "kasus.yml", "kasus.YAML", "kasus.json", "kasus"])
@pytest.mark.parametrize("text", [YAML, JSON])
def test_files(tmp_path: Path, name: str, text: str) -> None:
    """A path or the name of a file; a JSON text is also YAML; without ending, it is tried out."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    if name.endswith("json") and text is YAML:
        assert "F006" == code_of(path)
        return
    assert load_case(EXAMPLE) == load_case(path)
    if name != "kasus":
        assert load_case(EXAMPLE) == load_case(str(path))


def test_parsed_values_of_python() -> None:
    """A mapping may hold days and moments as Python objects, tuples and nothing for unknown."""
    source = {
        **EXAMPLE,
        "acts": (
            {"id": "p1", "kind": "berpose", "when": {"date": dt.date(2024, 9, 23)}},
            {"id": "p2", "kind": "berpose", "when": {"at": dt.datetime(2024, 9, 23, 10)}},  # noqa: DTZ001
        ),
        "reports": None,
        "candidacies": None,
    }
    case = load_case(source)
    assert When(date=dt.date(2024, 9, 23)) == case.acts[0].when
    assert () == case.candidacies
    assert load_case(MappingProxyType(source)) == case


def test_the_smallest_case() -> None:
    """Only id, contest, person and one act are needed; all else is unknown."""
    case = load_case(SMALLEST)
    assert (None, (), None) == (case.person.status, case.candidacies, case.acts[0].toward)


def test_null_is_unknown_everywhere() -> None:
    """``null`` and absence are the same."""
    full: Mapped = {
        **SMALLEST,
        "person": {"ref": "terlapor-1", **dict.fromkeys(["status", "party"])},
    }
    assert load_case(SMALLEST) == load_case(full)


@settings(max_examples=60, deadline=None)
@given(cases())
def test_yaml_json_and_mapping_agree(case: Mapped) -> None:
    """One case in three forms is one case; fractions and moments included."""
    loaded = load_case(case)
    assert loaded == load_case(orjson.dumps(case))
    assert loaded == read_case_text(orjson.dumps(case).decode(), format="yaml")


def test_loaded_cases_are_frozen() -> None:
    """Facts do not change after they were read."""
    case = load_case(EXAMPLE)
    with pytest.raises(ValueError, match="frozen"):
        case.person.status = "pppk"  # type: ignore[misc]


def test_numbers_that_json_writes_in_two_ways() -> None:
    """``50000.0`` is the whole number 50000."""
    acts = [{"id": "p1", "kind": "memberi_imbalan", "gift": {"amount": 50000.0}}]
    gift = load_case({**SMALLEST, "acts": acts}).acts[0].gift
    assert gift is not None
    assert (int, 50000) == (type(gift.amount), gift.amount)


# -- sources that cannot be read


def test_missing_file(tmp_path: Path) -> None:
    """The sentence names the file; a near name is offered."""
    (tmp_path / "kasus-1.yaml").write_text(YAML, encoding="utf-8")
    (problem,) = refused(tmp_path / "kasus1.yaml")
    assert ("SANKSI-F001", str(tmp_path / "kasus1.yaml")) == (problem.code, problem.file)
    assert 'Maksud Anda "kasus-1.yaml"?' in problem.mend.id
    assert "F001" == code_of("/tidak/ada/kasus.yaml")
    assert "F001" == code_of("kasus\x00.yaml")
    assert "F001" == code_of("a" * 5000 + ".yaml")


def test_folder(tmp_path: Path) -> None:
    """A folder is named as what it is."""
    (problem,) = refused(tmp_path)
    assert "SANKSI-F001" == problem.code
    assert "folder" in problem.message.id


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that may not be read is a sentence."""

    def forbid(*_: Any, **__: Any) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", forbid)
    (problem,) = refused(tmp_path / "kasus.yaml")
    assert "boleh" in problem.message.id


@pytest.mark.parametrize("name", ["kasus.docx", "kasus.txt", "kasus.pdf"])
def test_other_kinds_of_file(name: str) -> None:
    """Only .yaml, .yml and .json are case files."""
    assert "F009" == code_of(Path(name))


def test_ten_megabytes(tmp_path: Path) -> None:
    """A file of ten megabytes is refused at once, with its size and the limit."""
    path = tmp_path / "besar.yaml"
    path.write_bytes(b"# catatan panjang\n" * 600_000)
    (problem,) = refused(path, file="besar.yaml")
    assert (
        "[SANKSI-F002] besar.yaml: kasus ini 10,3 MiB; paling besar 1 MiB.\n"
        "    Perbaikan: Isi satu kasus per berkas; foto dan dokumen cukup dirujuk di evidence "
        "(ref, sha256)." == problem.render("id")
    )
    assert "this case has 10.3 MiB; the most is 1 MiB." == problem.message.en


@pytest.mark.parametrize(
    "source",
    [
        "x" * (2**20 + 1), b"x" * (2**20 + 1), "é" * (2**19 + 1), '{"a":"' + "x" * 2**20 + '"}',
        {**EXAMPLE, "note": "x" * 2**20},
    ],
    ids=["text", "bytes", "letters", "json", "mapping"],
)  # fmt: skip
def test_too_large(source: Any) -> None:
    """The limit counts bytes, whatever the source is."""
    assert "F002" == code_of(source)


@pytest.mark.parametrize(("data", "word"), [
    (b"%PDF-1.7 \x00", "PDF"), (b"PK\x03\x04\x14", "Excel"), (b"\x89PNG\r\n", "PNG"),
    (b"\xff\xd8\xff\xe0", "JPEG"), (b"\x80\x00\x81", "teks"), (b"id: contoh\xe9", "UTF-8"),
    ("id: a".encode("utf-16"), "UTF-8"), (b"id: contoh\nname: a\0b\n", "NUL"),
])  # fmt: skip
def test_what_is_no_text(data: bytes, word: str) -> None:
    """Binary files and other encodings are named in plain words."""
    (problem,) = refused(data)
    assert "SANKSI-F003" == problem.code
    assert word in problem.message.id


def test_the_line_of_a_bad_byte() -> None:
    """Where the encoding breaks, the line is known."""
    assert 2 == refused(b"id: a\nname: caf\xe9\n")[0].line
    assert 2 == refused(b"id: a\nname: a\0b\n")[0].line


@pytest.mark.parametrize("source", ["", " \n\t", b"", "\ufeff", {}, "{}", "# x", "---", "null"])
def test_empty_sources(source: Any) -> None:
    """Nothing at all is answered with a case to begin with."""
    (problem,) = refused(source)
    assert "SANKSI-F004" == problem.code
    example = problem.mend.id.partition("\n")[2]
    assert "contoh-001" == load_case(example).id


@pytest.mark.parametrize("source", ["kasus", "[]", "- a", "5", b'"x"', 5, None, [EXAMPLE], '["a"]'])
def test_no_mapping(source: Any) -> None:
    """What is no mapping at the top is no case."""
    assert "F005" == code_of(source)


@pytest.mark.parametrize("value", [
    float("nan"), float("inf"), {1, 2}, object(), {1: 2}, "\ud800", 2**70,
])  # fmt: skip
def test_objects_that_are_no_facts(value: Any) -> None:
    """Python values that JSON cannot hold are refused, never dropped."""
    person = {"ref": "terlapor-1", "years_of_service": value}
    assert "F023" == code_of({**EXAMPLE, "person": person})
    assert "F023" == code_of({**EXAMPLE, "reports": [None, value]})


def test_mappings_that_are_too_deep() -> None:
    """Neither a deep mapping nor one that holds itself ends in a traceback."""
    deep: list[Any] = []
    for _ in range(60):
        deep = [deep]
    assert "F008" == code_of({**EXAMPLE, "reports": deep})
    for _ in range(2000):
        deep = [deep]
    assert "F023" == code_of({**EXAMPLE, "reports": deep})
    round_: dict[str, Any] = dict(EXAMPLE)
    round_["reports"] = round_
    assert "F023" == code_of(round_)


def test_deep_json() -> None:
    """JSON that is nested too deeply is refused by depth, as valid or as broken text."""
    for depth in (41, 60, 500, 2000, 100_000):
        assert "F008" == code_of('{"id": ' + "[" * depth + "]" * depth + "}")
    assert "F008" == code_of('{"id": ' + "[" * 2000)


def test_braces_in_a_text_are_no_depth() -> None:
    """Only containers count."""
    election = {**EXAMPLE["election"], "region": {"name": "[" * 50}}
    assert "contoh-001" == load_case({**EXAMPLE, "election": election}).id
    assert "F012" == code_of({**EXAMPLE, "person": {"ref": "a", "status": "[" * 50}})


# -- JSON


def test_a_key_twice_in_json() -> None:
    """The second of two equal keys is refused with its path and line, escapes or not."""
    text = '{\n"id": "a",\n"acts": [1, {"x": {"k": 1,\n "k": 2}}],\n"\\u0069d": 3\n}'
    problems = refused(text)
    assert [("acts[1].x.k", 4), ("id", 5)] == [(each.path, each.line) for each in problems]
    assert {"SANKSI-F007"} == {each.code for each in problems}


def test_escapes_in_json_are_no_duplicates() -> None:
    """Quotation marks and backslashes in texts do not look like lost keys."""
    ref = {"kind": "foto", "ref": 'a "b" \\ c'}
    case = {**EXAMPLE, "acts": [{"id": "p1", "kind": "berpose", "evidence": [ref]}]}
    assert load_case(case) == load_case(orjson.dumps(case))
    assert load_case(case) == load_case(orjson.dumps(case).replace(b"foto", b"\\u0066oto"))


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_every_duplicate_is_found(data: st.DataObject) -> None:
    """A key written twice, at any depth, never gets past."""
    key = st.text(st.sampled_from('ab"\\{[,:é'), max_size=3)
    inner = st.recursive(
        st.one_of(st.integers(0, 9), key),
        lambda each: st.one_of(st.lists(each, max_size=2), st.dictionaries(key, each, max_size=3)),
        max_leaves=8,
    )
    value = {"x": data.draw(inner), "y": data.draw(inner)}
    twice = data.draw(key)
    text = orjson.dumps(value).decode()
    pair = f"{orjson.dumps(twice).decode()}: 1"
    assert "F007" != code_of(text)
    assert "F007" == code_of(text.replace("{", f"{{{pair}, {pair}, ", 1))


@pytest.mark.parametrize(("text", "word"), [
    ('{"a": 1,}', "koma yang berlebih"), ('{"a": 1,, "b": 2}', "koma yang berlebih"),
    ('{"a": 1 "b": 2}', "kurang"), ('{"a" "b"}', "kurang"), ('{"a": \'b\'}', "tanda '"),
    ('{"a": 1', "terputus"), ('{"a": "x', "terputus"), ('{"a": NaN}', "kata"),
    ('{"a": 01}', "nol"), ('{"a": 1} // x', "komentar"), ('{"a": "x\ny"}', "ganti baris"),
    ('{"a": "\\q"}', "urutan"), ('{"a": 1e999}', "karakter"), ('{"a": 1]', "karakter"),
])  # fmt: skip
def test_malformed_json(text: str, word: str) -> None:
    """JSON with a mistake is one problem with line and column, in plain words."""
    (problem,) = refused(text)
    assert ("SANKSI-F006", 1) == (problem.code, problem.line)
    assert word in problem.message.id


def test_flow_yaml_is_not_taken_for_json() -> None:
    """A text in braces without quotes is YAML."""
    assert "F011" == code_of("{id: a}")
    assert "Y001" == code_of("{id: a")


# -- what the problems say


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_lines_and_paths_in_yaml_and_json(form: Format) -> None:
    """The line is that of the field in both formats; a mapping has none."""
    bad = {**EXAMPLE, "person": {"ref": "terlapor-1", "status": "x"}}
    text = orjson.dumps(bad, option=orjson.OPT_INDENT_2).decode()
    line = 1 + next(at for at, each in enumerate(text.splitlines()) if '"status"' in each)
    with pytest.raises(InputError) as caught:
        read_case_text(text, "kasus", form)
    (problem,) = caught.value.problems
    assert ("kasus", "person.status", line) == (problem.file, problem.path, problem.line)
    assert (None, None) == (refused(bad)[0].file, refused(bad)[0].line)


def test_problems_are_listed_up_to_a_limit() -> None:
    """A file full of mistakes is answered with the first ones and their number."""
    bad = {**EXAMPLE, **{f"x{number}": 1 for number in range(MOST_PROBLEMS + 7)}}
    problems = refused(bad)
    assert MOST_PROBLEMS + 1 == len(problems)
    assert ("SANKSI-F024", "masih ada 7 masalah lain.") == (
        problems[-1].code,
        problems[-1].message.id,
    )


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_nothing_else_than_a_case_or_sentences(data: st.DataObject) -> None:
    """A valid case with one value replaced by anything loads or is refused in sentences."""
    case = data.draw(cases(most_acts=1, most_candidacies=1))
    anything = st.recursive(
        st.one_of(
            st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(),
            st.text(max_size=8), st.sampled_from(["ya", "22-09-2024", "2024-09-22 10:00", "?"]),
        ),
        lambda each: st.one_of(
            st.lists(each, max_size=2), st.dictionaries(st.text(max_size=4), each, max_size=2)
        ),
        max_leaves=4,
    )  # fmt: skip
    _replace(data, case, data.draw(anything))
    problems: tuple[Problem, ...] = ()
    try:
        loaded = load_case(case)
    except InputError as error:
        problems = error.problems
        assert problems
    else:
        assert isinstance(loaded, Case)
    for problem in problems:
        assert problem.message.id
        assert problem.mend.en


def _replace(data: st.DataObject, node: Any, value: Any) -> None:
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        key = data.draw(st.sampled_from(keys))
        inner = node[key]
        if isinstance(inner, dict | list) and inner and data.draw(st.booleans()):
            node = inner
        else:
            node[key] = value
            return


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60), st.sampled_from([None, "yaml", "json"]))
def test_any_text(text: str, kind: Any) -> None:
    """No text ends in another error than our own."""
    with pytest.raises(InputError):
        read_case_text(text, "x", kind)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes(data: bytes) -> None:
    """No bytes end in another error than our own."""
    with pytest.raises(InputError):
        load_case(data)
