# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs tests of the window that share a set-up: run.py <module or test>... <folder of the demo's modules> <build folder>"""

import unittest

import desk_case  # noqa: F401  takes the folders from the arguments

if __name__ == "__main__":
    unittest.main(module=None, verbosity=2)
