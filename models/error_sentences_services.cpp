// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error_sentences.h"

#include <QtGlobal>

#include <array>

namespace transmittal::models {

namespace {

// As services/database writes them.
constexpr std::array database{
    QT_TRANSLATE_NOOP("Error",
                      "The database took too long and the step was stopped: try again, or narrow it down."),
    QT_TRANSLATE_NOOP("Error", "Somebody else is changing the same record: try again in a moment."),
    QT_TRANSLATE_NOOP("Error", "Somebody else changed the same records at the same time: try again."),
    QT_TRANSLATE_NOOP("Error", "The same entry exists already: open the existing one instead."),
    QT_TRANSLATE_NOOP("Error",
                      "The database refused the data because it breaks a rule: correct it and try again."),
    QT_TRANSLATE_NOOP("Error", "The database refused a value that it cannot read: correct it and try again."),
    QT_TRANSLATE_NOOP("Error", "Your login is not allowed to do this: ask an administrator."),
    QT_TRANSLATE_NOOP("Error", "The database accepts no changes at present: ask an administrator."),
    QT_TRANSLATE_NOOP("Error",
                      "The database lacks a table that this program needs: run “transmittalctl migrate”."),
    QT_TRANSLATE_NOOP("Error",
                      "The database lacks a function that this program needs: run “transmittalctl migrate”."),
    QT_TRANSLATE_NOOP("Error",
                      "The database lacks a schema that this program needs: run “transmittalctl migrate”."),
    QT_TRANSLATE_NOOP("Error", "The database server is out of resources: tell an administrator."),
    QT_TRANSLATE_NOOP("Error", "The connection to the database was lost: the program reconnects by itself; "
                               "check afterwards whether the last step was done."),
    QT_TRANSLATE_NOOP("Error", "The step was stopped on request."),
    QT_TRANSLATE_NOOP("Error", "The database could not do this: copy the details and tell support."),
    QT_TRANSLATE_NOOP("Error", "The certificate of the database server %3 is not the expected one: do not go "
                               "on; ask an administrator which CA certificate belongs to it."),
    QT_TRANSLATE_NOOP("Error",
                      "The database refused the user name or the password of “%3”: enter them again."),
    QT_TRANSLATE_NOOP("Error",
                      "The database server %3 and this program do not agree on encryption: set sslmode to "
                      "verify-full, or ask an administrator to turn TLS on at the server."),
    QT_TRANSLATE_NOOP("Error",
                      "The login “%3” may not use the database “%4”: ask an administrator for access."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The server %3 has no database “%4”: check the name, or create it and run “transmittalctl migrate”."),
    QT_TRANSLATE_NOOP("Error", "No database server answers at %3: check that it runs and that the network "
                               "and the address are right."),
    QT_TRANSLATE_NOOP("Error", "A defect in the program: copy the details and tell support."),
    QT_TRANSLATE_NOOP("Error", "The step was interrupted and nothing was saved: try again."),
    QT_TRANSLATE_NOOP("Error", "The connection broke before anything was saved: try again."),
    QT_TRANSLATE_NOOP("Error", "Nothing was saved because an earlier step failed: try again."),
    QT_TRANSLATE_NOOP("Error", "The database holds a date that cannot be shown: tell support."),
    QT_TRANSLATE_NOOP("Error",
                      "The file %3 with the CA certificate cannot be read: check the connection settings."),
    QT_TRANSLATE_NOOP("Error", "Qt's PostgreSQL driver is missing: install the package libqt6sql6-psql."),
    QT_TRANSLATE_NOOP("Error", "The database server is older than PostgreSQL 15: upgrade the server."),
    QT_TRANSLATE_NOOP("Error", "A defect in a query: tell support."),
    QT_TRANSLATE_NOOP("Error", "A connection setting contains a NUL character: remove it."),
    QT_TRANSLATE_NOOP("Error",
                      "The database's host, name and user must be set: complete the connection settings."),
    QT_TRANSLATE_NOOP("Error",
                      "The database's port must be between 1 and 65535: correct the connection settings."),
    QT_TRANSLATE_NOOP("Error", "The certificate of the database server cannot be checked: name the file with "
                               "its CA certificate in the connection settings."),
    QT_TRANSLATE_NOOP(
        "Error", "The connection setting %3 contains a semicolon, which cannot be passed on: remove it."),
    QT_TRANSLATE_NOOP("Error",
                      "A text contains a NUL character, which cannot be stored: remove it and try again."),
    QT_TRANSLATE_NOOP(
        "Error", "A date or time is not valid or outside the years 1 to 9999: correct it and try again."),
    QT_TRANSLATE_NOOP("Error", "The program is closing: the step was not begun."),
    QT_TRANSLATE_NOOP("Error", "The program made a mistake; its log says where."),
    QT_TRANSLATE_NOOP("Error", "The database gave no answer."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The database is older than this program: have an administrator run “transmittalctl migrate”."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The database was made for a newer program (migration %3): install the current version here."),
    QT_TRANSLATE_NOOP("Error", "The migration %3 was changed after this database had applied it: use the "
                               "program's original release."),
    QT_TRANSLATE_NOOP("Error", "The migration %3 cannot be read: install the program anew."),
    QT_TRANSLATE_NOOP("Error", "The migration %3 of this program cannot be used: its name is not of the form "
                               "0001_name.sql. Tell support."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The migration %3 of this program cannot be used: number %1 was expected next. Tell support."),
    QT_TRANSLATE_NOOP("Error", "The migration %3 of this program cannot be used: line %1 has a %4, but every "
                               "migration is one transaction already. Tell support."),
    QT_TRANSLATE_NOOP("Error",
                      "The migration %3 could not be applied and nothing of it was kept: %4. Tell support."),
    QT_TRANSLATE_NOOP("Error", "Another program is migrating this database: try again when it is done."),
    QT_TRANSLATE_NOOP("Error", "The database must be migrated by a superuser of the server, because roles "
                               "are made: run the migration with such a login."),
    QT_TRANSLATE_NOOP("Error", "The reply catalogue %3 cannot be read: install the program anew."),
    QT_TRANSLATE_NOOP("Error", "The environment must be “practice” or “live”: choose one of them."),
    QT_TRANSLATE_NOOP("Error",
                      "A new database needs its environment, once and for all: choose “practice” or “live”."),
    QT_TRANSLATE_NOOP("Error",
                      "This is the practice database, not the live one: check the connection settings."),
    QT_TRANSLATE_NOOP("Error",
                      "This is the live database, not the practice one: check the connection settings."),
    QT_TRANSLATE_NOOP("Error", "The file %3 cannot be read: install the program anew."),
    QT_TRANSLATE_NOOP("Error", "The file %3 is damaged: install the program anew."),
    QT_TRANSLATE_NOOP("Error", "The shared table %3 does not exist: ask the owner of the course platform to "
                               "correct it, then try again."),
    QT_TRANSLATE_NOOP("Error", "The shared table %3 has no column “%4” (%5): ask the owner of the course "
                               "platform to correct it, then try again."),
    QT_TRANSLATE_NOOP("Error", "The shared table %3 has the column “%4” as %5 instead of %6: ask the owner "
                               "of the course platform to correct it, then try again."),
};

// As the other services and app/common write them for a client.
constexpr std::array services{
    QT_TRANSLATE_NOOP("Error", "There is no worker of the number %1."),
    QT_TRANSLATE_NOOP("Error", "There is no bulk action %1."),
    QT_TRANSLATE_NOOP(
        "Error", "Transmission %1 is being sent right now. Open its proof again when its outcome is known."),
    QT_TRANSLATE_NOOP("Error", "A password needs at least %1 characters."),
    QT_TRANSLATE_NOOP("Error", "The secret is empty. Give it again."),
    QT_TRANSLATE_NOOP("Error", "Choose a password that is not empty and holds no NUL."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The secret cannot be locked for a worker: its public key is damaged. Approve the worker again."),
    QT_TRANSLATE_NOOP("Error", "A stored secret cannot be opened on this machine. Set it again, so that it "
                               "is locked for this worker too."),
    QT_TRANSLATE_NOOP("Error", "The keychain of this desktop cannot be used. Unlock it or start its service, "
                               "or name a file in TRANSMITTAL_WORKER_CREDENTIALS."),
    QT_TRANSLATE_NOOP("Error", "The worker's credentials in %3 cannot be used: it is not a file."),
    QT_TRANSLATE_NOOP("Error", "The worker's credentials in %3 cannot be used: it belongs to another user. "
                               "Give it to the user this program runs as."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The worker's credentials in %3 cannot be used: others may read it. Take that away with: chmod 600"),
    QT_TRANSLATE_NOOP("Error", "The worker's credentials in %3 cannot be used: They are damaged or written "
                               "by another program. Approve this worker again."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The worker's credentials in %3 cannot be used: They are damaged. Approve this worker again."),
    QT_TRANSLATE_NOOP("Error", "The worker's credentials in %3 cannot be used: %4"),
    QT_TRANSLATE_NOOP("Error", "The worker's credentials in the keychain cannot be used: They are damaged or "
                               "written by another program. Approve this worker again."),
    QT_TRANSLATE_NOOP("Error", "The worker's credentials in the keychain cannot be used: They are damaged. "
                               "Approve this worker again."),
    QT_TRANSLATE_NOOP("Error", "The worker's credentials cannot be written to %3: %4"),
    QT_TRANSLATE_NOOP("Error", "%3 cannot be removed: %4"),
    QT_TRANSLATE_NOOP("Error", "The password file %3 cannot be read."),
    QT_TRANSLATE_NOOP("Error",
                      "The password file %3 must belong to you and be readable by nobody else (mode 0600)."),
    QT_TRANSLATE_NOOP("Error",
                      "The settings could not be written to %3. Check the folder and the space on the disk."),
    QT_TRANSLATE_NOOP("Error", "This program is incomplete: it lacks a reply catalogue. Install it again."),
    QT_TRANSLATE_NOOP("Error",
                      "The reply catalogue cannot be used. Restore the one that came with the program."),
    QT_TRANSLATE_NOOP("Error", "The program made a mistake while writing a PDF; its log says where."),
    QT_TRANSLATE_NOOP("Error", "This program cannot write a PDF."),
    QT_TRANSLATE_NOOP("Error", "The PDF could not be written."),
};

} // namespace

std::span<const char *const> databaseSentences()
{
    return database;
}

std::span<const char *const> serviceSentences()
{
    return services;
}

} // namespace transmittal::models
