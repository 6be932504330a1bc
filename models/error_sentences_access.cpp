// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error_sentences.h"

#include <QtGlobal>

#include <array>

namespace transmittal::models {

namespace {

// As resources/sql/0001_foundation.sql, 0002_access.sql and 0014_activity_order.sql raise them.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Error", "The role %3 exists on this server with more rights than Transmittal gives "
                               "it. Ask the database administrator to remove its attributes."),
    QT_TRANSLATE_NOOP(
        "Error",
        "The environment of this database cannot be changed or deleted: it is kept as it was written."),
    QT_TRANSLATE_NOOP("Error", "The audit cannot be changed or deleted: it is kept as it was written."),
    QT_TRANSLATE_NOOP("Error", "An attempt cannot be changed or deleted: it is kept as it was written."),
    QT_TRANSLATE_NOOP(
        "Error", "The evidence of an attempt cannot be changed or deleted: it is kept as it was written."),
    QT_TRANSLATE_NOOP("Error", "Late evidence cannot be changed or deleted: it is kept as it was written."),
    QT_TRANSLATE_NOOP("Error", "Only an approved worker may do this, not a person."),
    QT_TRANSLATE_NOOP("Error", "This login may not use Transmittal. Ask an administrator."),
    QT_TRANSLATE_NOOP("Error", "This needs the role of operator. Ask an administrator."),
    QT_TRANSLATE_NOOP("Error", "This needs the role of manager. Ask an administrator."),
    QT_TRANSLATE_NOOP("Error", "This needs the role of administrator. Ask an administrator."),
    QT_TRANSLATE_NOOP("Error", "This login is not an active member of staff here. Ask an administrator."),
    QT_TRANSLATE_NOOP("Error", "This worker is not approved here. Ask an administrator."),
    QT_TRANSLATE_NOOP("Error", "There is no setting named %3."),
    QT_TRANSLATE_NOOP("Error", "The setting %3 needs a value of kind text."),
    QT_TRANSLATE_NOOP("Error", "The setting %3 needs a value of kind integer."),
    QT_TRANSLATE_NOOP("Error", "The setting %3 needs a value of kind boolean."),
    QT_TRANSLATE_NOOP("Error", "The setting %3 needs a value of kind json."),
    QT_TRANSLATE_NOOP("Error", "The setting %3 must lie between %4 and %5."),
    QT_TRANSLATE_NOOP("Error", "The setting %3 must lie between any and %5."),
    QT_TRANSLATE_NOOP("Error", "The setting %3 must lie between %4 and any."),
    QT_TRANSLATE_NOOP("Error", "There is no such notification."),
    QT_TRANSLATE_NOOP("Error", "This notification is open already."),
    QT_TRANSLATE_NOOP(
        "Error", "A login is 2 to 63 small letters, digits, dots, dashes or underscores, a letter first."),
    QT_TRANSLATE_NOOP("Error", "The name %3 is reserved. Choose another."),
    QT_TRANSLATE_NOOP("Error", "The password must come as a SCRAM-SHA-256 verifier of at least 4096 rounds."),
    QT_TRANSLATE_NOOP("Error", "%3 is not a login that Transmittal made on this server."),
    QT_TRANSLATE_NOOP("Error", "%3 is not a group that a login may be put into."),
    QT_TRANSLATE_NOOP("Error", "The name %3 is taken on this server. Choose another."),
    QT_TRANSLATE_NOOP("Error", "A role is viewer, operator, manager or administrator."),
    QT_TRANSLATE_NOOP("Error", "A member of staff needs a name of at most 200 characters."),
    QT_TRANSLATE_NOOP("Error", "That is not an e-mail address."),
    QT_TRANSLATE_NOOP("Error", "There is no member of staff with the login %3."),
    QT_TRANSLATE_NOOP("Error", "%3 is the last administrator. Make another one first."),
    QT_TRANSLATE_NOOP("Error", "%3 is a member of staff already."),
    QT_TRANSLATE_NOOP("Error", "%3 is disabled. Enable the login first."),
    QT_TRANSLATE_NOOP("Error", "Nobody can disable their own login. Ask another administrator."),
    QT_TRANSLATE_NOOP("Error", "%3 is not disabled."),
    QT_TRANSLATE_NOOP("Error", "There is no worker with the login %3."),
    QT_TRANSLATE_NOOP("Error", "The worker %3 is retired. Request a new one."),
    QT_TRANSLATE_NOOP("Error", "The public key of a worker is 32 bytes long."),
    QT_TRANSLATE_NOOP("Error", "Name the workstation, in at most 128 characters."),
    QT_TRANSLATE_NOOP("Error", "A worker of that login or key was requested before. Choose another name."),
    QT_TRANSLATE_NOOP("Error", "The worker %3 is approved already."),
    QT_TRANSLATE_NOOP("Error", "There is no member of staff or worker with the login %3."),
    QT_TRANSLATE_NOOP("Error", "There is no channel named %3."),
    QT_TRANSLATE_NOOP("Error", "endpoint: give an address such as %3, without user, password or fragment."),
    QT_TRANSLATE_NOOP("Error",
                      "endpoint: practice speaks to this machine only, such as https://127.0.0.1:8443/."),
    QT_TRANSLATE_NOOP(
        "Error", "endpoint: a live database needs the address of the real service, not of this machine."),
    QT_TRANSLATE_NOOP("Error", "endpoint: a live service is spoken to over https only."),
    QT_TRANSLATE_NOOP("Error", "%3: give a text."),
    QT_TRANSLATE_NOOP("Error", "%3: give true or false."),
    QT_TRANSLATE_NOOP("Error", "%3: give a JSON object."),
    QT_TRANSLATE_NOOP("Error", "%3: give a whole number."),
    QT_TRANSLATE_NOOP("Error", "title: give 1 to 200 characters."),
    QT_TRANSLATE_NOOP("Error", "user_id: give at most 254 printable characters."),
    QT_TRANSLATE_NOOP("Error", "modality: give at most 10 letters and digits."),
    QT_TRANSLATE_NOOP("Error", "timeout_ms: give 1000 to 300000 milliseconds."),
    QT_TRANSLATE_NOOP("Error", "connect_timeout_ms: give 500 to 60000 milliseconds."),
    QT_TRANSLATE_NOOP("Error", "reply_limit_bytes: give 1024 to 16777216 bytes."),
    QT_TRANSLATE_NOOP("Error", "verify_tls: the certificate of a live service is always verified."),
    QT_TRANSLATE_NOOP("Error", "ca_certificate: give certificates in PEM form and nothing else, or null."),
    QT_TRANSLATE_NOOP("Error", "date_format: give dateTime or date."),
    QT_TRANSLATE_NOOP("Error", "court_map: every court code maps to a text, so that leading zeros stay."),
    QT_TRANSLATE_NOOP("Error", "%3: a channel has no such setting."),
    QT_TRANSLATE_NOOP("Error", "Name at least one setting of the channel to change."),
    QT_TRANSLATE_NOOP("Error", "enabled: set the endpoint before enabling the channel."),
    QT_TRANSLATE_NOOP("Error", "The channel %3 has no secret named %4."),
    QT_TRANSLATE_NOOP("Error",
                      "Give the secret sealed to every worker, as an object of worker number and base64."),
    QT_TRANSLATE_NOOP("Error",
                      "No worker is approved yet, so nobody could open the secret. Approve one first."),
    QT_TRANSLATE_NOOP("Error", "The secret is not sealed to %3. Read the workers again and set it anew."),
    QT_TRANSLATE_NOOP("Error", "What is sealed to the worker %3 is not a sealed secret."),
    QT_TRANSLATE_NOOP("Error", "There is no approved worker of the number %3."),
};

} // namespace

std::span<const char *const> accessSentences()
{
    return sentences;
}

} // namespace transmittal::models
