"""Names that must lead somewhere: citations, open questions, alerts, permissions, norms, kinds."""

from collections.abc import Iterable, Iterator, Mapping

from sanksi.kernel.errors import Text, did_you_mean
from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.conditions import ReadingTest, RuleModel
from sanksi.rulebase.format import (
    AlertFile,
    AuthorityRow,
    Consequence,
    Contested,
    Conversion,
    ConvertedFine,
    Disputed,
    Instrument,
    LeftOut,
    Manifest,
    Norm,
    OpenQuestion,
    Overlap,
    Penalty,
    Provision,
    Residual,
    RuleFile,
    named,
)
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes
from sanksi.rulebase.messages import listed

_CITING = ("basis", "special_minima", "fine_basis", "kinds_basis")
"""The keys under which citations stand."""


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Names that lead nowhere."""
    for node in nodes:
        yield from _citations(rulebase, node)
        yield from _open_questions(rulebase, node)
    yield from _readings(rulebase, nodes)
    yield from _penalty_readings(rulebase, nodes)
    yield from _alerts(rulebase, nodes)
    yield from _norms(rulebase, nodes)
    yield from _register(rulebase, nodes)


def _citations(rulebase: Rulebase, node: Node) -> Iterator[Issue]:
    if isinstance(node.model, RuleFile | Conversion | LeftOut):
        name = node.model.instrument
        if name not in rulebase.citations.names:
            yield _unknown_instrument(rulebase, node, f"{_below(node)}instrument", name)
    cited = ((key, getattr(node.model, key, ())) for key in _CITING)
    for path, citation in (
        (f"{_below(node)}{key}[{index}]", citation)
        for key, citations in cited
        for index, citation in enumerate(citations)
    ):
        reference = rulebase.resolve(citation)
        if reference is None:
            yield _unknown_instrument(rulebase, node, path, citation.partition("/")[0])
        elif not reference.listed:
            article = str(reference.article)
            yield node.issue(
                "SANKSI-R102",
                path,
                citation=citation,
                found=article,
                instrument=reference.instrument.short,
                hint=did_you_mean(article, reference.instrument.articles),
            )


def _below(node: Node) -> str:
    """What parts a key from the path of its node; a file has no path of its own."""
    return "." if node.path else ""


def _unknown_instrument(rulebase: Rulebase, node: Node, path: str, name: str) -> Issue:
    hint = did_you_mean(name, rulebase.citations.names)
    return node.issue("SANKSI-R101", path, found=name, hint=hint)


def _open_questions(rulebase: Rulebase, node: Node) -> Iterator[Issue]:
    if isinstance(node.model, Contested):
        yield from _question(rulebase, node, ".open", node.model.open)
        return
    if isinstance(node.model, Disputed):
        return
    for index, question in enumerate(getattr(node.model, "open", ())):
        yield from _question(rulebase, node, f".open[{index}]", question)


def _question(rulebase: Rulebase, node: Node, path: str, question: str) -> Iterator[Issue]:
    if question not in rulebase.questions:
        hint = did_you_mean(question, rulebase.questions)
        yield node.issue("SANKSI-R111", path, found=question, hint=hint)


def _readings(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    for node, contested in nodes.of(Contested):
        yield from _positions(rulebase, node, ".holds_under", contested.open, contested.holds_under)
    for node, test in nodes.of(ReadingTest):
        yield from _question(rulebase, node, ".reading", test.reading)
        yield from _positions(rulebase, node, ".in", test.reading, test.in_)
    for node, manifest in nodes.of(Manifest):
        for reason, asked in manifest.time_questions.items():
            yield from _question(rulebase, node, f"time_questions.{reason}", asked)
    for node, question in nodes.of(OpenQuestion):
        slugs = [position.slug for position in question.positions]
        for index, slug in enumerate(slugs):
            if slug in slugs[:index]:
                path = f".positions[{index}].slug"
                yield node.issue("SANKSI-R113", path, question=question.id, found=slug)
        if question.default is not None and question.default not in slugs:
            yield _unknown_position(node, ".default", question.id, question.default, slugs)


def _penalty_readings(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    for node, disputed in nodes.of(Disputed):
        yield from _question(rulebase, node, ".open", disputed.open)
        for key in ("converts_under", "stays_under"):
            chosen = {disputed.open: getattr(disputed, key)}
            yield from _choice(rulebase, node, f".{key}", chosen)
    given = [(node, row.reading) for node, row in nodes.of(Penalty)]
    given += [(node, fine.reading) for node, fine in nodes.of(ConvertedFine)]
    for node, reading in given:
        for question_id, slug in reading.items():
            path = f".reading.{question_id}"
            yield from _question(rulebase, node, path, question_id)
            yield from _choice(rulebase, node, path, {question_id: slug})


def _positions(
    rulebase: Rulebase, node: Node, path: str, question_id: str, named: Iterable[str]
) -> Iterator[Issue]:
    question = rulebase.questions.get(question_id)
    if question is None:
        return
    slugs = [position.slug for position in question.positions]
    for index, slug in enumerate(named):
        if slug not in slugs:
            yield _unknown_position(node, f"{path}[{index}]", question_id, slug, slugs)


def _choice(
    rulebase: Rulebase, node: Node, path: str, chosen: Mapping[str, str]
) -> Iterator[Issue]:
    for question_id, slug in chosen.items():
        question = rulebase.questions.get(question_id)
        slugs = [] if question is None else [position.slug for position in question.positions]
        if question is not None and slug not in slugs:
            yield _unknown_position(node, path, question_id, slug, slugs)


def _unknown_position(node: Node, path: str, question: str, found: str, slugs: list[str]) -> Issue:
    return node.issue(
        "SANKSI-R112",
        path,
        question=question,
        found=found,
        hint=did_you_mean(found, slugs),
        choices=listed(slugs),
    )


def _alerts(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    for node, model in nodes.of(AlertFile):
        yield from _named(node, "always", model.always, rulebase.alerts, "SANKSI-R114")
    for node, rule in nodes.of(Provision):
        if isinstance(rule, Norm | Consequence):
            yield from _named(node, ".alerts", rule.alert_ids, rulebase.alerts, "SANKSI-R114")


def _norms(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    permissions, norms = rulebase.permissions, rulebase.norms
    for node, norm in nodes.of(Norm):
        yield from _named(node, ".defeated_by", norm.defeated_by, permissions, "SANKSI-R115")
        yield from _named(node, ".carried_by", norm.carried_by or (), norms, "SANKSI-R116")
        if isinstance(norm, Residual):
            yield from _named(node, ".unless_norms", norm.unless_norms, norms, "SANKSI-R116")
    every = {**norms, **rulebase.residual}
    for node, overlap in nodes.of(Overlap):
        for path, patterns in ((".norms", overlap.norms), (".with", overlap.with_)):
            fitting = {pattern for pattern in patterns if named((pattern,), every)}
            yield from _named(node, path, patterns, [*every, *fitting], "SANKSI-R116")
    kinds = {kind.id: kind for kind in rulebase.sanctions}
    for node, row in nodes.of(AuthorityRow):
        yield from _named(node, ".kinds", row.kinds, kinds, "SANKSI-R117")


def _named(
    node: Node, path: str, names: Iterable[str], known: Iterable[str], code: str
) -> Iterator[Issue]:
    choices = list(known)
    for index, name in enumerate(names):
        if name not in choices:
            yield node.issue(
                code,
                f"{path}[{index}]",
                found=name,
                hint=did_you_mean(name, choices),
                choices=listed(choices) or "–",
            )


def _register(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    names = rulebase.citations.names
    for node, instrument in nodes.of(Instrument):
        for index, alias in enumerate(instrument.aliases):
            holder = names[alias]
            if holder.id != instrument.id:
                path = f".aliases[{index}]"
                yield node.issue("SANKSI-R118", path, found=alias, other=holder.id)
        for path, name in _successors(instrument):
            if name not in names:
                yield _unknown_instrument(rulebase, node, path, name)


def _successors(instrument: Instrument) -> Iterator[tuple[str, str]]:
    if instrument.repealed_by is not None:
        yield ".repealed_by", instrument.repealed_by
    for index, name in enumerate(instrument.amended_by):
        yield f".amended_by[{index}]", name


__all__ = ["RuleModel", "Text", "check"]
