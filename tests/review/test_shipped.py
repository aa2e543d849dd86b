"""The law that comes with the library: the whole fact space holds nothing that nobody has seen."""

from functools import cache

from sanksi import Rulebase
from sanksi.review.checks.run import Report, check
from sanksi.rulebase.places import Places


@cache
def report() -> Report:
    """One search for all tests."""
    return check(Rulebase.load())


def test_nothing_is_found_that_is_not_accepted() -> None:
    """Mend it, state the overlap, or accept it with a reason of law."""
    places = Places(Rulebase.load().texts, {})
    told = [finding.problem(places).render("en") for finding in report().findings]
    assert not "\n".join(told)


def test_no_acceptance_is_idle() -> None:
    """What is no longer found is no longer accepted."""
    assert not "\n".join(problem.render("en") for problem in report().idle)
