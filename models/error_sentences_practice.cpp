// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error_sentences.h"

#include <QtGlobal>

#include <array>

namespace transmittal::models {

namespace {

// As services/database, services/practice and app/transmittal-practice write them when a practice is made or
// started.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Error", "PostgreSQL refuses to run as root and this machine has neither an account "
                               "“postgres” nor “nobody”: run this as an ordinary user."),
    QT_TRANSLATE_NOOP("Error", "The program %3 cannot be started: check that it is installed."),
    QT_TRANSLATE_NOOP("Error", "The program %3 took too long and was stopped."),
    QT_TRANSLATE_NOOP("Error", "The program %3 failed: copy the details and tell support."),
    QT_TRANSLATE_NOOP("Error", "The file %3 cannot be written: check the folder and the space on the disk."),
    QT_TRANSLATE_NOOP("Error", "The file %3 cannot be written: choose another folder."),
    QT_TRANSLATE_NOOP("Error", "The file %3 cannot be written."),
    QT_TRANSLATE_NOOP("Error", "The file %3 cannot be read."),
    QT_TRANSLATE_NOOP("Error", "The practice database was made by PostgreSQL %3, which is not installed: "
                               "install it, or remove the folder to begin anew."),
    QT_TRANSLATE_NOOP("Error", "PostgreSQL 15 or newer is not installed: install the package “postgresql”."),
    QT_TRANSLATE_NOOP("Error", "The folder %3 cannot be handed to the account “%4”: choose another one."),
    QT_TRANSLATE_NOOP("Error",
                      "The folder %3 for the database's socket belongs to somebody else: remove it."),
    QT_TRANSLATE_NOOP("Error", "The folder %3 has a character in its name that PostgreSQL's tools take for a "
                               "command: choose another one."),
    QT_TRANSLATE_NOOP("Error", "The folder %3 cannot be made: choose another one."),
    QT_TRANSLATE_NOOP("Error", "The folder %3 cannot be made."),
    QT_TRANSLATE_NOOP("Error", "The folder %3 holds something else than a database: choose an empty one."),
    QT_TRANSLATE_NOOP(
        "Error", "PostgreSQL runs as “%3” here and may not pass the folder %4: choose a folder elsewhere."),
    QT_TRANSLATE_NOOP("Error", "The folder %3 belongs to somebody else: choose another one."),
    QT_TRANSLATE_NOOP("Error",
                      "The folder %3 for the practice database belongs to somebody else: remove it."),
    QT_TRANSLATE_NOOP("Error", "The password file in %3 is missing: remove the folder to begin anew."),
    QT_TRANSLATE_NOOP("Error", "The folder %3 cannot be renamed."),
    QT_TRANSLATE_NOOP("Error", "The link %3 cannot be made: see that nothing else has that name."),
    QT_TRANSLATE_NOOP("Error", "The program openssl is not installed: install the package “openssl”."),
    QT_TRANSLATE_NOOP("Error", "The private database server does not start: look into %3."),
    QT_TRANSLATE_NOOP("Error", "The private database server does not stop: look into %3."),
    QT_TRANSLATE_NOOP("Error", "The name %3 cannot be used in the database."),
    QT_TRANSLATE_NOOP("Error", "The practice folder cannot be used. Check that it exists, that you may write "
                               "to it and that the disk is not full."),
    QT_TRANSLATE_NOOP("Error", "The practice folder cannot be made. Choose another one."),
    QT_TRANSLATE_NOOP("Error",
                      "The practice ledger cannot be used. Check that you may write to the practice folder."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The practice service cannot listen on port %1. Choose another port, or 0 for any free one."),
    QT_TRANSLATE_NOOP(
        "Error",
        "No connections can be taken at %3, port %1. End the program that uses it, or choose another port."),
    QT_TRANSLATE_NOOP("Error",
                      "Between 1 and %1 courses can be completed at once, in a practice with a database."),
    QT_TRANSLATE_NOOP("Error", "The practice does not know that command."),
};

} // namespace

std::span<const char *const> practiceSentences()
{
    return sentences;
}

} // namespace transmittal::models
