"""``python -m sanksi``."""

import sys

from sanksi.cli import main

if __name__ == "__main__":
    sys.exit(main())
