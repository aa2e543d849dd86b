"""What the rules refer to: instruments, open questions, alerts and the words of texts."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from sanksi.rulebase.conditions import RuleModel
from sanksi.rulebase.format.common import (
    BilingualText,
    Citation,
    Confidence,
    InForce,
    QuestionId,
    RuleId,
    Slug,
)


class Ruling(RuleModel):
    """A court ruling that changes how an instrument reads, from its date on."""

    id: str
    date: dt.date
    articles: tuple[str, ...] = Field(
        default=(), description="What it is about, such as `87/4/b`; empty: the whole instrument."
    )
    effect: BilingualText
    confidence: Confidence


class Instrument(RuleModel):
    """An instrument of law in the register."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")]
    aliases: tuple[str, ...] = ()
    title: str
    short: str
    promulgated: dt.date | None = None
    in_force: InForce
    repealed_by: str | None = None
    amended_by: tuple[str, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    articles: tuple[str, ...] = Field(
        min_length=1, description="The articles (first step of a citation) that rules may cite."
    )
    confidence: Confidence
    note: BilingualText | None = None


class InstrumentFile(RuleModel):
    """``rules/instruments.yaml``."""

    format: Literal[1]
    kind: Literal["instruments"]
    instruments: tuple[Instrument, ...]


class Position(RuleModel):
    """One answer to an open question, and who holds it."""

    slug: Slug
    statement: BilingualText
    held_by: BilingualText | None = None


class OpenQuestion(RuleModel):
    """A point on which the law or the sources are open."""

    id: QuestionId
    question: BilingualText
    positions: tuple[Position, ...] = Field(min_length=1)
    default: Slug | None = Field(
        None, description="The position assumed visibly; null: the result stays open."
    )
    default_note: BilingualText | None = None


class OpenQuestionFile(RuleModel):
    """``rules/open-questions.yaml``."""

    format: Literal[1]
    kind: Literal["open_questions"]
    questions: tuple[OpenQuestion, ...]


class Alert(RuleModel):
    """A sentence that a decision carries beside its findings."""

    id: RuleId
    severity: Literal["info", "perhatian", "penting"]
    text: BilingualText
    basis: tuple[Citation, ...] = ()
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()
    raised_by: Literal["aturan", "mesin"] = Field(
        "aturan", description="`mesin`: raised about the decision itself, named by no rule."
    )


class AlertFile(RuleModel):
    """``rules/alerts.yaml``."""

    format: Literal[1]
    kind: Literal["alerts"]
    always: tuple[RuleId, ...] = ()
    alerts: tuple[Alert, ...]


class VocabularyFile(RuleModel):
    """``rules/vocabulary.yaml``: how facts and terms are called in texts."""

    format: Literal[1]
    kind: Literal["vocabulary"]
    facts: dict[str, BilingualText]
    terms: dict[str, BilingualText]
