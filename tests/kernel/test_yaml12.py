"""YAML is read as YAML 1.2, and what hides content is refused with a line."""

from typing import Any

import orjson
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.kernel import yaml12
from sanksi.kernel.errors import InputError, Problem
from sanksi.kernel.yaml12 import MAX_DEPTH, MAX_KEY, join, parse

LOADERS = {yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)}


@pytest.fixture(params=sorted(LOADERS, key=str), ids=lambda loader: loader.__name__)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test with it runs with libyaml and with the parser in Python."""
    monkeypatch.setattr(yaml12, "_Loader", request.param)


def value_of(text: str) -> Any:
    return parse(text, "x.yaml").value


def problem_of(text: str) -> Problem:
    with pytest.raises(InputError) as caught:
        parse(text, "x.yaml")
    assert "x.yaml" == caught.value.problems[0].file
    return caught.value.problems[0]


@pytest.mark.parametrize(("written", "expected"), [
    ("on", "on"), ("off", "off"), ("yes", "yes"), ("no", "no"), ("NO", "NO"), ("y", "y"),
    ("true", True), ("True", True), ("FALSE", False), ("tRUE", "tRUE"),
    ("null", None), ("~", None), ("", None), ("NULL", None), ("nULL", "nULL"),
    ("012", 12), ("0o14", 12), ("0O14", "0O14"), ("0x1F", 31), ("-0x1", "-0x1"), ("0b1", "0b1"),
    ("+5", 5), ("-0", 0), ("1_000", "1_000"), ("12:30:45", "12:30:45"), ("190:20", "190:20"),
    ("1e3", 1000.0), (".5", 0.5), ("1.", 1.0), ("-1.5E-2", -0.015), (".", "."), ("1e", "1e"),
    (".inf", ".inf"), (".nan", ".nan"), ("2024-09-22", "2024-09-22"), ("0o8", "0o8"),
    ("2024-09-22T10:00:00Z", "2024-09-22T10:00:00Z"), ("=", "="), ("<<", "<<"),
    ("'1'", "1"), ('"true"', "true"), ("''", ""), ("|\n  1", "1"), (">\n  null", "null"),
    ("9007199254740993", 9007199254740993), ("198501012010011001", 198501012010011001),
    ("32.10", 32.1), ("-", None),
])  # fmt: skip
@pytest.mark.usefixtures("loader")
def test_scalars_of_the_core_schema(written: str, expected: Any) -> None:
    """Only the core schema of YAML 1.2 turns words into other things than text."""
    if written == "-":
        assert [None] == value_of("-")
        return
    found = value_of(f"a: {written}")["a"]
    assert (type(expected), expected) == (type(found), found)


@pytest.mark.usefixtures("loader")
def test_keys_are_text() -> None:
    """A key is what is written, whatever it looks like."""
    assert {"on": 1, "1": 2, "null": 3, "": 4} == value_of('on: 1\n1: 2\nnull: 3\n"": 4')


@pytest.mark.parametrize("text", ["", "\n\n", "# hanya catatan\n", "---\n", "--- ~\n...\n"])
@pytest.mark.usefixtures("loader")
def test_nothing_written(text: str) -> None:
    """An empty document is ``None``."""
    assert None is value_of(text)


@pytest.mark.parametrize("text", ["---\na: 1\n...\n", "%YAML 1.2\n---\na: 1\n", "\ufeffa: 1"])
@pytest.mark.usefixtures("loader")
def test_one_document_however_marked(text: str) -> None:
    """Markers, a directive or a byte order mark around one document do no harm."""
    assert {"a": 1} == value_of(text)


@pytest.mark.parametrize(("text", "code", "line", "path"), [
    ("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n", "Y002", 5, "b.c"),
    ("- x\n- {a: 1, a: 1}\n", "Y002", 2, "[1].a"),
    ("a: &x 1\n", "Y003", 1, "a"),
    ("a: 1\nb: *x\n", "Y003", 2, "b"),
    ("<<: *x\n", "Y003", 1, "<<"),
    ("&x a: 1\n", "Y003", 1, ""),
    ("a: 1\n---\nb: 2\n", "Y004", 2, ""),
    ("a: !!str 1\n", "Y006", 1, "a"),
    ("a: ! x\n", "Y006", 1, "a"),
    ("a: !x [1]\n", "Y006", 1, "a"),
    ("a: !x {b: 1}\n", "Y006", 1, "a"),
    ("!!str a: 1\n", "Y006", 1, ""),
    ("a: !!binary AAAA\n", "Y006", 1, "a"),
    ("a: 1\n? [b, c]\n: 1\n", "Y007", 2, ""),
    ("? {b: c}\n: 1\n", "Y007", 1, ""),
    ("a" * (MAX_KEY + 1) + ": 1\n", "Y007", 1, ""),
    ("a: 9223372036854775808\n", "Y008", 1, "a"),
    ("a: " + "9" * 5000 + "\n", "Y008", 1, "a"),
    ("- 1\n- -1e999\n", "Y008", 2, "[1]"),
    ("a: 0x" + "F" * 17 + "\n", "Y008", 1, "a"),
])  # fmt: skip
@pytest.mark.usefixtures("loader")
def test_what_hides_content_is_refused(text: str, code: str, line: int, path: str) -> None:
    """Each refusal has its code, the line and the path."""
    found = problem_of(text)
    assert (f"SANKSI-{code}", line, path) == (found.code, found.line, found.path)


@pytest.mark.parametrize(("text", "line"), [
    ("a: 1\n\tb: 2\n", 2),
    ("a: b: c\n", 1),
    ("a: 1\nb\nc: 2\n", 3),
    ('a: 1\nb: "x\nc: 2\n', 2),
    ("a: 1\nb: [1, 2\n", 2),
    ("a: 1\nb: {c: 1\n", 2),
    ("a: @x\n", 1),
    ("a:\n  - 1\n - 2\n", 3),
    ("a: - 1\n", 1),
    ('a: "\\q"\n', 1),
    ("a: 1\nb: \x01\n", 2),
    ("a: 1\nb: \x00\n", 2),
    ("a: 1\nb: \ud800\n", 2),
    ('a: "\\ud800"\n', 1),
    ('"\\ud800": 1\n', 1),
    ("{a: 1}}\n", 1),
    ("%YAML 2.0\n---\na: 1\n", 1),
])  # fmt: skip
@pytest.mark.usefixtures("loader")
def test_malformed_yaml(text: str, line: int) -> None:
    """Malformed YAML is one problem with a line, in words that are not the parser's."""
    found = problem_of(text)
    assert ("SANKSI-Y001", line) == (found.code, found.line)
    said = found.message.id + found.message.en
    assert not any(word in said for word in ("token", "scalar", "mapping values", "block", "node"))


@pytest.mark.usefixtures("loader")
def test_depth() -> None:
    """Nesting ends at the limit, and deeper texts are refused without exhausting the stack."""
    deepest = "[" * MAX_DEPTH + "1" + "]" * MAX_DEPTH
    value = value_of(deepest)
    for _ in range(MAX_DEPTH):
        value = value[0]
    assert 1 == value
    assert "SANKSI-Y005" == problem_of(f"[{deepest}]").code
    assert "SANKSI-Y005" == problem_of("a: " + "[" * 5000).code
    assert "SANKSI-Y005" == problem_of("- " * 100 + "1").code


LINES = """\
a:
  b.c:
    - x
    - y: 1
      z: 2

  b:
    c: 3
d: {e: [1,
        2]}
"""


@pytest.mark.parametrize(("path", "line"), [
    ("", 1), ("a", 1), ("a.b.c", 2), ("a.b.c[0]", 3), ("a.b.c[1]", 4), ("a.b.c[1].z", 5),
    ("a.b", 7), ("d", 9), ("d.e", 9), ("d.e[1]", 10),
    # what is not there has the line of what is nearest
    ("x", 1), ("a.x", 1), ("a.b.c[9].y", 2), ("a.b.c[1].x", 4), ("d.e[1].f", 10), ("d.e.f", 9),
])  # fmt: skip
@pytest.mark.usefixtures("loader")
def test_lines(path: str, line: int) -> None:
    """Every path has the line where its key stands, keys with dots included."""
    assert line == parse(LINES, "x.yaml").line_of(path)


def test_paths() -> None:
    """Keys are joined by dots, indices stand in brackets."""
    assert "a.b[0].c" == join(join(join(join("", "a"), "b"), 0), "c")


json_values = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(-(2**63), 2**63 - 1),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=8),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.text("abc.[]", max_size=3), inner, max_size=3),
    ),
    max_leaves=12,
)  # fmt: skip


@settings(deadline=None)
@given(json_values)
def test_json_is_yaml(value: Any) -> None:
    """A JSON text has the same value when it is read as YAML."""
    text = orjson.dumps(value, option=orjson.OPT_INDENT_2).decode()
    assert value == value_of(text)


@settings(deadline=None)
@given(st.text(st.sampled_from("ab: -[]{}#&*!|>'\"%@`,?\n\t~0.\\"), max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    """Whatever is written, there is a value or a problem with a line."""
    problems: tuple[Problem, ...] = ()
    try:
        parse(text, "x.yaml")
    except InputError as error:
        problems = error.problems
    assert all(problem.line for problem in problems)
