"""The ground every model stands on: frozen, strict, and keeping the keys it does not know."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict

from muster.model import no_plugins  # noqa: F401  before the first model is made


class Model(BaseModel):
    """A value that is never changed in place; `changed` makes the next one.

    Strict: a level written as "3" or 3.0 is a fault, not a 3. Unknown keys are kept and written back
    after the known ones, so that a file from a later Muster loses nothing here.
    """

    model_config = ConfigDict(frozen=True, extra="allow", strict=True, allow_inf_nan=False)

    def changed(self, **fields: Any) -> Self:
        """Return a validated copy with `fields` replaced.

        Raises `pydantic.ValidationError` when the result would not be a value that may be saved.
        Nested models are shared with the original, not copied.
        """
        present = {name: getattr(self, name) for name in self.model_fields_set}  # with the unknown keys
        return type(self).model_validate({**present, **fields})


def is_left_out(value: object) -> bool:
    """Return whether a key says nothing, so that files of before it was known keep their bytes."""
    return value is None or value == "" or value == ()
